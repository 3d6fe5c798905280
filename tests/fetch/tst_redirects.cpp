// Where a redirect leads, what is remembered of it, and what never travels along.
#include "core/fetch/redirects.h"
#include "tests/support/fetching.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::fetch;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

class RedirectsTest final : public QObject
{
    Q_OBJECT

private slots:
    void webAddresses_data();
    void webAddresses();
    void targets_data();
    void targets();
    void hostKeys();
    void row10_followed_data();
    void row10_followed();
    void row09_permanent_data();
    void row09_permanent();
    void row11_tenAreFollowedElevenNot();
    void row11_aLoopEnds();
    void row12_refused_data();
    void row12_refused();
    void row14_nothingGoesToAnotherOrigin();
    void validatorsGoBackWhereTheyCameFrom();
    void row14_validatorsStayWithTheirAddress();
    void aRedirectWithAnEndlessBodyIsFollowed();
};

void RedirectsTest::webAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("expected");
    QTest::newRow("http") << u"http://example.org/feed"_s << true;
    QTest::newRow("https, spaces around") << u" https://example.org "_s << true;
    QTest::newRow("capitals") << u"HTTPS://EXAMPLE.ORG/"_s << true;
    QTest::newRow("other script") << u"https://пример.испытание/лента"_s << true;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("qrc") << u"qrc:/x"_s << false;
    QTest::newRow("data") << u"data:text/plain,x"_s << false;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
    QTest::newRow("ftp") << u"ftp://example.org/"_s << false;
    QTest::newRow("feed") << u"feed:https://example.org/"_s << false;
    QTest::newRow("no scheme") << u"example.org/feed"_s << false;
    QTest::newRow("no host") << u"http:///feed"_s << false;
    QTest::newRow("bad port") << u"http://example.org:99999/"_s << false;
    QTest::newRow("bad host") << u"http://exa mple.org/"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void RedirectsTest::webAddresses()
{
    QFETCH(QString, address);
    QTEST(webAddress(address).ok(), "expected");
    Fetcher fetcher;
    if (!webAddress(address).ok())
        QCOMPARE(failureOf(fetchAndWait(fetcher, {.address = address})), Error::Kind::BadAddress);
}

void RedirectsTest::targets_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("expected"); // empty: refused
    const auto row = [](const char *name, const QString &from, const char *location,
                        const QString &expected) {
        QTest::newRow(name) << from << QByteArray(location) << expected;
    };
    const QString from = u"http://a.example/one/two?q=1"_s;
    row("absolute", from, "http://b.example/x", u"http://b.example/x"_s);
    row("absolute path", from, "/x", u"http://a.example/x"_s);
    row("relative path", from, "x", u"http://a.example/one/x"_s);
    row("up", from, "../x", u"http://a.example/x"_s);
    row("query alone", from, "?q=2", u"http://a.example/one/two?q=2"_s);
    row("scheme-relative", from, "//b.example/x", u"http://b.example/x"_s);
    row("to https", from, "https://a.example/x", u"https://a.example/x"_s);
    row("raw UTF-8", from, "/\xd0\xb6", u"http://a.example/%D0%B6"_s);
    row("raw Latin-1", from, "/\xe9", u"http://a.example/%C3%A9"_s);
    row("a space", from, "/x y", u"http://a.example/x%20y"_s);
    row("already escaped", from, "/x%20y%2Fz", u"http://a.example/x%20y%2Fz"_s);
    row("the fragment stays", from + u"#top"_s, "/x", u"http://a.example/x#top"_s);
    row("unless there is another", from + u"#top"_s, "/x#end", u"http://a.example/x#end"_s);
    row("nobody gives us one", from, "http://u:p@b.example/x", u"http://b.example/x"_s);
    row("https to http", u"https://a.example/"_s, "http://a.example/", {});
    row("empty", from, "", {});
    row("blank", from, "  ", {});
    row("file", from, "file:///etc/passwd", {});
    row("ftp", from, "ftp://a.example/", {});
    row("data", from, "data:text/plain,x", {});
    row("javascript", from, "javascript:alert(1)", {});
    row("no host", from, "http:///x", {});
}

void RedirectsTest::targets()
{
    QFETCH(QString, from);
    QFETCH(QByteArray, location);
    const Result<QUrl> target = redirectTarget(QUrl(from), location);
    QTEST(target.ok() ? target->toString(QUrl::FullyEncoded) : QString(), "expected");
    if (!target.ok())
        QCOMPARE(target.error().kind, Error::Kind::UnsafeRedirect);
}

void RedirectsTest::hostKeys()
{
    QCOMPARE(hostKey(QUrl(u"http://a.example/"_s)), u"a.example"_s);
    QCOMPARE(hostKey(QUrl(u"https://A.example:443/x"_s)), u"a.example"_s);
    QCOMPARE(hostKey(QUrl(u"http://a.example:8080/"_s)), u"a.example:8080"_s);
    QCOMPARE(hostKey(QUrl(u"http://a.example:443/"_s)), u"a.example:443"_s);
}

void RedirectsTest::row10_followed_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {301, 302, 303, 307, 308})
        QTest::addRow("%d", code) << code;
}

void RedirectsTest::row10_followed()
{
    QFETCH(int, code);
    ScriptedServer server;
    server.route("/a/feed", redirect(code, "../b/feed?x=1"));
    server.route("/b/feed", feed("<rss/>"));
    Fetcher fetcher;
    const Answer answer = fetchAndWait(fetcher, {.address = server.address(u"/a/feed"_s)});
    QVERIFY(answer.ok());
    QCOMPARE(answer.response().body, "<rss/>");
    QCOMPARE(answer.response().address, server.address(u"/b/feed?x=1"_s));
    QCOMPARE(server.requests().last().method, "GET");
    QCOMPARE(server.connections(), 1); // the connection serves again
}

void RedirectsTest::row09_permanent_data()
{
    QTest::addColumn<QList<int>>("codes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QList<int>{} << QString();
    QTest::newRow("301") << QList<int>{301} << u"/1"_s;
    QTest::newRow("308") << QList<int>{308} << u"/1"_s;
    QTest::newRow("302") << QList<int>{302} << QString();
    QTest::newRow("two permanent") << QList<int>{301, 308} << u"/2"_s;
    QTest::newRow("permanent, then for now") << QList<int>{301, 302} << u"/1"_s;
    QTest::newRow("for now, then permanent") << QList<int>{302, 301} << QString();
    QTest::newRow("permanent, for now, permanent") << QList<int>{301, 307, 301} << u"/1"_s;
}

void RedirectsTest::row09_permanent()
{
    QFETCH(QList<int>, codes);
    QFETCH(QString, expected);
    ScriptedServer server;
    for (int i = 0; i < codes.size(); ++i)
        server.route("/" + QByteArray::number(i), redirect(codes.at(i), "/" + QByteArray::number(i + 1)));
    server.route("/" + QByteArray::number(codes.size()), feed("<rss/>"));
    Fetcher fetcher;
    const Answer answer = fetchAndWait(fetcher, {.address = server.address(u"/0"_s)});
    QVERIFY(answer.ok());
    QCOMPARE(answer.response().permanentAddress, expected.isEmpty() ? QString() : server.address(expected));
}

void RedirectsTest::row11_tenAreFollowedElevenNot()
{
    ScriptedServer server;
    for (int i = 0; i < 12; ++i)
        server.route("/" + QByteArray::number(i), redirect(302, QByteArray::number(i + 1)));
    server.route("/10", feed("<rss/>"));
    server.route("/12", feed("<rss/>"));
    Fetcher fetcher;
    QVERIFY(fetchAndWait(fetcher, {.address = server.address(u"/0"_s)}).ok());
    server.route("/10", redirect(302, "/11"));
    server.forgetRequests();
    QCOMPARE(failureOf(fetchAndWait(fetcher, {.address = server.address(u"/0"_s)})),
             Error::Kind::TooManyRedirects);
    QCOMPARE(server.requests().size(), 11);
}

void RedirectsTest::row11_aLoopEnds()
{
    ScriptedServer server;
    server.route("/a", redirect(301, "/b"));
    server.route("/b", redirect(301, "/a"));
    Fetcher fetcher;
    QCOMPARE(failureOf(fetchAndWait(fetcher, {.address = server.address(u"/a"_s)})),
             Error::Kind::TooManyRedirects);
}

void RedirectsTest::row12_refused_data()
{
    QTest::addColumn<QByteArray>("location");
    for (const char *location : {"file:///etc/passwd", "ftp://127.0.0.1/", "data:text/xml,<rss/>",
                                 "javascript:alert(1)", "qrc:/x", "", "http://"})
        QTest::addRow("'%s'", location) << QByteArray(location);
}

// CVE-2012-5624 was Qt following http to file.
void RedirectsTest::row12_refused()
{
    QFETCH(QByteArray, location);
    ScriptedServer server;
    server.route("/feed", redirect(302, location));
    Fetcher fetcher;
    QCOMPARE(failureOf(fetchAndWait(fetcher, {.address = server.address(u"/feed"_s)})),
             Error::Kind::UnsafeRedirect);
}

void RedirectsTest::row14_nothingGoesToAnotherOrigin()
{
    ScriptedServer home;
    ScriptedServer other; // another port is another origin
    home.route("/feed", redirect(302, other.address(u"/feed"_s).toLatin1()));
    other.route("/feed", feed("<rss/>"));
    Fetcher fetcher;
    const Answer answer = fetchAndWait(
        fetcher, {.address = home.address(u"/feed"_s), .etag = "\"v1\"", .lastModified = "then"});
    QVERIFY(answer.ok());
    QVERIFY(home.requests().last().has("If-None-Match"));
    for (const char *name : {"Authorization", "If-None-Match", "If-Modified-Since", "Cookie", "Referer"})
        QVERIFY2(!other.requests().last().has(name), name);
}

void RedirectsTest::validatorsGoBackWhereTheyCameFrom()
{
    ScriptedServer home;
    ScriptedServer other;
    home.route("/feed", redirect(302, other.address(u"/feed"_s).toLatin1()));
    other.route("/feed", conditional("<rss/>", "\"v1\"", {}));
    Fetcher fetcher;
    const Answer answer = fetchAndWait(
        fetcher,
        {.address = home.address(u"/feed"_s), .etag = "\"v1\"", .validatorsFrom = other.address(u"/feed"_s)});
    QVERIFY(answer.ok());
    QCOMPARE(answer.response().status, 304);
    QVERIFY(!home.requests().last().has("If-None-Match"));
}

void RedirectsTest::row14_validatorsStayWithTheirAddress()
{
    ScriptedServer server;
    server.route("/old", redirect(301, "/feed"));
    server.route("/feed", conditional("<rss/>", {}, "Sun, 06 Nov 1994 08:49:37 GMT"));
    Fetcher fetcher;
    // What was seen at the old place may be younger than what lies at the new one.
    Request request{.address = server.address(u"/old"_s), .lastModified = "Sun, 06 Nov 1994 08:49:37 GMT"};
    Answer answer = fetchAndWait(fetcher, request);
    QVERIFY(answer.ok());
    QCOMPARE(answer.response().status, 200);
    QVERIFY(!server.requests("/feed").last().has("If-Modified-Since"));
    QCOMPARE(answer.response().permanentAddress, server.address(u"/feed"_s));
    request.validatorsFrom = answer.response().address;
    answer = fetchAndWait(fetcher, request);
    QVERIFY(answer.ok());
    QCOMPARE(answer.response().status, 304);
    QVERIFY(!server.requests("/old").last().has("If-Modified-Since"));
}

void RedirectsTest::aRedirectWithAnEndlessBodyIsFollowed()
{
    ScriptedServer server;
    Reply endless = redirect(302, "/feed").ending(Reply::End::Endless);
    endless.body = QByteArray(10'000, 'x');
    server.route("/old", endless);
    server.route("/feed", feed("<rss/>"));
    Fetcher fetcher;
    QVERIFY(fetchAndWait(fetcher, {.address = server.address(u"/old"_s)}).ok());
}

QTEST_GUILESS_MAIN(RedirectsTest)
#include "tst_redirects.moc"
