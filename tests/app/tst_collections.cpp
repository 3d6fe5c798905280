// What a reader keeps, by mouse and keys: several stories at once, collections, read later, order, undo.
#include "app/article/articlepane.h"
#include "app/sections/rail.h"
#include "app/sections/railmodel.h"
#include "app/sections/storymime.h"
#include "app/stories/storymodel.h"
#include "app/stories/storypane.h"
#include "core/library/bookmarks.h"
#include "tests/app/desk.h"
#include "tests/app/webmain.h"

#include <QAbstractItemModelTester>
#include <QInputDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

class CollectionsTest final : public QObject
{
    Q_OBJECT

    static RailModel &model(Desk &desk) { return static_cast<RailModel &>(*desk.rail().model()); }

    static QModelIndex row(Desk &desk, const QString &name)
    {
        const QModelIndexList found = model(desk).match(model(desk).index(0, 0), Qt::DisplayRole, name, 1,
                                                        Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.first();
    }

    static int countOf(Desk &desk, const QString &name)
    {
        return row(desk, name).data(RailModel::CountRole).toInt();
    }

    static void answer(Desk &desk, const QString &name)
    {
        QInputDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = desk.window().findChild<QInputDialog *>()));
        dialog->setTextValue(name);
        dialog->accept();
        QTRY_VERIFY(!desk.window().findChild<QInputDialog *>());
    }

    // The guide's list, its first `count` stories selected.
    static void select(Desk &desk, int count)
    {
        desk.clickRow(u"The Broadsheet Guide"_s);
        QTRY_VERIFY(desk.list().model()->rowCount() >= 5);
        desk.clickStory(0);
        desk.list().setFocus();
        for (int i = 1; i < count; ++i)
            desk.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(desk.stories().selection().size(), count);
    }

    static QMenu *collectionsMenu(Desk &desk)
    {
        QMenu *menu = nullptr;
        desk.action(u"Collections…"_s)->trigger();
        [&] { QTRY_VERIFY((menu = desk.window().findChild<QMenu *>(u"collections"_s))); }();
        return menu;
    }

    static void newCollection(Desk &desk, const QString &name)
    {
        collectionsMenu(desk)->actions().last()->trigger();
        answer(desk, name);
        QTRY_VERIFY(row(desk, name).isValid());
    }

    static void drop(Desk &desk, const QMimeData &data, int at, const QModelIndex &on)
    {
        QVERIFY(model(desk).canDropMimeData(&data, Qt::CopyAction, at, 0, on));
        QVERIFY(model(desk).dropMimeData(&data, Qt::CopyAction, at, 0, on));
    }

private slots:
    void severalIntoANewCollection()
    {
        Desk desk;
        const QAbstractItemModelTester rail(&model(desk));
        const QAbstractItemModelTester stories(&desk.stories().model());
        select(desk, 3);
        const StoryId open = desk.article().story()->id;
        newCollection(desk, u"Tips & tricks"_s);
        QTRY_COMPARE(countOf(desk, u"Tips & tricks"_s), 3);
        QCOMPARE(countOf(desk, u"Bookmarks"_s), 3);
        QVERIFY(desk.toast().contains(u"collection"));
        QCOMPARE(desk.article().story()->id, open); // several selected leave open what was
        desk.clickRow(u"Tips & tricks"_s);
        QTRY_COMPARE(desk.stories().model().rowCount(), 3);
        // A restart, and then all of it undone.
        desk.close();
        desk.open();
        QTRY_COMPARE(countOf(desk, u"Tips & tricks"_s), 3);
        QTRY_COMPARE(desk.rail().current().kind, Place::Kind::Collection);
        desk.action(u"Undo"_s)->trigger();
        QTRY_COMPARE(countOf(desk, u"Tips & tricks"_s), 0);
        QTRY_COMPARE(countOf(desk, u"Bookmarks"_s), 0);
        desk.action(u"Undo"_s)->trigger();
        QTRY_VERIFY(!row(desk, u"Tips & tricks"_s).isValid());
    }

    void theMenuTicksWhereAStoryIs()
    {
        Desk desk;
        select(desk, 1);
        newCollection(desk, u"First"_s);
        QTRY_COMPARE(countOf(desk, u"First"_s), 1);
        QTRY_VERIFY(desk.stories().current()->state.kept);
        QMenu *menu = collectionsMenu(desk);
        QVERIFY(menu->actions().first()->isChecked());
        menu->actions().first()->trigger();
        menu->close();
        QTRY_COMPARE(countOf(desk, u"First"_s), 0);
        QCOMPARE(countOf(desk, u"Bookmarks"_s), 1); // it stays one
    }

    void draggedOntoTheRail()
    {
        Desk desk;
        select(desk, 2);
        newCollection(desk, u"Outer"_s);
        newCollection(desk, u"Inner"_s);
        QTRY_COMPARE(countOf(desk, u"Inner"_s), 2);
        const QModelIndexList rows = desk.list().selectionModel()->selectedRows();
        const std::unique_ptr<QMimeData> stories(desk.stories().model().mimeData(rows));
        QCOMPARE(storiesIn(*stories).size(), 2);
        drop(desk, *stories, -1, row(desk, u"Read later"_s));
        QTRY_COMPARE(countOf(desk, u"Read later"_s), 2);
        QVERIFY(!model(desk).canDropMimeData(stories.get(), Qt::CopyAction, -1, 0,
                                             row(desk, u"The Broadsheet Guide"_s)));
        // One collection onto another, and back before it.
        std::unique_ptr<QMimeData> inner(model(desk).mimeData({row(desk, u"Inner"_s)}));
        drop(desk, *inner, -1, row(desk, u"Outer"_s));
        QTRY_COMPARE(row(desk, u"Inner"_s).parent(), row(desk, u"Outer"_s));
        QTRY_COMPARE(countOf(desk, u"Outer"_s), 2);
        desk.rail().go(
            {Place::Kind::Collection, {}, {}, model(desk).place(row(desk, u"Inner"_s)).collection});
        QTRY_COMPARE(desk.rail().current().kind, Place::Kind::Collection);
        drop(desk, *inner, 0, row(desk, u"Bookmarks"_s));
        QTRY_COMPARE(row(desk, u"Inner"_s).parent(), row(desk, u"Bookmarks"_s));
        QCOMPARE(row(desk, u"Inner"_s).row(), 0);
        QCOMPARE(row(desk, u"Outer"_s).row(), 1);
        desk.action(u"Undo"_s)->trigger();
        QTRY_COMPARE(row(desk, u"Inner"_s).parent(), row(desk, u"Outer"_s));
    }

    void renamedAndRemoved()
    {
        Desk desk;
        select(desk, 2);
        newCollection(desk, u"Old name"_s);
        newCollection(desk, u"Another"_s);
        model(desk).setData(row(desk, u"Old name"_s), u"another"_s, Qt::EditRole);
        QTRY_VERIFY(desk.toast().contains(u"another"));
        model(desk).setData(row(desk, u"Old name"_s), u"New name"_s, Qt::EditRole);
        QTRY_VERIFY(row(desk, u"New name"_s).isValid());
        desk.clickRow(u"New name"_s);
        emit desk.rail().removeCollectionWanted(desk.rail().current().collection);
        QTRY_VERIFY(!row(desk, u"New name"_s).isValid());
        QTRY_COMPARE(desk.rail().current().kind, Place::Kind::Today); // where it stood is no more
        QCOMPARE(countOf(desk, u"Bookmarks"_s), 2);
        desk.action(u"Undo"_s)->trigger();
        QTRY_COMPARE(countOf(desk, u"New name"_s), 2);
    }

    void readLaterAndDelete()
    {
        Desk desk;
        select(desk, 2);
        desk.key(Qt::Key_L);
        QTRY_COMPARE(countOf(desk, u"Read later"_s), 2);
        QTRY_VERIFY(desk.stories().current()->state.later);
        desk.key(Qt::Key_S);
        QTRY_COMPARE(countOf(desk, u"Bookmarks"_s), 2);
        desk.key(Qt::Key_4, Qt::ControlModifier);
        QTRY_COMPARE(desk.stories().model().rowCount(), 2);
        desk.list().setFocus();
        desk.list().selectAll();
        desk.key(Qt::Key_Delete);
        QTRY_COMPARE(desk.stories().model().rowCount(), 0);
        QCOMPARE(countOf(desk, u"Bookmarks"_s), 2);
        desk.action(u"Undo"_s)->trigger();
        QTRY_COMPARE(desk.stories().model().rowCount(), 2);
    }

    // What is left of the selection while rows go one by one was chosen by nobody.
    void removingSeveralOpensNothing()
    {
        Desk desk;
        select(desk, 4);
        const StoryId open = desk.article().story()->id;
        desk.key(Qt::Key_L);
        QTRY_COMPARE(countOf(desk, u"Read later"_s), 4);
        desk.key(Qt::Key_4, Qt::ControlModifier);
        QTRY_COMPARE(desk.stories().model().rowCount(), 4);
        const int unread = row(desk, u"Unread"_s).data(RailModel::CountRole).toInt();
        const auto selectRows = [&](int from, int to) {
            const QModelIndex first = desk.list().model()->index(from, 0);
            const QModelIndex last = desk.list().model()->index(to, 0);
            desk.list().selectionModel()->select({first, last}, QItemSelectionModel::ClearAndSelect);
        };
        selectRows(1, 3);
        desk.list().setFocus();
        QTest::keyClick(&desk.list(), Qt::Key_Delete);
        QTRY_COMPARE(desk.stories().model().rowCount(), 1);
        QTest::qWait(100);
        QCOMPARE(row(desk, u"Unread"_s).data(RailModel::CountRole).toInt(), unread);
        QVERIFY(!desk.article().story() || desk.article().story()->id == open);
        desk.action(u"Undo"_s)->trigger();
        QTRY_COMPARE(desk.stories().model().rowCount(), 4);
        // And the next step goes on from where the row was.
        const StoryId third = desk.stories().model().headline(2)->id;
        desk.clickStory(1);
        QTest::keyClick(&desk.list(), Qt::Key_Delete);
        QTRY_COMPARE(desk.stories().model().rowCount(), 3);
        desk.key(Qt::Key_J);
        QTRY_VERIFY(desk.stories().current());
        QCOMPARE(desk.stories().current()->id, third);
        // Twice into the same collection is nothing to undo.
        newCollection(desk, u"One"_s);
        QTRY_COMPARE(countOf(desk, u"One"_s), 1);
        std::unique_ptr<QMimeData> again(
            desk.stories().model().mimeData(desk.list().selectionModel()->selectedRows()));
        drop(desk, *again, -1, row(desk, u"One"_s));
        QTRY_VERIFY(desk.toast().contains(u"already"));
    }

    void theOrderIsTheReaders()
    {
        Desk desk;
        select(desk, 5);
        desk.key(Qt::Key_S);
        QTRY_COMPARE(countOf(desk, u"Bookmarks"_s), 5);
        desk.key(Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(desk.stories().model().rowCount(), 5);
        const auto titles = [&] {
            QStringList list;
            for (int i = 0; i < desk.stories().model().rowCount(); ++i)
                list.append(desk.stories().model().headline(i)->title);
            return list;
        };
        const QStringList newest = titles();
        auto *orders = desk.stories().findChild<QToolButton *>(u"orders"_s);
        QVERIFY(orders->isVisible());
        orders->menu()->actions().at(1)->trigger();
        QTRY_COMPARE(titles(), QStringList(newest.crbegin(), newest.crend()));
        desk.close();
        desk.open();
        QTRY_COMPARE(titles(), QStringList(newest.crbegin(), newest.crend()));
        desk.clickRow(u"The Broadsheet Guide"_s);
        QVERIFY(!desk.stories().findChild<QToolButton *>(u"orders"_s)->isVisible());
        QTRY_COMPARE(titles().mid(0, 5), newest); // newspapers stay newest first
    }

    void aSearchAmongBookmarks()
    {
        Desk desk;
        select(desk, 1);
        const QString title = desk.stories().current()->title;
        desk.key(Qt::Key_S);
        QTRY_COMPARE(countOf(desk, u"Bookmarks"_s), 1);
        desk.stories().search(u"the"_s);
        QTRY_VERIFY(desk.stories().model().rowCount() > 1);
        for (QPushButton *chip : desk.stories().findChildren<QPushButton *>()) {
            if (chip->isVisible() && chip->text() == u"Bookmarks"_s)
                chip->click();
        }
        QTRY_COMPARE(desk.stories().model().rowCount(), 1);
        QCOMPARE(desk.stories().model().headline(0)->title, title);
        desk.stories().search({});
        QTRY_VERIFY(desk.stories().model().rowCount() >= 5);
    }
};

BROADSHEET_WEB_TEST(CollectionsTest)
#include "tst_collections.moc"
