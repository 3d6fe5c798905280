// Bookmarks into the window and out of it: any page saved by its address, bookmarks written to files and read
// again, each by the keyboard, the menus or the rail's own menu.
#include "app/look/toast.h"
#include "app/newsstand/savepagedialog.h"
#include "app/sections/rail.h"
#include "app/sections/railmodel.h"
#include "core/library/bookmarks.h"
#include "tests/app/desk.h"
#include "tests/app/webmain.h"
#include "tests/support/scriptedserver.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray harbourPage()
{
    QByteArray html = "<!doctype html><html lang='en'><head><title>Ice in the harbour</title></head><body>"
                      "<nav><a href='/'>Home</a></nav><article><h1>Ice in the harbour</h1>";
    for (const QByteArray number : {"one", "two", "three", "four", "five", "six"})
        html += "<p>The ferries stayed in the harbour for a third day, for the ice had grown thicker than "
                "anybody on the island could remember, the keeper of the lighthouse wrote into his book. "
                "Chapter " +
                number + ".</p>";
    return html + "</article></body></html>";
}

const QByteArray browsersFile = "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><H3>Sea</H3><DL><p><DT><A "
                                "HREF=\"https://a.example/ice\">Ice</A><DD>My words</DL><p><DT><A "
                                "HREF=\"https://b.example/\">Front</A></DL>";

} // namespace

class KeepingFilesTest final : public QObject
{
    Q_OBJECT

    ScriptedServer m_server;
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    // Of a folder that of all files in it.
    static QByteArray contentOf(const QString &name)
    {
        QStringList names = {name};
        QDirIterator inside(name, QDir::Files, QDirIterator::Subdirectories);
        while (inside.hasNext())
            names.append(inside.next());
        QByteArray content;
        for (const QString &one : std::as_const(names)) {
            QFile file(one);
            if (QFileInfo(one).isFile() && file.open(QIODevice::ReadOnly))
                content += file.readAll();
        }
        return content;
    }

    static SavePageDialog *askForPage(Desk &desk)
    {
        desk.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        return desk.window().findChild<SavePageDialog *>();
    }

    static void type(SavePageDialog *dialog, const QString &address)
    {
        auto *field = dialog->findChild<QLineEdit *>(u"pageAddress"_s);
        field->selectAll();
        QTest::keyClicks(field, address);
        QTest::keyClick(field, Qt::Key_Return);
    }

    // In the menu that the rail opens over a row, by mouse.
    static void choose(Desk &desk, const QString &row, const QString &entry)
    {
        auto *model = desk.rail().model();
        const QModelIndexList found =
            model->match(model->index(0, 0), Qt::DisplayRole, row, 1, Qt::MatchExactly | Qt::MatchRecursive);
        QVERIFY2(!found.isEmpty(), qPrintable(row));
        bool chosen = false;
        QTimer::singleShot(0, &desk.window(), [&] {
            auto *menu = desk.rail().findChild<QMenu *>();
            for (QAction *action : menu ? menu->actions() : QList<QAction *>()) {
                if (action->text().remove(u'&') != entry)
                    continue;
                chosen = true;
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                return;
            }
            if (menu)
                menu->close();
        });
        const QPoint at = desk.rail().visualRect(found.first()).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, desk.rail().viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(desk.rail().viewport(), &event);
        QVERIFY2(chosen, qPrintable(entry));
    }

    static void saveAs(Desk &desk, const QString &file, int filter)
    {
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = desk.window().findChild<QFileDialog *>(u"bookmarkFile"_s)));
        const QStringList filters = dialog->nameFilters();
        dialog->selectNameFilter(filters.at(filter));
        emit dialog->filterSelected(filters.at(filter));
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(file);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(!desk.window().findChild<QFileDialog *>(u"bookmarkFile"_s));
    }

    void takeIn(Desk &desk)
    {
        QFile file(path(u"browser.html"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(browsersFile);
        file.close();
        openFile(desk, u"Import from another reader or a browser…"_s, file.fileName());
        QTRY_COMPARE(desk.toast(), u"2 stories brought along, 2 bookmarks, 1 note, 1 collection"_s);
    }

    static void openFile(Desk &desk, const QString &action, const QString &file)
    {
        desk.action(action)->trigger();
        auto *dialog = desk.window().findChild<QFileDialog *>(u"importFile"_s);
        QVERIFY(dialog);
        dialog->selectFile(file);
        QMetaObject::invokeMethod(dialog, "accept");
    }

private slots:
    void init() { QGuiApplication::clipboard()->clear(); }

    void aPageIsSavedAndUndone()
    {
        m_server.route("/ice", page(harbourPage()));
        QGuiApplication::clipboard()->setText(m_server.address(u"/ice"_s));
        Desk desk;
        SavePageDialog *dialog = askForPage(desk);
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>(u"pageAddress"_s);
        QCOMPARE(field->text(), m_server.address(u"/ice"_s)); // what was just copied
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desk.toast(), u"Saved among your bookmarks: Ice in the harbour"_s, 20000);
        QTRY_VERIFY(!desk.window().findChild<SavePageDialog *>());
        desk.key(Qt::Key_3, Qt::ControlModifier);
        desk.clickStory(0);
        QTRY_VERIFY_WITH_TIMEOUT(desk.articleText().contains(u"Chapter six"_s), 20000);

        dialog = askForPage(desk);
        type(dialog, m_server.address(u"/ice"_s));
        QTRY_COMPARE_WITH_TIMEOUT(desk.toast(), u"It was among your bookmarks already: Ice in the harbour"_s,
                                  20000);
        QTRY_VERIFY(!desk.window().findChild<SavePageDialog *>());
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.toast(), u"Undone: 1 story unread again"_s); // it was opened
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.toast(), u"Undone: 1 bookmark is gone again"_s);
    }

    void whatWentWrongIsSaid()
    {
        Desk desk;
        SavePageDialog *dialog = askForPage(desk);
        type(dialog, u"file:///etc/passwd"_s);
        auto *message = dialog->findChild<QLabel *>(u"pageMessage"_s);
        QTRY_VERIFY2(message->text().contains(u"is not a web address"_s), qPrintable(message->text()));
        QVERIFY(dialog->isVisible());
        type(dialog, m_server.address(u"/gone"_s));
        QTRY_COMPARE_WITH_TIMEOUT(
            desk.toast(), u"Only the title and the address are kept. The page is not there any more."_s,
            20000);
    }

    void aPageThatDoesNotComeCanBeLeft()
    {
        m_server.route("/never", silence());
        Desk desk;
        SavePageDialog *dialog = askForPage(desk);
        type(dialog, m_server.address(u"/never"_s));
        QTRY_COMPARE(m_server.count("/never"), 1);
        QVERIFY(!dialog->findChild<QLineEdit *>(u"pageAddress"_s)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        auto *message = dialog->findChild<QLabel *>(u"pageMessage"_s);
        QTRY_COMPARE(message->text(), u"Stopped. Nothing was saved."_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!desk.window().findChild<SavePageDialog *>());
    }

    void intoTheCollectionOneIsIn()
    {
        m_server.route("/ice", page(harbourPage()));
        Desk desk;
        takeIn(desk);
        choose(desk, u"Sea"_s, u"Save a page here…"_s);
        auto *dialog = desk.window().findChild<SavePageDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QComboBox *>(u"pageCollection"_s)->currentText(), u"Sea"_s);
        type(dialog, m_server.address(u"/ice"_s));
        QTRY_VERIFY_WITH_TIMEOUT(desk.toast().startsWith(u"Saved among"_s), 20000);
        desk.clickRow(u"Sea"_s);
        QTRY_COMPARE(desk.list().model()->rowCount(), 2);
    }

    void outInEveryFormat_data()
    {
        QTest::addColumn<int>("filter");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QByteArray>("holds");
        QTest::newRow("browsers") << 0 << u"b1"_s << u"b1.html"_s << QByteArray("NETSCAPE-Bookmark-file-1");
        QTest::newRow("json") << 1 << u"b2"_s << u"b2.json"_s << QByteArray("broadsheet-bookmarks");
        QTest::newRow("e-book") << 2 << u"b3"_s << u"b3.epub"_s << QByteArray("application/epub+zip");
        QTest::newRow("folder") << 3 << u"b4"_s << u"b4"_s << QByteArray("My words");
        QTest::newRow("the name decides")
            << 0 << u"b5.json"_s << u"b5.json"_s << QByteArray("broadsheet-bookmarks");
    }

    void outInEveryFormat()
    {
        QFETCH(const int, filter);
        QFETCH(const QString, typed);
        QFETCH(const QString, written);
        QFETCH(const QByteArray, holds);
        Desk desk;
        takeIn(desk);
        desk.action(u"Export bookmarks…"_s)->trigger();
        saveAs(desk, path(typed), filter);
        QTRY_COMPARE_WITH_TIMEOUT(desk.toast(), u"2 bookmarks saved as %1"_s.arg(written), 20000);
        QVERIFY2(contentOf(path(written)).contains(holds), qPrintable(written));
    }

    void oneCollectionByTheRailsMenu()
    {
        Desk desk;
        takeIn(desk);
        choose(desk, u"Sea"_s, u"Export this collection…"_s);
        saveAs(desk, path(u"sea.html"_s), 0);
        QTRY_COMPARE(desk.toast(), u"1 bookmark saved as sea.html"_s);
        QVERIFY(contentOf(path(u"sea.html"_s)).contains("https://a.example/ice"));
        QVERIFY(!contentOf(path(u"sea.html"_s)).contains("https://b.example/"));
        choose(desk, u"Bookmarks"_s, u"Export bookmarks…"_s);
        saveAs(desk, path(u"all.html"_s), 0);
        QTRY_COMPARE(desk.toast(), u"2 bookmarks saved as all.html"_s);
    }

    void whatCannotBeWrittenIsSaid()
    {
        Desk desk;
        desk.action(u"Export bookmarks…"_s)->trigger();
        saveAs(desk, path(u"none.html"_s), 0);
        QTRY_COMPARE(desk.toast(), u"There is no bookmark to export."_s);
        takeIn(desk);
        QVERIFY(QDir().mkpath(path(u"full"_s)));
        QFile there(path(u"full/mine.txt"_s));
        QVERIFY(there.open(QIODevice::WriteOnly));
        desk.action(u"Export bookmarks…"_s)->trigger();
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = desk.window().findChild<QFileDialog *>(u"bookmarkFile"_s)));
        emit dialog->fileSelected(u"/proc/nowhere/b.html"_s);
        QMessageBox *box = nullptr;
        QTRY_VERIFY((box = desk.window().findChild<QMessageBox *>(u"bookmarkTrouble"_s)));
        QVERIFY2(box->text().startsWith(u"Broadsheet may not write here"_s), qPrintable(box->text()));
        box->close();
        dialog->reject();
    }

    void aFolderComesBack()
    {
        Desk desk;
        takeIn(desk);
        desk.action(u"Export bookmarks…"_s)->trigger();
        saveAs(desk, path(u"vault"_s), 3);
        QTRY_VERIFY(QFileInfo(path(u"vault"_s)).isDir());
        Desk other;
        openFile(other, u"Import a folder of Markdown…"_s, path(u"vault"_s));
        QTRY_COMPARE(other.toast(), u"2 stories brought along, 2 bookmarks, 1 note, 1 collection"_s);
    }
};

BROADSHEET_WEB_TEST(KeepingFilesTest)
#include "tst_keepingfiles.moc"
