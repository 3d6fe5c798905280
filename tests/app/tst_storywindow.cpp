// A story in a window of its own: opened and closed by mouse and by keyboard, and on the same library as the
// main window.
#include "app/article/articlepane.h"
#include "app/article/readinglooks.h"
#include "app/look/toast.h"
#include "app/sections/rail.h"
#include "app/stories/storymodel.h"
#include "app/stories/storypane.h"
#include "app/storywindow.h"
#include "tests/app/desk.h"
#include "tests/app/webmain.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QToolButton>
#include <QWebEnginePage>
#include <QWebEngineView>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

QList<StoryWindow *> storyWindows()
{
    QList<StoryWindow *> found;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<StoryWindow *>(widget))
            found.append(window);
    }
    return found;
}

QWebEngineView &viewOf(StoryWindow &window) { return *window.findChild<QWebEngineView *>(); }

QString textOf(StoryWindow &window)
{
    const auto answer = std::make_shared<QString>();
    if (auto *view = window.findChild<QWebEngineView *>())
        view->page()->toPlainText([answer](const QString &text) { *answer = text; });
    QTest::qWait(100);
    return *answer;
}

} // namespace

class StoryWindowTest final : public QObject
{
    Q_OBJECT

    // Of the first story of the section, with its page on the screen.
    static StoryWindow *opened(Desk &desk)
    {
        desk.clickRow(u"Reading"_s);
        desk.clickStory(0);
        desk.list().setFocus();
        desk.key(Qt::Key_Return, Qt::ShiftModifier);
        if (!QTest::qWaitFor([] { return storyWindows().size() == 1; }))
            return nullptr;
        StoryWindow *window = storyWindows().first();
        const QString title = desk.stories().current()->title;
        const bool there = QTest::qWaitFor([&] { return textOf(*window).contains(title); }, 15000) &&
                           QTest::qWaitForWindowExposed(window);
        return there ? window : nullptr;
    }

    static void press(StoryWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QWidget *focus = window.focusWidget();
        QTest::keyClick(focus ? focus : &window, key, modifiers);
    }

private slots:
    void openedOnceByKey()
    {
        Desk desk;
        StoryWindow *window = opened(desk);
        QVERIFY(window);
        QCOMPARE(window->windowTitle(), desk.stories().current()->title);
        QVERIFY(window->isWindow() && !window->parentWidget());
        QVERIFY(desk.article().story()); // the main window is where it was
        desk.key(Qt::Key_Return, Qt::ShiftModifier);
        QTest::qWait(50);
        QCOMPARE(storyWindows().size(), 1);
        desk.clickRow(u"Unread"_s);
        desk.clickStory(0);
        desk.list().setFocus();
        desk.key(Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(storyWindows().size(), 2);
        desk.close();
        QVERIFY(storyWindows().isEmpty());
    }

    void openedAndClosedByMouse()
    {
        Desk desk;
        desk.clickRow(u"Reading"_s);
        desk.clickStory(0);
        QAction *open = desk.action(u"Open in a window of its own"_s);
        QMenu *menu = nullptr;
        for (const QAction *each : desk.window().menuBar()->actions()) {
            if (each->menu()->actions().contains(open))
                menu = each->menu();
        }
        QVERIFY(menu);
        menu->popup(desk.window().mapToGlobal(QPoint(40, 40)));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(open).center());
        QTRY_COMPARE(storyWindows().size(), 1);
        storyWindows().first()->close();
        QTRY_VERIFY(storyWindows().isEmpty());
    }

    void closedByKey_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Esc") << Qt::Key_Escape << Qt::KeyboardModifiers();
        QTest::newRow("Ctrl+W") << Qt::Key_W << Qt::KeyboardModifiers(Qt::ControlModifier);
    }

    void closedByKey()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        Desk desk;
        StoryWindow *window = opened(desk);
        QVERIFY(window);
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        QTest::keyClick(viewOf(*window).focusProxy(), key, modifiers); // the page has the keyboard
        QTRY_VERIFY(storyWindows().isEmpty());
        QVERIFY(desk.window().isVisible());
    }

    void escEndsFirstWhatItIsPressedIn()
    {
        Desk desk;
        StoryWindow *window = opened(desk);
        QVERIFY(window);
        press(*window, Qt::Key_F, Qt::ControlModifier);
        auto *field = window->findChild<QLineEdit *>();
        QTRY_VERIFY(field->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        press(*window, Qt::Key_F7);
        auto *view = window->findChild<ArticlePane *>();
        QTRY_VERIFY(view->view().caret() == ArticleView::Caret::AmongWords);
        QTest::keyClick(viewOf(*window).focusProxy(), Qt::Key_Escape);
        QTRY_VERIFY(view->view().caret() == ArticleView::Caret::None);
        QCOMPARE(storyWindows().size(), 1);
    }

    void oneLibrary()
    {
        Desk desk;
        StoryWindow *window = opened(desk);
        QVERIFY(window);
        const auto kept = [&] { return desk.stories().current()->state.kept; };
        press(*window, Qt::Key_S);
        QTRY_VERIFY(kept());
        auto *bookmark = window->findChild<QAction *>(u"Bookmark"_s);
        QTRY_VERIFY(bookmark->isChecked());
        QCOMPARE(window->findChild<Toast *>()->text(), u"Bookmarked"_s);
        desk.action(u"Bookmark"_s)->trigger();
        QTRY_VERIFY(!kept());
        QTRY_VERIFY(!bookmark->isChecked());
    }

    void oneTextSize()
    {
        Desk desk;
        StoryWindow *window = opened(desk);
        QVERIFY(window);
        press(*window, Qt::Key_Plus, Qt::ControlModifier);
        QTRY_COMPARE(desk.article().textPercent(), 110);
        QTRY_COMPARE(window->findChild<QToolButton *>(u"percent"_s)->text(), u"110%"_s);
    }

    void passedOn()
    {
        Desk desk;
        StoryWindow *window = opened(desk);
        QVERIFY(window);
        const QString link = desk.stories().current()->url;
        QApplication::clipboard()->clear();
        press(*window, Qt::Key_Y);
        if (link.isEmpty())
            QTRY_COMPARE(window->findChild<Toast *>()->text(), u"This story has no link of its own."_s);
        else
            QTRY_COMPARE(QApplication::clipboard()->text(), link);
        window->findChild<QAction *>(u"Print…"_s)->trigger();
        QTRY_VERIFY(window->findChild<QDialog *>()); // over this window, not over the other
        window->findChild<QDialog *>()->close();
    }

    void speaksTheWindowsLanguage()
    {
        Desk desk;
        StoryWindow *window = opened(desk);
        QVERIFY(window);
        QStringList titles;
        desk.speak(u"ru"_s);
        for (const QAction *menu : window->menuBar()->actions()) {
            if (menu->isVisible())
                titles.append(menu->text().remove(u'&'));
        }
        QCOMPARE(titles, (QStringList{u"Файл"_s, u"Правка"_s, u"Вид"_s, u"Новость"_s, u"Справка"_s}));
    }
};

BROADSHEET_WEB_TEST(StoryWindowTest)
#include "tst_storywindow.moc"
