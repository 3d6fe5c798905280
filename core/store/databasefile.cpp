#include "core/store/databasefile.h"

#include "core/base/log.h"
#include "core/store/migrations.h"
#include "core/store/search.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

using Access = Connection::Access;

// Asking the permission bits is not enough: a disk may be mounted read-only, and root may write what it
// should not.
bool canWriteIn(const QString &folder, const QString &file)
{
    QTemporaryFile probe(folder + u"/.write-test-XXXXXX"_s);
    if (!probe.open())
        return false;
    QFile database(file);
    return !database.exists() || database.open(QIODevice::ReadWrite | QIODevice::ExistingOnly);
}

// Reads the beginning and the end of what every list needs. A whole check takes seconds; `broadsheet-cli
// check` does it.
std::optional<Error> probe(Connection &connection)
{
    for (const QString &sql : {
             u"SELECT count(*) FROM sqlite_master"_s,
             u"SELECT key, value FROM meta"_s,
             u"SELECT id, manifest FROM publication"_s,
             u"SELECT id, title FROM story ORDER BY id DESC LIMIT 50"_s,
             u"SELECT id, address FROM source"_s,
             u"SELECT id, block FROM story_index_data WHERE id < 20"_s,
         }) {
        Rows rows = connection.run(sql);
        while (rows.next()) {
        }
    }
    return connection.takeError();
}

// Only after damage was met: it reads the whole file.
std::optional<Error> searchForDamage(Connection &connection, const QString &path)
{
    if (!QFile::remove(damageMark(path)))
        return {};
    Rows rows = connection.run(u"PRAGMA quick_check(1)"_s);
    const QString answer = rows.next() ? rows.text(0) : QString();
    if (!connection.failed() && answer != "ok"_L1)
        return Error{Error::Kind::DatabaseDamaged, answer};
    return connection.takeError();
}

bool isDamage(const Error &error) { return error.kind == Error::Kind::DatabaseDamaged; }

QHash<QString, QString> settingsIn(Connection &connection)
{
    QHash<QString, QString> settings;
    Rows rows = connection.run(u"SELECT substr(key, 9), value FROM meta WHERE key LIKE 'setting.%'"_s);
    while (rows.next())
        settings.insert(rows.text(0), rows.text(1));
    return settings;
}

std::optional<Error> tryWritable(DatabaseFile &file)
{
    Connection connection(file.path, Access::ReadWrite);
    if (connection.failed())
        return connection.takeError();
    if (std::optional<Error> error = migrate(connection))
        return error;
    if (std::optional<Error> error = probe(connection))
        return error;
    if (std::optional<Error> error = searchForDamage(connection, file.path))
        return error;
    followFoldVersion(connection);
    file.settings = settingsIn(connection);
    return connection.takeError();
}

std::optional<Error> tryReading(const QString &path, Access access)
{
    Connection connection(path, access);
    if (connection.failed())
        return connection.takeError();
    if (std::optional<Error> error = checkSchema(connection))
        return error;
    return probe(connection);
}

Result<DatabaseFile> openForReading(const QString &path)
{
    if (!QFileInfo::exists(path))
        return Error{Error::Kind::CannotWrite, QFileInfo(path).path()};
    // Without the right to write, WAL needs the -shm file of somebody who has it; else the file counts as
    // unchanging.
    std::optional<Error> error;
    for (const Access access : {Access::ReadOnly, Access::Immutable}) {
        error = tryReading(path, access);
        if (!error)
            return DatabaseFile{path, access, {}, {}};
        if (error->kind == Error::Kind::DatabaseNewer)
            break;
    }
    return *error;
}

// Everything that belongs to the file moves with it: a -wal left behind would be played into the new one.
Result<QString> setAside(const QString &path, const QDateTime &now)
{
    const QFileInfo info(path);
    const QString stamp = now.toUTC().toString(u"yyyy-MM-dd-HHmmss"_s);
    QString aside;
    for (int attempt = 1; aside.isEmpty() || QFileInfo::exists(aside); ++attempt)
        aside =
            info.path() + u"/%1.damaged-%2%3.sqlite"_s.arg(info.completeBaseName(), stamp,
                                                           attempt > 1 ? u"-%1"_s.arg(attempt) : QString());
    QFile::remove(damageMark(path));
    if (!QFile::rename(path, aside))
        return Error{Error::Kind::CannotWrite, path};
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        if (QFileInfo::exists(path + suffix) && !QFile::rename(path + suffix, aside + suffix))
            return Error{Error::Kind::CannotWrite, path + suffix};
    }
    qCWarning(logStore) << "set aside a damaged database:" << aside;
    return aside;
}

} // namespace

Result<DatabaseFile> openDatabaseFile(const QString &folder, const QDateTime &now)
{
    const QString path = folder + u"/broadsheet.sqlite"_s;
    if (!canWriteIn(folder, path))
        return openForReading(path);
    DatabaseFile file{path, Access::ReadWrite, {}, {}};
    std::optional<Error> error = tryWritable(file);
    if (!error)
        return file;
    if (!isDamage(*error))
        return *error;
    const Result<QString> aside = setAside(path, now);
    if (!aside)
        return aside.error();
    error = tryWritable(file);
    if (error)
        return *error;
    file.notice = Error{Error::Kind::DatabaseDamaged, QDir::toNativeSeparators(*aside)};
    return file;
}

} // namespace broadsheet::store
