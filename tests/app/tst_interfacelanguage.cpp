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
};

QTEST_MAIN(InterfaceLanguageTest)
#include "tst_interfacelanguage.moc"
