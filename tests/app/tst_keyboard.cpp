// The keyboard goes where the eye goes, and Enter presses what has it.
#include "app/article/articlepane.h"
#include "app/look/toast.h"
#include "app/look/windowstyle.h"
#include "app/newsstand/newsstanddialog.h"
#include "app/newsstand/newsstandmodel.h"
#include "app/newsstand/proposaldialog.h"
#include "app/sections/rail.h"
#include "app/stories/storypane.h"
#include "app/taborder.h"
#include "core/library/sources.h"
#include "tests/app/stand.h"
#include "tests/app/webmain.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QPointer>
#include <QSignalSpy>
#include <QToolButton>

using namespace broadsheet;
using namespace broadsheet::testing;

class KeyboardTest final : public QObject
{
    Q_OBJECT

    static QToolButton *button(QWidget *pane, const QString &name, const QRect &place)
    {
        auto *made = new QToolButton(pane);
        made->setObjectName(name);
        made->setFocusPolicy(Qt::TabFocus);
        made->setGeometry(place);
        return made;
    }

    static QString walk(const QList<QWidget *> &panes, QWidget *from, TabTo to = TabTo::Next)
    {
        QStringList names;
        for (int i = 0; i < 6 && from; ++i) {
            names.append(from->objectName());
            from = tabStop(panes, from, to);
        }
        return names.join(u' ');
    }

    // What a screen reader would call by its kind alone.
    static QStringList nameless(const QWidget &window)
    {
        QStringList found;
        for (QWidget *one : window.findChildren<QWidget *>()) {
            const bool takesTab = (one->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
            const bool isPage = one->inherits("QQuickWidget") || one->inherits("QWebEngineView");
            if (!takesTab || isPage || !one->isVisible() || !one->isEnabled() || one->focusProxy())
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(one);
            if (!spoken || spoken->text(QAccessible::Name).isEmpty())
                found.append(QString::fromLatin1(one->metaObject()->className()) + u' ' + one->objectName());
        }
        return found;
    }

    static QString focusedName(const QWidget *dialog)
    {
        QWidget *widget = dialog->focusWidget();
        const auto *press = qobject_cast<const QPushButton *>(widget);
        return press ? press->text().remove(u'&') : widget->accessibleName();
    }

private slots:
    void asTheEyeGoes()
    {
        QWidget window;
        QWidget upper(&window);
        QWidget lower(&window);
        lower.setGeometry(0, 100, 300, 100);
        upper.setGeometry(0, 0, 300, 100);
        button(&lower, u"e"_s, {0, 0, 40, 40});
        button(&upper, u"d"_s, {0, 60, 20, 20});
        button(&upper, u"c"_s, {200, 5, 20, 20});
        QToolButton *first = button(&upper, u"a"_s, {0, 0, 60, 40});
        QToolButton *second = button(&upper, u"b"_s, {100, 10, 20, 20});
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QList<QWidget *> panes = {&upper, &lower};
        QCOMPARE(walk(panes, first), u"a b c d e a"_s);
        QCOMPARE(walk(panes, first, TabTo::Previous), u"a e d c b a"_s);
        QCOMPARE(tabStop({}, first, TabTo::Next), nullptr);

        second->hide(); // it goes on from there all the same
        QCOMPARE(walk(panes, second), u"b c d e a c"_s);
        second->show();
        second->setEnabled(false);
        QCOMPARE(walk(panes, first), u"a c d e a c"_s);
        second->setEnabled(true);
        QButtonGroup group;
        for (QToolButton *one : {first, second}) {
            one->setCheckable(true);
            group.addButton(one);
        }
        second->setChecked(true);
        QCOMPARE(walk(panes, second), u"b c d e b c"_s);
        QCOMPARE(walk(panes, first), u"a c d e b c"_s);
        upper.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(walk(panes, second), u"b d e c b d"_s);
    }

    void throughTheWindow()
    {
        Desk desk(Desk::Network::Away);
        desk.clickStory(0);
        desk.list().setFocus();
        desk.key(Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget()->parentWidget()->objectName() == u"articleBar"_s ||
                QApplication::focusWidget()->parentWidget()->parentWidget()->objectName() == u"articleBar"_s);
        desk.list().setFocus();
        desk.key(Qt::Key_Backtab, Qt::ShiftModifier); // the chips, and not their last
        const auto *chip = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(chip && chip->isChecked());
    }

    void fromAListThatGaveWayToItsStory()
    {
        Desk desk(Desk::Network::Away);
        desk.window().resize(760, 640);
        desk.list().setFocus();
        desk.key(Qt::Key_J);
        QTRY_VERIFY(desk.article().story());
        QTRY_VERIFY(!desk.list().isVisible());
        QVERIFY(!qobject_cast<QAbstractButton *>(QApplication::focusWidget())); // which Space would press
        QVERIFY(desk.article().isAncestorOf(QApplication::focusWidget()));
        QTRY_VERIFY(!desk.articleText().isEmpty());
        desk.key(Qt::Key_Tab, Qt::ShiftModifier);
        QVERIFY(QApplication::focusWidget()->isVisible());
        QVERIFY(desk.article().isAncestorOf(QApplication::focusWidget()));
        desk.action(u"Back"_s)->trigger();
        QVERIFY(desk.list().hasFocus());
    }

    void aToastGivesTheKeyboardBack()
    {
        Desk desk(Desk::Network::Away);
        auto *toast = desk.window().findChild<Toast *>();
        toast->say(u"Done"_s, u"Undo"_s, [] {});
        auto *undo = toast->findChild<QPushButton *>();
        undo->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(undo->hasFocus());
        QTest::keyClick(undo, Qt::Key_Space);
        QVERIFY(!toast->isVisible());
        QVERIFY(desk.list().hasFocus());
    }

    // Tab alone, without an arrow, chooses one there to be added.
    void fromTheSearchOfTheNewsstandToACard()
    {
        Desk desk(Desk::Network::Away);
        const Stand stand(desk);
        QTRY_VERIFY(stand.isFilled());
        QTest::keyClicks(stand.search, u"spiegel"_s);
        QTest::keyClick(stand.search, Qt::Key_Tab);
        QTest::keyClick(stand.dialog->focusWidget(), Qt::Key_Tab); // past the languages
        QVERIFY(stand.list->hasFocus());
        QVERIFY(stand.button("addThis")->isVisible());
        QStringList passed;
        for (int i = 0;
             i < 20 && (passed.isEmpty() || focusedName(stand.dialog) != stand.search->accessibleName());
             ++i) {
            QTest::keyClick(stand.dialog->focusWidget(), Qt::Key_Tab);
            passed.append(focusedName(stand.dialog));
        }
        const QStringList buttons = {u"Add"_s, u"Save as a file…"_s, u"Open a file…"_s, u"Close"_s};
        passed.removeIf([&](const QString &one) { return !buttons.contains(one); });
        QCOMPARE(passed, buttons);
        stand.list->setFocus(Qt::TabFocusReason);
        QTest::keyClick(stand.list, Qt::Key_Return);
        QTRY_VERIFY(stand.model->indexOf(u"de.spiegel"_s).data(NewsstandModel::TakenRole).toBool());
    }

    void whateverHasTheKeyboardHasAName()
    {
        Desk desk(Desk::Network::Away);
        desk.clickStory(0);
        QCOMPARE(nameless(desk.window()).join(u", "_s), QString());
        desk.key(Qt::Key_F);
        QCOMPARE(nameless(desk.window()).join(u", "_s), QString());
        const Stand stand(desk);
        QTRY_VERIFY(stand.isFilled());
        stand.list->setCurrentIndex(stand.model->first());
        QCOMPARE(nameless(*stand.dialog).join(u", "_s), QString());
        stand.dialog->close();
        for (const QString &action : {u"Settings…"_s, u"Newspapers and their feeds…"_s, u"Keys"_s}) {
            desk.action(action)->trigger();
            QDialog *dialog = nullptr;
            QTRY_VERIFY(dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()));
            QTRY_VERIFY(dialog->isEnabled());
            QCOMPARE(nameless(*dialog).join(u", "_s), QString());
            dialog->close();
            QTRY_VERIFY(!QApplication::activeModalWidget());
        }
    }

    void enterPressesWhatHasTheKeyboard()
    {
        QApplication::setStyle(new WindowStyle);
        Publication post;
        post.id = u"example.post"_s;
        post.name = u"Harbour Post"_s;
        post.defaultEdition = u"en"_s;
        post.editions = {{u"en"_s, u"EN"_s, {}, true}};
        post.sources = {{u"en"_s, SourceKind::Feed, u"https://post.example/feed"_s, {}}};
        QPointer<ProposalDialog> dialog = new ProposalDialog(post, ProposalDialog::From::Site, nullptr);
        QSignalSpy added(dialog, &ProposalDialog::addWanted);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        for (auto *one : dialog->findChildren<QPushButton *>()) {
            if (one->text() == u"Cancel"_s) {
                one->setFocus(Qt::TabFocusReason);
                QTest::keyClick(one, Qt::Key_Return);
                break;
            }
        }
        QTRY_VERIFY(!dialog);
        QCOMPARE(added.count(), 0);
    }
};

BROADSHEET_WEB_TEST(KeyboardTest)
#include "tst_keyboard.moc"
