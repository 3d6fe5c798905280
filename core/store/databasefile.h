// The file on disk: whether it can be opened, and as what. A damaged one is set aside under a dated name and
// a new one begun; one of a later version is left alone.
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

namespace broadsheet::store {

struct DatabaseFile
{
    QString path;
    Connection::Access access = Connection::Access::ReadWrite;
    QHash<QString, QString> settings; // as they were at the opening
    std::optional<Error> notice;      // DatabaseDamaged: detail says where the old one lies now
};

// `folder` exists. Fails with CannotWrite (nothing is there and nothing can be made), CannotRead, DiskFull,
// Busy, DatabaseNewer.
Result<DatabaseFile> openDatabaseFile(const QString &folder, const QDateTime &now);

} // namespace broadsheet::store
