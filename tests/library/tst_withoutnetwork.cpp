// The Wi-Fi is up and the internet is not: nobody answers, and no feed is to blame. RFC 6761: no resolver
// knows a name under .invalid.
#include "reader.h"

using namespace broadsheet;
using namespace broadsheet::testing;

namespace {

const QString unknown = u"http://paper%1.invalid/feed"_s;
const QString shut = u"http://127.0.1.%1:1/feed"_s; // nobody listens there

} // namespace

class WithoutNetworkTest final : public QObject
{
    Q_OBJECT

    static void open(Reader &reader)
    {
        reader.network.proxy = u"none"_s; // which would have to know the names
        reader.stopTheClock();
        reader.open();
    }

    static void take(Reader &reader, const QStringList &addresses)
    {
        QByteArray opml = "<opml version='2.0'><body>";
        for (const QString &address : addresses)
            opml += "<outline type='rss' xmlUrl='" + address.toUtf8() + "'/>";
        QVERIFY(reader.import(opml + "</body></opml>").ok());
    }

    static void takeDead(Reader &reader, int feeds, const QString &pattern = unknown)
    {
        QStringList addresses;
        for (int i = 1; i <= feeds; ++i)
            addresses.append(pattern.arg(i));
        take(reader, addresses);
    }

    static int inTrouble(Reader &reader)
    {
        const QList<Source> sources = reader.sources();
        return static_cast<int>(std::count_if(sources.begin(), sources.end(), [](const Source &one) {
            return one.trouble && one.trouble->kind == Error::Kind::HostNotFound && one.failures > 0;
        }));
    }

private slots:
    void nobodyIsToBlame_data()
    {
        QTest::addColumn<int>("feeds");
        QTest::addColumn<int>("most"); // asked
        QTest::addColumn<QString>("pattern");
        QTest::newRow("two") << 2 << 2 << unknown;
        QTest::newRow("some") << 5 << 5 << unknown;
        // Twenty-four at once, others for the first two of them, and then no more.
        QTest::newRow("many") << 60 << 26 << shut;
    }

    void nobodyIsToBlame()
    {
        QFETCH(int, feeds);
        QFETCH(int, most);
        QFETCH(QString, pattern);
        Reader reader;
        open(reader);
        takeDead(reader, feeds, pattern);
        const QList<Source> before = reader.sources();
        for (const auto &run : {reader.refresh(), reader.look()}) { // they stay due
            QVERIFY(run.offline);
            QCOMPARE(run.failed, 0);
            QVERIFY2(run.total <= most, qPrintable(QString::number(run.total)));
            QCOMPARE(run.done, run.total);
            QCOMPARE(inTrouble(reader), 0);
        }
        for (qsizetype i = 0; i < before.size(); ++i) {
            QCOMPARE(reader.sources().at(i).nextDue, before.at(i).nextDue);
            QVERIFY(!reader.sources().at(i).lastAsked.isValid());
        }
    }

    // It is all well then, or told.
    void whenThereIsANetworkAgain()
    {
        constexpr int feeds = 3;
        Reader reader;
        open(reader);
        takeDead(reader, feeds);
        QVERIFY(reader.refresh().offline);
        reader.server.route("/feed", feed(rss(u"The Paper"_s, {u"one"_s})));
        take(reader, {reader.server.address(u"/feed"_s)});
        const RefreshProgress there = reader.refresh();
        QVERIFY(!there.offline);
        QCOMPARE(there.failed, feeds);
        QCOMPARE(inTrouble(reader), feeds);
        QCOMPARE(reader.titles(), QStringList{u"one"_s});
    }

    // Whatever somebody says, there is a network then.
    void anyAnswerProvesIt_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::newRow("a feed, late") << feed(rss(u"The Paper"_s, {u"one"_s})).after(300);
        QTest::newRow("an error") << status(500);
        QTest::newRow("half an answer") << page("<html>half of it").ending(Reply::End::Hang);
        QTest::newRow("a redirect to nobody") << redirect(302, "http://elsewhere.invalid/");
        QTest::newRow("no HTTP at all") << raw("SSH-2.0-OpenSSH_9.2\r\n\r\n");
    }

    void anyAnswerProvesIt()
    {
        QFETCH(Reply, reply);
        Reader reader;
        reader.network.silence = 1'000;
        open(reader);
        reader.server.route("/feed", reply);
        takeDead(reader, 4);
        take(reader, {reader.server.address(u"/feed"_s)});
        QVERIFY(!reader.refresh().offline);
        QVERIFY(inTrouble(reader) >= 4);
    }

    void oneDeadHostIsTold()
    {
        Reader reader;
        open(reader);
        take(reader, {u"http://paper.invalid/world"_s, u"http://paper.invalid/sport"_s});
        const RefreshProgress run = reader.refresh();
        QVERIFY(!run.offline);
        QCOMPARE(run.failed, 2);
        QCOMPARE(inTrouble(reader), 2);
    }

    // They prove nothing when they alone are asked again.
    void thoseThatAreDeadForLong()
    {
        Reader reader;
        open(reader);
        reader.server.route("/feed", status(500));
        takeDead(reader, 3);
        take(reader, {reader.server.address(u"/feed"_s)});
        reader.refresh();
        QCOMPARE(inTrouble(reader), 3);
        QList<SourceId> dead;
        for (const Source &source : reader.sources()) {
            if (source.trouble && source.trouble->kind == Error::Kind::HostNotFound)
                dead.append(source.id);
        }
        reader.library->sources().tryAgain(dead);
        const RefreshProgress again = reader.waitForTheEnd();
        QVERIFY(!again.offline);
        QCOMPARE(again.failed, 3);
    }
};

QTEST_GUILESS_MAIN(WithoutNetworkTest)
#include "tst_withoutnetwork.moc"
