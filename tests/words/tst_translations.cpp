#include "app/words/errortext.h"
#include "app/words/pagewords.h"
#include "app/words/percent.h"
#include "app/words/sourcestate.h"
#include "core/locale/translations.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class TranslationsTest final : public QObject
{
    Q_OBJECT

private slots:
    void whichLanguage_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("russian") << QStringList{u"ru_RU"_s} << u"ru"_s;
        QTest::newRow("armenian as a newspaper writes it") << QStringList{u"arm"_s} << u"hy"_s;
        QTest::newRow("the first that is spoken") << QStringList{u"de-DE"_s, u"az"_s, u"ru"_s} << u"az"_s;
        QTest::newRow("none of them") << QStringList{u"de"_s, u"C"_s, QString()} << u"en"_s;
        QTest::newRow("nothing wanted") << QStringList{} << u"en"_s;
    }

    void whichLanguage()
    {
        QFETCH(const QStringList, wanted);
        QTEST(locale::interfaceLanguageFor(wanted), "spoken");
    }

    void plurals_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("views");
        const QList<std::tuple<QString, int, QString>> rows = {
            {u"en"_s, 0, u"0 views"_s},          {u"en"_s, 1, u"1 view"_s},
            {u"en"_s, 2, u"2 views"_s},          {u"ru"_s, 1, u"1 просмотр"_s},
            {u"ru"_s, 2, u"2 просмотра"_s},      {u"ru"_s, 5, u"5 просмотров"_s},
            {u"ru"_s, 11, u"11 просмотров"_s},   {u"ru"_s, 21, u"21 просмотр"_s},
            {u"ru"_s, 112, u"112 просмотров"_s}, {u"az"_s, 3, u"3 baxış"_s},
            {u"hy"_s, 3, u"3 դիտում"_s},         {u"uk"_s, 1, u"1 перегляд"_s},
            {u"uk"_s, 3, u"3 перегляди"_s},      {u"uk"_s, 11, u"11 переглядів"_s},
            {u"tr"_s, 3, u"3 görüntülenme"_s},   {u"ka"_s, 3, u"3 ნახვა"_s},
            {u"ar"_s, 0, u"لا مشاهدات"_s},       {u"ar"_s, 1, u"مشاهدة واحدة"_s},
            {u"ar"_s, 2, u"مشاهدتان"_s},         {u"ar"_s, 7, u"7 مشاهدات"_s},
            {u"ar"_s, 13, u"13 مشاهدة"_s},       {u"ar"_s, 100, u"100 مشاهدة"_s},
            {u"ar"_s, 103, u"103 مشاهدات"_s},
        };
        for (const auto &[language, number, views] : rows)
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(language).arg(number))) << language << number << views;
    }

    void plurals()
    {
        QFETCH(const QString, language);
        QFETCH(const int, number);
        locale::InterfaceTranslations translations;
        translations.load(language);
        QCOMPARE(translations.language(), language);
        QTEST(words::pageWords(language).views(number), "views");
    }

    void aNumberBeyondInt()
    {
        QVERIFY(!words::pageWords(u"en"_s).views(Q_INT64_C(5'000'000'000)).contains(u'-'));
    }

    void percents_data()
    {
        QTest::addColumn<QString>("percent");
        QTest::newRow("en") << u"80%"_s;
        QTest::newRow("ru") << u"80\u00a0%"_s;
        QTest::newRow("tr") << u"%80"_s;
        QTest::newRow("ar") << u"80%"_s;
    }

    void percents()
    {
        locale::InterfaceTranslations translations;
        translations.load(QString::fromLatin1(QTest::currentDataTag()));
        QTEST(words::percent(80), "percent");
    }

    void switchedLive()
    {
        const auto notice = [] { return words::pageWords({}).links; };
        locale::InterfaceTranslations translations;
        translations.load(u"ru"_s);
        QCOMPARE(notice(), u"Ссылки"_s);
        translations.load(u"az"_s);
        QCOMPARE(notice(), u"Keçidlər"_s);
        translations.load(u"en"_s);
        QCOMPARE(notice(), u"Links"_s);
    }

    // By Qt's own catalogue or by ours.
    void qtSpeaksToo_data()
    {
        QTest::addColumn<QString>("cancel");
        QTest::newRow("ru") << u"Отмена"_s;
        QTest::newRow("az") << u"İmtina"_s;
        QTest::newRow("hy") << u"Չեղարկել"_s;
        QTest::newRow("uk") << u"Скасувати"_s;
        QTest::newRow("tr") << u"İptal"_s;
        QTest::newRow("ka") << u"გაუქმება"_s;
        QTest::newRow("ar") << u"إلغاء"_s;
    }

    void qtSpeaksToo()
    {
        locale::InterfaceTranslations translations;
        translations.load(QString::fromLatin1(QTest::currentDataTag()));
        QTEST(QCoreApplication::translate("QPlatformTheme", "Cancel"), "cancel");
        QVERIFY(QCoreApplication::translate("QFileDialog", "Files of type:") != "Files of type:"_L1);
    }

    void timesAgo_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("wanted");
        const QList<std::tuple<QString, int, QString>> rows = {
            {u"en"_s, 59, u"just now"_s},
            {u"en"_s, 60, u"1 minute ago"_s},
            {u"en"_s, 12 * 60, u"12 minutes ago"_s},
            {u"en"_s, 7199, u"1 hour ago"_s},
            {u"ru"_s, 21 * 60, u"21 минуту назад"_s},
            {u"ru"_s, 3 * 3600, u"3 часа назад"_s},
            {u"az"_s, 12 * 60, u"12 dəqiqə əvvəl"_s},
            {u"hy"_s, 12 * 60, u"12 րոպե առաջ"_s},
            {u"uk"_s, 22 * 60, u"22 хвилини тому"_s},
            {u"tr"_s, 12 * 60, u"12 dakika önce"_s},
            {u"ka"_s, 12 * 60, u"12 წუთის წინ"_s},
            {u"ar"_s, 120, u"قبل دقيقتين"_s},
            {u"ar"_s, 5 * 3600, u"قبل 5 ساعات"_s},
        };
        for (const auto &[language, seconds, wanted] : rows)
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(language).arg(seconds))) << language << seconds << wanted;
    }

    void timesAgo()
    {
        QFETCH(const QString, language);
        QFETCH(const int, seconds);
        locale::InterfaceTranslations translations;
        translations.load(language);
        const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
        QTEST(words::ago(now.addSecs(-seconds), now), "wanted");
        QCOMPARE(words::ago(now.addDays(-1), now), words::moment(now.addDays(-1), now));
        QCOMPARE(words::ago(now.addSecs(60), now), words::moment(now.addSecs(60), now));
    }

    // Every kind of error is a sentence, in both languages, and takes its detail.
    void everyErrorIsASentence()
    {
        locale::InterfaceTranslations translations;
        for (int kind = 0; kind <= static_cast<int>(Error::Kind::NameTaken); ++kind) {
            const Error error = {static_cast<Error::Kind>(kind), u"DETAIL"_s};
            translations.load(u"en"_s);
            const QString english = words::errorText(error);
            QVERIFY2(kind == 0 || !english.startsWith(u"Something went wrong"), qPrintable(english));
            QVERIFY(!english.contains(u'%'));
            translations.load(u"ru"_s);
            const QString russian = words::errorText(error);
            QVERIFY2(russian != english, qPrintable(english));
            QCOMPARE(russian.contains(u"DETAIL"_s), english.contains(u"DETAIL"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
