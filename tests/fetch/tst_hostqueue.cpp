#include "core/fetch/hostqueue.h"

#include <QTest>

#include <algorithm>

using namespace broadsheet::fetch;
using namespace Qt::StringLiterals;

namespace {

constexpr Lane waiting = Lane::ReaderWaits;
constexpr Lane background = Lane::Background;

QList<int> numbers(const QList<Ticket> &tickets)
{
    QList<int> result;
    for (const Ticket ticket : tickets)
        result.append(int(ticket));
    return result;
}

} // namespace

class HostQueueTest final : public QObject
{
    Q_OBJECT

private slots:
    void backgroundIsOneAHost();
    void aWaitingReaderGetsSixAHost();
    void theBackgroundOneCountsAmongTheSix();
    void aWaitingReaderGoesFirst();
    void placesStayFreeForAReader();
    void hostsTakeTurns();
    void limits_data();
    void limits();
    void aHostRestsInTheBackground();
    void aReaderIsNotHeldUpByARest();
    void handfulsAreNotSpaced();
    void droppingALane();
    void droppingAHost();
    void everyTicketStartsOnce();
};

void HostQueueTest::backgroundIsOneAHost()
{
    HostQueue queue({});
    for (int i = 1; i <= 3; ++i)
        queue.add(Ticket(i), u"a.example"_s, background);
    QCOMPARE(numbers(queue.takeNext(0)), QList<int>{1});
    QVERIFY(queue.takeNext(0).isEmpty());
    queue.finish(u"a.example"_s, background, 0);
    QCOMPARE(numbers(queue.takeNext(0)), QList<int>{2});
}

void HostQueueTest::aWaitingReaderGetsSixAHost()
{
    HostQueue queue({});
    for (int i = 1; i <= 8; ++i)
        queue.add(Ticket(i), u"a.example"_s, waiting);
    QCOMPARE(numbers(queue.takeNext(0)), (QList<int>{1, 2, 3, 4, 5, 6}));
    queue.finish(u"a.example"_s, waiting, 0);
    queue.finish(u"a.example"_s, waiting, 0);
    QCOMPARE(numbers(queue.takeNext(0)), (QList<int>{7, 8}));
}

void HostQueueTest::theBackgroundOneCountsAmongTheSix()
{
    HostQueue queue({});
    queue.add(Ticket(1), u"a.example"_s, background);
    QCOMPARE(numbers(queue.takeNext(0)), QList<int>{1});
    for (int i = 2; i <= 8; ++i)
        queue.add(Ticket(i), u"a.example"_s, waiting);
    QCOMPARE(numbers(queue.takeNext(0)), (QList<int>{2, 3, 4, 5, 6}));
}

void HostQueueTest::aWaitingReaderGoesFirst()
{
    HostQueue queue({.inFlight = 1, .perHostWaiting = 6, .perHostBackground = 1});
    queue.add(Ticket(1), u"a.example"_s, background);
    queue.add(Ticket(2), u"b.example"_s, waiting);
    QCOMPARE(numbers(queue.takeNext(0)), QList<int>{2});
}

void HostQueueTest::placesStayFreeForAReader()
{
    HostQueue queue({.inFlight = 8, .perHostWaiting = 6, .perHostBackground = 1});
    for (int i = 1; i <= 10; ++i)
        queue.add(Ticket(i), u"%1.example"_s.arg(i), background);
    QCOMPARE(queue.takeNext(0).size(), 6);
    queue.add(Ticket(11), u"reader.example"_s, waiting);
    queue.add(Ticket(12), u"reader.example"_s, waiting);
    queue.add(Ticket(13), u"reader.example"_s, waiting);
    QCOMPARE(numbers(queue.takeNext(0)), (QList<int>{11, 12}));
}

void HostQueueTest::hostsTakeTurns()
{
    HostQueue queue({.inFlight = 1, .perHostWaiting = 6, .perHostBackground = 1});
    queue.add(Ticket(1), u"long.example"_s, waiting);
    queue.add(Ticket(2), u"long.example"_s, waiting);
    queue.add(Ticket(3), u"long.example"_s, waiting);
    queue.add(Ticket(4), u"short.example"_s, waiting);
    QList<int> order;
    for (QList<Ticket> next = queue.takeNext(0); !next.isEmpty(); next = queue.takeNext(0)) {
        order += numbers(next);
        queue.finish(next.first() == Ticket(4) ? u"short.example"_s : u"long.example"_s, waiting, 0);
    }
    QCOMPARE(order, (QList<int>{1, 4, 2, 3}));
}

void HostQueueTest::limits_data()
{
    QTest::addColumn<int>("inFlight");
    QTest::addColumn<int>("hosts");
    QTest::addColumn<int>("perHost");
    QTest::addColumn<Lane>("lane");
    QTest::addColumn<int>("expected");
    QTest::newRow("few hosts, background") << 24 << 5 << 10 << background << 5;
    QTest::newRow("many hosts, background") << 24 << 100 << 10 << background << 18;
    QTest::newRow("few hosts, reader") << 24 << 2 << 10 << waiting << 12;
    QTest::newRow("many hosts, reader") << 24 << 100 << 10 << waiting << 24;
    QTest::newRow("one place serves the background too") << 1 << 3 << 3 << background << 1;
}

void HostQueueTest::limits()
{
    QFETCH(int, inFlight);
    QFETCH(int, hosts);
    QFETCH(int, perHost);
    QFETCH(Lane, lane);
    HostQueue queue({.inFlight = inFlight, .perHostWaiting = 6, .perHostBackground = 1});
    quint64 ticket = 0;
    for (int i = 0; i < perHost; ++i) {
        for (int host = 0; host < hosts; ++host)
            queue.add(Ticket(++ticket), QString::number(host), lane);
    }
    QTEST(int(queue.takeNext(0).size()), "expected");
}

void HostQueueTest::aHostRestsInTheBackground()
{
    HostQueue queue({.rest = 1'000});
    queue.add(Ticket(1), u"a.example"_s, background);
    queue.add(Ticket(2), u"a.example"_s, background);
    queue.add(Ticket(3), u"b.example"_s, background);
    QCOMPARE(numbers(queue.takeNext(0)), (QList<int>{1, 3}));
    QCOMPARE(queue.nextRested(), std::nullopt); // nobody rests yet
    queue.finish(u"a.example"_s, background, 70);
    queue.finish(u"b.example"_s, background, 80);
    QVERIFY(queue.takeNext(80).isEmpty());
    QCOMPARE(queue.nextRested(), 1'070);
    queue.add(Ticket(4), u"b.example"_s, background); // nor one that comes now
    queue.add(Ticket(5), u"c.example"_s, background);
    QCOMPARE(numbers(queue.takeNext(1'069)), QList<int>{5});
    QCOMPARE(numbers(queue.takeNext(1'070)), QList<int>{2});
    QCOMPARE(queue.nextRested(), 1'080);
    QCOMPARE(numbers(queue.takeNext(1'080)), QList<int>{4});
    QCOMPARE(queue.nextRested(), std::nullopt);
}

void HostQueueTest::aReaderIsNotHeldUpByARest()
{
    HostQueue queue({.rest = 1'000});
    queue.add(Ticket(1), u"a.example"_s, background);
    QCOMPARE(queue.takeNext(0).size(), 1);
    queue.finish(u"a.example"_s, background, 0);
    queue.add(Ticket(2), u"a.example"_s, background);
    queue.add(Ticket(3), u"a.example"_s, waiting);
    QCOMPARE(numbers(queue.takeNext(1)), QList<int>{3});
    queue.finish(u"a.example"_s, waiting, 999); // whose end makes no rest longer
    QCOMPARE(numbers(queue.takeNext(1'000)), QList<int>{2});
}

void HostQueueTest::handfulsAreNotSpaced()
{
    HostQueue queue({.rest = 1'000});
    queue.add(Ticket(1), u"a.example"_s, background, Pace::AtOnce);
    queue.add(Ticket(2), u"a.example"_s, background, Pace::Spaced);
    queue.add(Ticket(3), u"a.example"_s, background, Pace::AtOnce);
    QCOMPARE(numbers(queue.takeNext(0)), QList<int>{1});
    queue.finish(u"a.example"_s, background, 0);
    QCOMPARE(numbers(queue.takeNext(1)), QList<int>{3}); // one a host all the same
    QVERIFY(queue.takeNext(1).isEmpty());
    queue.finish(u"a.example"_s, background, 500);
    QVERIFY(queue.takeNext(1'000).isEmpty());
    QCOMPARE(numbers(queue.takeNext(1'500)), QList<int>{2});
}

void HostQueueTest::droppingALane()
{
    HostQueue queue({});
    queue.add(Ticket(1), u"a.example"_s, background);
    queue.add(Ticket(2), u"a.example"_s, background);
    queue.add(Ticket(3), u"a.example"_s, waiting);
    QCOMPARE(numbers(queue.dropQueued(background)), (QList<int>{1, 2}));
    QCOMPARE(numbers(queue.takeNext(0)), QList<int>{3});
    queue.finish(u"a.example"_s, waiting, 0);
    QVERIFY(queue.takeNext(0).isEmpty());
}

void HostQueueTest::droppingAHost()
{
    HostQueue queue({});
    queue.add(Ticket(1), u"a.example"_s, background);
    queue.add(Ticket(2), u"a.example"_s, background);
    queue.add(Ticket(3), u"b.example"_s, background);
    QCOMPARE(numbers(queue.takeNext(0)), (QList<int>{1, 3}));
    QCOMPARE(numbers(queue.dropQueued(u"a.example"_s)), QList<int>{2});
    queue.finish(u"a.example"_s, background, 0);
    QVERIFY(queue.takeNext(0).isEmpty());
    QVERIFY(queue.dropQueued(u"never.example"_s).isEmpty());
    queue.add(Ticket(4), u"a.example"_s, background);
    QCOMPARE(numbers(queue.takeNext(0)), QList<int>{4});
}

// Ten thousand requests to three hundred hosts: none is lost, none starts twice, no limit is passed.
void HostQueueTest::everyTicketStartsOnce()
{
    constexpr int total = 10'000;
    const auto hostOf = [](int ticket) { return QString::number(ticket % 300); };
    const auto laneOf = [](int ticket) { return ticket % 7 == 0 ? waiting : background; };
    HostQueue queue({});
    for (int i = 0; i < total; ++i)
        queue.add(Ticket(i), hostOf(i), laneOf(i));
    QList<int> running;
    QList<int> started;
    while (started.size() < total) {
        const QList<int> next = numbers(queue.takeNext(0));
        started += next;
        running += next;
        QVERIFY(!running.isEmpty());
        QVERIFY(running.size() <= 24);
        const int done = running.takeFirst();
        queue.finish(hostOf(done), laneOf(done), 0);
    }
    std::sort(started.begin(), started.end());
    for (int i = 0; i < total; ++i)
        QCOMPARE(started.at(i), i);
}

QTEST_GUILESS_MAIN(HostQueueTest)
#include "tst_hostqueue.moc"
