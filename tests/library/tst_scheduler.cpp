// When nothing is refreshed by itself: without a network, or on one that is paid by the byte.
#include "reader.h"

#include "core/fetch/fetcher.h"
#include "core/fetch/reachability.h"

#include <QSignalSpy>

using namespace broadsheet;
using namespace broadsheet::testing;
using fetch::Reachability;

class SchedulerTest final : public QObject
{
    Q_OBJECT

    using Network = Reachability::Network;
    using Cost = Reachability::Cost;

    // Opened anew as the window does it, with a network that only the test speaks for.
    static std::shared_ptr<Reachability> openWindow(Reader &reader)
    {
        reader.library.reset();
        fetch::FetcherOptions fetching;
        fetching.reach = std::make_shared<Reachability>();
        LibraryOptions options;
        options.profileFolder = reader.profile.path();
        options.network = std::make_shared<fetch::FetcherOptions>(fetching);
        Result<std::unique_ptr<Library>> opened = Library::open(options);
        if (!opened)
            qFatal("cannot open: %s", qPrintable(opened.error().detail));
        reader.library = std::move(*opened);
        return fetching.reach;
    }

private slots:
    void waits_data()
    {
        QTest::addColumn<Reachability::State>("state");
        QTest::addColumn<bool>("usesMetered");
        QTest::addColumn<Waiting>("waiting");
        QTest::newRow("online") << Reachability::State{Network::Online, Cost::Free} << false << Waiting::No;
        QTest::newRow("offline") << Reachability::State{Network::Offline, Cost::Free} << false
                                 << Waiting::ForNetwork;
        QTest::newRow("metered") << Reachability::State{Network::Online, Cost::Metered} << false
                                 << Waiting::ForFreeNetwork;
        QTest::newRow("metered, allowed")
            << Reachability::State{Network::Online, Cost::Metered} << true << Waiting::No;
        QTest::newRow("offline, metered, allowed")
            << Reachability::State{Network::Offline, Cost::Metered} << true << Waiting::ForNetwork;
    }

    void waits()
    {
        QFETCH(Reachability::State, state);
        QFETCH(bool, usesMetered);
        QFETCH(Waiting, waiting);
        Reader reader;
        const auto reach = openWindow(reader);
        reader.library->sources().useMetered(usesMetered);
        reach->tell(state);
        QCOMPARE(reader.library->sources().waiting(), waiting);
    }

    void saysItOnceAndGoesOn()
    {
        Reader reader;
        const auto reach = openWindow(reader);
        reach->tell({Network::Online, Cost::Free});
        const QSignalSpy spy(&reader.library->sources(), &Sources::waitingChanged);
        reach->tell({Network::Offline, Cost::Free});
        reach->tell({Network::Offline, Cost::Unknown});
        QCOMPARE(spy.size(), 1);
        reach->tell({Network::Online, Cost::Free});
        QCOMPARE(spy.size(), 2);
        QCOMPARE(reader.library->sources().waiting(), Waiting::No);
    }

    void theWishIsKept()
    {
        Reader reader;
        openWindow(reader);
        reader.library->sources().useMetered(true);
        openWindow(reader);
        QVERIFY(reader.library->sources().usesMetered());
    }
};

QTEST_GUILESS_MAIN(SchedulerTest)
#include "tst_scheduler.moc"
