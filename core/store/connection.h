// One SQLite connection in the thread that made it. Every value is bound, never written into SQL. After the
// first failure of a job nothing more is run until the error is taken, so that jobs read as plain lists of
// statements.
#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

class QSqlQuery;

namespace broadsheet::store {

// The answer of a statement. Ends the statement when it goes, so that no read lock is left behind.
class Rows final
{
public:
    explicit Rows(std::shared_ptr<QSqlQuery> query);
    ~Rows();
    Rows(Rows &&) = default;
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    Rows &operator=(Rows &&) = delete;

    bool next();
    qint64 number(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QDateTime time(int column) const; // NULL is an invalid time
    bool isNull(int column) const;
    int affected() const; // rows an INSERT, UPDATE or DELETE changed

private:
    std::shared_ptr<QSqlQuery> m_query; // null: the statement failed
};

class Connection final
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        Immutable, // on a disk where nothing can be written at all
        Strangers, // another program's file: never written; SQLite may leave an empty -wal and -shm beside it
    };
    Connection(const QString &path, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Rows run(const QString &sql, const QVariantList &values = {});
    // The first column of the first row; `otherwise` when there is none.
    qint64 number(const QString &sql, const QVariantList &values = {}, qint64 otherwise = 0);
    qint64 lastInsertId();

    bool failed() const { return m_error.has_value(); }
    std::optional<Error> takeError();

    // Everything `job` runs, or nothing of it.
    template <typename Job>
    auto transaction(Job job)
    {
        run(QStringLiteral("BEGIN IMMEDIATE"));
        auto value = job();
        end();
        return value;
    }

private:
    void end();
    void fail(const QSqlQuery &query);
    std::shared_ptr<QSqlQuery> prepared(const QString &sql);

    QString m_name;
    QString m_path;
    Access m_access;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    std::optional<Error> m_error;
    qint64 m_lastInsertId = 0;
};

// Damage that shows only in the middle of work leaves this file beside the database, so that the next opening
// looks through the whole of it.
QString damageMark(const QString &path);

// NULL when invalid.
QVariant seconds(const QDateTime &time);

} // namespace broadsheet::store
