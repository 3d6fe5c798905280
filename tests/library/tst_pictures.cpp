// Pictures: fetched once, kept on disk, known by their bytes, and never from the reader's own network for a
// stranger.
#include "reader.h"

#include "core/library/picturetype.h"

#include <QDir>

using namespace broadsheet;
using namespace broadsheet::testing;

namespace {

const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(64, '\0');
const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";

} // namespace

class PicturesTest final : public QObject
{
    Q_OBJECT

    static Result<Picture> get(Reader &reader, const QString &address)
    {
        return reader.wait(reader.library->pictures().picture(address, Pictures::Lane::ReaderWaits));
    }

    // A newspaper from the scripted server, so that its pictures are welcome too.
    static void takePaper(Reader &reader)
    {
        reader.server.route("/feed", feed(rss(u"The Paper"_s, {u"One"_s})));
        QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
    }

private slots:
    void knowsPicturesByTheirBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("type");
        const QByteArray rest(32, '\0');
        QTest::newRow("png") << png << QByteArray("image/png");
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0") + rest << QByteArray("image/jpeg");
        QTest::newRow("gif") << QByteArray("GIF89a") + rest << QByteArray("image/gif");
        QTest::newRow("webp") << QByteArray("RIFF\x10\x20\x30\x40WEBPVP8 ") + rest
                              << QByteArray("image/webp");
        QTest::newRow("avif") << QByteArray("\0\0\0\x1c"
                                            "ftypavif",
                                            12) +
                                     rest
                              << QByteArray("image/avif");
        QTest::newRow("a film is no picture") << QByteArray("\0\0\0\x1c"
                                                            "ftypisom",
                                                            12) +
                                                     rest
                                              << QByteArray();
        QTest::newRow("wave is no picture")
            << QByteArray("RIFF\x10\x20\x30\x40WAVEfmt ") + rest << QByteArray();
        QTest::newRow("ico") << QByteArray("\0\0\1\0", 4) + rest << QByteArray("image/x-icon");
        QTest::newRow("bmp") << QByteArray("BM\x10\x20\0\0\0\0\0\0", 10) + rest << QByteArray("image/bmp");
        QTest::newRow("BMW is no picture") << QByteArray("BMW drives on and on and on") << QByteArray();
        QTest::newRow("svg") << svg << QByteArray();
        QTest::newRow("html") << QByteArray("<!doctype html><html></html>") << QByteArray();
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("too short") << QByteArray("\xff\xd8\xff") << QByteArray();
    }

    void knowsPicturesByTheirBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, type);
        QCOMPARE(pictureType(bytes), type);
    }

    void row30_fetchesOnce()
    {
        Reader reader;
        takePaper(reader);
        reader.server.route("/p.png", bytes(png, "text/plain"));
        const QString address = reader.server.address(u"/p.png"_s);
        auto first = reader.library->pictures().picture(address, Pictures::Lane::ReaderWaits);
        auto second = reader.library->pictures().picture(address, Pictures::Lane::Background);
        QCOMPARE(reader.wait(first)->bytes, png);
        QCOMPARE(reader.wait(second)->mimeType, "image/png");
        QTRY_COMPARE(QDir(reader.profile.file(u"pictures"_s)).entryList(QDir::Files).size(), 1);
        QTest::qWait(50); // its row is written after its file
        reader.open();
        QCOMPARE(get(reader, address)->bytes, png);
        QCOMPARE(reader.server.requests("/p.png").size(), 1);
        // Somebody emptied the folder.
        QVERIFY(QDir(reader.profile.file(u"pictures"_s)).removeRecursively());
        QCOMPARE(get(reader, address)->bytes, png);
        QCOMPARE(reader.server.requests("/p.png").size(), 2);
    }

    void takesNothingElse()
    {
        Reader reader;
        takePaper(reader);
        reader.server.route("/p.svg", bytes(svg, "image/svg+xml"));
        reader.server.route("/fake.png", bytes(svg, "image/png"));
        QCOMPARE(get(reader, reader.server.address(u"/p.svg"_s)).error().kind, Error::Kind::Malformed);
        QCOMPARE(get(reader, reader.server.address(u"/fake.png"_s)).error().kind, Error::Kind::Malformed);
        QCOMPARE(get(reader, reader.server.address(u"/missing.png"_s)).error().kind, Error::Kind::NotFound);
        QCOMPARE(get(reader, u"file:///etc/passwd"_s).error().kind, Error::Kind::BadAddress);
    }

    void row30_strangersDoNotReachIntoTheReadersNetwork()
    {
        Reader reader; // takes no newspaper from the scripted server
        reader.server.route("/p.png", bytes(png, "image/png"));
        QVERIFY(!get(reader, reader.server.address(u"/p.png"_s)).ok());
        QCOMPARE(reader.server.requests("/p.png").size(), 0);
    }

    void theGuideBringsItsOwn()
    {
        Reader reader;
        reader.guidePictures = {{u"https://guide.broadsheet.invalid/a.svg"_s, svg}};
        reader.open();
        const auto picture = get(reader, u"https://guide.broadsheet.invalid/a.svg"_s);
        QVERIFY(picture.ok());
        QCOMPARE(picture->mimeType, "image/svg+xml");
        QCOMPARE(get(reader, u"https://guide.broadsheet.invalid/b.svg"_s).error().kind,
                 Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(PicturesTest)
#include "tst_pictures.moc"
