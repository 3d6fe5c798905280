// Door: pictures by their address on the web, from our cache or fetched into it.
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>

namespace broadsheet {

struct LibraryCore;

struct Picture
{
    QByteArray bytes;
    QByteArray mimeType; // sniffed from the bytes: png, jpeg, gif, webp, … never SVG from the web
};

class Pictures final : public QObject
{
    Q_OBJECT

public:
    explicit Pictures(LibraryCore &core);

    enum class Lane { ReaderWaits, Background };
    QFuture<Result<Picture>> picture(const QString &webAddress, Lane lane);

    // Bytes on disk. What is over the limit goes, what was not seen for longest first; the pictures of
    // bookmarks do not count and stay. The limit is the library's, for the window and the command line alike.
    qint64 limit() const;
    void setLimit(qint64 bytes);
    QFuture<qint64> bytes(); // of all that are kept now
    QFuture<qint64> empty(); // all but those of bookmarks; how many bytes were freed

private:
    LibraryCore &m_core;
};

} // namespace broadsheet
