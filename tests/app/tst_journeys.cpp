// What a reader does, by mouse and keys, through the real window with nothing on the network.
#include "app/article/articlepane.h"
#include "app/front/frontpane.h"
#include "app/look/toast.h"
#include "app/newsstand/adddialog.h"
#include "app/newsstand/newsstanddialog.h"
#include "app/newsstand/proposaldialog.h"
#include "app/paper/paperdialog.h"
#include "app/sections/rail.h"
#include "app/sections/railmodel.h"
#include "app/share/clipboard.h"
#include "app/stories/storymodel.h"
#include "app/stories/storypane.h"
#include "tests/app/desk.h"
#include "tests/app/webmain.h"
#include "tests/support/scriptedserver.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>
#include <QWebEngineView>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr char harbourFeed[] = R"(<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title>
<link>http://127.0.0.1/</link>
<item><guid>1</guid><title>Ferry runs again</title><link>http://127.0.0.1/ferry</link><pubDate>Mon, 02 Nov 2026 10:00:00 GMT</pubDate>
<description>&lt;p&gt;The ferry to the island runs again after the storm.&lt;/p&gt;</description></item>
<item><guid>2</guid><title>Lighthouse &amp; lamp: C++ &lt;new&gt;</title><link>http://127.0.0.1/lamp?a=1&amp;b=2</link><pubDate>Mon, 02 Nov 2026 09:00:00 GMT</pubDate>
<description>The lamp was changed.</description></item>
<item><guid>3</guid><title>Nets are dry</title><link>http://127.0.0.1/nets</link><pubDate>Mon, 02 Nov 2026 08:00:00 GMT</pubDate>
<description>Nothing else happened.</description></item>
</channel></rss>)";

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

int unreadIn(Desk &desk) { return desk.rail().model()->index(1, 0).data(RailModel::CountRole).toInt(); }

// In the print dialog: wait for the pages, press "Save as PDF", type a name.
void savePages(Desk &desk, const QString &file)
{
    PaperDialog *dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = desk.window().findChild<PaperDialog *>()), 10000);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->hasPages(), 30000);
    dialog->findChild<QPushButton *>(u"paperSave"_s)->click();
    QFileDialog *names = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((names = desk.window().findChild<QFileDialog *>()), 10000);
    names->findChild<QLineEdit *>()->setText(file);
    QTest::keyClick(names->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 10000);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.window().findChild<PaperDialog *>(), 10000);
}

const Headline &storyAt(Desk &desk, int row) { return *desk.stories().model().headline(row); }

} // namespace

class JourneysTest final : public QObject
{
    Q_OBJECT

private:
    // Types an address into the newsstand as a reader would; the dialog that looks at it.
    AddDialog *lookAt(Desk &desk, const QString &address)
    {
        desk.action(u"Add a newspaper…"_s)->trigger();
        auto *stand = desk.window().findChild<NewsstandDialog *>();
        auto *field = stand->findChild<QLineEdit *>(u"searchField"_s);
        QTest::keyClicks(field, address);
        QTest::keyClick(field, Qt::Key_Return);
        return stand->findChild<AddDialog *>();
    }

    void addHarbourPost(Desk &desk, const ScriptedServer &server)
    {
        lookAt(desk, server.address(u"/feed"_s));
        QTRY_COMPARE(desk.stories().model().rowCount(), 3);
    }

private slots:
    void firstStartShowsTheGuide()
    {
        Desk desk;
        desk.clickRow(u"The Broadsheet Guide"_s);
        QTRY_VERIFY(desk.list().model()->rowCount() >= 5);
        QTRY_COMPARE(unreadIn(desk), 4);     // the first is open
        QTRY_VERIFY(desk.article().story()); // and opens its first story by itself
        QCOMPARE(desk.article().story()->id, storyAt(desk, 0).id);

        const int before = unreadIn(desk);
        desk.clickRow(u"Paper"_s);
        desk.clickStory(0);
        QTRY_COMPARE(unreadIn(desk), before - 1);
        desk.close();
        desk.open(); // where the reader left off
        QTRY_COMPARE(desk.rail().current().section, u"paper"_s);
        QTRY_VERIFY(desk.article().story());
    }

    void lettersGrowAndStayLarge()
    {
        Desk desk;
        desk.clickRow(u"The Broadsheet Guide"_s);
        desk.clickStory(0);
        QToolButton *larger = nullptr;
        for (auto *button : desk.article().findChildren<QToolButton *>()) {
            if (button->text().startsWith(u"A+"_s))
                larger = button;
        }
        QVERIFY(larger);
        QTest::mouseClick(larger, Qt::LeftButton);
        QCOMPARE(desk.article().textPercent(), 110);
        desk.key(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(desk.article().textPercent(), 125);
        desk.close();
        desk.open();
        QCOMPARE(desk.article().textPercent(), 125);
        desk.key(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(desk.article().textPercent(), 100);
    }

    void aBookmarkIsKeptOverARestart()
    {
        Desk desk;
        desk.clickRow(u"The Broadsheet Guide"_s);
        desk.clickStory(1);
        const QString title = storyAt(desk, 1).title;
        desk.key(Qt::Key_S);
        QTRY_COMPARE(desk.toast(), u"Bookmarked"_s);
        desk.close();
        desk.open();
        desk.key(Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(desk.stories().model().rowCount(), 1);
        QCOMPARE(storyAt(desk, 0).title, title);
    }

    void aStoryReadInUnreadStaysUntilOneLeaves()
    {
        Desk desk;
        QTRY_COMPARE(unreadIn(desk), 4); // the guide's first story is open
        desk.key(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(desk.stories().model().rowCount(), 4);
        const QAbstractItemModelTester tester(&desk.stories().model());
        const int rows = desk.stories().model().rowCount();
        const int before = unreadIn(desk);
        desk.clickStory(2);
        const StoryId id = storyAt(desk, 2).id;
        QTRY_COMPARE(unreadIn(desk), before - 1);
        QTRY_VERIFY(!storyAt(desk, 2).state.unread);
        QCOMPARE(desk.stories().model().rowCount(), rows);
        QCOMPARE(storyAt(desk, 2).id, id);
        QCOMPARE(desk.list().currentIndex().row(), 2);
        desk.key(Qt::Key_1, Qt::ControlModifier);
        desk.key(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(desk.stories().model().rowCount(), rows - 1);
    }

    void markingAllReadCanBeUndone()
    {
        Desk desk;
        desk.clickRow(u"The Broadsheet Guide"_s);
        QTRY_COMPARE(unreadIn(desk), 4); // the first is open
        const int before = unreadIn(desk);
        desk.key(Qt::Key_A, Qt::ShiftModifier);
        QTRY_COMPARE(unreadIn(desk), 0);
        desk.close(); // undo outlives a restart
        desk.open();
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(desk.toast().startsWith(u"Undone"_s));
        QTRY_COMPARE(unreadIn(desk), before);
    }

    void addReadCopyAndRemoveANewspaper()
    {
        ScriptedServer server;
        server.route("/feed", feed(harbourFeed));
        Desk desk;
        addHarbourPost(desk, server);
        QCOMPARE(server.requests("/feed").size(), 1); // one GET when a feed is added
        QCOMPARE(storyAt(desk, 1).title, u"Lighthouse & lamp: C++ <new>"_s);

        desk.clickStory(1);
        QVERIFY(desk.articleText().contains(u"The lamp was changed."_s));
        desk.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.toast(), u"Link copied"_s);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), u"http://127.0.0.1/lamp?a=1&b=2"_s);
        QVERIFY(copied->html().contains(u"Lighthouse &amp; lamp: C++ &lt;new&gt;"_s));
        QCOMPARE(copied->urls().size(), 1);

        desk.action(u"Remove this newspaper"_s)->trigger();
        QTRY_VERIFY(!desk.toast().isEmpty() && desk.toast().startsWith(u"The newspaper was removed"_s));
        QTRY_COMPARE(desk.rail().current().publication, QString());
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        desk.clickRow(u"Harbour Post"_s);
        QTRY_COMPARE(desk.stories().model().rowCount(), 3);
    }

    void searchFindsAndGoesBack()
    {
        ScriptedServer server;
        server.route("/feed", feed(harbourFeed));
        Desk desk;
        addHarbourPost(desk, server);
        desk.key(Qt::Key_Slash);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"lighthouse"_s);
        QTRY_COMPARE(desk.stories().model().rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE(desk.stories().model().rowCount(), 3);
    }

    void keysAloneLeadThroughTheList()
    {
        ScriptedServer server;
        server.route("/feed", feed(harbourFeed));
        Desk desk;
        addHarbourPost(desk, server);
        desk.list().setFocus();
        desk.key(Qt::Key_J);
        QTRY_COMPARE(desk.list().currentIndex().row(), 0);
        desk.key(Qt::Key_J);
        QTRY_COMPARE(desk.list().currentIndex().row(), 1);
        desk.key(Qt::Key_K);
        QTRY_COMPARE(desk.list().currentIndex().row(), 0);
        QTRY_VERIFY(!storyAt(desk, 1).state.unread);
        desk.key(Qt::Key_N);
        QTRY_COMPARE(desk.list().currentIndex().row(), 2);
        desk.key(Qt::Key_M);
        QTRY_VERIFY(storyAt(desk, 2).state.unread);
    }

    void aWrongAddressIsToldInPlainWords()
    {
        ScriptedServer server;
        server.route("/page", page("<html><body>No feed here</body></html>"));
        Desk desk;
        AddDialog *dialog = lookAt(desk, server.address(u"/page"_s));
        auto *message = dialog->findChild<QLabel *>(u"addMessage"_s);
        QTRY_VERIFY(message->isVisible());
        const QString told = message->text();
        dialog->reject();
        QVERIFY2(told.startsWith(u"No news feed was found"_s), qPrintable(told));
    }

    // A site is proposed as a newspaper; the reader names it, leaves a section out and renames another.
    void aSiteIsProposed()
    {
        ScriptedServer server;
        server.route(
            "/",
            page("<html lang=en><meta property=og:site_name content='Harbour Post'>"
                 "<link rel=feed href=/all title='Harbour Post'><link rel=feed href=/one title='One'>"
                 "<link rel=feed href=/two title='Two'>"
                 "<nav><a href=/islands>Islands</a></nav><footer><a href=https://t.me/post>T</a></footer>"));
        server.route("/islands", page("<link rel=feed href=/islands/feed.xml>"));
        const auto paper = [](const QByteArray &story) {
            return feed("<rss><channel><title>x</title><item><title>" + story + "</title><guid>" + story +
                        "</guid></item></channel></rss>");
        };
        server.route("/all", paper("All"));
        server.route("/one", paper("One"));
        server.route("/two", paper("Two"));
        server.route("/islands/feed.xml", paper("Isle"));
        Desk desk;
        AddDialog *dialog = lookAt(desk, server.address(u"/"_s));
        QTRY_VERIFY(dialog->findChild<ProposalDialog *>());
        auto *proposal = dialog->findChild<ProposalDialog *>();
        auto *name = proposal->findChild<QLineEdit *>();
        QCOMPARE(name->text(), u"Harbour Post"_s);
        auto *sections = proposal->findChild<QListWidget *>();
        QStringList found;
        for (int row = 0; row < sections->count(); ++row)
            found.append(sections->item(row)->text());
        QCOMPARE(found, (QStringList{u"The whole newspaper"_s, u"One"_s, u"Two"_s, u"Islands"_s}));
        QCOMPARE(server.requests("/all").size() + server.requests("/one").size(), 0);

        name->selectAll();
        QTest::keyClicks(name, u"My harbour"_s);
        sections->setCurrentRow(1);
        QTest::keyClick(sections, Qt::Key_Space); // not ticked any more
        sections->item(3)->setText(u"The islands"_s);
        proposal->findChild<QPushButton *>(u"addProposal"_s)->click();
        QTRY_VERIFY(!desk.window().findChild<NewsstandDialog *>());
        desk.clickRow(u"The islands"_s);
        QTRY_COMPARE(desk.stories().model().rowCount(), 1);
        QCOMPARE(storyAt(desk, 0).title, u"Isle"_s);
        desk.clickRow(u"My harbour"_s);
        QTRY_COMPARE(desk.stories().model().rowCount(), 3);
        QCOMPARE(server.requests("/one").size(), 0);
    }

    void theLanguageSwitchesLive()
    {
        Desk desk;
        QTRY_VERIFY(desk.article().story());
        desk.speak(u"ru"_s);
        QCOMPARE(desk.rail().model()->index(2, 0).data().toString(), u"Закладки"_s);
        desk.speak(u"en"_s);
        QCOMPARE(desk.rail().model()->index(2, 0).data().toString(), u"Bookmarks"_s);
    }

    void aStoryGoesToPaper()
    {
        ScriptedServer server;
        server.route("/feed", feed(harbourFeed));
        Desk desk;
        addHarbourPost(desk, server);
        desk.clickStory(1);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"story.pdf"_s);
        desk.key(Qt::Key_P, Qt::ControlModifier);
        savePages(desk, file);

        const QString text = output(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s});
        QVERIFY2(text.contains(u"Lighthouse & lamp: C++ <new>"_s), qPrintable(text));
        QVERIFY(text.contains(u"The lamp was changed."_s));
        QVERIFY(text.contains(u"1 / 1"_s));
        QVERIFY(output(u"pdfinfo"_s, {file}).contains(QRegularExpression(u"Pages:\\s+1\\b"_s)));
        QVERIFY(output(u"pdfinfo"_s, {u"-url"_s, file}).contains(u"http://127.0.0.1/lamp?a=1&b=2"_s));
    }

    void aListGoesToPaper()
    {
        ScriptedServer server;
        server.route("/feed", feed(harbourFeed));
        Desk desk;
        addHarbourPost(desk, server);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"list.pdf"_s);
        desk.key(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
        savePages(desk, file);
        const QString text = output(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s}).simplified();
        for (const QString &wanted :
             {u"Harbour Post"_s, u"Lighthouse & lamp: C++ <new>"_s, u"The lamp was changed."_s})
            QVERIFY2(text.contains(wanted), qPrintable(text));
        QVERIFY(output(u"pdfinfo"_s, {u"-dests"_s, file}).contains(u"s1"_s)); // a second story
    }

    // What the reader looks at is what is printed.
    void aFrontPageGoesToPaper()
    {
        ScriptedServer server;
        server.route("/feed", feed(harbourFeed));
        Desk desk(Desk::Shows::FrontPages);
        addHarbourPost(desk, server);
        QTRY_VERIFY_WITH_TIMEOUT(desk.front().isVisible() && desk.front().headlines().size() > 1, 15000);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"front.pdf"_s);
        desk.key(Qt::Key_P, Qt::ControlModifier);
        savePages(desk, file);
        const QString text = output(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s}).simplified();
        for (const QString &wanted :
             {u"Harbour Post"_s, u"Lighthouse & lamp: C++ <new>"_s, u"The lamp was changed."_s})
            QVERIFY2(text.contains(wanted), qPrintable(text));
        QVERIFY(output(u"pdfinfo"_s, {u"-dests"_s, file}).contains(u"s1"_s));
    }

    void aStoryBecomesAFile()
    {
        ScriptedServer server;
        server.route("/feed", feed(harbourFeed));
        Desk desk;
        addHarbourPost(desk, server);
        desk.clickStory(1);
        const QTemporaryDir folder;
        for (const QString &suffix : {u"html"_s, u"md"_s, u"epub"_s}) {
            const QString path = folder.filePath(u"story."_s + suffix);
            desk.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
            QFileDialog *names = nullptr;
            QTRY_VERIFY_WITH_TIMEOUT((names = desk.window().findChild<QFileDialog *>()), 10000);
            names->findChild<QLineEdit *>()->setText(path);
            QTest::keyClick(names->findChild<QLineEdit *>(), Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 10000);
            QTRY_VERIFY_WITH_TIMEOUT(!desk.window().findChild<QFileDialog *>(), 10000);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(suffix == "epub"_L1 ? bytes.contains("application/epub+zip")
                                        : bytes.contains("The lamp was changed."));
        }
    }

    void refreshNeverMarksAndNeverJumps()
    {
        ScriptedServer server;
        server.route("/feed", feed(harbourFeed));
        Desk desk;
        addHarbourPost(desk, server);
        desk.clickStory(1);
        const StoryId id = storyAt(desk, 1).id;
        QTRY_COMPARE(unreadIn(desk), 6); // four of the guide, two of the Harbour Post
        QByteArray fresh = harbourFeed;
        fresh.replace("<item><guid>1</guid>",
                      "<item><guid>9</guid><title>Tide is high</title><link>http://127.0.0.1/tide</link>"
                      "<pubDate>Mon, 02 Nov 2026 11:00:00 GMT</pubDate></item><item><guid>1</guid>");
        server.route("/feed", feed(fresh));
        desk.pass(3'600);
        desk.key(Qt::Key_F5);
        QTRY_COMPARE(desk.stories().model().rowCount(), 4);
        QCOMPARE(desk.stories().current()->id, id);
        QTRY_COMPARE(unreadIn(desk), 7);
    }
};

BROADSHEET_WEB_TEST(JourneysTest)
#include "tst_journeys.moc"
