// What a public page names must not reach into the reader's own network.
#include "core/fetch/reach.h"
#include "tests/support/fetching.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::fetch;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

class ReachTest final : public QObject
{
    Q_OBJECT

private slots:
    void addresses_data();
    void addresses();
    void refused_data();
    void refused();
    void aRedirectIntoTheOwnNetworkIsRefused_data();
    void aRedirectIntoTheOwnNetworkIsRefused();
    void theOwnHostLeadsNowhereElse();
    void anywhereIsAnywhere();
};

void ReachTest::addresses_data()
{
    QTest::addColumn<bool>("expected");
    for (const char *address :
         {"1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "172.15.255.255",
          "172.32.0.0", "192.167.255.255", "198.17.255.255", "198.20.0.0", "223.255.255.255",
          "2606:4700::1111", "2a00::1", "::ffff:1.1.1.1", "64:ff9b::1.1.1.1", "2002:101:101::1"})
        QTest::newRow(address) << true;
    for (const char *address : {"0.0.0.0",
                                "10.1.2.3",
                                "100.64.0.1",
                                "127.0.0.1",
                                "127.255.255.254",
                                "169.254.169.254",
                                "172.16.0.1",
                                "172.31.255.255",
                                "192.0.0.1",
                                "192.0.2.1",
                                "192.168.1.1",
                                "198.18.0.1",
                                "198.51.100.1",
                                "203.0.113.1",
                                "224.0.0.1",
                                "240.0.0.1",
                                "255.255.255.255",
                                "::",
                                "::1",
                                "fc00::1",
                                "fd12:3456::1",
                                "fe80::1",
                                "fec0::1",
                                "ff02::1",
                                "2001:db8::1",
                                "2001::1",
                                "100::1",
                                "64:ff9b:1::1",
                                "::ffff:127.0.0.1",
                                "::ffff:10.0.0.1",
                                "64:ff9b::10.0.0.1",
                                "2002:7f00:1::1",
                                "2002:c0a8:101::1",
                                "::127.0.0.1",
                                "not an address"})
        QTest::newRow(address) << false;
}

void ReachTest::addresses()
{
    QTEST(isPublicAddress(QHostAddress(QString::fromLatin1(QTest::currentDataTag()))), "expected");
}

void ReachTest::refused_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"127.0.0.1", "localhost", "127.1", "2130706433", "0x7f000001", "0177.0.0.1",
                             "[::ffff:127.0.0.1]", "[::1]", "0.0.0.0"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void ReachTest::refused()
{
    QFETCH(QString, host);
    ScriptedServer server;
    server.route("/", page("the router's settings"));
    Fetcher fetcher;
    const Answer answer = fetchAndWait(fetcher, {.address = server.address(u"/"_s, host),
                                                 .lane = Lane::ReaderWaits,
                                                 .reach = Request::Reach::PublicOnly});
    QVERIFY(!answer.ok());
    QCOMPARE(server.connections(), 0);
    QCOMPARE(failureOf(answer), Error::Kind::BadAddress);
}

void ReachTest::aRedirectIntoTheOwnNetworkIsRefused_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"127.0.0.1", "localhost", "[::1]"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

// A proxy plays the public site: its name is nobody else's to look up.
void ReachTest::aRedirectIntoTheOwnNetworkIsRefused()
{
    QFETCH(QString, host);
    ScriptedServer home;
    home.route("/", page("the router's settings"));
    ScriptedServer proxy;
    proxy.route("/picture.jpg", redirect(302, home.address(u"/"_s, host).toLatin1()));
    FetcherOptions options;
    options.proxy = u"http://127.0.0.1:%1"_s.arg(proxy.port());
    Fetcher fetcher(options);
    const Answer answer = fetchAndWait(
        fetcher, {.address = u"http://public.example/picture.jpg"_s, .reach = Request::Reach::PublicOnly});
    QCOMPARE(failureOf(answer), Error::Kind::BadAddress);
    QCOMPARE(proxy.requests().size(), 1);
    QCOMPARE(home.connections(), 0);
}

// A newspaper the reader takes from his own network may show him its pages, and only its own.
void ReachTest::theOwnHostLeadsNowhereElse()
{
    ScriptedServer home;
    home.route("/here", redirect(302, "/there"));
    home.route("/there", page("the reader's own newspaper"));
    home.route("/router", redirect(302, home.address(u"/there"_s, u"localhost"_s).toLatin1()));
    Fetcher fetcher;
    const auto answer = [&](const QString &path) {
        return fetchAndWait(fetcher, {.address = home.address(path), .reach = Request::Reach::OwnHost});
    };
    QVERIFY(answer(u"/here"_s).ok());
    QCOMPARE(failureOf(answer(u"/router"_s)), Error::Kind::BadAddress);
    QCOMPARE(home.count("/there"), 1);
}

void ReachTest::anywhereIsAnywhere()
{
    ScriptedServer server;
    server.route("/", page("the reader's own server"));
    Fetcher fetcher;
    QVERIFY(fetchAndWait(fetcher, {.address = server.address()}).ok());
}

QTEST_GUILESS_MAIN(ReachTest)
#include "tst_reach.moc"
