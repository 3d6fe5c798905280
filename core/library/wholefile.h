// Files for the reader, so that nothing half-written is left.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace broadsheet {

// CannotWrite, DiskFull; the file is there whole or not at all.
Result<Done> writeFile(const QString &path, const QByteArray &bytes);

// A folder of files, by their paths in it. NameTaken when there is one that is not empty.
Result<Done> writeFolder(const QString &path, const QList<std::pair<QString, QByteArray>> &files);

} // namespace broadsheet
