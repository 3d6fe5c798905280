#include "core/locale/datelines.h"
#include "core/locale/forms.h"
#include "core/text/dates.h"
#include "core/text/showndates.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class FormsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); } // whoever runs it

    // Who reads Arabic in Egypt has Egypt's digits, in the dates of the window too.
    void theReadersOwnRegion()
    {
        const QDateTime moment(QDate(2026, 11, 28), QTime(12, 5), Qt::UTC);
        QCOMPARE(locale::dateline(moment, u"ar"_s, QTimeZone::utc()), u"28 نوفمبر 2026، 12:05"_s);
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QCOMPARE(locale::dateline(moment, u"ar"_s, QTimeZone::utc()), u"٢٨ نوفمبر ٢٠٢٦، ١٢:٠٥"_s);
        QCOMPARE(locale::dateline(moment, u"en"_s, QTimeZone::utc()), u"28 November 2026, 12:05"_s);
        QLocale::setDefault(QLocale::c());
    }

    void capitals_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("en") << u"en"_s << u"Editions"_s << u"EDITIONS"_s;
        QTest::newRow("ru") << u"ru"_s << u"Ещё"_s << u"ЕЩЁ"_s;
        QTest::newRow("az") << u"az"_s << u"Şirvan: ilk iş, qızıl"_s << u"ŞİRVAN: İLK İŞ, QIZIL"_s;
        QTest::newRow("tr") << u"tr-TR"_s << u"istanbul ışık"_s << u"İSTANBUL IŞIK"_s;
        QTest::newRow("hy") << u"hy"_s << u"Թերթեր և բաժիններ"_s << u"ԹԵՐԹԵՐ ԵՎ ԲԱԺԻՆՆԵՐ"_s;
        QTest::newRow("uk") << u"uk"_s << u"Ще об’єкти, їжа, ґанок"_s << u"ЩЕ ОБ’ЄКТИ, ЇЖА, ҐАНОК"_s;
        QTest::newRow("ka") << u"ka"_s << u"სექცია"_s << u"სექცია"_s;
        QTest::newRow("Georgian among English") << u"en"_s << u"სექცია"_s << u"სექცია"_s;
        QTest::newRow("de") << u"de"_s << u"Straße"_s << u"STRASSE"_s;
        QTest::newRow("ar") << u"ar"_s << u"الأقسام"_s << u"الأقسام"_s;
    }

    void capitals()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, text);
        QTEST(locale::upperCase(text, language), "wanted");
        QCOMPARE(locale::takesCapitals(text), !text.contains(u'ს'));
    }

    void lists_data()
    {
        QTest::addColumn<QString>("two");
        QTest::addColumn<QString>("three");
        QTest::newRow("en") << u"A and B"_s << u"A, B and C"_s;
        QTest::newRow("en-US") << u"A and B"_s << u"A, B, and C"_s;
        QTest::newRow("ru") << u"A и B"_s << u"A, B и C"_s;
        QTest::newRow("az") << u"A və B"_s << u"A, B və C"_s;
        QTest::newRow("hy") << u"A և B"_s << u"A, B և C"_s;
        QTest::newRow("ar") << u"A وB"_s << u"A وB وC"_s;
    }

    void lists()
    {
        const QString language = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(locale::listText({}, language), QString());
        QCOMPARE(locale::listText({u"A"_s}, language), u"A"_s);
        QTEST(locale::listText({u"A"_s, u"B"_s}, language), "two");
        QTEST(locale::listText({u"A"_s, u"B"_s, u"C"_s}, language), "three");
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::newRow("en") << u"12,345"_s;
        QTest::newRow("ru") << u"12\u00A0345"_s;
        QTest::newRow("az") << u"12.345"_s;
        QTest::newRow("hy") << u"12\u00A0345"_s;
        QTest::newRow("ar") << u"12,345"_s;
        QTest::newRow("ar-EG") << u"١٢٬٣٤٥"_s;
        QTest::newRow("fa") << u"۱۲٬۳۴۵"_s;
    }

    void numbers()
    {
        QTEST(locale::formsOf(QString::fromLatin1(QTest::currentDataTag())).toString(12345), "wanted");
    }

    // What is written as a dateline can be read again, in small letters and in capitals, every month of the
    // year.
    void datelinesAreReadAgain_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language :
             {"en", "en-US", "ru", "az", "hy", "ar", "ar-EG", "fa", "uk", "tr", "ka", "he", "de", "fr"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void datelinesAreReadAgain()
    {
        QFETCH(const QString, language);
        for (int month = 1; month <= 12; ++month) {
            const QDateTime written(QDate(2026, month, 17), QTime(16, 5), Qt::UTC);
            const QString line = locale::dateline(written, language, QTimeZone::utc());
            for (const QString &text : {line, locale::upperCase(line, language)}) {
                const QByteArray plain = text::withPlainDigits(text);
                QVERIFY2(text::parseDate(plain) == written, qPrintable(text));
            }
        }
    }
};

QTEST_GUILESS_MAIN(FormsTest)
#include "tst_forms.moc"
