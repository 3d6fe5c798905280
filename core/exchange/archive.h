// Files in one ZIP archive, in memory and in their order. The only door to libzip.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace broadsheet::exchange {

struct ArchiveFile
{
    enum class Packing { Deflated, Stored };
    QString name; // with "/" between folders
    QByteArray bytes;
    Packing packing = Packing::Deflated;
};

// Unknown, with libzip's words, when it cannot be made.
Result<QByteArray> archived(const QList<ArchiveFile> &files, const QDateTime &now);

} // namespace broadsheet::exchange
