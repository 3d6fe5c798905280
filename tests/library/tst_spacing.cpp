// A newspaper of many sections is one server: what is asked by the clock leaves it in peace in between, what
// a reader waits for does not wait for that.
#include "reader.h"

#include <QElapsedTimer>

using namespace broadsheet;
using namespace broadsheet::testing;

class SpacingTest final : public QObject
{
    Q_OBJECT

    static void take(Reader &reader, const QStringList &addresses)
    {
        QByteArray opml = "<opml version='2.0'><body>";
        for (const QString &address : addresses)
            opml += "<outline type='rss' xmlUrl='" + address.toUtf8() + "'/>";
        QVERIFY(reader.import(opml + "</body></opml>").ok());
    }

    static void takeSections(Reader &reader)
    {
        for (const char *path : {"/world", "/sport", "/art"})
            reader.server.route(path, feed(rss(u"The Paper"_s, {u"one"_s})));
        take(reader, {reader.server.address(u"/world"_s), reader.server.address(u"/sport"_s),
                      reader.server.address(u"/art"_s)});
    }

private slots:
    void theClockLeavesAHostInPeace()
    {
        Reader reader;
        reader.network.rest = 200;
        reader.open();
        QElapsedTimer clock;
        clock.start();
        QList<qint64> asked;
        takeSections(reader);
        for (const char *path : {"/world", "/sport", "/art"}) {
            reader.server.route(path, [&](const Received &) {
                asked.append(clock.elapsed());
                return feed(rss(u"The Paper"_s, {u"one"_s}));
            });
        }
        reader.look();
        QCOMPARE(asked.size(), 3);
        QVERIFY(asked.at(1) - asked.at(0) >= reader.network.rest);
        QVERIFY(asked.at(2) - asked.at(1) >= reader.network.rest);
    }

    void aReaderDoesNotWaitForThat()
    {
        Reader reader;
        reader.network.rest = 100 * longestWait;
        reader.stopTheClock();
        reader.open();
        takeSections(reader);
        QCOMPARE(reader.refresh().failed, 0); // it ends
        QCOMPARE(reader.server.requests().size(), 3);
        reader.pass(60 * 60); // what answered just before is left out
        reader.library->sources().refresh(reader.onlySource().publication);
        reader.waitForTheEnd();
        QCOMPARE(reader.server.requests().size(), 4);
    }

    // While one rests, another is asked: no second section before the first of all. Twenty-four are under way
    // at most; the proxy plays all hosts.
    void hostsTakeTurns()
    {
        constexpr int hosts = 60;
        ScriptedServer proxy;
        Reader reader;
        reader.network.proxy = proxy.address();
        reader.open();
        QStringList addresses;
        for (int host = 0; host < hosts; ++host) {
            for (const QString &path : {u"/first"_s, u"/second"_s})
                addresses.append(u"http://paper%1.example"_s.arg(host) + path);
        }
        proxy.route("/first", feed(rss(u"The Paper"_s, {u"one"_s})));
        int before = -1;
        proxy.route("/second", [&](const Received &) {
            if (before < 0)
                before = proxy.count("/first");
            return feed(rss(u"The Paper"_s, {u"two"_s}));
        });
        take(reader, addresses);
        reader.refresh();
        QCOMPARE(proxy.requests().size(), 2 * hosts);
        QVERIFY2(before >= hosts - 24, qPrintable(QString::number(before)));
    }
};

QTEST_GUILESS_MAIN(SpacingTest)
#include "tst_spacing.moc"
