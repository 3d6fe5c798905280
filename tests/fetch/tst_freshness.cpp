#include "core/fetch/freshness.h"

#include <QTest>

using namespace broadsheet::fetch;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

qint64 secondsFromNow(const QDateTime &time) { return time.isValid() ? now.secsTo(time) : -1; }

} // namespace

class FreshnessTest final : public QObject
{
    Q_OBJECT

private slots:
    void fresh_data();
    void fresh();
    void pause_data();
    void pause();
    void dates_data();
    void dates();
};

void FreshnessTest::fresh_data()
{
    QTest::addColumn<QByteArray>("cacheControl");
    QTest::addColumn<QByteArray>("age");
    QTest::addColumn<QByteArray>("expires");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<qint64>("expected"); // seconds from now; -1: not said
    const auto row = [](const char *name, const char *cc, const char *age, const char *expires,
                        const char *date, qint64 expected) {
        QTest::newRow(name) << QByteArray(cc) << QByteArray(age) << QByteArray(expires) << QByteArray(date)
                            << expected;
    };
    const qint64 cap = std::chrono::seconds(longestFreshness).count();
    row("nothing", "", "", "", "", -1);
    row("max-age", "max-age=3600", "", "", "", 3600);
    row("max-age less Age", "max-age=3600", "600", "", "", 3000);
    row("Age eats it all", "max-age=600", "600", "", "", -1);
    row("among others, in capitals, quoted", "public, Max-Age=\"900\" , must-revalidate", "", "", "", 900);
    row("s-maxage is for caches between", "s-maxage=900", "", "", "", -1);
    row("max-age before Expires", "max-age=60", "", "Sun, 01 Mar 2026 13:00:00 GMT", "", 60);
    row("no-cache beats max-age", "no-cache, max-age=600", "", "", "", -1);
    row("no-store beats Expires", "no-store", "", "Sun, 01 Mar 2026 13:00:00 GMT", "", -1);
    row("zero", "max-age=0", "", "", "", -1);
    row("negative is no number", "max-age=-5", "", "", "", -1);
    row("nonsense", "max-age=soon", "", "", "", -1);
    row("sixteen years", "max-age=504576000", "", "", "", cap);
    row("longer than a number", "max-age=99999999999999999999999", "", "", "", cap);
    row("Expires by our clock", "", "", "Sun, 01 Mar 2026 12:30:00 GMT", "", 1800);
    row("Expires by the server's clock, a day late", "", "", "Sat, 28 Feb 2026 12:30:00 GMT",
        "Sat, 28 Feb 2026 12:00:00 GMT", 1800);
    row("Expires less Age", "", "300", "Sun, 01 Mar 2026 12:30:00 GMT", "", 1500);
    row("Expires in the past", "", "", "Thu, 01 Jan 1970 00:00:00 GMT", "", -1);
    row("Expires: 0", "", "", "0", "", -1);
    row("Expires: -1", "", "", "-1", "", -1);
}

void FreshnessTest::fresh()
{
    QFETCH(QByteArray, cacheControl);
    QFETCH(QByteArray, age);
    QFETCH(QByteArray, expires);
    QFETCH(QByteArray, date);
    QTEST(secondsFromNow(freshUntil({cacheControl, age, expires, date}, now)), "expected");
}

void FreshnessTest::pause_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<qint64>("expected");
    const qint64 usual = std::chrono::seconds(usualPause).count();
    const qint64 longest = std::chrono::seconds(longestPause).count();
    QTest::newRow("seconds") << QByteArray("120") << qint64(120);
    QTest::newRow("spaces") << QByteArray(" 120 ") << qint64(120);
    QTest::newRow("date") << QByteArray("Sun, 01 Mar 2026 12:05:00 GMT") << qint64(300);
    QTest::newRow("missing") << QByteArray() << usual;
    QTest::newRow("zero") << QByteArray("0") << usual;
    QTest::newRow("negative") << QByteArray("-5") << usual;
    QTest::newRow("past date") << QByteArray("Sun, 01 Mar 2026 11:00:00 GMT") << usual;
    QTest::newRow("nonsense") << QByteArray("later") << usual;
    QTest::newRow("a year") << QByteArray("31536000") << longest;
    QTest::newRow("a distant date") << QByteArray("Mon, 01 Mar 2027 12:00:00 GMT") << longest;
    QTest::newRow("longer than a number") << QByteArray("99999999999999999999") << longest;
}

void FreshnessTest::pause()
{
    QFETCH(QByteArray, retryAfter);
    QTEST(secondsFromNow(pausedUntil(retryAfter, now)), "expected");
}

void FreshnessTest::dates_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QDateTime>("expected");
    const QDateTime usual(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
    QTest::newRow("IMF-fixdate") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << usual;
    QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << usual;
    QTest::newRow("RFC 850, this century") << QByteArray("Friday, 06-Nov-26 08:49:37 GMT")
                                           << QDateTime(QDate(2026, 11, 6), QTime(8, 49, 37), Qt::UTC);
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << usual;
    QTest::newRow("wrong day of the week") << QByteArray("Mon, 06 Nov 1994 08:49:37 GMT") << usual;
    QTest::newRow("one digit") << QByteArray("Sun, 6 Nov 1994 08:49:37 GMT") << usual;
    QTest::newRow("not a date") << QByteArray("0") << QDateTime();
    QTest::newRow("empty") << QByteArray() << QDateTime();
    QTest::newRow("32nd") << QByteArray("Sun, 32 Nov 1994 08:49:37 GMT") << QDateTime();
}

void FreshnessTest::dates()
{
    QFETCH(QByteArray, value);
    QTEST(parseHttpDate(value), "expected");
}

QTEST_GUILESS_MAIN(FreshnessTest)
#include "tst_freshness.moc"
