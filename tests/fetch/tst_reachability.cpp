// Whether there is a network at all, and what it costs: what is told is known, and said when it changes.
#include "core/fetch/reachability.h"
#include "tests/support/fetching.h"
#include "tests/support/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::fetch;
using namespace broadsheet::testing;
using Network = Reachability::Network;
using Cost = Reachability::Cost;

class ReachabilityTest final : public QObject
{
    Q_OBJECT

private slots:
    void knowsNothingAtFirst()
    {
        const Reachability reach;
        QCOMPARE(reach.state(), Reachability::State{});
        QVERIFY(!reach.isMetered());
    }

    void saysOnlyWhatIsNew()
    {
        Reachability reach;
        QSignalSpy changed(&reach, &Reachability::changed);
        reach.tell({Network::Online, Cost::Metered});
        QVERIFY(reach.isOnline());
        QVERIFY(reach.isMetered());
        reach.tell({Network::Online, Cost::Metered});
        QCOMPARE(changed.size(), 1);
        reach.tell({Network::Offline, Cost::Free});
        QVERIFY(!reach.isOnline());
        QVERIFY(!reach.isMetered());
        QCOMPARE(changed.size(), 2);
    }

    // Without somebody to ask (no NetworkManager) it stays unknown; either way it answers and does not crash.
    void followsTheSystem()
    {
        Reachability reach;
        reach.followSystem();
        reach.tell({Network::Online, Cost::Free});
        QVERIFY(reach.isOnline());
    }

    void tellsNobodyThereFromOffline_data()
    {
        QTest::addColumn<Network>("network");
        QTest::addColumn<Error::Kind>("expected");
        QTest::newRow("online") << Network::Online << Error::Kind::Refused;
        QTest::newRow("offline") << Network::Offline << Error::Kind::Offline;
    }

    void tellsNobodyThereFromOffline()
    {
        QFETCH(Network, network);
        ScriptedServer server;
        server.stop();
        FetcherOptions options;
        options.reach = reaching(network);
        Fetcher fetcher(options);
        QTEST(failureOf(fetchAndWait(fetcher, {.address = server.address()})).value_or(Error::Kind::Unknown),
              "expected");
    }

    // Offline is only what the system believes: who is there answers all the same.
    void asksEvenWhenOffline()
    {
        ScriptedServer server;
        server.route("/", page("x"));
        FetcherOptions options;
        options.reach = reaching(Network::Offline);
        Fetcher fetcher(options);
        QVERIFY(fetchAndWait(fetcher, {.address = server.address()}).ok());
    }
};

QTEST_GUILESS_MAIN(ReachabilityTest)
#include "tst_reachability.moc"
