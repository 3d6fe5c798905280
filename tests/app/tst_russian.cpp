// The window speaks Russian: what a table holds reaches the reader translated, not only what stands in tr().
#include "app/actions.h"
#include "app/look/look.h"
#include "app/menus.h"
#include "core/locale/translations.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QWidget>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class RussianTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyActionAndMenu()
    {
        locale::InterfaceTranslations translations;
        translations.load(u"ru"_s);
        QWidget window;
        const Look look(ThemeChoice::Light);
        const Actions actions(look, &window);
        QMenuBar bar(&window);
        QMenu share(&window);
        fillMenuBar(bar, actions, &share);
        static const QRegularExpression cyrillic(u"[а-яё]"_s, QRegularExpression::CaseInsensitiveOption);
        QVERIFY(bar.actions().size() >= 5);
        for (const QAction *menu : bar.actions()) {
            QVERIFY2(menu->text().contains(cyrillic), qPrintable(menu->text()));
            QSet<QString> mnemonics;
            for (const QAction *action : menu->menu()->actions()) {
                if (action->isSeparator() || action->menu() != nullptr)
                    continue;
                QVERIFY2(action->text().contains(cyrillic), qPrintable(action->text()));
                const qsizetype at = action->text().indexOf(u'&');
                const QString letter = at < 0 ? QString() : action->text().mid(at + 1, 1).toLower();
                QVERIFY2(letter.isEmpty() || !mnemonics.contains(letter), qPrintable(action->text()));
                mnemonics.insert(letter);
            }
        }
    }
};

QTEST_MAIN(RussianTest)
#include "tst_russian.moc"
