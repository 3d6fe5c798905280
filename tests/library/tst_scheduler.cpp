// What happens by itself while the window is open: what is due is asked, but for when there is no network or
// one that is paid by the byte, and what need not be kept goes. Time is the test's own.
#include "reader.h"

#include "core/fetch/fetcher.h"
#include "core/fetch/reachability.h"
#include "core/library/plan.h"

#include <QPointer>
#include <QSignalSpy>

#include <algorithm>

using namespace broadsheet;
using namespace broadsheet::testing;
using fetch::Reachability;

namespace {

// Time that goes by when the test says so, alarms in their order.
class Alarms final
{
public:
    void set(int ms, QObject *object, const std::function<void()> &call)
    {
        m_alarms.append({m_now + ms, object, call});
    }

    void pass(qint64 ms)
    {
        const qint64 end = m_now + ms;
        const auto sooner = [](const Alarm &a, const Alarm &b) { return a.due < b.due; };
        while (true) {
            const auto next = std::min_element(m_alarms.begin(), m_alarms.end(), sooner);
            if (next == m_alarms.end() || next->due > end)
                break;
            const Alarm alarm = *next;
            m_alarms.erase(next);
            m_now = alarm.due;
            if (alarm.object)
                alarm.call();
        }
        m_now = end;
    }

private:
    struct Alarm
    {
        qint64 due;
        QPointer<QObject> object;
        std::function<void()> call;
    };
    QList<Alarm> m_alarms;
    qint64 m_now = 0; // ms
};

constexpr int minute = 60; // s
constexpr int hour = 60 * minute;
constexpr int day = 24 * hour;
constexpr int soon = (firstLook + firstLookSpread) / 1000; // the longest "at once"

} // namespace

class SchedulerTest final : public QObject
{
    Q_OBJECT

    using Network = Reachability::Network;
    using Cost = Reachability::Cost;

    // Opened anew as the window does it, with a network that only the test speaks for.
    static std::shared_ptr<Reachability> openWindow(Reader &reader, Alarms *alarms = nullptr)
    {
        reader.library.reset();
        fetch::FetcherOptions fetching;
        fetching.reach = std::make_shared<Reachability>();
        LibraryOptions options;
        options.profileFolder = reader.profile.path();
        options.network = std::make_shared<fetch::FetcherOptions>(fetching);
        if (alarms) {
            options.clock = [&reader] { return *reader.now; };
            options.alarm = [alarms](int ms, QObject *object, const std::function<void()> &call) {
                alarms->set(ms, object, call);
            };
        }
        Result<std::unique_ptr<Library>> opened = Library::open(options);
        if (!opened)
            qFatal("cannot open: %s", qPrintable(opened.error().detail));
        reader.library = std::move(*opened);
        return fetching.reach;
    }

    // A feed that has just answered, and the window, opened anew.
    struct Morning
    {
        Morning()
        {
            reader.stopTheClock();
            reader.server.route("/feed", conditional(rss(u"The Paper"_s, {u"One"_s}), "\"v1\"", {}));
            [&] { QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok()); }();
            reach = openWindow(reader, &alarms);
            reach->tell({Network::Online, Cost::Free});
            reader.server.forgetRequests();
        }

        void pass(int seconds)
        {
            reader.pass(seconds);
            alarms.pass(1000LL * seconds);
            reader.waitForTheEnd();
        }

        // Without a look: the computer sleeps.
        void sleep(int seconds) { reader.pass(seconds); }

        int asked() const { return reader.server.count("/feed"); }

        Reader reader;
        Alarms alarms;
        std::shared_ptr<Reachability> reach;
    };

private slots:
    void asksWhatIsDue()
    {
        Morning morning;
        morning.pass(soon);
        QCOMPARE(morning.asked(), 0); // nothing is due
        morning.sleep(hour + int(largestSpread));
        morning.pass(minute);
        QCOMPARE(morning.asked(), 1);
        QCOMPARE(morning.reader.server.requests().last().header("If-None-Match"), "\"v1\"");
        morning.pass(minute);
        QCOMPARE(morning.asked(), 1);
        morning.sleep(hour + int(largestSpread));
        morning.pass(minute);
        QCOMPARE(morning.asked(), 2); // and on it goes
    }

    void asksWhatIsDueAtTheStart()
    {
        Morning morning;
        morning.sleep(day);
        morning.pass(soon);
        QCOMPARE(morning.asked(), 1);
    }

    void asksNobodyWithoutANetworkAndThenAtOnce()
    {
        Morning morning;
        morning.reach->tell({Network::Offline, Cost::Free});
        morning.sleep(day);
        morning.pass(3 * minute);
        QCOMPARE(morning.asked(), 0);
        morning.reach->tell({Network::Online, Cost::Free});
        morning.pass(soon); // it does not take a minute
        QCOMPARE(morning.asked(), 1);
    }

    void asksNobodyForMoneyUnlessAllowed()
    {
        Morning morning;
        morning.reach->tell({Network::Online, Cost::Metered});
        morning.sleep(day);
        morning.pass(3 * minute);
        QCOMPARE(morning.asked(), 0);
        morning.reader.library->sources().useMetered(true);
        morning.pass(soon);
        QCOMPARE(morning.asked(), 1);
    }

    void letsGoOfWhatNeedNotBeKept()
    {
        Morning morning;
        const auto tomorrowBrings = [&](const QString &title) {
            morning.reader.server.route("/feed", feed(rss(u"The Paper"_s, {title})));
            morning.sleep(day);
            morning.pass(minute);
        };
        const auto left = [&] { return morning.reader.sortedTitles(); };
        constexpr int longAfter = (usualKeeping.days + 1) * day;
        tomorrowBrings(u"Two"_s);
        morning.sleep(longAfter);
        morning.pass(minute / 2);
        QCOMPARE(left(), QStringList({u"One"_s, u"Two"_s})); // not at once: a wish may be changed back
        morning.pass(minute / 2);
        QTRY_COMPARE(left(), QStringList({u"Two"_s}));
        tomorrowBrings(u"Three"_s);
        QCOMPARE(left(), QStringList({u"Three"_s, u"Two"_s}));
        morning.sleep(longAfter);
        morning.pass(6 * hour);
        QTRY_COMPARE(left(), QStringList({u"Three"_s})); // and again, some hours later
    }

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
