// The index of the picture cache. The files themselves lie in the profile; this room never opens them.
#pragma once

#include "core/store/connection.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace broadsheet::store {

struct PictureRow
{
    QString address;
    QString file; // a name in the pictures folder
    QByteArray mimeType;
    qint64 size = 0;
    friend bool operator==(const PictureRow &, const PictureRow &) = default;
};

std::optional<PictureRow> picture(Connection &connection, const QString &address);
qint64 pictureBytes(Connection &connection); // of all

// Inside a transaction.
void putPicture(Connection &connection, const PictureRow &picture, const QDateTime &now);
void touchPicture(Connection &connection, const QString &address, const QDateTime &now);

// Forgets the least recently used until the rest fits; `kept` ones, and no others, are spared and do not
// count. Answers the files nobody needs any more.
QStringList dropPictures(Connection &connection, qint64 largestTotal, const QStringList &kept);

} // namespace broadsheet::store
