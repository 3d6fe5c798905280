// What a reader may type or paste that leads to no newspaper: a clear answer, and nothing is taken in.
#include "tests/library/reader.h"
#include "tests/support/certificates.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

class BadAddressesTest final : public QObject
{
    Q_OBJECT

private slots:
    void notAnAddress_data();
    void notAnAddress();
    void notAFeed_data();
    void notAFeed();
    void noServer();
    void noSuchHost();
    void badCertificates_data();
    void badCertificates();
    void aPageThatAnnouncesItself();
    void strangersDoNotReachIntoTheReadersNetwork();
    void aPermanentRedirectIsTheAddress();
};

void BadAddressesTest::notAnAddress_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed :
         {"", "   ", "hello", "what is this?", "ftp://127.0.0.1/feed", "file:///etc/passwd",
          "javascript:alert(1)", "data:text/xml,<rss/>", "http://", "https:///feed", "http://exa mple.org/",
          "http://example.org:99999/", "mailto:a@example.org"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void BadAddressesTest::notAnAddress()
{
    QFETCH(QString, typed);
    Reader reader;
    const auto added = reader.add(typed);
    QVERIFY(!added.ok());
    QCOMPARE(added.error().kind, Error::Kind::BadAddress);
    QVERIFY(reader.sources().isEmpty());
}

void BadAddressesTest::notAFeed_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<Error::Kind>("expected");
    using Kind = Error::Kind;
    QTest::newRow("a page without a feed")
        << page("<html><title>x</title><p>Hello</p></html>") << Kind::NoFeedFound;
    QTest::newRow("nothing") << bytes({}, "text/xml") << Kind::NoFeedFound;
    QTest::newRow("a picture") << bytes("\x89PNG\r\n\x1a\n", "image/png") << Kind::NoFeedFound;
    QTest::newRow("404") << status(404) << Kind::NotFound;
    QTest::newRow("401") << status(401) << Kind::PasswordNeeded;
    QTest::newRow("410") << status(410) << Kind::Gone;
    QTest::newRow("429") << status(429) << Kind::Throttled;
    QTest::newRow("500") << status(500) << Kind::ServerFailed;
    QTest::newRow("a loop") << redirect(302, "/x") << Kind::TooManyRedirects;
    QTest::newRow("to a file") << redirect(302, "file:///etc/passwd") << Kind::UnsafeRedirect;
}

void BadAddressesTest::notAFeed()
{
    QFETCH(Reply, reply);
    ScriptedServer server;
    server.route("/x", reply);
    Reader reader;
    const auto added = reader.add(server.address(u"/x"_s));
    QVERIFY(!added.ok());
    QTEST(added.error().kind, "expected");
    QVERIFY(reader.sources().isEmpty());
    QVERIFY(Reader::wait(reader.library->sources().publications()).isEmpty());
}

void BadAddressesTest::noServer()
{
    ScriptedServer server;
    server.stop();
    Reader reader;
    const auto added = reader.add(server.address());
    QVERIFY(!added.ok());
    QVERIFY(added.error().kind == Error::Kind::Refused || added.error().kind == Error::Kind::Offline);
}

void BadAddressesTest::noSuchHost()
{
    Reader reader;
    const auto added = reader.add(u"nobody.invalid"_s); // RFC 6761: no resolver knows it
    QVERIFY(!added.ok());
    QVERIFY(added.error().kind == Error::Kind::HostNotFound || added.error().kind == Error::Kind::Offline);
    QVERIFY(reader.sources().isEmpty());
}

void BadAddressesTest::badCertificates_data()
{
    QTest::addColumn<Certificate>("certificate");
    QTest::addColumn<QString>("detail");
    Certificates certificates;
    QTest::newRow("self-signed") << certificates.selfSigned() << u"self-signed"_s;
    QTest::newRow("unknown issuer") << certificates.stranger() << u"unknown issuer"_s;
    QTest::newRow("expired") << certificates.expired() << u"expired"_s;
    QTest::newRow("wrong host") << certificates.wrongHost() << u"another host"_s;
}

void BadAddressesTest::badCertificates()
{
    QFETCH(Certificate, certificate);
    QFETCH(QString, detail);
    ScriptedServer server(certificate);
    server.route("/feed", feed(rss(u"Test News"_s, {u"one"_s})));
    Reader reader;
    // Without https:// before it, too: nobody goes over to plain http behind the reader's back.
    for (const QString &typed : {server.address(u"/feed"_s), server.address(u"/feed"_s).mid(8)}) {
        const auto added = reader.add(typed);
        QVERIFY(!added.ok());
        QCOMPARE(added.error().kind, Error::Kind::Tls);
        QVERIFY2(added.error().detail.contains(detail), qPrintable(added.error().detail));
        QVERIFY(!added.error().certificate.isEmpty()); // to be asked about
        QVERIFY(reader.sources().isEmpty());
    }
}

void BadAddressesTest::aPageThatAnnouncesItself()
{
    ScriptedServer server;
    server.route("/", page("<html><head><link rel=alternate type=application/rss+xml href=/></head></html>"));
    Reader reader;
    QVERIFY(!reader.add(server.address()).ok());
    QVERIFY(server.requests().size() <= 2);
}

// What a public site names lies in the public net, or is not asked for: neither a feed it announces, nor
// where one of its own is sent on to. The proxy plays the public sites.
void BadAddressesTest::strangersDoNotReachIntoTheReadersNetwork()
{
    ScriptedServer proxy;
    Reader reader;
    reader.network.proxy = proxy.address();
    reader.open();
    const QByteArray inside = reader.server.address(u"/router"_s).toUtf8();
    reader.server.route("/router", feed(rss(u"The Router"_s, {u"one"_s})));
    proxy.route("/", page("<html><head><link rel=alternate type=application/rss+xml href='" + inside + "'>"));
    const auto added = reader.add(u"http://public.example/"_s);
    QVERIFY(!added.ok());
    QCOMPARE(added.error().kind, Error::Kind::BadAddress);
    QCOMPARE(reader.server.requests().size(), 0);

    proxy.route("/feed", feed(rss(u"Test News"_s, {u"one"_s})));
    QVERIFY(reader.add(u"http://public.example/feed"_s).ok());
    proxy.route("/feed", redirect(302, inside));
    reader.refresh();
    QCOMPARE(reader.trouble(u"/feed"_s), Error::Kind::BadAddress);
    QCOMPARE(reader.server.requests().size(), 0);

    QVERIFY(reader.add(QString::fromUtf8(inside)).ok()); // what the reader types is the reader's own
    QCOMPARE(reader.refresh().failed, 1);
    QCOMPARE(reader.server.requests().size(), 2);
}

void BadAddressesTest::aPermanentRedirectIsTheAddress()
{
    ScriptedServer server;
    server.route("/old", redirect(301, "/new"));
    server.route("/today", redirect(302, "/other"));
    server.route("/new", feed(rss(u"Test News"_s, {u"one"_s})));
    server.route("/other", feed(rss(u"Test News"_s, {u"two"_s})));
    Reader reader;
    QVERIFY(reader.add(server.address(u"/old"_s)).ok());
    QVERIFY(reader.add(server.address(u"/today"_s)).ok());
    QCOMPARE(reader.source(u"/new"_s).address, server.address(u"/new"_s));
    QCOMPARE(reader.source(u"/today"_s).address, server.address(u"/today"_s));
    QCOMPARE(reader.sources().size(), 2);
}

QTEST_GUILESS_MAIN(BadAddressesTest)
#include "tst_badaddresses.moc"
