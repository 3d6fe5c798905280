#include "app/paper/leanpictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QtConcurrentRun>

namespace broadsheet {

namespace {

constexpr int widest = 2100; // dots: on A3 in one column still 200 an inch
constexpr int quality = 85;
constexpr int drawing = 3; // a PNG that is less than so many times its JPEG is no photograph

QByteArray jpegOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", quality);
    return bytes;
}

Picture lean(const Picture &picture)
{
    QBuffer buffer;
    buffer.setData(picture.bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    const bool isJpeg = format == "jpeg";
    const bool isOther = format == "webp" || format == "png";
    if ((!isOther && !isJpeg) || (isJpeg && size.width() <= widest) || reader.imageCount() > 1)
        return picture;
    if (size.width() > widest)
        reader.setScaledSize(size.scaled(widest, size.height(), Qt::KeepAspectRatio));
    reader.setAutoTransform(true); // the copy does not say how it was held
    const QImage image = reader.read();
    if (image.isNull() || image.hasAlphaChannel())
        return picture;
    const QByteArray bytes = jpegOf(image);
    const bool isDrawing = format == "png" && picture.bytes.size() < drawing * bytes.size();
    return bytes.isEmpty() || isDrawing ? picture : Picture{bytes, "image/jpeg"};
}

} // namespace

PictureSource leanPictures(PictureSource pictures)
{
    return [pictures = std::move(pictures)](const QString &address) {
        return pictures(address).then(QtFuture::Launch::Async, [](const Result<Picture> &picture) {
            return picture.ok() ? Result<Picture>(lean(*picture)) : picture;
        });
    };
}

} // namespace broadsheet
