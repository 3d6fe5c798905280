#include "core/store/connection.h"

#include "core/base/log.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTimeZone>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

constexpr int busyTimeout = 5'000;      // ms another process may hold the file before we say Busy …
constexpr int strangersTimeout = 1'000; // … and one that is not ours
constexpr int mostPrepared = 200;       // lists differ in shape: forget all and begin again beyond this

constexpr int writeFailed = 778; // SQLITE_IOERR_WRITE: mostly the end of a quota, or of what a file may have

// https://www.sqlite.org/rescode.html: the low byte of a code is its family.
Error::Kind kindOf(const QString &nativeCode)
{
    if (nativeCode.toInt() == writeFailed)
        return Error::Kind::DiskFull;
    switch (nativeCode.toInt() & 0xff) {
    case 5:
    case 6:
        return Error::Kind::Busy;
    case 8:
        return Error::Kind::CannotWrite;
    case 13:
        return Error::Kind::DiskFull;
    case 14:
        return Error::Kind::CannotRead;
    case 10:
        return Error::Kind::CannotWrite;
    case 11:
    case 26:
        return Error::Kind::DatabaseDamaged;
    default:
        return Error::Kind::Unknown;
    }
}

// QtSql binds a null QString as NULL; ours are empty texts. Only an invalid variant is NULL.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

// QtSql makes up a name, each time anew, for a value bound by its number: a third of a short statement's
// time.
QString placeholder(qsizetype number)
{
    static const QStringList usual = [] {
        QStringList names;
        for (int i = 0; i < 64; ++i)
            names.append(u":p%1"_s.arg(i));
        return names;
    }();
    return number < usual.size() ? usual.at(number) : u":p%1"_s.arg(number);
}

// Ours have no "?" in a quoted text.
QString withNames(const QString &sql)
{
    QString named;
    qsizetype next = 0;
    for (const QChar c : sql) {
        if (c == u'?')
            named += placeholder(next++);
        else
            named += c;
    }
    return named;
}

QString optionsFor(Connection::Access access)
{
    const QString busy = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(
        access == Connection::Access::Strangers ? strangersTimeout : busyTimeout);
    return access == Connection::Access::ReadWrite ? busy
                                                   : busy + u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
}

QString nameFor(const QString &path, Connection::Access access)
{
    if (access == Connection::Access::ReadWrite)
        return path;
    const QString uri = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
    return uri + (access == Connection::Access::Immutable ? u"?immutable=1"_s : u"?mode=ro"_s);
}

} // namespace

Rows::Rows(std::shared_ptr<QSqlQuery> query) : m_query(std::move(query)) {}

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
}

bool Rows::next() { return m_query && m_query->next(); }
qint64 Rows::number(int column) const { return m_query->value(column).toLongLong(); }
QString Rows::text(int column) const { return m_query->value(column).toString(); }
QByteArray Rows::bytes(int column) const { return m_query->value(column).toByteArray(); }
bool Rows::isNull(int column) const { return m_query->isNull(column); }
int Rows::affected() const { return m_query ? m_query->numRowsAffected() : 0; }

QDateTime Rows::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromSecsSinceEpoch(number(column), Qt::UTC);
}

Connection::Connection(const QString &path, Access access)
    : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_path(path), m_access(access)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(nameFor(path, access));
    database.setConnectOptions(optionsFor(access));
    if (!database.open()) {
        m_error = Error{kindOf(database.lastError().nativeErrorCode()),
                        path + u": "_s + database.lastError().text()};
        return;
    }
    run(u"PRAGMA foreign_keys = ON"_s);
    run(u"PRAGMA temp_store = MEMORY"_s);
    run(u"PRAGMA cache_size = -8192"_s); // KiB
    if (access == Access::ReadWrite) {
        run(u"PRAGMA cache_size = -16384"_s);
        run(u"PRAGMA journal_mode = WAL"_s);
        run(u"PRAGMA synchronous = NORMAL"_s);
        // Store lets another thread carry the log into the file; should that one fall behind, the writer does
        // it itself from 64 MB on.
        run(u"PRAGMA wal_autocheckpoint = 16000"_s);
        // No less, or each round cut off what the next has to make anew.
        run(u"PRAGMA journal_size_limit = 67108864"_s);
        // Debian's SQLite overwrites what is deleted; the index rewrites itself all the time.
        run(u"PRAGMA secure_delete = FAST"_s);
    }
}

Connection::~Connection()
{
    m_prepared.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

std::shared_ptr<QSqlQuery> Connection::prepared(const QString &sql)
{
    if (const auto found = m_prepared.constFind(sql); found != m_prepared.cend())
        return *found;
    if (m_prepared.size() >= mostPrepared)
        m_prepared.clear();
    auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
    query->setForwardOnly(true);
    if (!query->prepare(withNames(sql))) {
        fail(*query);
        return {};
    }
    m_prepared.insert(sql, query);
    return query;
}

Rows Connection::run(const QString &sql, const QVariantList &values)
{
    if (failed())
        return Rows(nullptr);
    std::shared_ptr<QSqlQuery> query = prepared(sql);
    if (!query)
        return Rows(nullptr);
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(placeholder(i), bindable(values.at(i)));
    if (!query->exec()) {
        fail(*query);
        query->finish();
        return Rows(nullptr);
    }
    if (sql.startsWith(u"INSERT"_s))
        m_lastInsertId = query->lastInsertId().toLongLong();
    return Rows(std::move(query));
}

qint64 Connection::number(const QString &sql, const QVariantList &values, qint64 otherwise)
{
    Rows rows = run(sql, values);
    return rows.next() ? rows.number(0) : otherwise;
}

qint64 Connection::lastInsertId() { return m_lastInsertId; }

std::optional<Error> Connection::takeError() { return std::exchange(m_error, std::nullopt); }

void Connection::end()
{
    if (!failed())
        run(u"COMMIT"_s);
    if (!failed())
        return;
    const std::optional<Error> error = takeError();
    run(u"ROLLBACK"_s); // SQLite may have rolled back by itself: then this fails and says nothing new
    m_error = error;
}

void Connection::fail(const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    m_error = Error{kindOf(error.nativeErrorCode()), m_path + u": "_s + error.text()};
    const bool isOurs = m_access == Access::ReadWrite || m_access == Access::ReadOnly;
    if (m_error->kind == Error::Kind::DatabaseDamaged && isOurs) {
        QFile mark(damageMark(m_path));
        if (!mark.open(QIODevice::WriteOnly))
            qCWarning(logStore) << "the database is damaged:" << error;
    }
    qCDebug(logStore) << error << query.lastQuery();
}

QString damageMark(const QString &path) { return path + u".damaged"_s; }

QVariant seconds(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toSecsSinceEpoch()) : QVariant();
}

} // namespace broadsheet::store
