// What becomes of a newspaper when its server behaves well or badly: stories are never lost, servers are
// asked no more than they allow, and the reader learns what is wrong.
//
// A number in the name of a test, here and elsewhere (ctest runs them by room; grep -rn row09 tests), is one
// of the behaviours that feed servers scold readers for, or hope for. "FRB" in comments: the criteria of the
// "feed reader behavior" test, rachelbythebay.com/frb.
//
//   01 validators go back byte for byte         16 failures are asked farther and farther apart
//   02 a bare 304 erases none                   17 a login page is no feed, and takes nothing away
//   03 they outlive restart, upgrade and 429    18 gzip and brotli
//   04 half a document keeps the old ones       19 a bomb takes no memory
//   05 adding a feed is one request             20 nor does an endless body
//   06 nothing before its time, pressed or not  21 a drip ends
//   07 max-age, Expires, ttl, skipHours         22 so does silence
//   08 429 and 503 give the whole host a rest   23 certificates that do not hold
//   09 a permanent redirect is learnt slowly    24 Basic, 25 Digest
//   10 others are followed, not learnt          26 no cookies, no Referer
//   11 a loop ends                              27 headers: our name, GET, nothing more
//   12 only to http and https                   28 proxies
//   13 never from https to http                 29 charsets
//   14 nothing private to another origin        30 pictures: once each, none of the reader's own network
//   15 410: asked no more
#include "tests/library/reader.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

class ServersTest final : public QObject
{
    Q_OBJECT

private slots:
    void row01_aSecondRefreshIsConditionalByteForByte_data();
    void row01_aSecondRefreshIsConditionalByteForByte();
    void row02_aBare304ForgetsNothing();
    void row03_a429ForgetsNothing();
    void row01_newStoriesComeWithNewValidators();
    void row04_halfADocumentKeepsTheOldValidators_data();
    void row04_halfADocumentKeepsTheOldValidators();
    void row06_nothingIsAskedBeforeItIsDue();
    void row16_row17_troubleKeepsStories_data();
    void row16_row17_troubleKeepsStories();
    void row16_serverDownAndUpAgain();
    void row15_aGoneFeedIsAskedNoMore();
    void row08_theWholeHostRests_data();
    void row08_theWholeHostRests();
    void row10_aRedirectIsFollowedAndNotBelievedAtOnce_data();
    void row10_aRedirectIsFollowedAndNotBelievedAtOnce();
    void cancelling();
    void closingWhileEverythingIsUnderWay();
    void theScore();
};

void ServersTest::row01_aSecondRefreshIsConditionalByteForByte_data()
{
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<QByteArray>("lastModified");
    QTest::newRow("strong") << QByteArray("\"v1\"") << QByteArray();
    QTest::newRow("weak, with signs") << QByteArray("W/\"a;b,c=/+%20\"") << QByteArray();
    QTest::newRow("UTF-8") << QByteArray("\"\xd0\xb6\"") << QByteArray();
    QTest::newRow("a date nobody would write so")
        << QByteArray() << QByteArray("Mon, 06 Nov 1994 08:49:37 +0000");
    QTest::newRow("both") << QByteArray("\"v1\"") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT");
}

void ServersTest::row01_aSecondRefreshIsConditionalByteForByte()
{
    QFETCH(QByteArray, etag);
    QFETCH(QByteArray, lastModified);
    ScriptedServer server;
    server.route("/feed", conditional(rss(u"Test News"_s, {u"one"_s, u"two"_s}), etag, lastModified));
    Reader reader;
    QVERIFY(reader.add(server.address(u"/feed"_s)).ok());
    for (const bool afterRestart : {false, true}) {
        if (afterRestart)
            reader.open();
        server.forgetRequests();
        QCOMPARE(reader.refresh().failed, 0);
        QCOMPARE(server.count("/feed"), 1);
        QCOMPARE(server.requests().last().header("If-None-Match"), etag);
        QCOMPARE(server.requests().last().header("If-Modified-Since"), lastModified);
        QCOMPARE(server.requests().last().has("If-None-Match"), !etag.isEmpty());
        QCOMPARE(server.requests().last().has("If-Modified-Since"), !lastModified.isEmpty());
        QCOMPARE(reader.sortedTitles(), (QStringList{u"one"_s, u"two"_s}));
    }
}

void ServersTest::row02_aBare304ForgetsNothing()
{
    ScriptedServer server;
    server.route("/feed", feed(rss(u"Test News"_s, {u"one"_s})).with("ETag", "\"v1\""));
    Reader reader;
    QVERIFY(reader.add(server.address(u"/feed"_s)).ok());
    server.route("/feed", status(304));
    for (int i = 0; i < 2; ++i) {
        reader.refresh();
        QCOMPARE(server.requests().last().header("If-None-Match"), "\"v1\"");
    }
    QCOMPARE(reader.trouble(u"/feed"_s), std::nullopt);
}

void ServersTest::row03_a429ForgetsNothing()
{
    ScriptedServer server;
    server.route("/feed", feed(rss(u"Test News"_s, {u"one"_s})).with("ETag", "\"v1\""));
    Reader reader;
    QVERIFY(reader.add(server.address(u"/feed"_s)).ok());
    server.route("/feed", status(429));
    reader.refresh();
    QCOMPARE(reader.trouble(u"/feed"_s), Error::Kind::Throttled);
    QCOMPARE(reader.source(u"/feed"_s).validators, (Validators{"\"v1\"", {}}));
    QCOMPARE(reader.sortedTitles(), QStringList{u"one"_s});
}

void ServersTest::row01_newStoriesComeWithNewValidators()
{
    ScriptedServer server;
    server.route("/feed", conditional(rss(u"Test News"_s, {u"one"_s}), "\"v1\"", "then"));
    Reader reader;
    QVERIFY(reader.add(server.address(u"/feed"_s)).ok());
    server.route("/feed", conditional(rss(u"Test News"_s, {u"two"_s, u"one"_s}), "\"v2\"", {}));
    QCOMPARE(reader.refresh().newStories, 1);
    // The pair is one: a date of the first document must not stay beside the tag of the second.
    QCOMPARE(reader.source(u"/feed"_s).validators, (Validators{"\"v2\"", {}}));
    QCOMPARE(reader.sortedTitles(), (QStringList{u"one"_s, u"two"_s}));
}

void ServersTest::row04_halfADocumentKeepsTheOldValidators_data()
{
    QTest::addColumn<Reply::Framing>("framing");
    QTest::addColumn<bool>("compressed");
    QTest::newRow("against its length") << Reply::Framing::Length << false;
    QTest::newRow("chunked") << Reply::Framing::Chunked << false;
    QTest::newRow("until the connection closes") << Reply::Framing::UntilClose << false;
    QTest::newRow("compressed, chunked") << Reply::Framing::Chunked << true;
}

void ServersTest::row04_halfADocumentKeepsTheOldValidators()
{
    QFETCH(Reply::Framing, framing);
    QFETCH(bool, compressed);
    ScriptedServer server;
    server.route("/feed", feed(rss(u"Test News"_s, {u"old"_s})).with("ETag", "\"v1\""));
    Reader reader;
    QVERIFY(reader.add(server.address(u"/feed"_s)).ok());

    QStringList titles;
    for (int i = 0; i < 200; ++i)
        titles.append(u"story-%1"_s.arg(i));
    const Reply whole = feed(rss(u"Test News"_s, titles)).with("ETag", "\"v2\"").framed(framing);
    server.route("/feed", (compressed ? gzipped(whole) : whole).ending(Reply::End::CutShort));
    reader.refresh();
    const QStringList half = reader.sortedTitles();
    QVERIFY(half.contains(u"old"_s));
    QVERIFY(half.contains(u"story-0"_s));
    QVERIFY(!half.contains(u"story-199"_s));
    QCOMPARE(reader.source(u"/feed"_s).validators.etag, "\"v1\"");

    server.route("/feed", conditional(rss(u"Test News"_s, titles), "\"v2\"", {}));
    reader.refresh();
    QVERIFY(reader.sortedTitles().contains(u"story-199"_s));
    QCOMPARE(reader.source(u"/feed"_s).validators.etag, "\"v2\"");
    QCOMPARE(reader.trouble(u"/feed"_s), std::nullopt);
}

// FRB030 to FRB037: neither at once again, nor after a restart.
void ServersTest::row06_nothingIsAskedBeforeItIsDue()
{
    ScriptedServer server;
    server.route("/feed", feed(rss(u"Test News"_s, {u"one"_s})).with("Cache-Control", "max-age=14400"));
    Reader reader;
    QVERIFY(reader.add(server.address(u"/feed"_s)).ok());
    reader.refresh(Sources::Which::Due);
    reader.open();
    reader.refresh(Sources::Which::Due);
    QCOMPARE(server.count("/feed"), 1);
    QVERIFY(reader.source(u"/feed"_s).nextDue > QDateTime::currentDateTimeUtc().addSecs(14400 - 600));
}

void ServersTest::row16_row17_troubleKeepsStories_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<Error::Kind>("expected");
    using Kind = Error::Kind;
    QTest::newRow("a captive portal")
        << page("<html><title>Log in</title><form></form></html>") << Kind::NotAFeed;
    QTest::newRow("a captive portal elsewhere") << redirect(302, "/login") << Kind::NotAFeed;
    QTest::newRow("one that says permanent") << redirect(301, "/login") << Kind::NotAFeed;
    QTest::newRow("nothing") << bytes({}, "application/rss+xml") << Kind::NotAFeed;
    QTest::newRow("a picture") << bytes("\x89PNG\r\n\x1a\n", "image/png") << Kind::NotAFeed;
    QTest::newRow("zero bytes") << bytes(QByteArray(100'000, '\0'), "text/xml") << Kind::NotAFeed;
    QTest::newRow("403") << status(403) << Kind::Forbidden;
    QTest::newRow("404") << status(404) << Kind::NotFound;
    QTest::newRow("500") << status(500) << Kind::ServerFailed;
    QTest::newRow("503") << status(503) << Kind::Throttled;
    QTest::newRow("410") << status(410) << Kind::Gone;
    QTest::newRow("a loop") << redirect(301, "/feed") << Kind::TooManyRedirects;
    QTest::newRow("to a file") << redirect(301, "file:///etc/passwd") << Kind::UnsafeRedirect;
    QTest::newRow("broken off") << raw("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n") << Kind::Interrupted;
    QTest::newRow("half of a JSON feed")
        << bytes("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Test News\",\"items\":[]}",
                 "application/feed+json")
               .ending(Reply::End::CutShort)
        << Kind::Interrupted;
    QTest::newRow("a bomb")
        << bytes(gzip(QByteArray(60'000'000, ' ')), "text/xml").with("Content-Encoding", "gzip")
        << Kind::Malformed;
    QTest::newRow("endless") << bytes(QByteArray(100'000, ' '), "text/xml").ending(Reply::End::Endless)
                             << Kind::TooLarge;
}

void ServersTest::row16_row17_troubleKeepsStories()
{
    QFETCH(Reply, reply);
    ScriptedServer server;
    server.route("/feed", feed(rss(u"Test News"_s, {u"one"_s, u"two"_s})).with("ETag", "\"v1\""));
    server.route("/login", page("<html><title>Log in</title></html>"));
    Reader reader;
    QVERIFY(reader.add(server.address(u"/feed"_s)).ok());
    const Source before = reader.source(u"/feed"_s);
    server.route("/feed", reply.with("ETag", "\"portal\""));
    const RefreshProgress progress = reader.refresh();
    QCOMPARE(progress.failed, 1);
    QCOMPARE(progress.newStories, 0);
    const Source after = reader.source(u"/feed"_s);
    QVERIFY(after.trouble);
    QTEST(after.trouble->kind, "expected");
    QCOMPARE(after.failures, 1);
    QCOMPARE(after.address, before.address);
    QCOMPARE(after.validators, before.validators);
    QCOMPARE(after.lastSucceeded, before.lastSucceeded);
    QCOMPARE(reader.sortedTitles(), (QStringList{u"one"_s, u"two"_s}));
}

void ServersTest::row16_serverDownAndUpAgain()
{
    ScriptedServer server;
    server.route("/feed", conditional(rss(u"Test News"_s, {u"one"_s}), "\"v1\"", {}));
    Reader reader;
    QVERIFY(reader.add(server.address(u"/feed"_s)).ok());
    server.stop();
    QDateTime due;
    for (int failures = 1; failures <= 3; ++failures) {
        reader.refresh();
        const Source source = reader.source(u"/feed"_s);
        QVERIFY(source.trouble);
        QCOMPARE(source.trouble->kind, Error::Kind::Refused);
        QCOMPARE(source.failures, failures);
        QVERIFY(!due.isValid() || source.nextDue > due.addSecs(1800)); // farther away each time
        due = source.nextDue;
    }
    server.start();
    reader.refresh();
    QCOMPARE(reader.trouble(u"/feed"_s), std::nullopt);
    QCOMPARE(reader.source(u"/feed"_s).failures, 0);
    QCOMPARE(server.requests().last().header("If-None-Match"), "\"v1\"");
    QCOMPARE(reader.sortedTitles(), QStringList{u"one"_s});
}

void ServersTest::row15_aGoneFeedIsAskedNoMore()
{
    ScriptedServer server;
    server.route("/feed", feed(rss(u"Test News"_s, {u"one"_s})));
    Reader reader;
    QVERIFY(reader.add(server.address(u"/feed"_s)).ok());
    server.route("/feed", status(410));
    reader.refresh();
    QVERIFY(reader.source(u"/feed"_s).gone);
    server.forgetRequests();
    reader.refresh();
    reader.open();
    reader.refresh();
    QCOMPARE(server.requests().size(), 0);
    QCOMPARE(reader.sortedTitles(), QStringList{u"one"_s});
}

void ServersTest::row08_theWholeHostRests_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<int>("seconds");
    QTest::newRow("429, an hour") << status(429).with("Retry-After", "3600") << 3600;
    QTest::newRow("429, nothing said") << status(429) << 600;
    QTest::newRow("503, an hour") << status(503).with("Retry-After", "3600") << 3600;
}

// Neither the others of this refresh, nor the next refresh, nor one after a restart.
void ServersTest::row08_theWholeHostRests()
{
    QFETCH(Reply, reply);
    QFETCH(int, seconds);
    ScriptedServer server;
    Reader reader;
    for (int i = 0; i < 4; ++i) {
        const QByteArray path = "/feed" + QByteArray::number(i);
        server.route(path, feed(rss(u"Test News"_s, {u"story-%1"_s.arg(i)})));
        QVERIFY(reader.add(server.address(QString::fromLatin1(path))).ok());
        server.route(path, reply);
    }
    server.forgetRequests();
    const QDateTime before = QDateTime::currentDateTimeUtc();
    reader.refresh();
    QCOMPARE(server.requests().size(), 1);
    reader.refresh();
    reader.open();
    reader.refresh();
    reader.refresh(Sources::Which::Due);
    QCOMPARE(server.requests().size(), 1);
    for (const Source &source : reader.sources())
        QVERIFY(source.nextDue >= before.addSecs(seconds - 1));
    QCOMPARE(reader.sortedTitles().size(), 4);
}

void ServersTest::row10_aRedirectIsFollowedAndNotBelievedAtOnce_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {301, 302, 307, 308})
        QTest::addRow("%d", code) << code;
}

void ServersTest::row10_aRedirectIsFollowedAndNotBelievedAtOnce()
{
    QFETCH(int, code);
    ScriptedServer server;
    server.route("/feed", feed(rss(u"Test News"_s, {u"one"_s})));
    Reader reader;
    QVERIFY(reader.add(server.address(u"/feed"_s)).ok());
    server.route("/feed", redirect(code, "/new"));
    server.route("/new", feed(rss(u"Test News"_s, {u"two"_s, u"one"_s})));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(reader.refresh().failed, 0);
    QCOMPARE(reader.sortedTitles(), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(reader.sources().size(), 1);
    QCOMPARE(reader.source(u"/feed"_s).address, server.address(u"/feed"_s)); // a day has not passed
}

void ServersTest::cancelling()
{
    ScriptedServer server;
    server.route("/feed", feed(rss(u"Test News"_s, {u"one"_s})));
    Reader reader;
    QVERIFY(reader.add(server.address(u"/feed"_s)).ok());
    server.route("/feed", silence());
    reader.start();
    QTRY_COMPARE(server.count("/feed"), 2);
    reader.library->sources().cancelRefresh();
    QVERIFY(!reader.waitForTheEnd().running);
    QCOMPARE(reader.trouble(u"/feed"_s), std::nullopt); // the reader's doing is not the feed's fault
    QCOMPARE(reader.source(u"/feed"_s).failures, 0);
}

// The window closes in the middle of a refresh, of adding and of a picture: nothing crashes, nothing is half
// there.
void ServersTest::closingWhileEverythingIsUnderWay()
{
    ScriptedServer server;
    server.route("/feed", conditional(rss(u"Test News"_s, {u"one"_s}), "\"v1\"", {}));
    Reader reader;
    QVERIFY(reader.add(server.address(u"/feed"_s)).ok());
    server.route("/feed", silence());
    server.route("/new", silence());
    server.route("/a.png", silence());
    reader.start();
    const auto adding = reader.library->sources().add(server.address(u"/new"_s));
    const auto picture =
        reader.library->pictures().picture(server.address(u"/a.png"_s), Pictures::Lane::ReaderWaits);
    QTRY_COMPARE(server.requests().size(), 4);
    reader.open();
    QCOMPARE(reader.sources().size(), 1);
    QCOMPARE(reader.trouble(u"/feed"_s), std::nullopt);
    QCOMPARE(reader.sortedTitles(), QStringList{u"one"_s});
    server.route("/feed", conditional(rss(u"Test News"_s, {u"one"_s}), "\"v1\"", {}));
    QCOMPARE(reader.refresh().failed, 0); // the lock of the closed one is gone
    QCOMPARE(server.requests().last().header("If-None-Match"), "\"v1\"");
}

// A day of one reader as the server sees it: everything a feed reader is scolded for must be nought.
void ServersTest::theScore()
{
    ScriptedServer server;
    Reader reader;
    QHash<QByteArray, QByteArray> etags;
    for (int i = 0; i < 5; ++i) {
        const QByteArray path = "/feed" + QByteArray::number(i);
        etags.insert(path, "\"" + path + "\"");
        server.route(path,
                     [=, answer = conditional(rss(u"Test News"_s, {u"story"_s}), "\"" + path + "\"", {})](
                         const Received &request) { return answer(request).with("Set-Cookie", "reader=1"); });
        QVERIFY(reader.add(server.address(QString::fromLatin1(path))).ok());
    }
    for (int i = 0; i < 3; ++i) {
        reader.refresh(Sources::Which::Due); // too early, must not be heard
        reader.refresh();
        reader.open();
    }
    QCOMPARE(server.requests().size(), 5 + 3 * 5);
    int unconditional = 0;
    for (const Received &request : server.requests()) {
        QCOMPARE(request.method, "GET");
        QVERIFY(request.query.isEmpty());
        for (const char *unwanted : {"Cookie", "Referer", "If-Modified-Since", "Cache-Control", "Pragma"})
            QVERIFY2(!request.has(unwanted), unwanted);
        if (!request.has("If-None-Match"))
            ++unconditional;
        else
            QCOMPARE(request.header("If-None-Match"), etags.value(request.path));
    }
    QCOMPARE(unconditional, 5); // one a feed: the one that added it
    QCOMPARE(server.mostAtOnce(), 1);
}

QTEST_GUILESS_MAIN(ServersTest)
#include "tst_servers.moc"
