#include "app/stories/thumbnails.h"

#include "core/base/async.h"
#include "core/library/library.h"
#include "core/library/pictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QtConcurrent>

namespace broadsheet {

namespace {

constexpr int cacheSize = 32 * 1024; // kB of decoded thumbnails
constexpr int largestPicture = 64;   // MB one picture may take while it is decoded
constexpr int mostAtOnce = 12;

// Only the middle square is wanted, as large as asked.
QImage decode(const QByteArray &bytes, int side)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return {};
    if (qint64(size.width()) * size.height() * 4 > qint64(largestPicture) * 1024 * 1024)
        return {};
    reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatioByExpanding));
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    return image.copy((image.width() - side) / 2, (image.height() - side) / 2, side, side);
}

} // namespace

Thumbnails::Thumbnails(Library &library, QObject *parent)
    : QObject(parent), m_library(library), m_ready(cacheSize)
{
    // For the whole program. What decode() asks first is what the picture says of itself.
    QImageReader::setAllocationLimit(largestPicture);
}

QPixmap Thumbnails::thumbnail(const QString &address, int side)
{
    const QString key = address + QLatin1Char('#') + QString::number(side);
    if (const QPixmap *found = m_ready.object(key))
        return *found;
    if (!m_asked.contains(key) && !m_failed.contains(address) && m_asked.size() < mostAtOnce)
        ask(address, side);
    return {};
}

void Thumbnails::ask(const QString &address, int side)
{
    const QString key = address + QLatin1Char('#') + QString::number(side);
    m_asked.insert(key);
    whenDone(m_library.pictures().picture(address, Pictures::Lane::Background), this,
             [this, address, side, key](const Result<Picture> &picture) {
                 if (!picture) {
                     m_asked.remove(key);
                     m_failed.insert(address);
                     emit arrived();
                     return;
                 }
                 whenDone(QtConcurrent::run(decode, picture->bytes, side), this,
                          [this, address, key](const QImage &image) {
                              m_asked.remove(key);
                              if (image.isNull())
                                  m_failed.insert(address);
                              else
                                  m_ready.insert(key, new QPixmap(QPixmap::fromImage(image)),
                                                 static_cast<int>(image.sizeInBytes() / 1024) + 1);
                              emit arrived();
                          });
             });
}

} // namespace broadsheet
