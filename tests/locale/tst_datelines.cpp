#include "core/locale/datelines.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class DatelinesTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); } // whoever runs it

    void datelines_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("masthead");
        const QList<QStringList> rows = {
            {u"en"_s, u"7 March 2023, 12:28"_s, u"Tuesday, 7 March 2023"_s},
            {u"en-GB"_s, u"7 March 2023, 12:28"_s, u"Tuesday, 7 March 2023"_s},
            {u"en-US"_s, u"March 7, 2023, 12:28 PM"_s, u"Tuesday, March 7, 2023"_s},
            {u"ru"_s, u"7 марта 2023, 12:28"_s, u"Вторник, 7 марта 2023"_s},
            {u"az"_s, u"7 mart 2023, 12:28"_s, u"7 mart 2023, çərşənbə axşamı"_s},
            {u"hy"_s, u"7 մարտի 2023, 12:28"_s, u"Երեքշաբթի, 7 մարտի 2023"_s},
            {u"ka"_s, u"7 მარტი 2023, 12:28"_s, u"სამშაბათი, 7 მარტი 2023"_s},
            {u"uk"_s, u"7 березня 2023, 12:28"_s, u"Вівторок, 7 березня 2023"_s},
            {u"tr"_s, u"7 Mart 2023, 12:28"_s, u"7 Mart 2023 Salı"_s},
            {u"ar"_s, u"7 مارس 2023، 12:28"_s, u"الثلاثاء، 7 مارس 2023"_s},
            {u"he"_s, u"7 במרץ 2023, 12:28"_s, u"יום שלישי, 7 במרץ 2023"_s},
            {u"fa"_s, u"۷ مارس ۲۰۲۳، ۱۲:۲۸"_s, u"سه‌شنبه، ۷ مارس ۲۰۲۳"_s},
            {u"de"_s, u"7. März 2023, 12:28"_s, u"Dienstag, 7. März 2023"_s},
            {u"fr"_s, u"7 mars 2023, 12:28"_s, u"Mardi 7 mars 2023"_s},
            {u"es-ES"_s, u"7 de marzo de 2023, 12:28"_s, u"Martes, 7 de marzo de 2023"_s},
            {u"zh"_s, u"2023年3月7日, 12:28"_s, u"2023年3月7日星期二"_s},
            {QString(), u"7 March 2023, 12:28"_s, u"Tuesday, 7 March 2023"_s},
        };
        for (const QStringList &row : rows)
            QTest::newRow(qPrintable(u"in "_s + row.at(0))) << row.at(0) << row.at(1) << row.at(2);
    }

    void datelines()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, wanted);
        QFETCH(const QString, masthead);
        const QDateTime utc(QDate(2023, 3, 7), QTime(8, 28), Qt::UTC);
        QCOMPARE(locale::dateline(utc, language, QTimeZone("Asia/Baku")), wanted);
        QVERIFY(wanted.startsWith(locale::longDate(QDate(2023, 3, 7), language)));
        QVERIFY(!locale::longDate(QDate(2023, 3, 7), language).contains(u':'));
        QCOMPARE(locale::mastheadDate(QDate(2023, 3, 7), language), masthead);
    }

    void withoutADateOrAZone()
    {
        QCOMPARE(locale::dateline({}, u"en"_s, QTimeZone::utc()), QString());
        const QDateTime utc(QDate(2023, 3, 7), QTime(8, 28), Qt::UTC);
        QCOMPARE(locale::dateline(utc, u"en"_s, {}), u"7 March 2023, 08:28"_s);
        QCOMPARE(locale::listTime({}, utc, u"en"_s, {}, u"Yesterday"_s), QString());
    }

    void listTimes_data()
    {
        QTest::addColumn<QDateTime>("utc");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("wanted");
        const auto at = [](int year, int month, int day, int hour, int minute) {
            return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
        };
        QTest::newRow("today") << at(2026, 1, 2, 8, 28) << u"en"_s << u"12:28"_s;
        QTest::newRow("today began yesterday in UTC") << at(2026, 1, 1, 20, 0) << u"en"_s << u"00:00"_s;
        QTest::newRow("a minute before midnight") << at(2026, 1, 1, 19, 59) << u"en"_s << u"Yesterday"_s;
        QTest::newRow("before that") << at(2025, 12, 31, 19, 59) << u"en"_s << u"31 December 2025"_s;
        QTest::newRow("this year, later") << at(2026, 3, 7, 8, 0) << u"en"_s << u"7 March"_s;
        QTest::newRow("this year, russian") << at(2026, 3, 7, 8, 0) << u"ru"_s << u"7 марта"_s;
        QTest::newRow("another year") << at(2023, 3, 7, 8, 0) << u"en"_s << u"7 March 2023"_s;
    }

    void listTimes()
    {
        QFETCH(const QDateTime, utc);
        QFETCH(const QString, language);
        QFETCH(const QString, wanted);
        const QDateTime now(QDate(2026, 1, 2), QTime(9, 0), Qt::UTC);
        QCOMPARE(locale::listTime(utc, now, language, QTimeZone("Asia/Baku"), u"Yesterday"_s), wanted);
    }
};

QTEST_GUILESS_MAIN(DatelinesTest)
#include "tst_datelines.moc"
