// Through a proxy: the absolute form for http, CONNECT for https, refusals in clear words, and never for this
// computer. The proxy is our own, so that any name can be played.
#include "tests/support/certificates.h"
#include "tests/support/fetching.h"
#include "tests/support/scriptedserver.h"

#include <QHostInfo>
#include <QTcpServer>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::fetch;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

// The environment as Qt's system proxy reads it, put back at the end.
class Environment final
{
public:
    void set(const char *name, const QByteArray &value)
    {
        m_before.append({name, qgetenv(name)});
        value.isEmpty() ? qunsetenv(name) : qputenv(name, value);
    }
    ~Environment()
    {
        for (const auto &[name, value] : m_before)
            value.isNull() ? qunsetenv(name) : qputenv(name, value);
    }

private:
    QList<std::pair<const char *, QByteArray>> m_before;
};

FetcherOptions through(const ScriptedServer &proxy)
{
    FetcherOptions options;
    options.proxy = u"http://127.0.0.1:%1"_s.arg(proxy.port());
    options.reach = reaching(Reachability::Network::Online);
    return options;
}

} // namespace

class ProxiesTest final : public QObject
{
    Q_OBJECT

private slots:
    void row28_httpInTheAbsoluteForm();
    void httpsThroughATunnel();
    void aWrongCertificateInATunnelIsRefused();
    void nothingGoesToAnotherOriginInATunnel();
    void row28_thisComputerIsNeverAskedThroughOne_data();
    void row28_thisComputerIsNeverAskedThroughOne();
    void row28_connectRefused_data();
    void row28_connectRefused();
    void notThere();
    void silentItself();
    void itsPartIsDone();
    void row28_theOneOfTheSystem();
    void noProxyOfTheSystem();
    void noneThoughTheSystemHasOne();
};

void ProxiesTest::row28_httpInTheAbsoluteForm()
{
    ScriptedServer proxy;
    proxy.route("/feed", feed("<rss/>"));
    Fetcher fetcher(through(proxy));
    const Answer answer = fetchAndWait(fetcher, {.address = u"http://news.example/feed"_s});
    QCOMPARE(failureOf(answer), std::nullopt);
    QCOMPARE(proxy.requests().last().target, "http://news.example/feed");
    for (const char *unwanted : {"Cookie", "Referer", "Proxy-Authorization"})
        QVERIFY2(!proxy.requests().last().has(unwanted), unwanted);
}

void ProxiesTest::httpsThroughATunnel()
{
    Certificates certificates;
    FetcherOptions options;
    ScriptedServer news(certificates.goodFor(u"news.example"_s));
    news.route("/feed", conditional("<rss/>", "\"v1\"", {}));
    ScriptedServer proxy;
    proxy.lead("news.example:443", news);
    options = through(proxy);
    options.authorities = certificates.authority();
    Fetcher fetcher(options);
    const Answer answer = fetchAndWait(fetcher, {.address = u"https://news.example/feed"_s});
    QCOMPARE(failureOf(answer), std::nullopt);
    QCOMPARE(answer.response().etag, "\"v1\"");
    QCOMPARE(news.requests().last().header("Host"), "news.example");
    QCOMPARE(proxy.requests().last().method, "CONNECT");
    // Only the name: neither path nor anything that belongs to the site passes the proxy in the open.
    QCOMPARE(proxy.requests().last().target, "news.example:443");
    QVERIFY(!proxy.requests().last().has("Authorization"));
}

void ProxiesTest::aWrongCertificateInATunnelIsRefused()
{
    Certificates certificates;
    ScriptedServer other(certificates.goodFor(u"other.example"_s));
    ScriptedServer proxy;
    proxy.lead("news.example:443", other);
    FetcherOptions options = through(proxy);
    options.authorities = certificates.authority();
    Fetcher fetcher(options);
    const Answer answer = fetchAndWait(fetcher, {.address = u"https://news.example/feed"_s});
    QCOMPARE(failureOf(answer), Error::Kind::Tls);
    QVERIFY(answer.failure().error.detail.contains(u"other.example"_s));
    QCOMPARE(other.requests().size(), 0);
}

void ProxiesTest::nothingGoesToAnotherOriginInATunnel()
{
    Certificates certificates;
    ScriptedServer news(certificates.goodFor(u"news.example"_s));
    ScriptedServer mirror(certificates.goodFor(u"mirror.example"_s));
    news.route("/feed", redirect(302, "https://mirror.example/feed").with("Set-Cookie", "id=1"));
    mirror.route("/feed", feed("<rss/>"));
    ScriptedServer proxy;
    proxy.lead("news.example:443", news);
    proxy.lead("mirror.example:443", mirror);
    FetcherOptions options = through(proxy);
    options.authorities = certificates.authority();
    Fetcher fetcher(options);
    const Answer answer =
        fetchAndWait(fetcher, {.address = u"https://me:secret@news.example/feed"_s, .etag = "\"v1\""});
    QCOMPARE(failureOf(answer), std::nullopt);
    QVERIFY(news.requests().last().has("Authorization"));
    for (const char *name : {"Authorization", "If-None-Match", "Cookie", "Referer"})
        QVERIFY2(!mirror.requests().last().has(name), name);
}

void ProxiesTest::row28_thisComputerIsNeverAskedThroughOne_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"127.0.0.1", "localhost", "paper.localhost"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void ProxiesTest::row28_thisComputerIsNeverAskedThroughOne()
{
    QFETCH(QString, host);
    ScriptedServer proxy;
    ScriptedServer server;
    server.route("/feed", feed("<rss/>"));
    Fetcher fetcher(through(proxy));
    fetchAndWait(fetcher, {.address = server.address(u"/feed"_s, host)});
    QCOMPARE(proxy.requests().size(), 0);
}

void ProxiesTest::row28_connectRefused_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {403, 405, 407, 502, 504})
        QTest::addRow("%d", code) << code;
}

void ProxiesTest::row28_connectRefused()
{
    QFETCH(int, code);
    ScriptedServer proxy;
    proxy.route("news.example:443", status(code));
    Fetcher fetcher(through(proxy));
    const Answer answer = fetchAndWait(fetcher, {.address = u"https://news.example/feed"_s});
    QCOMPARE(failureOf(answer), Error::Kind::Proxy);
    QCOMPARE(proxy.requests().last().method, "CONNECT");
}

void ProxiesTest::notThere()
{
    ScriptedServer proxy;
    proxy.stop();
    Fetcher fetcher(through(proxy));
    for (const QString &address : {u"http://news.example/feed"_s, u"https://news.example/feed"_s})
        QCOMPARE(failureOf(fetchAndWait(fetcher, {.address = address})), Error::Kind::Proxy);
    ScriptedServer other;
    other.route("/feed", feed("<rss/>"));
    fetcher.setProxy(u"http://127.0.0.1:%1"_s.arg(other.port()));
    QCOMPARE(failureOf(fetchAndWait(fetcher, {.address = u"http://news.example/feed"_s})), std::nullopt);
}

// It takes the connection and never makes a tunnel of it.
void ProxiesTest::silentItself()
{
    ScriptedServer proxy;
    proxy.route("news.example:443", silence());
    FetcherOptions options = through(proxy);
    options.silence = 300;
    Fetcher fetcher(options);
    QCOMPARE(failureOf(fetchAndWait(fetcher, {.address = u"https://news.example/feed"_s})),
             Error::Kind::Proxy);
}

// The site behind it is silent.
void ProxiesTest::itsPartIsDone()
{
    Certificates certificates;
    ScriptedServer news(certificates.goodFor(u"news.example"_s));
    news.route("/feed", silence());
    ScriptedServer proxy;
    proxy.lead("news.example:443", news);
    proxy.route("/feed", silence());
    FetcherOptions options = through(proxy);
    options.authorities = certificates.authority();
    options.silence = 1'000;
    Fetcher fetcher(options);
    for (const QString &address : {u"http://news.example/feed"_s, u"https://news.example/feed"_s}) {
        const Answer answer = fetchAndWait(fetcher, {.address = address});
        QCOMPARE(failureOf(answer), Error::Kind::TimedOut);
        QCOMPARE(answer.failure().error.detail, u"news.example"_s);
    }
}

void ProxiesTest::row28_theOneOfTheSystem()
{
    Certificates certificates;
    ScriptedServer news(certificates.goodFor(u"news.example"_s));
    news.route("/feed", feed("<rss/>"));
    ScriptedServer proxy;
    proxy.route("/feed", feed("<rss/>"));
    proxy.lead("news.example:443", news);
    Environment environment;
    environment.set("no_proxy", {});
    environment.set("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    environment.set("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    FetcherOptions options;
    options.authorities = certificates.authority();
    Fetcher fetcher(options);
    for (const QString &address : {u"http://news.example/feed"_s, u"https://news.example/feed"_s})
        QCOMPARE(failureOf(fetchAndWait(fetcher, {.address = address})), std::nullopt);
    QCOMPARE(proxy.requests().size(), 2);
    ScriptedServer home;
    home.route("/feed", feed("<rss/>"));
    QCOMPARE(failureOf(fetchAndWait(fetcher, {.address = home.address(u"/feed"_s)})), std::nullopt);
    QCOMPARE(proxy.requests().size(), 2);
}

// The name does not resolve, so that nothing but the proxy could have answered.
void ProxiesTest::noProxyOfTheSystem()
{
    ScriptedServer proxy;
    proxy.route("/feed", feed("<rss/>"));
    Environment environment;
    environment.set("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    environment.set("no_proxy", "localhost,.invalid");
    FetcherOptions options;
    options.reach = reaching(Reachability::Network::Online);
    Fetcher fetcher(options);
    QCOMPARE(failureOf(fetchAndWait(fetcher, {.address = u"http://news.invalid/feed"_s})),
             Error::Kind::HostNotFound);
    QCOMPARE(proxy.requests().size(), 0);
}

// A SOCKS one for everything, which sockets find by themselves where they are told nothing. This computer's
// own name is one that resolves; nobody has to listen there.
void ProxiesTest::noneThoughTheSystemHasOne()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    Environment environment;
    environment.set("no_proxy", {});
    for (const char *name : {"http_proxy", "all_proxy", "socks_proxy"})
        environment.set(name, "socks5://127.0.0.1:" + QByteArray::number(proxy.serverPort()));
    FetcherOptions options;
    options.proxy = u"none"_s;
    options.reach = reaching(Reachability::Network::Online);
    Fetcher fetcher(options);
    const QString address = u"http://%1:9/feed"_s.arg(QHostInfo::localHostName());
    QVERIFY(failureOf(fetchAndWait(fetcher, {.address = address})));
    QVERIFY2(!proxy.hasPendingConnections(), "the proxy was asked");
}

QTEST_GUILESS_MAIN(ProxiesTest)
#include "tst_proxies.moc"
