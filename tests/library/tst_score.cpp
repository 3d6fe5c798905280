// A fortnight of one reader as the servers see it, by the measures of the "feed reader behavior" test
// (rachelbythebay.com/frb): how often each feed is asked, how many requests are conditional, and what must
// never happen: validators that nobody gave, polls before the server's time (a reader who presses need not
// wait for it, but for ten minutes after an answer), documents asked for again as if they were new, cookies,
// referers, one feed asked twice at a start. Time is the test's own.
#include "core/library/plan.h"
#include "tests/library/reader.h"

#include <QRandomGenerator>

#include <cstdio>
#include <map>

using namespace broadsheet;
using namespace broadsheet::testing;

namespace {

constexpr int minute = 60; // s
constexpr int hour = 60 * minute;
constexpr int day = 24 * hour;
constexpr int step = 30 * minute;
constexpr int fortnight = 14 * day;
// Nobody told us less; the reader's own interval is an hour.
constexpr int leastBetween = hour;

struct Given // by one whole document
{
    QByteArray etag;
    QByteArray lastModified;
    friend bool operator==(const Given &, const Given &) = default;
};

// What one address has seen.
struct Seen
{
    QList<Given> given; // the pairs it gave with whole documents
    QDateTime last;
    QDateTime allowed; // not before
    QDateTime pressed; // nor by a press
    int requests = 0;
    int byTheReader = 0;
    int conditional = 0;
    int bogus = 0;
    int early = 0;
    int repeats = 0;
    int cookies = 0;
    int referers = 0;
    int doubles = 0;
};

struct Moment
{
    QDateTime now;
    int seconds = 0; // since the beginning
    int asked = 0;   // how often this address was, this time included
    int version = 0; // of the document
};

// How a server behaves: its answer, before the judge turns it into a 304.
struct Manner
{
    const char *name;
    int changesEvery; // s
    Reply (*answer)(const Moment &moment, Reply whole);
    int wish = 0; // s that it wants to be left alone after an answer
    bool etag = true;
    bool lastModified = true;
    const char *channel = "";
};

Reply plain(const Moment &, Reply whole) { return whole; }

const Manner manners[] = {
    {"etag and date", day, plain},
    {"etag alone", 6 * hour, plain, 0, true, false},
    {"date alone", 6 * hour, plain, 0, false, true},
    {"neither", 6 * hour, plain, 0, false, false},
    {"never changes", 10 * fortnight, plain},
    {"always changes", step, plain},
    {"max-age", day, [](const Moment &, Reply whole) { return whole.with("Cache-Control", "max-age=14400"); },
     4 * hour},
    {"Expires", day,
     [](const Moment &moment, Reply whole) {
         return whole.with("Expires", QLocale::c()
                                          .toString(moment.now.addSecs(3 * hour).toUTC(),
                                                    u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
                                          .toLatin1());
     },
     3 * hour},
    {"ttl", 2 * day, plain, 5 * hour, true, true, "<ttl>300</ttl>"},
    {"a new cookie each time", day,
     [](const Moment &moment, Reply whole) {
         return whole.with("Set-Cookie", "reader=" + QByteArray::number(moment.asked));
     }},
    {"asks for patience", day,
     [](const Moment &moment, Reply whole) {
         return moment.asked % 5 == 0 ? status(429).with("Retry-After", "10800") : whole;
     }},
    {"fails now and then", day,
     [](const Moment &moment, Reply whole) { return moment.asked % 4 == 0 ? status(500) : whole; }},
    {"breaks off now and then", 12 * hour,
     [](const Moment &moment, Reply whole) {
         return moment.asked % 6 == 0 ? whole.ending(Reply::End::CutShort) : whole;
     }},
    {"a portal for two days", day,
     [](const Moment &moment, Reply whole) {
         return moment.seconds / day % 7 < 2 && moment.asked > 1
                    ? page("<title>Log in</title>").with("ETag", "\"portal\"")
                    : whole;
     }},
    {"not there for days", day,
     [](const Moment &moment, Reply whole) {
         return moment.seconds > 3 * day && moment.seconds < 6 * day ? status(404) : whole;
     }},
    {"gone", day,
     [](const Moment &moment, Reply whole) { return moment.seconds > 5 * day ? status(410) : whole; }},
    {"moves", day,
     [](const Moment &moment, Reply whole) {
         return moment.seconds > 2 * day ? redirect(301, "http://new-home.example/16-moved") : whole;
     }},
    {"sends elsewhere for now", day,
     [](const Moment &, Reply) { return redirect(302, "http://mirror.example/17-today"); }},
};

class Servers final
{
public:
    Servers(ScriptedServer &proxy, const std::optional<QDateTime> &now)
        : m_proxy(proxy), m_now(now), m_begin(*now)
    {
        for (int i = 0; i < int(std::size(manners)); ++i)
            addresses.append(play(i, u"paper%1.example"_s.arg(i), u"/%1-feed"_s.arg(i), manners[i]));
        play(16, u"new-home.example"_s, u"/16-moved"_s, manners[0]);
        play(17, u"mirror.example"_s, u"/17-today"_s, manners[0]);
    }

    QStringList addresses;
    std::map<QString, Seen> seen; // by address
    bool readerAsks = false;

private:
    QString play(int number, const QString &host, const QString &path, const Manner &manner)
    {
        const QString address = u"http://"_s + host + path;
        m_proxy.route(path.toLatin1(), [this, number, address, &manner](const Received &request) {
            return answer(request, number, address, manner);
        });
        return address;
    }

    Reply answer(const Received &request, int number, const QString &address, const Manner &manner)
    {
        Seen &one = seen[address];
        ++one.requests;
        judge(request, one);
        const int seconds = int(m_begin.secsTo(*m_now));
        const Moment moment{*m_now, seconds, one.requests, seconds / manner.changesEvery};
        const Given now{
            manner.etag ? "W/\"" + QByteArray::number(number) + ':' + QByteArray::number(moment.version) + '"'
                        : QByteArray(),
            manner.lastModified ? "Mon, 02 Feb 2026 00:00:00 +" + QByteArray::number(moment.version)
                                : QByteArray()};
        const Reply reply = manner.answer(moment, document(number, moment, manner, now));
        one.last = *m_now;
        one.pressed = {};
        one.allowed = m_now->addSecs(std::max(leastBetween, manner.wish));
        if (reply.status == 429)
            one.allowed = m_now->addSecs(3 * hour);
        const bool isWhole =
            reply.status == 200 && reply.end == Reply::End::Proper && !reply.body.contains("<title>Log in");
        if (!isWhole)
            return reply;
        one.pressed = m_now->addSecs(freshFor);
        if (now != Given{} &&
            Given{request.header("If-None-Match"), request.header("If-Modified-Since")} == now)
            return notModified(reply);
        if (!request.has("If-None-Match") && !request.has("If-Modified-Since"))
            one.repeats += one.given.isEmpty() ? 0 : 1;
        if (now != Given{})
            one.given.append(now);
        return reply;
    }

    // Without the validators, as some servers do.
    static Reply notModified(const Reply &whole)
    {
        Reply bare = status(304);
        for (const auto &[name, value] : whole.headers) {
            if (name == "Cache-Control" || name == "Expires" || name == "Set-Cookie")
                bare = bare.with(name, value);
        }
        return bare;
    }

    static Reply document(int number, const Moment &moment, const Manner &manner, const Given &now)
    {
        const QByteArray items =
            rss(u"Paper %1"_s.arg(number), {u"story-%1-%2"_s.arg(number).arg(moment.version)});
        Reply whole = feed(QByteArray(items).replace("<item>", manner.channel + QByteArray("<item>")));
        if (!now.etag.isEmpty())
            whole = whole.with("ETag", now.etag);
        return now.lastModified.isEmpty() ? whole : whole.with("Last-Modified", now.lastModified);
    }

    void judge(const Received &request, Seen &one) const
    {
        const Given sent{request.header("If-None-Match"), request.header("If-Modified-Since")};
        if (sent != Given{}) {
            ++one.conditional;
            one.bogus += one.given.contains(sent) ? 0 : 1;
        }
        one.byTheReader += readerAsks ? 1 : 0;
        const QDateTime &allowed = readerAsks ? one.pressed : one.allowed;
        one.early += allowed.isValid() && *m_now < allowed ? 1 : 0;
        one.doubles += !readerAsks && one.last == *m_now ? 1 : 0;
        one.cookies += request.has("Cookie") ? 1 : 0;
        one.referers += request.has("Referer") ? 1 : 0;
        QCOMPARE(request.method, "GET");
        QVERIFY(request.query.isEmpty());
        QVERIFY(!request.has("Cache-Control") && !request.has("Pragma"));
    }

    ScriptedServer &m_proxy;
    const std::optional<QDateTime> &m_now;
    QDateTime m_begin;
};

void print(const Servers &servers)
{
    std::printf("%-28s %8s %9s %11s %6s %6s %8s %8s %9s %8s\n", "feed", "requests", "by reader",
                "conditional", "bogus", "early", "repeats", "cookies", "referers", "doubles");
    for (const auto &[address, one] : servers.seen) {
        const qsizetype number = servers.addresses.indexOf(address);
        const QByteArray name =
            number < 0 ? address.mid(7).toLatin1() : QByteArray(manners[size_t(number)].name);
        std::printf("%-28s %8d %9d %10d%% %6d %6d %8d %8d %9d %8d\n", name.constData(), one.requests,
                    one.byTheReader, 100 * one.conditional / one.requests, one.bogus, one.early, one.repeats,
                    one.cookies, one.referers, one.doubles);
    }
    std::fflush(stdout);
}

} // namespace

class ScoreTest final : public QObject
{
    Q_OBJECT

private slots:
    void aFortnight()
    {
        ScriptedServer proxy;
        Reader reader;
        reader.now = QDateTime(QDate(2026, 3, 2), QTime(6, 0), Qt::UTC);
        reader.network.proxy = proxy.address();
        reader.open();
        Servers servers(proxy, reader.now);
        for (const QString &address : servers.addresses)
            QVERIFY(reader.add(address).ok());
        QRandomGenerator chance(1);
        for (int passed = 0; passed < fortnight; passed += step) {
            reader.pass(step);
            reader.look();
            if (chance.bounded(12) == 0) { // closed and opened again
                reader.open();
                reader.look();
            }
            if (passed % day == 13 * hour) { // the reader presses F5 once a day
                reader.pass(7 * minute);
                servers.readerAsks = true;
                reader.press();
                reader.press(); // and once more, impatiently
                servers.readerAsks = false;
            }
        }
        print(servers);
        for (const auto &[address, one] : servers.seen) {
            const int never[] = {one.bogus, one.early, one.repeats, one.cookies, one.referers, one.doubles};
            for (const int count : never)
                QVERIFY2(count == 0, qPrintable(address));
        }
        // And the news came.
        const auto asked = [&](int number) { return servers.seen.at(servers.addresses.at(number)).requests; };
        QVERIFY(asked(0) > 200);
        QVERIFY(asked(15) < 200); // gone
        QVERIFY(asked(16) < 100); // moved, and believed
        QVERIFY(reader.titles().contains(u"story-0-13"_s));
        QVERIFY(reader.titles().contains(u"story-16-13"_s));
    }
};

QTEST_GUILESS_MAIN(ScoreTest)
#include "tst_score.moc"
