// The menus in every language of the interface: what a table holds reaches the reader translated, not only
// what stands in tr(), and no two entries of a menu answer to the same letter.
#include "app/actions.h"
#include "app/look/look.h"
#include "app/menus.h"
#include "app/share/sharemenu.h"
#include "core/locale/languages.h"
#include "core/locale/translations.h"

#include <QAction>
#include <QMenuBar>
#include <QSet>
#include <QTest>
#include <QWidget>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

QString letterOf(const QString &text)
{
    const qsizetype at = text.indexOf(u'&');
    return at < 0 ? QString() : text.mid(at + 1, 1).toCaseFolded();
}

// The entries of the bar and of each menu in it.
QList<QList<QAction *>> menusOf(const QMenuBar &bar)
{
    QList<QList<QAction *>> menus = {bar.actions()};
    for (const QAction *menu : bar.actions())
        menus.append(menu->menu()->actions());
    return menus;
}

} // namespace

class MenusTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyEntry_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Actions::Of>("window");
        for (const locale::Language &language : locale::interfaceLanguages()) {
            QTest::addRow("%s", qPrintable(language.code)) << language.code << Actions::Of::MainWindow;
            QTest::addRow("%s, a story", qPrintable(language.code))
                << language.code << Actions::Of::StoryWindow;
        }
    }

    void everyEntry()
    {
        QFETCH(const QString, language);
        QFETCH(const Actions::Of, window);
        QWidget widget;
        const Look look(ThemeChoice::Light);
        Actions actions(look, &widget, window);
        QMenuBar bar(&widget);
        ShareMenu share(ShareMenu::Of::Story, &widget);
        share.retranslate();
        fillMenuBar(bar, actions, share);
        QSet<QString> english;
        for (const QList<QAction *> &menu : menusOf(bar)) {
            for (const QAction *entry : menu)
                english.insert(entry->text());
        }

        locale::InterfaceTranslations translations;
        translations.load(language);
        actions.retranslate();
        share.retranslate();
        fillMenuBar(bar, actions, share);
        QVERIFY(bar.actions().size() >= 5);
        for (const QList<QAction *> &menu : menusOf(bar)) {
            QSet<QString> letters;
            for (const QAction *entry : menu) {
                const QString text = entry->text();
                const bool translated = language == "en"_L1 || !english.contains(text);
                QVERIFY2(translated || entry->isSeparator() || entry->menu() == &share, qPrintable(text));
                const QString letter = letterOf(text);
                QVERIFY2(letter.isEmpty() || !letters.contains(letter), qPrintable(text));
                letters.insert(letter);
            }
        }
    }
};

QTEST_MAIN(MenusTest)
#include "tst_menus.moc"
