// Asking again: conditionally, only when due, politely, and never losing what is there.
#include "reader.h"

#include "core/library/plan.h"

#include <QLockFile>
#include <QSignalSpy>

using namespace broadsheet;
using namespace broadsheet::testing;

class RefreshingTest final : public QObject
{
    Q_OBJECT

    static void takeOne(Reader &reader)
    {
        reader.server.route("/feed", conditional(rss(u"The Paper"_s, {u"One"_s}), "W/\"v:1\"", {}));
        QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
    }

private slots:
    void plans_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<qint64>("seconds");
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1'772'000'000, Qt::UTC);
        QTest::newRow("well") << Outcome{now, 60, 0, {}, {}, 0} << qint64(3600);
        QTest::newRow("spread") << Outcome{now, 60, 0, {}, {}, 100} << qint64(3700);
        QTest::newRow("max-age is longer") << Outcome{now, 60, 0, now.addSecs(7200), {}, 0} << qint64(7200);
        QTest::newRow("max-age is shorter") << Outcome{now, 60, 0, now.addSecs(60), {}, 0} << qint64(3600);
        QTest::newRow("sixteen years") << Outcome{now, 60, 0, now.addYears(16), {}, 0} << longestWish;
        QTest::newRow("ttl") << Outcome{now, 60, 0, {}, {.ttlMinutes = 180}, 0} << qint64(3 * 3600);
        QTest::newRow("absurd ttl")
            << Outcome{now, 60, 0, {}, {.ttlMinutes = std::numeric_limits<qint64>::max()}, 0} << longestWish;
        QTest::newRow("one failure") << Outcome{now, 60, 1, {}, {}, 0} << qint64(2 * 3600);
        QTest::newRow("three failures") << Outcome{now, 60, 3, {}, {}, 0} << qint64(8 * 3600);
        QTest::newRow("every quarter of an hour") << Outcome{now, 15, 0, {}, {}, 0} << qint64(15 * 60);
        QTest::newRow("once a day, failing") << Outcome{now, 1440, 2, {}, {}, 0} << qint64(24 * 3600);
        QTest::newRow("only when asked, max-age")
            << Outcome{now, 0, 0, now.addSecs(600), {}, 0} << qint64(600);
        // now is 6:13:20 on a Wednesday, GMT.
        QTest::newRow("an hour that is skipped")
            << Outcome{now, 60, 0, {}, {.skippedHours = 1U << 7}, 0} << qint64(8 * 3600 - 6 * 3600 - 800);
        QTest::newRow("another hour is skipped")
            << Outcome{now, 60, 0, {}, {.skippedHours = 1U << 8}, 0} << qint64(3600);
        QTest::newRow("skipped, and spread") << Outcome{now, 60, 0, {}, {.skippedHours = 1U << 7}, 100}
                                             << qint64(8 * 3600 - 6 * 3600 - 800 + 100);
        QTest::newRow("the rest of the week is skipped")
            << Outcome{now, 60, 0, {}, {.skippedDays = 0b0011100}, 0} << qint64(3 * 86400 - 6 * 3600 - 800);
        QTest::newRow("all days are skipped, which nobody means")
            << Outcome{now, 60, 0, {}, {.skippedDays = 0b1111111}, 0} << qint64(3600);
        QTest::newRow("thirty failures") << Outcome{now, 60, 30, {}, {}, 0} << longestBackOff;
    }

    void plans()
    {
        QFETCH(Outcome, outcome);
        QFETCH(qint64, seconds);
        QCOMPARE(outcome.now.secsTo(planned(outcome).nextDue), seconds);
    }

    void row06_startsAreSpread()
    {
        QSet<int> moments;
        for (quint32 chance = 0; chance < 1'000'000; chance += 997) {
            const int after = firstLookAfter(chance);
            QVERIFY(after >= firstLook && after < firstLook + firstLookSpread);
            moments.insert(after);
        }
        QVERIFY(moments.size() > 500);
    }

    // Plans made at the same moment fall due at different ones.
    void row06_plansAreSpread()
    {
        Reader reader;
        reader.stopTheClock();
        QSet<QDateTime> due;
        for (int i = 0; i < 12; ++i) {
            const QByteArray path = "/feed" + QByteArray::number(i);
            reader.server.route(path, feed(rss(u"The Paper"_s, {u"One"_s})));
            QVERIFY(reader.add(reader.server.address(QString::fromLatin1(path))).ok());
        }
        for (const Source &source : reader.sources())
            due.insert(source.nextDue);
        QVERIFY(due.size() > 3); // all twelve within one second by chance: never
    }

    // A new feed's first interval is the reader's, not the usual hour.
    void aNewFeedIsAskedAsOftenAsTheReaderWishes()
    {
        Reader reader;
        reader.stopTheClock();
        QVERIFY(Reader::wait(reader.library->sources().setUpkeep({}, {.everyMinutes = 240})).ok());
        takeOne(reader);
        QVERIFY(reader.now->secsTo(reader.onlySource().nextDue) >= 4 * 3600);
        QVERIFY(Reader::wait(reader.library->sources().setUpkeep({}, {.everyMinutes = 15})).ok());
        reader.server.route("/other", feed(rss(u"The Other"_s, {u"Else"_s})));
        QVERIFY(reader.add(reader.server.address(u"/other"_s)).ok());
        QVERIFY(reader.now->secsTo(reader.source(u"/other"_s).nextDue) <= 15 * 60 + largestSpread);
    }

    void asksConditionallyAfterARestart()
    {
        Reader reader;
        takeOne(reader);
        reader.open();
        const RefreshProgress progress = reader.refresh();
        QCOMPARE(progress.done, 1);
        QCOMPARE(progress.newStories, 0);
        QCOMPARE(reader.server.requests("/feed").last().header("If-None-Match"),
                 "W/\"v:1\""); // byte for byte
        QCOMPARE(reader.refresh().done, 1);
        QCOMPARE(reader.server.requests("/feed").last().header("If-None-Match"),
                 "W/\"v:1\""); // after the 304 too
    }

    void asksOnlyWhatIsDue()
    {
        Reader reader;
        takeOne(reader);
        reader.library->sources().refresh(Sources::Which::Due);
        QTRY_VERIFY(!reader.library->sources().progress().running);
        QCOMPARE(reader.library->sources().progress().total, 0);
        QCOMPARE(reader.server.requests("/feed").size(), 1);
    }

    void bringsNewStoriesAndTellsEveryone()
    {
        Reader reader;
        takeOne(reader);
        QList<Change> told;
        connect(reader.library.get(), &Library::changed, this,
                [&](const Change &change) { told.append(change); });
        reader.server.route("/feed", feed(rss(u"The Paper"_s, {u"Two"_s, u"One"_s})));
        QCOMPARE(reader.refresh().newStories, 1);
        QCOMPARE(reader.titles(), (QStringList{u"Two"_s, u"One"_s}));
        const bool toldOfStories = std::any_of(told.begin(), told.end(), [](const Change &change) {
            return change.what == Change::What::Stories && change.stories.size() == 1;
        });
        QVERIFY(toldOfStories);
        disconnect(reader.library.get(), nullptr, this, nullptr);
    }

    void halfADocumentKeepsTheOldValidators()
    {
        Reader reader;
        takeOne(reader);
        const Reply whole = feed(rss(u"The Paper"_s, {u"Two"_s, u"One"_s})).with("ETag", "\"v2\"");
        Reply half = whole;
        half.body.truncate(
            half.body.indexOf("<item>", half.body.indexOf("<item>") + 1)); // ends after the first item
        reader.server.route("/feed", [half](const Received &) { return half; });
        QCOMPARE(reader.refresh().newStories, 1);
        QCOMPARE(reader.onlySource().validators.etag, "W/\"v:1\"");
        reader.server.route("/feed", [whole](const Received &) { return whole; });
        reader.refresh();
        QCOMPARE(reader.onlySource().validators.etag, "\"v2\"");
    }

    void failuresKeepEverything_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("404") << 404 << Error::Kind::NotFound;
        QTest::newRow("500") << 500 << Error::Kind::ServerFailed;
        QTest::newRow("403") << 403 << Error::Kind::Forbidden;
        QTest::newRow("a captive portal") << 200 << Error::Kind::NotAFeed;
    }

    void failuresKeepEverything()
    {
        QFETCH(int, code);
        QFETCH(Error::Kind, kind);
        Reader reader;
        takeOne(reader);
        Reply reply = page("<html><body>Please log in</body></html>").with("ETag", "\"portal\"");
        reply.status = code;
        reader.server.route("/feed", [reply](const Received &) { return reply; });
        QCOMPARE(reader.refresh().failed, 1);
        const Source source = reader.onlySource();
        QVERIFY(source.trouble);
        QCOMPARE(source.trouble->kind, kind);
        QCOMPARE(source.failures, 1);
        QCOMPARE(source.validators.etag, "W/\"v:1\"");
        QCOMPARE(source.address, reader.server.address(u"/feed"_s));
        QVERIFY(source.lastAsked.secsTo(source.nextDue) >= 2 * 3600);
        QCOMPARE(reader.titles(), QStringList{u"One"_s});
        takeBack(reader);
    }

    static void takeBack(Reader &reader)
    {
        reader.server.route("/feed", conditional(rss(u"The Paper"_s, {u"One"_s}), "W/\"v:1\"", {}));
        QCOMPARE(reader.refresh().failed, 0);
        QVERIFY(!reader.onlySource().trouble);
        QCOMPARE(reader.onlySource().failures, 0);
    }

    void whatIsGoneIsAskedNoMore()
    {
        Reader reader;
        takeOne(reader);
        reader.server.route("/feed", status(410));
        reader.refresh();
        QVERIFY(reader.onlySource().gone);
        QCOMPARE(reader.refresh().total, 0);
        QCOMPARE(reader.titles(), QStringList{u"One"_s});
    }

    void row15_whatIsGoneIsTriedAgainWhenTheReaderSaysSo()
    {
        Reader reader;
        takeOne(reader);
        reader.server.route("/feed", status(410));
        reader.refresh();
        reader.server.route("/feed", feed(rss(u"The Paper"_s, {u"Two"_s, u"One"_s})));
        reader.library->sources().tryAgain({reader.onlySource().id});
        QCOMPARE(reader.waitForTheEnd().newStories, 1);
        QVERIFY(!reader.onlySource().gone);
        QVERIFY(!reader.onlySource().trouble);
    }

    void asksAsOftenAsTheReaderWishes()
    {
        Reader reader;
        takeOne(reader);
        const SourceId id = reader.onlySource().id;
        QVERIFY(Reader::wait(reader.library->sources().setUpkeep({{}, id}, {.everyMinutes = 240})).ok());
        reader.refresh();
        const Source source = reader.onlySource();
        QVERIFY(source.lastAsked.secsTo(source.nextDue) >= 4 * 3600);
        QCOMPARE(reader.refresh(Sources::Which::Due).total, 0);
    }

    void aHostThatSaysLaterIsLeftAlone()
    {
        Reader reader;
        takeOne(reader);
        reader.server.route("/other", feed(rss(u"The Other"_s, {u"Else"_s})));
        QVERIFY(reader.add(reader.server.address(u"/other"_s)).ok());
        const auto later = status(429).with("Retry-After", "7200");
        reader.server.route("/feed", [later](const Received &) { return later; });
        reader.server.route("/other", [later](const Received &) { return later; });
        reader.refresh();
        const qsizetype asked =
            reader.server.requests("/feed").size() + reader.server.requests("/other").size();
        QCOMPARE(asked, 3); // two to add, one that was told to come later; the other was spared
        QCOMPARE(reader.refresh().total, 0);
        reader.open(); // and it is remembered
        QCOMPARE(reader.refresh().total, 0);
    }

    void aPermanentRedirectIsNotBelievedAtOnce()
    {
        Reader reader;
        takeOne(reader);
        reader.server.route("/moved", feed(rss(u"The Paper"_s, {u"Two"_s, u"One"_s})));
        reader.server.route("/feed", redirect(301, "/moved"));
        QCOMPARE(reader.refresh().newStories, 1);
        QCOMPARE(reader.onlySource().address, reader.server.address(u"/feed"_s));
    }

    void onlyOneRefreshesAProfile()
    {
        Reader reader;
        takeOne(reader);
        QLockFile lock(reader.profile.file(u"refresh.lock"_s));
        QVERIFY(lock.tryLock(0));
        const RefreshProgress progress = reader.refresh();
        QVERIFY(progress.refused);
        QCOMPARE(progress.refused->kind, Error::Kind::Busy);
        QCOMPARE(reader.server.requests("/feed").size(), 1);
        lock.unlock();
        QVERIFY(!reader.refresh().refused);
    }

    void stopsWhenAsked()
    {
        Reader reader;
        takeOne(reader);
        reader.server.route("/feed", silence());
        reader.start();
        QTRY_COMPARE(reader.server.requests("/feed").size(), 2);
        reader.library->sources().cancelRefresh();
        QTRY_VERIFY(!reader.library->sources().progress().running);
        QVERIFY(!reader.onlySource().trouble); // nobody's fault
    }
};

QTEST_GUILESS_MAIN(RefreshingTest)
#include "tst_refreshing.moc"
