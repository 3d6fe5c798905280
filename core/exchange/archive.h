// Files in one ZIP archive, in and out, in memory and in their order. The only door to libzip.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>

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

inline constexpr int mostInArchive = 20'000;                    // entries looked at
inline constexpr qsizetype largestUnpacked = 256 * 1024 * 1024; // bytes, all that is wanted together
inline constexpr qsizetype beginningOfEntry = 4'096;            // bytes by which it is asked for

// Of an archive of strangers the files that are wanted: `room` is asked by the beginning of each how many
// bytes it may have; 0: it is not wanted. No path of an archive is ever written to. CannotRead; Malformed
// when it is no archive or a wanted entry is damaged or locked, TooLarge beyond the limits or a file's room.
Result<QList<ArchiveFile>> unpacked(const QString &path,
                                    const std::function<qsizetype(QByteArrayView beginning)> &room);

} // namespace broadsheet::exchange
