#include "core/text/dates.h"

#include <QTest>

using namespace broadsheet;

class DatesTest final : public QObject
{
    Q_OBJECT

private slots:
    void date_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("wanted"); // ISO 8601, empty: no date
        const auto row = [](const char *written, const char *wanted) {
            QTest::newRow(written) << QByteArray(written) << QString::fromLatin1(wanted);
        };
        // RFC 822, 2822
        row("Tue, 07 Mar 2023 12:28:05 +0400", "2023-03-07T08:28:05Z");
        row("7 Mar 2023 12:28 GMT", "2023-03-07T12:28:00Z");
        row("Tue, 7 Mar 23 12:28:05 EST", "2023-03-07T17:28:05Z");
        row("Thu, 01 Jan 98 10:20:30 PDT", "1998-01-01T17:20:30Z");
        row("Tue, 07 March 2023", "2023-03-07T00:00:00Z");
        row("Tue,07 Mar 2023 12:28:05 +04:00", "2023-03-07T08:28:05Z");
        row("Tue, 07 Mar 2023 12:28:05 GMT+0400", "2023-03-07T08:28:05Z");
        row("Tue, 07 Mar 2023 12:28:05 +0400 (AZT)", "2023-03-07T08:28:05Z");
        row("  Tuesday, March 7, 2023 2:28 PM ", "2023-03-07T14:28:00Z");
        row("March 7, 2023 12:05 a.m.", "2023-03-07T00:05:00Z");
        row("Sept 7 2023", "2023-09-07T00:00:00Z");
        row("07-Mar-2023 12:28:05", "2023-03-07T12:28:05Z");
        row("Mon, 31 Dec 2012 24:00:00 +0000", "2013-01-01T00:00:00Z");
        row("Sat, 30 Jun 2012 23:59:60 +0000", "2012-06-30T23:59:59Z");
        row("Wed, 30 Feb 2011 10:00:00 +0000", "2011-03-02T10:00:00Z");
        row("Fri, 05 Aug 2011 25:61:61 GMT", "2011-08-05T00:00:00Z");
        // asctime
        row("Sun Jan  4 16:29:06 2004", "2004-01-04T16:29:06Z");
        row("Sun Jan 04 16:29:06 PST 2004", "2004-01-05T00:29:06Z");
        // ISO 8601
        row("2023-03-07T12:28:05Z", "2023-03-07T12:28:05Z");
        row("2023-03-07T12:28:05.250+04:00", "2023-03-07T08:28:05.250Z");
        row("2023-03-07t12:28:05z", "2023-03-07T12:28:05Z");
        row("2023-03-07T12:28-0430", "2023-03-07T16:58:00Z");
        row("2023-03-07 12:28:05 +0000 UTC", "2023-03-07T12:28:05Z");
        row("2023-03-07 T 12:28:05-08:00", "2023-03-07T20:28:05Z");
        row("2023-03-07", "2023-03-07T00:00:00Z");
        row("2023-03", "2023-03-01T00:00:00Z");
        row("2023", "2023-01-01T00:00:00Z");
        row("20230307", "2023-03-07T00:00:00Z");
        row("20230307T122805Z", "2023-03-07T12:28:05Z");
        row("20230307122805", "2023-03-07T12:28:05Z");
        row("2023-066", "2023-03-07T00:00:00Z");
        row("2023066", "2023-03-07T00:00:00Z");
        row("2023-W10-2", "2023-03-07T00:00:00Z");
        row("2023W102", "2023-03-07T00:00:00Z");
        row("2023-03-07T12Z", "2023-03-07T12:00:00Z");
        row("2023-03-07T12+04:00", "2023-03-07T08:00:00Z");
        row("Tue, 07 Mar 2023 12:28:05 AT", "2023-03-07T16:28:05Z");
        row("2023/3/07 22:32:11", "2023-03-07T22:32:11Z");
        row("03-12-31", "2003-12-31T00:00:00Z");
        row("1678192085", "2023-03-07T12:28:05Z");
        row("1678192085000", "2023-03-07T12:28:05Z");
        // Newspapers' own
        row("07.03.2023 12:28", "2023-03-07T12:28:00Z");
        row("07/03/2023", "2023-07-03T00:00:00Z");
        row("17/03/2023 12:28", "2023-03-17T12:28:00Z");
        row("3/17/23", "2023-03-17T00:00:00Z");
        row("7 марта 2023, 12:28", "2023-03-07T12:28:00Z");
        row("Вт, 07 мар 2023 12:28:05 +0300", "2023-03-07T09:28:05Z");
        row("7 Mart 2023, 12:28", "2023-03-07T12:28:00Z");
        row("07 İyul 2023", "2023-07-07T00:00:00Z");
        row("7 Մարտի 2023", "2023-03-07T00:00:00Z");
        row("mar, 07 nov 2023", "2023-11-07T00:00:00Z");
        row("7. März 2023", "2023-03-07T00:00:00Z");
        row("7 août 2023 12h28", "2023-08-07T12:28:00Z");
        row("2004-július-13T9:15-05:00", "2004-07-13T14:15:00Z");
        row("Κυρ, 11 Ιουλ 2004 12:00:00 EST", "2004-07-11T17:00:00Z");
        row("2004년 05월 28일 01:31:15", "2004-05-28T01:31:15Z");
        row("2004-05-25 오후 11:23:17", "2004-05-25T23:23:17Z");
        row("2004年5月28日", "2004-05-28T00:00:00Z");
        // None
        row("", "");
        row("yesterday", "");
        row("-1", "");
        row("99999999999999999999", "");
        row("0000-00-00T00:00:00Z", "");
        row("Sat, 99 Zzz 99999 99:99:99 +9999", "");
        row("+292277026596-12-04", "");
        row("2023-13-07", "2023-07-13T00:00:00Z");
        row("2023-13-32", "");
        row("1e309", "");
    }

    void date()
    {
        QFETCH(const QByteArray, written);
        QFETCH(const QString, wanted);
        const QDateTime date = text::parseDate(written);
        QCOMPARE(date, QDateTime::fromString(wanted, Qt::ISODateWithMs));
        QVERIFY(!date.isValid() || date.timeSpec() == Qt::UTC);
    }

    void endlessTextIsCut()
    {
        QCOMPARE(text::parseDate(QByteArray(5'000'000, ' ')), QDateTime());
        QCOMPARE(text::parseDate(QByteArray(5'000'000, '1') + " Jan"), QDateTime());
    }
};

QTEST_GUILESS_MAIN(DatesTest)
#include "tst_dates.moc"
