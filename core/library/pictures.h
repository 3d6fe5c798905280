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

private:
    LibraryCore &m_core;
};

} // namespace broadsheet
