// Pictures that are none, too large or broken; and one asked for while it is still on its way to the disk.
#include "core/library/pictures.h"
#include "tests/library/reader.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

// One grey point.
const QByteArray png = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

QFuture<Result<Picture>> ask(Reader &reader, const QString &address)
{
    return reader.library->pictures().picture(address, Pictures::Lane::ReaderWaits);
}

} // namespace

class BadPicturesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isFetchedOnce();
    void refused_data();
    void refused();
    void aFailureIsNotKept();

private:
    // A newspaper at home: what lies on its own host is allowed.
    void takeNewspaper(Reader &reader)
    {
        m_server->route("/feed", feed(rss(u"Test News"_s, {u"one"_s})));
        QVERIFY(reader.add(m_server->address(u"/feed"_s)).ok());
    }

    std::unique_ptr<ScriptedServer> m_server;
};

void BadPicturesTest::init() { m_server = std::make_unique<ScriptedServer>(); }

void BadPicturesTest::isFetchedOnce()
{
    Reader reader;
    takeNewspaper(reader);
    m_server->route("/a.png", bytes(png, "application/octet-stream").after(50));
    const QString address = m_server->address(u"/a.png"_s);
    const auto first = ask(reader, address);
    const auto second = ask(reader, address); // while the first still waits
    for (const auto &asked : {first, second, ask(reader, address)}) {
        const Result<Picture> picture = Reader::wait(asked);
        QVERIFY(picture.ok());
        QCOMPARE(picture->bytes, png);
        QCOMPARE(picture->mimeType, "image/png");
    }
    QVERIFY(Reader::wait(ask(reader, address)).ok());
    QCOMPARE(m_server->count("/a.png"), 1);
    QVERIFY(!m_server->requests().last().has("Referer"));
    QVERIFY(!m_server->requests().last().header("Accept").contains("avif"));
}

void BadPicturesTest::refused_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<Error::Kind>("expected");
    using Kind = Error::Kind;
    QTest::newRow("a page that says it is a picture")
        << bytes("<html><script>1</script>", "image/png") << Kind::Malformed;
    QTest::newRow("svg") << bytes("<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml")
                         << Kind::Malformed;
    QTest::newRow("nothing") << bytes({}, "image/png") << Kind::Malformed;
    QTest::newRow("cut short")
        << bytes(png + QByteArray(10'000, 'x'), "image/png").ending(Reply::End::CutShort)
        << Kind::Interrupted;
    QTest::newRow("too large") << bytes(png + QByteArray(11 * 1024 * 1024, 'x'), "image/png")
                               << Kind::TooLarge;
    QTest::newRow("endless") << bytes(png + QByteArray(100'000, 'x'), "image/png").ending(Reply::End::Endless)
                             << Kind::TooLarge;
    QTest::newRow("404") << status(404) << Kind::NotFound;
    QTest::newRow("into a file") << redirect(302, "file:///etc/passwd") << Kind::UnsafeRedirect;
}

void BadPicturesTest::refused()
{
    QFETCH(Reply, reply);
    Reader reader;
    takeNewspaper(reader);
    m_server->route("/a.png", reply);
    const Result<Picture> picture = Reader::wait(ask(reader, m_server->address(u"/a.png"_s)));
    QVERIFY(!picture.ok());
    QTEST(picture.error().kind, "expected");
}

void BadPicturesTest::aFailureIsNotKept()
{
    Reader reader;
    takeNewspaper(reader);
    QVERIFY(!Reader::wait(ask(reader, m_server->address(u"/a.png"_s))).ok());
    m_server->route("/a.png", bytes(png, "image/png"));
    QVERIFY(Reader::wait(ask(reader, m_server->address(u"/a.png"_s))).ok());
}

QTEST_GUILESS_MAIN(BadPicturesTest)
#include "tst_badpictures.moc"
