// What servers see of one reader over hours and days: asked no sooner than they and the feed wish, also after
// answers without a document and after a restart; redirects believed slowly; nothing given to strangers.
#include "tests/library/reader.h"
#include "tests/support/certificates.h"

#include "core/library/plan.h"

using namespace broadsheet;
using namespace broadsheet::testing;

namespace {

constexpr int hour = 3600; // s

QByteArray paper(const QString &channel = {})
{
    return rss(u"The Paper"_s, {u"one"_s}).replace("<item>", channel.toUtf8() + "<item>");
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

class MannersTest final : public QObject
{
    Q_OBJECT

private slots:
    void row07_wishesOfServersAndFeeds_data();
    void row07_wishesOfServersAndFeeds();
    void row07_datesOfServers();
    void row08_aThrottledHostIsAskedNothingAfterARestart();
    void aPauseBelongsToTheHostThatAsked();
    void row03_validatorsOutliveARestartAndA429();
    void row14_validatorsOfARedirectGoThereAndNowhereElse();
    void row09_aPermanentRedirectIsLearntSlowly();
    void row09_aRedirectThatWaversIsNotLearnt();
    void row09_aLoginPageIsNeverLearnt();
    void row09_toHttpsOfTheSamePlaceAtOnce();
    void row09_aLearntRedirectIsTakenBack();
    void row16_failuresAreFartherAndFartherApart();
    void row07_aNewIntervalKeepsTheFeedsHours();
    void row06_pressedTwiceIsAskedOnce();
    void row06_aPressLeavesOutWhatJustAnswered();
    void row29_charsetsOnTheWay_data();
    void row29_charsetsOnTheWay();
};

void MannersTest::row07_wishesOfServersAndFeeds_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<int>("seconds"); // that nobody asks
    const auto row = [](const char *name, const Headers &headers, const QString &channel, int seconds) {
        QTest::newRow(name) << headers << channel << seconds;
    };
    row("nothing: the reader's hour", {}, {}, hour);
    row("max-age", {{"Cache-Control", "public, max-age=10800"}}, {}, 3 * hour);
    row("max-age, some of it gone", {{"Cache-Control", "max-age=10800"}, {"Age", "3600"}}, {}, 2 * hour);
    row("a short max-age", {{"Cache-Control", "max-age=60"}}, {}, hour);
    row("sixteen years", {{"Cache-Control", "max-age=504576000"}}, {}, 6 * hour);
    row("Retry-After with the document", {{"Retry-After", "14400"}}, {}, 4 * hour);
    row("ttl", {}, u"<ttl>240</ttl>"_s, 4 * hour);
    row("sy:", {},
        u"<s:updatePeriod xmlns:s='http://purl.org/rss/1.0/modules/syndication/'>daily</s:updatePeriod>"_s,
        24 * hour);
    row("a year of ttl", {}, u"<ttl>525600</ttl>"_s, 48 * hour);
    row("the longest wish", {{"Cache-Control", "max-age=7200"}}, u"<ttl>300</ttl>"_s, 5 * hour);
}

// FRB030 to FRB037. A 304 brings neither ttl nor, from many servers, any header.
void MannersTest::row07_wishesOfServersAndFeeds()
{
    QFETCH(Headers, headers);
    QFETCH(QString, channel);
    QFETCH(int, seconds);
    Reader reader;
    reader.stopTheClock();
    const bool byFeed = headers.isEmpty();
    reader.server.route("/feed", [=](const Received &request) {
        Reply reply = conditional(paper(channel), "\"v1\"", {})(request);
        reply.headers += headers;
        return reply;
    });
    QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
    for (int asked = 1; asked <= 3; ++asked) {
        QCOMPARE(reader.server.count("/feed"), asked);
        reader.pass(seconds - 1);
        reader.open();
        reader.look();
        QCOMPARE(reader.server.count("/feed"), asked); // not a second sooner …
        reader.pass(1 + int(largestSpread));
        reader.look(); // … and not much later
    }
    QCOMPARE(reader.server.count("/feed"), 4);
    QVERIFY(byFeed || reader.server.requests().last().has("If-None-Match"));
}

// Expires counts by the server's clock; Retry-After may be a date.
void MannersTest::row07_datesOfServers()
{
    Reader reader;
    reader.stopTheClock();
    const QDateTime elsewhere = reader.now->addDays(-400);
    reader.server.route("/feed", feed(paper())
                                     .with("Date", httpDate(elsewhere))
                                     .with("Expires", httpDate(elsewhere.addSecs(3 * hour))));
    QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
    reader.pass(3 * hour - 1);
    reader.look();
    QCOMPARE(reader.server.count("/feed"), 1);
    reader.pass(hour);
    reader.server.route("/feed", status(503).with("Retry-After", httpDate(reader.now->addSecs(5 * hour))));
    reader.look();
    QCOMPARE(reader.server.count("/feed"), 2);
    reader.pass(5 * hour - 2);
    reader.look();
    reader.refresh(); // not even the reader
    QCOMPARE(reader.server.count("/feed"), 2);
}

// Neither for the feed, nor for another that is added from there, nor for a picture.
void MannersTest::row08_aThrottledHostIsAskedNothingAfterARestart()
{
    Reader reader;
    reader.stopTheClock();
    reader.server.route("/feed", feed(paper()));
    QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
    reader.server.route("/feed", status(429).with("Retry-After", "7200"));
    reader.refresh();
    reader.server.forgetRequests();
    reader.open();
    reader.pass(7190);
    reader.refresh();
    const auto added = reader.add(reader.server.address(u"/other"_s));
    QVERIFY(!added.ok());
    QCOMPARE(added.error().kind, Error::Kind::Throttled);
    QVERIFY(!Reader::wait(reader.library->pictures().picture(reader.server.address(u"/a.png"_s),
                                                             Pictures::Lane::ReaderWaits))
                 .ok());
    QCOMPARE(reader.server.requests().size(), 0);
    reader.pass(11 + int(largestSpread));
    reader.server.route("/feed", feed(paper()));
    reader.refresh();
    QCOMPARE(reader.trouble(u"/feed"_s), std::nullopt);
}

// A feed that is sent on to another site waits for that site; the other feeds of its own host do not. The
// site is remembered.
void MannersTest::aPauseBelongsToTheHostThatAsked()
{
    ScriptedServer proxy; // plays all hosts
    Reader reader;
    reader.stopTheClock();
    reader.network.proxy = proxy.address();
    reader.open();
    const QStringList feeds{u"http://feeds.example/sent-on"_s, u"http://feeds.example/own"_s};
    proxy.route("/sent-on", feed(paper()));
    proxy.route("/own", feed(paper()));
    for (const QString &address : feeds)
        QVERIFY(reader.add(address).ok());
    proxy.route("/sent-on", redirect(302, "http://site.example/busy"));
    proxy.route("/busy", status(503).with("Retry-After", "86400"));
    reader.refresh();
    QCOMPARE(proxy.count("/own"), 2);
    QCOMPARE(reader.source(u"/sent-on"_s).forbiddenUntil.toSecsSinceEpoch(),
             reader.now->addSecs(24 * hour).toSecsSinceEpoch());
    QVERIFY(!reader.source(u"/own"_s).forbiddenUntil.isValid());
    reader.open();
    reader.pass(12 * hour);
    proxy.forgetRequests();
    reader.refresh();
    QCOMPARE(proxy.count("/own"), 1);
    const auto added = reader.add(u"http://site.example/other"_s);
    QVERIFY(!added.ok());
    QCOMPARE(added.error().kind, Error::Kind::Throttled);
    QCOMPARE(proxy.requests().size(), 1);
}

// FRB010, FRB011, FRB015, FRB016.
void MannersTest::row03_validatorsOutliveARestartAndA429()
{
    Reader reader;
    reader.stopTheClock();
    const Handler well = conditional(paper(), "W/\"a b\"", "Mon, 06 Nov 1994 08:49:37 +0000");
    reader.server.route("/feed", well);
    QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
    reader.server.route("/feed", status(429));
    reader.refresh();
    reader.open();
    reader.pass(24 * hour);
    reader.server.route("/feed", well);
    reader.refresh();
    QCOMPARE(reader.server.requests().last().header("If-None-Match"), "W/\"a b\"");
    QCOMPARE(reader.server.requests().last().header("If-Modified-Since"), "Mon, 06 Nov 1994 08:49:37 +0000");
    QCOMPARE(reader.trouble(u"/feed"_s), std::nullopt);
}

void MannersTest::row14_validatorsOfARedirectGoThereAndNowhereElse()
{
    Reader reader;
    ScriptedServer other;
    reader.server.route("/feed", redirect(302, other.address(u"/today"_s).toLatin1()));
    other.route("/today", conditional(paper(), "\"theirs\"", {}));
    QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
    reader.open();
    reader.refresh();
    QCOMPARE(other.requests().last().header("If-None-Match"), "\"theirs\"");
    reader.server.route("/feed", conditional(paper(), "\"ours\"", {})); // the redirect is over
    reader.refresh();
    reader.refresh();
    QCOMPARE(reader.server.requests().last().header("If-None-Match"), "\"ours\"");
    for (const Received &request : reader.server.requests())
        QVERIFY(request.header("If-None-Match") != "\"theirs\"");
}

void MannersTest::row09_aPermanentRedirectIsLearntSlowly()
{
    Reader reader;
    reader.stopTheClock();
    reader.server.route("/feed", feed(paper()));
    QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
    const SourceId id = reader.onlySource().id;
    reader.server.route("/feed", redirect(301, "/new"));
    reader.server.route("/new", conditional(paper(), "\"v1\"", {}));
    for (const int hours : {0, 1, 22}) {
        reader.pass(hours * hour);
        reader.refresh();
        QCOMPARE(reader.onlySource().address, reader.server.address(u"/feed"_s));
    }
    reader.open();
    reader.pass(hour);
    reader.refresh(); // the fourth time, a day after the first
    QCOMPARE(reader.onlySource().address, reader.server.address(u"/new"_s));
    QCOMPARE(reader.onlySource().movedFrom, reader.server.address(u"/feed"_s));
    QCOMPARE(reader.onlySource().id, id);
    reader.server.forgetRequests();
    reader.refresh();
    QCOMPARE(reader.server.count("/feed"), 0);
    QCOMPARE(reader.server.requests("/new").last().header("If-None-Match"), "\"v1\"");
    QCOMPARE(reader.titles(), QStringList{u"one"_s});
}

void MannersTest::row09_aRedirectThatWaversIsNotLearnt()
{
    Reader reader;
    reader.stopTheClock();
    reader.server.route("/feed", feed(paper()));
    QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
    reader.server.route("/a", feed(paper()));
    reader.server.route("/b", feed(paper()));
    for (int i = 0; i < 8; ++i) {
        reader.server.route("/feed", redirect(308, i % 2 ? "/a" : "/b"));
        reader.refresh();
        reader.pass(13 * hour);
    }
    QCOMPARE(reader.onlySource().address, reader.server.address(u"/feed"_s));
}

void MannersTest::row09_aLoginPageIsNeverLearnt()
{
    Reader reader;
    reader.stopTheClock();
    reader.server.route("/feed", conditional(paper(), "\"v1\"", {}));
    QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
    reader.server.route("/feed", redirect(301, "/login"));
    reader.server.route("/login", page("<html><title>Log in</title></html>").with("ETag", "\"portal\""));
    for (int i = 0; i < 6; ++i) {
        reader.refresh();
        QCOMPARE(reader.trouble(u"/feed"_s), Error::Kind::NotAFeed);
        reader.pass(25 * hour);
    }
    reader.server.route("/feed", conditional(paper(), "\"v1\"", {}));
    reader.refresh();
    QCOMPARE(reader.trouble(u"/feed"_s), std::nullopt);
    QCOMPARE(reader.server.requests().last().header("If-None-Match"), "\"v1\"");
}

void MannersTest::row09_toHttpsOfTheSamePlaceAtOnce()
{
    Certificates certificates;
    ScriptedServer secure(certificates.good());
    Reader reader;
    reader.network.authorities = certificates.authority();
    reader.open();
    reader.server.route("/feed", feed(paper()));
    QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
    reader.server.route("/feed", redirect(301, secure.address(u"/feed"_s).toLatin1()));
    secure.route("/feed", conditional(paper(), "\"v1\"", {}));
    reader.refresh();
    QCOMPARE(reader.onlySource().address, secure.address(u"/feed"_s));
    reader.refresh();
    QCOMPARE(secure.requests().last().header("If-None-Match"), "\"v1\"");
    QCOMPARE(reader.server.count("/feed"), 2);
}

void MannersTest::row09_aLearntRedirectIsTakenBack()
{
    Reader reader;
    reader.stopTheClock();
    reader.server.route("/feed", feed(paper()));
    QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
    const SourceId id = reader.onlySource().id;
    QVERIFY(!Reader::wait(reader.library->sources().moveBack(id)).ok()); // it has not moved
    reader.server.route("/feed", redirect(301, "/new"));
    reader.server.route("/new", feed(paper()));
    const auto wait = [&] {
        for (int i = 0; i < 4; ++i) {
            reader.refresh();
            reader.pass(13 * hour);
        }
    };
    wait();
    QCOMPARE(reader.onlySource().address, reader.server.address(u"/new"_s));
    QVERIFY(Reader::wait(reader.library->sources().moveBack(id)).ok());
    QCOMPARE(reader.onlySource().address, reader.server.address(u"/feed"_s));
    wait();
    QCOMPARE(reader.onlySource().address, reader.server.address(u"/feed"_s)); // for good
}

// FRB110 to FRB120: twice as long each time, up to a day.
void MannersTest::row16_failuresAreFartherAndFartherApart()
{
    Reader reader;
    reader.stopTheClock();
    reader.server.route("/feed", feed(paper()));
    QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
    reader.server.route("/feed", status(500));
    reader.refresh();
    for (const int hours : {2, 4, 8, 16, 24, 24}) {
        const int before = reader.server.count("/feed");
        reader.pass(hours * hour - 1);
        reader.look();
        QCOMPARE(reader.server.count("/feed"), before);
        reader.pass(1 + int(largestSpread));
        reader.open();
        reader.look();
        QCOMPARE(reader.server.count("/feed"), before + 1);
    }
}

// The feed asks not to be asked from eight to noon.
void MannersTest::row07_aNewIntervalKeepsTheFeedsHours()
{
    Reader reader;
    reader.now = QDateTime(QDate(2026, 3, 2), QTime(7, 30), Qt::UTC);
    reader.server.route("/feed", feed(paper(u"<skipHours><hour>8</hour><hour>9</hour><hour>10</hour>"
                                            "<hour>11</hour></skipHours>"_s)));
    QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
    const auto wish = [&](const Upkeep &upkeep) {
        QVERIFY(Reader::wait(reader.library->sources().setUpkeep({}, upkeep)).ok());
    };
    const auto isAtNoon = [](const QDateTime &due) {
        const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
        return due >= noon && due < noon.addSecs(largestSpread);
    };
    const QDateTime due = reader.onlySource().nextDue;
    QVERIFY(isAtNoon(due));
    wish({.direction = TextDirection::RightToLeft});
    QCOMPARE(reader.onlySource().nextDue, due);
    wish({.everyMinutes = 90});
    QVERIFY(isAtNoon(reader.onlySource().nextDue));
    wish({.everyMinutes = 15});
    QVERIFY(reader.onlySource().nextDue < reader.now->addSecs(1800));
}

void MannersTest::row06_pressedTwiceIsAskedOnce()
{
    Reader reader;
    reader.stopTheClock();
    reader.server.route("/feed", conditional(paper(), "\"v1\"", {}));
    QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
    reader.server.route("/feed", status(304).after(50));
    reader.pass(int(freshFor));
    for (int i = 0; i < 3; ++i)
        reader.library->sources().refresh(Sources::Which::All);
    QVERIFY(!reader.waitForTheEnd().upToDate); // that is what the first of them told
    QCOMPARE(reader.server.count("/feed"), 2);
    // What the reader names is asked again all the same.
    reader.pass(int(freshFor));
    reader.library->sources().refresh(Sources::Which::All);
    reader.library->sources().tryAgain({reader.onlySource().id});
    reader.waitForTheEnd();
    QCOMPARE(reader.server.count("/feed"), 4);
}

// A second press asks nobody who has just answered; who is in trouble may be well again.
void MannersTest::row06_aPressLeavesOutWhatJustAnswered()
{
    Reader reader;
    reader.stopTheClock();
    for (const char *path : {"/good", "/bad"}) {
        reader.server.route(path, conditional(paper(), "\"v1\"", {}));
        QVERIFY(reader.add(reader.server.address(QString::fromLatin1(path))).ok());
    }
    reader.server.forgetRequests();
    reader.pass(int(freshFor) - 1);
    QVERIFY(reader.press().upToDate);
    reader.open(); // it is the feed that was asked, not the program
    QVERIFY(reader.press().upToDate);
    QCOMPARE(reader.server.requests().size(), 0);
    QVERIFY(!reader.look().upToDate); // nobody has asked
    reader.pass(1);
    reader.server.route("/bad", status(500));
    QVERIFY(!reader.press().upToDate);
    QCOMPARE(reader.server.requests().size(), 2);
    reader.pass(60);
    QVERIFY(!reader.press().upToDate);
    QCOMPARE(reader.server.count("/good"), 1);
    QCOMPARE(reader.server.count("/bad"), 2);
    reader.pass(-24 * hour); // somebody sets the clock back
    QVERIFY(!reader.press().upToDate);
    QCOMPARE(reader.server.count("/good"), 2);
}

void MannersTest::row29_charsetsOnTheWay_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("title"); // as it travels
    const QByteArray utf8 = "Ёжик";
    const QByteArray cp1251 = "\xa8\xe6\xe8\xea";
    QTest::newRow("UTF-8, said") << QByteArray("text/xml; charset=utf-8") << utf8;
    QTest::newRow("UTF-8, not said") << QByteArray("text/xml") << utf8;
    QTest::newRow("windows-1251, said") << QByteArray("text/xml; charset=windows-1251") << cp1251;
    QTest::newRow("the header lies, it is UTF-8") << QByteArray("text/xml; charset=iso-8859-1") << utf8;
    QTest::newRow("no type at all") << QByteArray() << utf8;
}

void MannersTest::row29_charsetsOnTheWay()
{
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, title);
    Reader reader;
    Reply reply;
    reply.body = rss(u"@"_s, {u"one"_s}).replace("@", title);
    reader.server.route("/feed", contentType.isEmpty() ? reply : reply.with("Content-Type", contentType));
    const auto added = reader.add(reader.server.address(u"/feed"_s));
    QVERIFY(added.ok());
    QCOMPARE(added->subscribed->publication.name, u"Ёжик"_s);
}

QTEST_GUILESS_MAIN(MannersTest)
#include "tst_manners.moc"
