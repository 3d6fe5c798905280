// What the client sends and what it makes of what comes back, one test a behaviour a good feed reader shows.
#include "tests/support/fetching.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::fetch;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

class HttpTest final : public QObject
{
    Q_OBJECT

private slots:
    void row01_validatorsGoBackByteForByte_data();
    void row01_validatorsGoBackByteForByte();
    void row01_noneAreInvented();
    void row02_aBare304KeepsNothingFromUs();
    void a304NobodyAskedForIsAFailure();
    void row07_freshness();
    void row27_headers();
    void row26_noCookiesNoReferer();
    void row18_pageIsDecompressed_data();
    void row18_pageIsDecompressed();
    void statuses_data();
    void statuses();
    void whatIsNotAFeedIsStillABody();
    void aPasswordInTheAddress();
};

void HttpTest::row01_validatorsGoBackByteForByte_data()
{
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<QByteArray>("lastModified");
    QTest::newRow("strong") << QByteArray("\"abc-123\"") << QByteArray();
    QTest::newRow("weak") << QByteArray("W/\"abc\"") << QByteArray();
    QTest::newRow("without quotes") << QByteArray("abc") << QByteArray();
    QTest::newRow("escapes and signs") << QByteArray("\"a\\\"b;,=/+%20\"") << QByteArray();
    QTest::newRow("UTF-8") << QByteArray("\"\xd0\xb6\"") << QByteArray();
    QTest::newRow("date") << QByteArray() << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT");
    QTest::newRow("wrong day") << QByteArray() << QByteArray("Mon, 06 Nov 1994 08:49:37 GMT");
    QTest::newRow("other zone") << QByteArray() << QByteArray("Sun, 06 Nov 1994 08:49:37 +0000");
    QTest::newRow("not a date") << QByteArray() << QByteArray("yesterday");
    QTest::newRow("both") << QByteArray("\"v1\"") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT");
}

// FRB001 to FRB014: opaque, both or either, never invented.
void HttpTest::row01_validatorsGoBackByteForByte()
{
    QFETCH(QByteArray, etag);
    QFETCH(QByteArray, lastModified);
    ScriptedServer server;
    server.route("/feed", conditional("<rss/>", etag, lastModified));
    Fetcher fetcher;
    const Answer first = fetchAndWait(fetcher, {.address = server.address(u"/feed"_s)});
    QVERIFY(first.ok());
    QCOMPARE(first.response().status, 200);
    QCOMPARE(first.response().etag, etag);
    QCOMPARE(first.response().lastModified, lastModified);

    const Answer second = fetchAndWait(
        fetcher, {.address = server.address(u"/feed"_s), .etag = etag, .lastModified = lastModified});
    QVERIFY(second.ok());
    QCOMPARE(second.response().status, 304);
    QVERIFY(second.response().body.isEmpty());
    const Received request = server.requests().last();
    QCOMPARE(request.header("If-None-Match"), etag);
    QCOMPARE(request.header("If-Modified-Since"), lastModified);
    QCOMPARE(request.has("If-None-Match"), !etag.isEmpty());
    QCOMPARE(request.has("If-Modified-Since"), !lastModified.isEmpty());
}

void HttpTest::row01_noneAreInvented()
{
    ScriptedServer server;
    server.route("/feed", feed("<rss/>"));
    Fetcher fetcher;
    for (int i = 0; i < 2; ++i) {
        const Answer answer = fetchAndWait(fetcher, {.address = server.address(u"/feed"_s)});
        QVERIFY(answer.ok());
        QVERIFY(answer.response().etag.isEmpty());
        QVERIFY(answer.response().lastModified.isEmpty());
        QVERIFY(!server.requests().last().has("If-None-Match"));
        QVERIFY(!server.requests().last().has("If-Modified-Since"));
    }
    // A line break in what was stored would make a second header.
    fetchAndWait(fetcher, {.address = server.address(u"/feed"_s), .etag = "a\r\nX-Evil: 1"});
    QVERIFY(!server.requests().last().has("X-Evil"));
    QVERIFY(!server.requests().last().has("If-None-Match"));
}

void HttpTest::row02_aBare304KeepsNothingFromUs()
{
    ScriptedServer server;
    server.route("/feed", status(304));
    Fetcher fetcher;
    const Answer answer = fetchAndWait(fetcher, {.address = server.address(u"/feed"_s), .etag = "\"v1\""});
    QVERIFY(answer.ok());
    QCOMPARE(answer.response().status, 304);
    QVERIFY(answer.response().etag.isEmpty()); // "not sent", which the store does not take for "forget it"
}

void HttpTest::a304NobodyAskedForIsAFailure()
{
    ScriptedServer server;
    server.route("/feed", status(304));
    Fetcher fetcher;
    const Answer answer = fetchAndWait(fetcher, {.address = server.address(u"/feed"_s)});
    QVERIFY(!answer.ok());
    QCOMPARE(answer.failure().error.kind, Error::Kind::ServerFailed);
}

void HttpTest::row07_freshness()
{
    ScriptedServer server;
    server.route("/cc", feed("<rss/>").with("Cache-Control", "max-age=1800").with("Age", "300"));
    server.route("/304", status(304).with("Cache-Control", "max-age=1200"));
    Fetcher fetcher;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const Answer full = fetchAndWait(fetcher, {.address = server.address(u"/cc"_s)});
    const Answer unchanged = fetchAndWait(fetcher, {.address = server.address(u"/304"_s), .etag = "x"});
    const QDateTime after = QDateTime::currentDateTimeUtc();
    QVERIFY(full.ok() && unchanged.ok());
    QVERIFY(full.response().notBefore >= before.addSecs(1500));
    QVERIFY(full.response().notBefore <= after.addSecs(1500));
    QVERIFY(unchanged.response().notBefore >= before.addSecs(1200));
    QVERIFY(unchanged.response().notBefore <= after.addSecs(1200));
}

// FRB050, 051, 062, 080 to 090, 140, 141: GET, the address as it is, our name, compression, nothing more.
void HttpTest::row27_headers()
{
    ScriptedServer server;
    server.route("/feed", feed("<rss/>"));
    FetcherOptions options;
    options.acceptLanguage = "hy,en;q=0.5";
    Fetcher fetcher(options);
    QVERIFY(
        fetchAndWait(fetcher, {.address = server.address(u"/feed?a=1&b=%20#top"_s), .accept = "x/y"}).ok());
    const Received request = server.requests().last();
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.target, "/feed?a=1&b=%20");
    QCOMPARE(request.header("User-Agent"), "Mozilla/5.0 (compatible; Broadsheet/" BROADSHEET_VERSION ")");
    QCOMPARE(request.header("Accept"), "x/y");
    QCOMPARE(request.header("Accept-Language"), "hy,en;q=0.5");
    QVERIFY(request.header("Accept-Encoding").contains("gzip"));
    for (const char *unwanted : {"Cache-Control", "Pragma", "Referer", "Cookie", "Authorization", "DNT"})
        QVERIFY2(!request.has(unwanted), unwanted);
}

// FRB063, FRB065.
void HttpTest::row26_noCookiesNoReferer()
{
    ScriptedServer server;
    server.route("/feed", feed("<rss/>").with("Set-Cookie", "id=1; Path=/"));
    server.route("/first", redirect(302, "/feed").with("Set-Cookie", "id=2; Path=/"));
    Fetcher fetcher;
    for (int i = 0; i < 2; ++i)
        QVERIFY(fetchAndWait(fetcher, {.address = server.address(u"/first"_s)}).ok());
    QCOMPARE(server.requests().size(), 4);
    for (const Received &request : server.requests()) {
        QVERIFY(!request.has("Cookie"));
        QVERIFY(!request.has("Referer"));
    }
}

void HttpTest::row18_pageIsDecompressed_data()
{
    QTest::addColumn<Reply::Framing>("framing");
    QTest::addColumn<int>("size");
    QTest::newRow("small, with length") << Reply::Framing::Length << 100;
    QTest::newRow("small, chunked") << Reply::Framing::Chunked << 100;
    QTest::newRow("larger than the read buffer") << Reply::Framing::Length << 5'000'000;
    QTest::newRow("larger than the read buffer, chunked") << Reply::Framing::Chunked << 5'000'000;
    QTest::newRow("until the connection closes") << Reply::Framing::UntilClose << 3'000'000;
}

void HttpTest::row18_pageIsDecompressed()
{
    QFETCH(Reply::Framing, framing);
    QFETCH(int, size);
    QByteArray body;
    for (int i = 0; body.size() < size; ++i)
        body += "<p>" + QByteArray::number(i * 7919LL % 1'000'003) + "</p>";
    ScriptedServer server;
    server.route("/gzip", gzipped(page(body)).framed(framing));
    server.route("/plain", page(body).framed(framing));
    Fetcher fetcher;
    for (const QString &path : {u"/gzip"_s, u"/plain"_s}) {
        const Answer answer = fetchAndWait(fetcher, {.address = server.address(path)});
        QVERIFY(answer.ok());
        QVERIFY(answer.response().complete);
        QVERIFY(answer.response().body == body);
        QCOMPARE(answer.response().contentType, "text/html; charset=utf-8");
    }
}

void HttpTest::statuses_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Error::Kind>("expected");
    using Kind = Error::Kind;
    QTest::newRow("204") << 204 << Kind::ServerFailed;
    QTest::newRow("206") << 206 << Kind::ServerFailed;
    QTest::newRow("300") << 300 << Kind::ServerFailed;
    QTest::newRow("400") << 400 << Kind::ServerFailed;
    QTest::newRow("403") << 403 << Kind::Forbidden;
    QTest::newRow("404") << 404 << Kind::NotFound;
    QTest::newRow("406") << 406 << Kind::ServerFailed;
    QTest::newRow("410") << 410 << Kind::Gone;
    QTest::newRow("418") << 418 << Kind::ServerFailed;
    QTest::newRow("429") << 429 << Kind::Throttled;
    QTest::newRow("451") << 451 << Kind::Forbidden;
    QTest::newRow("500") << 500 << Kind::ServerFailed;
    QTest::newRow("502") << 502 << Kind::ServerFailed;
    QTest::newRow("503") << 503 << Kind::Throttled;
    QTest::newRow("599") << 599 << Kind::ServerFailed;
    QTest::newRow("999") << 999 << Kind::ServerFailed;
}

void HttpTest::statuses()
{
    QFETCH(int, code);
    ScriptedServer server;
    server.route("/", status(code));
    Fetcher fetcher;
    const Answer answer = fetchAndWait(fetcher, {.address = server.address()});
    QVERIFY(!answer.ok());
    QTEST(answer.failure().error.kind, "expected");
    QCOMPARE(answer.failure().error.detail, u"HTTP %1"_s.arg(code));
    QCOMPARE(server.count("/"), 1); // nothing is asked a second time by itself
}

// A captive portal's page, nothing at all, no Content-Type: the parser decides, the client hands over.
void HttpTest::whatIsNotAFeedIsStillABody()
{
    ScriptedServer server;
    server.route("/html", page("<html>log in</html>"));
    server.route("/empty", bytes({}, "application/rss+xml"));
    Reply untyped;
    untyped.body = "<rss/>";
    server.route("/no-type", untyped);
    Fetcher fetcher;
    const auto body = [&](const QString &path) {
        const Answer answer = fetchAndWait(fetcher, {.address = server.address(path)});
        return answer.ok() ? answer.response().body : "failed: " + answer.failure().error.detail.toUtf8();
    };
    QCOMPARE(body(u"/html"_s), "<html>log in</html>");
    QCOMPARE(body(u"/empty"_s), "");
    QCOMPARE(body(u"/no-type"_s), "<rss/>");
}

void HttpTest::aPasswordInTheAddress()
{
    ScriptedServer server;
    server.route("/feed", [](const Received &request) {
        return request.has("Authorization") ? feed("<rss/>")
                                            : status(401).with("WWW-Authenticate", "Basic realm=x");
    });
    Fetcher fetcher;
    QString address = server.address(u"/feed"_s);
    address.replace("://"_L1, u"://ժան:a%3Ab@"_s);
    const Answer answer = fetchAndWait(fetcher, {.address = address});
    QVERIFY(answer.ok());
    QCOMPARE(QByteArray::fromBase64(server.requests().last().header("Authorization").mid(6)),
             u"ժան:a:b"_s.toUtf8());
    QVERIFY(!answer.response().address.contains(u'@'));
}

QTEST_GUILESS_MAIN(HttpTest)
#include "tst_http.moc"
