// The window in a language nobody speaks: every text of ours is a third longer, accented and between
// brackets, once from left to right and once mirrored. What shows no brackets was never given to the
// translators, and what does not fit would be clipped in some language.
#include "tests/app/desk.h"
#include "tests/app/pseudo.h"
#include "tests/app/webmain.h"

#include "app/sections/rail.h"
#include "app/storywindow.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

// The actions that open one.
constexpr const char *dialogs[] = {"Save a page as a bookmark…",
                                   "Add a newspaper…",
                                   "New collection…",
                                   "Print this list as a newspaper…",
                                   "Settings…",
                                   "Newspapers and their feeds…",
                                   "Keys",
                                   "About Broadsheet"};
constexpr const char *ofAStory[] = {"Text and paper…", "Print…"};

} // namespace

class PseudoLocaleTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsTranslatedAndFits_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<Desk::Shows>("shows");
        QTest::addColumn<QSize>("size");
        const QSize wide(1440, 900);
        const QSize narrow(1000, 700);
        QTest::newRow("lists") << Qt::LeftToRight << Desk::Shows::Lists << wide;
        QTest::newRow("lists, narrow") << Qt::LeftToRight << Desk::Shows::Lists << narrow;
        QTest::newRow("lists, mirrored") << Qt::RightToLeft << Desk::Shows::Lists << narrow;
        QTest::newRow("front pages") << Qt::LeftToRight << Desk::Shows::FrontPages << wide;
        QTest::newRow("front pages, mirrored") << Qt::RightToLeft << Desk::Shows::FrontPages << narrow;
    }

    void everyTextIsTranslatedAndFits()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const Desk::Shows, shows);
        QFETCH(const QSize, size);
        Desk desk(Desk::Network::Away, shows);
        PseudoTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QApplication::setLayoutDirection(direction);
        desk.window().setLanguage(u"en"_s); // as after a switch: everything says itself anew
        desk.window().resize(size);
        for (const char *place : {"Today", "Unread", "Bookmarks"}) {
            desk.clickRow(pseudo(QString::fromUtf8(place)));
            check(desk.window(), place);
        }
        desk.clickRow(u"Reading"_s);
        check(desk.window(), "a section");
        if (shows == Desk::Shows::Lists) {
            desk.clickStory(0);
            check(desk.window(), "a story");
            desk.action(u"Find in this story"_s)->trigger();
            check(desk.window(), "finding");
        }
        checkMenus(desk);
        for (const char *name : dialogs)
            inDialog(desk, name, &complaints);
        for (const char *name : ofAStory) {
            if (shows == Desk::Shows::Lists)
                inDialog(desk, name, &complaints);
        }
    }

    void aStoryInItsOwnWindow()
    {
        Desk desk(Desk::Network::Away, Desk::Shows::Lists);
        PseudoTranslator translator;
        QCoreApplication::installTranslator(&translator);
        desk.window().setLanguage(u"en"_s);
        desk.clickRow(u"Reading"_s);
        desk.clickStory(0);
        desk.action(u"Open in a window of its own"_s)->trigger();
        StoryWindow *window = nullptr;
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<StoryWindow *>(each))
                window = found;
        }
        QVERIFY(window);
        check(*window, "as at first");
        window->resize(window->minimumSize());
        check(*window, "as small as it can be");
    }

    // What is pressed with Alt is pressed once in a window, in every language.
    void noTwoAnswerToOneLetter_data() { everyLanguage(); }

    void noTwoAnswerToOneLetter()
    {
        QFETCH(const QString, language);
        Desk desk(Desk::Network::Away, Desk::Shows::Lists);
        desk.speak(language);
        desk.clickRow(u"Reading"_s);
        desk.clickStory(0);
        for (const char *name : dialogs)
            inDialog(desk, name, &sharedLetters);
        for (const char *name : ofAStory)
            inDialog(desk, name, &sharedLetters);
    }

    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

private:
    static void checkMenus(Desk &desk)
    {
        for (const QAction *menu : desk.window().menuBar()->actions()) {
            for (const QAction *entry : menu->menu()->actions())
                QVERIFY2(entry->isSeparator() || isPseudo(entry->text()), qPrintable(entry->text()));
        }
    }

    static void inDialog(Desk &desk, const char *name, Rule rule)
    {
        QAction *action = desk.action(QString::fromUtf8(name));
        QVERIFY2(action->isEnabled(), name);
        action->trigger();
        QTRY_VERIFY2_WITH_TIMEOUT(openedWindow(), name, 10000);
        check(*openedWindow(), name, rule);
        openedWindow()->close();
        QTRY_VERIFY(!openedWindow());
    }
};

BROADSHEET_WEB_TEST(PseudoLocaleTest)
#include "tst_pseudolocale.moc"
