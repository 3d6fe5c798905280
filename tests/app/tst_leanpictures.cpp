// Pictures on their way to paper: no finer than paper shows, photographs as JPEG, and whatever else as it is.
#include "app/paper/leanpictures.h"
#include "core/base/async.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

// Every dot another colour, as on a photograph in bad light.
QImage photograph(QSize size, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, format);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixelColor(x, y, QColor((x * 7 + y * y) % 256, (x * y) % 256, (x + y * 3) % 256));
    }
    return image;
}

QImage drawing()
{
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

QByteArray bytesOf(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, qstrcmp(format, "PNG") == 0 ? -1 : 90);
    return bytes;
}

} // namespace

class LeanPicturesTest final : public QObject
{
    Q_OBJECT

    static Result<Picture> sent(const Result<Picture> &picture)
    {
        const auto lean = leanPictures([picture](const QString &) { return readyFuture(picture); });
        QFuture<Result<Picture>> future = lean(u"https://p.example/a"_s);
        future.waitForFinished();
        return future.result();
    }

private slots:
    void whatIsTooFineOrLiesDotByDotIsAJpeg_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QSize>("size");
        QTest::newRow("a wide JPEG") << bytesOf(photograph({4200, 280}), "JPEG") << QSize(2100, 140);
        QTest::newRow("a WebP") << bytesOf(photograph({300, 200}), "WEBP") << QSize(300, 200);
        QTest::newRow("a wide WebP") << bytesOf(photograph({2800, 200}), "WEBP") << QSize(2100, 150);
    }
    void whatIsTooFineOrLiesDotByDotIsAJpeg()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QSize, size);
        QVERIFY(!bytes.isEmpty());
        const Result<Picture> lean = sent(Picture{bytes, "image/something"});
        QCOMPARE(lean->mimeType, "image/jpeg");
        QCOMPARE(QImage::fromData(lean->bytes, "JPEG").size(), size);
    }

    void whatIsWellStays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a JPEG") << bytesOf(photograph({1200, 80}), "JPEG");
        QTest::newRow("a drawing") << bytesOf(drawing(), "PNG");
        QTest::newRow("what is seen through")
            << bytesOf(photograph({300, 200}, QImage::Format_ARGB32), "PNG");
        QTest::newRow("no picture") << QByteArray("<html>");
        QTest::newRow("the beginning of one") << bytesOf(photograph({300, 200}), "WEBP").first(60);
    }
    void whatIsWellStays()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!bytes.isEmpty());
        const Result<Picture> lean = sent(Picture{bytes, "image/something"});
        QCOMPARE(lean->bytes, bytes);
        QCOMPARE(lean->mimeType, "image/something");
    }

    void whatDoesNotComeIsSaid()
    {
        QCOMPARE(sent(Error{Error::Kind::NotFound, u"a"_s}).error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(LeanPicturesTest)
#include "tst_leanpictures.moc"
