// Servers that are not there, proxies that refuse, and the tables behind.
#include "core/fetch/errors.h"
#include "tests/support/fetching.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::fetch;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

class ErrorsTest final : public QObject
{
    Q_OBJECT

private slots:
    void table_data();
    void table();
    void refused();
    void backAgain();
    void hostNotFound();
    void brokenOff();
};

void ErrorsTest::table_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<bool>("online");
    QTest::addColumn<bool>("proxied");
    QTest::addColumn<Error::Kind>("expected");
    using Kind = Error::Kind;
    QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << true << false << Kind::Refused;
    QTest::newRow("refused, offline")
        << QNetworkReply::ConnectionRefusedError << false << false << Kind::Offline;
    QTest::newRow("no such host") << QNetworkReply::HostNotFoundError << true << false << Kind::HostNotFound;
    QTest::newRow("no such host, offline")
        << QNetworkReply::HostNotFoundError << false << false << Kind::Offline;
    QTest::newRow("unreachable") << QNetworkReply::UnknownNetworkError << true << false << Kind::Refused;
    QTest::newRow("unreachable, offline")
        << QNetworkReply::UnknownNetworkError << false << false << Kind::Offline;
    QTest::newRow("proxy denied") << QNetworkReply::UnknownNetworkError << true << true << Kind::Proxy;
    QTest::newRow("proxy itself refused")
        << QNetworkReply::ConnectionRefusedError << true << true << Kind::Proxy;
    QTest::newRow("proxy refused") << QNetworkReply::ProxyConnectionRefusedError << true << true
                                   << Kind::Proxy;
    QTest::newRow("broken off, offline")
        << QNetworkReply::RemoteHostClosedError << false << false << Kind::Interrupted;
    QTest::newRow("tls") << QNetworkReply::SslHandshakeFailedError << true << false << Kind::Tls;
    QTest::newRow("compression") << QNetworkReply::UnknownContentError << true << false << Kind::Malformed;
    QTest::newRow("something new") << QNetworkReply::UnknownServerError << true << false << Kind::Unknown;
}

void ErrorsTest::table()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(bool, online);
    QFETCH(bool, proxied);
    const Error result = errorOf(error, {.host = u"news.example"_s, .online = online, .proxied = proxied});
    QTEST(result.kind, "expected");
    QVERIFY(!result.detail.isEmpty());
    // "There is no site called …"
    for (const Error::Kind kind :
         {Error::Kind::HostNotFound, Error::Kind::Refused, Error::Kind::TimedOut, Error::Kind::Proxy}) {
        if (result.kind == kind)
            QCOMPARE(result.detail, u"news.example"_s);
    }
}

void ErrorsTest::refused()
{
    ScriptedServer server;
    const QString address = server.address();
    server.stop();
    FetcherOptions options;
    options.reach = reaching(Reachability::Network::Online);
    Fetcher fetcher(options);
    QCOMPARE(failureOf(fetchAndWait(fetcher, {.address = address})), Error::Kind::Refused);
}

void ErrorsTest::backAgain()
{
    ScriptedServer server;
    server.route("/", page("x"));
    Fetcher fetcher;
    QVERIFY(fetchAndWait(fetcher, {.address = server.address()}).ok());
    server.stop();
    QVERIFY(!fetchAndWait(fetcher, {.address = server.address()}).ok());
    server.start();
    QVERIFY(fetchAndWait(fetcher, {.address = server.address()}).ok());
}

// RFC 6761: no resolver knows a name under .invalid.
void ErrorsTest::hostNotFound()
{
    FetcherOptions options;
    options.proxy = u"none"_s;
    options.reach = reaching(Reachability::Network::Online);
    Fetcher fetcher(options);
    for (const Request::Reach reach : {Request::Reach::Anywhere, Request::Reach::PublicOnly}) {
        const auto failure =
            failureOf(fetchAndWait(fetcher, {.address = u"http://nobody.invalid/"_s, .reach = reach}));
        QCOMPARE(failure, Error::Kind::HostNotFound);
    }
}

void ErrorsTest::brokenOff()
{
    ScriptedServer server;
    server.route("/", raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"));
    Fetcher fetcher;
    QCOMPARE(failureOf(fetchAndWait(fetcher, {.address = server.address()})), Error::Kind::Interrupted);
}

QTEST_GUILESS_MAIN(ErrorsTest)
#include "tst_errors.moc"
