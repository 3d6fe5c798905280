#include "core/store/pictures.h"

using namespace Qt::StringLiterals;

namespace broadsheet::store {

std::optional<PictureRow> picture(Connection &connection, const QString &address)
{
    Rows rows =
        connection.run(u"SELECT address, file, mime, size FROM picture WHERE address = ?"_s, {address});
    if (!rows.next())
        return {};
    return PictureRow{rows.text(0), rows.text(1), rows.bytes(2), rows.number(3)};
}

void putPicture(Connection &connection, const PictureRow &picture, const QDateTime &now)
{
    connection.run(
        u"INSERT INTO picture (address, file, mime, size, last_used) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (address) DO UPDATE SET file = excluded.file, mime = excluded.mime, "
        "size = excluded.size, last_used = excluded.last_used"_s,
        {picture.address, picture.file, QString::fromLatin1(picture.mimeType), picture.size, seconds(now)});
}

void touchPicture(Connection &connection, const QString &address, const QDateTime &now)
{
    connection.run(u"UPDATE picture SET last_used = ? WHERE address = ?"_s, {seconds(now), address});
}

qint64 pictureBytes(Connection &connection)
{
    return connection.number(u"SELECT total(size) FROM picture"_s);
}

QStringList dropPictures(Connection &connection, qint64 largestTotal, const QStringList &kept)
{
    connection.run(u"UPDATE picture SET kept = 0 WHERE kept = 1"_s);
    for (const QString &address : kept)
        connection.run(u"UPDATE picture SET kept = 1 WHERE address = ?"_s, {address});
    qint64 surplus = connection.number(u"SELECT total(size) FROM picture WHERE kept = 0"_s) - largestTotal;
    QList<PictureRow> oldest;
    if (surplus <= 0)
        return {};
    {
        Rows rows = connection.run(
            u"SELECT address, file, size FROM picture WHERE kept = 0 ORDER BY last_used LIMIT 500"_s);
        for (; surplus > 0 && rows.next(); surplus -= rows.number(2))
            oldest.append({rows.text(0), rows.text(1), {}, rows.number(2)});
    }
    QStringList files;
    for (const PictureRow &one : oldest) {
        connection.run(u"DELETE FROM picture WHERE address = ?"_s, {one.address});
        files.append(one.file);
    }
    return files;
}

} // namespace broadsheet::store
