#include "app/interfacelanguage.h"
#include "core/locale/translations.h"

#include <QGuiApplication>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class InterfaceLanguageTest final : public QObject
{
    Q_OBJECT

private slots:
    // Texts, numbers and direction go over together, there and back.
    void switchedLive()
    {
        locale::InterfaceTranslations translations;
        const auto speaks = [&](const QString &code, Qt::LayoutDirection direction, const QString &today) {
            speakLanguage(translations, code);
            QCOMPARE(translations.language(), code);
            QCOMPARE(QGuiApplication::layoutDirection(), direction);
            QCOMPARE(QCoreApplication::translate("broadsheet::RailModel", "Today"), today);
            QCOMPARE(QLocale::languageToCode(QLocale().language()), code);
        };
        speaks(u"en"_s, Qt::LeftToRight, u"Today"_s);
        speaks(u"ar"_s, Qt::RightToLeft, u"اليوم"_s);
        speaks(u"az"_s, Qt::LeftToRight, u"Bu gün"_s);
        speaks(u"hy"_s, Qt::LeftToRight, u"Այսօր"_s);
        speaks(u"uk"_s, Qt::LeftToRight, u"Сьогодні"_s);
        speaks(u"tr"_s, Qt::LeftToRight, u"Bugün"_s);
        speaks(u"ka"_s, Qt::LeftToRight, u"დღეს"_s);
        speaks(u"ru"_s, Qt::LeftToRight, u"Сегодня"_s);
        speaks(u"en"_s, Qt::LeftToRight, u"Today"_s);
    }

    // Nobody begins in boxes who did not wish for them; and what is missing is said in letters that are
    // there.
    void whatCanBeShownFirst_data()
    {
        QTest::addColumn<QStringList>("wishes");
        QTest::addColumn<QStringList>("systems");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("says");
        const QString none;
        QTest::newRow("the system's")
            << QStringList{none, none} << QStringList{u"ru-RU"_s} << u"ru"_s << none;
        QTest::newRow("boxes") << QStringList{none, none} << QStringList{u"hy-AM"_s, u"hy"_s} << u"en"_s
                               << u"(Armenian)"_s;
        QTest::newRow("boxes, then letters")
            << QStringList{none, none} << QStringList{u"hy-AM"_s, u"ru"_s} << u"ru"_s << u"(армянские)"_s;
        QTest::newRow("wished for") << QStringList{none, u"ka"_s} << QStringList{u"ru-RU"_s} << u"ka"_s
                                    << u"(грузинские)"_s;
        QTest::newRow("not ours") << QStringList{u"de"_s, none} << QStringList{u"ar_EG"_s} << u"en"_s
                                  << u"(Arabic)"_s;
    }

    void whatCanBeShownFirst()
    {
        QFETCH(const QStringList, wishes);
        QFETCH(const QStringList, systems);
        QFETCH(const QString, says);
        locale::InterfaceTranslations translations;
        const QString said =
            loadFirstLanguage(translations, wishes, systems, {QFontDatabase::Latin, QFontDatabase::Cyrillic});
        QTEST(translations.language(), "language");
        QVERIFY2(said.isEmpty() == says.isEmpty() && said.contains(says), qPrintable(said));
        QCOMPARE(said.contains(u"fonts-noto-core"_s), !says.isEmpty());
    }
};

QTEST_MAIN(InterfaceLanguageTest)
#include "tst_interfacelanguage.moc"
