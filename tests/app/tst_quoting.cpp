// Words taken out of an article: what is copied, with its source where the newspaper asks for it, and what
// the page itself offers. Through the real window and its web view.
#include "app/article/articlepane.h"
#include "app/look/toast.h"
#include "app/sections/rail.h"
#include "app/sections/railmodel.h"
#include "app/stories/storymodel.h"
#include "app/stories/storypane.h"
#include "core/library/sharing.h"
#include "core/library/sources.h"
#include "tests/app/desk.h"
#include "tests/app/webmain.h"
#include "tests/support/scriptedserver.h"

#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QWebEngineView>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr char harbourFeed[] = R"(<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title>
<link>http://127.0.0.1/</link><language>en</language>
<item><guid>1</guid><title>Ferry runs again</title><link>http://127.0.0.1/ferry?utm_source=rss&amp;id=1</link>
<pubDate>Mon, 02 Nov 2026 10:00:00 GMT</pubDate>
<description>&lt;p&gt;The ferry to the &lt;b&gt;island&lt;/b&gt; runs again.&lt;/p&gt;&lt;p&gt;After the storm.&lt;/p&gt;</description></item>
</channel></rss>)";

const QString selectParagraph = u"getSelection().selectAllChildren(document.querySelector('.text p'))"_s;
const QString selectWord = u"getSelection().selectAllChildren(document.querySelector('.text b'))"_s;

} // namespace

class QuotingTest final : public QObject
{
    Q_OBJECT

private:
    enum class Asks { ForALink, ForNothing };

    // The one story of a newspaper that asks for a link, or does not.
    void open(Desk &desk, const ScriptedServer &server, Asks asks)
    {
        Publication post;
        post.id = u"feed.harbour"_s;
        post.name = u"Harbour Post"_s;
        post.editions = {{u"en"_s, u"EN"_s, {}, true}};
        post.defaultEdition = u"en"_s;
        const SectionSource source = {u"en"_s, SourceKind::Feed, server.address(u"/feed"_s), {}};
        post.sections = {{u"sea"_s, {{u"en"_s, u"Sea"_s}}, {}, {source}}};
        post.linkRequired = asks == Asks::ForALink;
        const auto added = desk.library().sources().addPublication(post, u"en"_s);
        QTRY_VERIFY(added.isFinished());
        QVERIFY2(added.result().ok(), qPrintable(added.result() ? QString() : added.result().error().detail));
        desk.library().sources().refresh(post.id);
        auto *rail = qobject_cast<RailModel *>(desk.rail().model());
        QTRY_COMPARE_WITH_TIMEOUT((rail->countsOf({Place::Kind::Publication, post.id, {}}).total), 1, 15000);
        desk.clickRow(u"Sea"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.stories().model().rowCount(), 1, 20000);
        desk.clickStory(0);
        QTRY_VERIFY_WITH_TIMEOUT(desk.articleText().contains(u"runs again"_s), 20000);
    }

    // Selects and copies as a reader does, by key.
    void copy(Desk &desk, const QString &select)
    {
        QGuiApplication::clipboard()->clear();
        desk.article().view().run(select);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.article().view().selectedText().isEmpty(), 20000);
        auto *view = desk.article().findChild<QWebEngineView *>();
        QTest::keyClick(view->focusProxy(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!QGuiApplication::clipboard()->text().isEmpty(), 20000);
    }

private slots:
    void copiedWordsTakeTheirSourceWhereItIsAskedFor()
    {
        ScriptedServer server;
        server.route("/feed", feed(harbourFeed));
        Desk desk;
        open(desk, server, Asks::ForALink);
        copy(desk, selectParagraph);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY2(data->text().startsWith(
                     u"The ferry to the island runs again.\n\n— Ferry runs again, Harbour Post, "
                     "2 November 2026"_s),
                 qPrintable(data->text()));
        QVERIFY2(data->text().endsWith(u"\nhttp://127.0.0.1/ferry?id=1"_s), qPrintable(data->text()));
        QVERIFY2(data->html().contains(u"<b>island</b>"_s), qPrintable(data->html()));
        QVERIFY(data->html().contains(u"href=\"http://127.0.0.1/ferry?id=1\""_s));
        QVERIFY(desk.toast().contains(u"Harbour Post"_s));

        desk.library().sharing().setSourceLine(Sharing::SourceLine::LeftOut);
        copy(desk, selectParagraph);
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), u"The ferry to the island runs again."_s);
    }

    void elsewhereWordsAreCopiedAlone()
    {
        ScriptedServer server;
        server.route("/feed", feed(harbourFeed));
        Desk desk;
        open(desk, server, Asks::ForNothing);
        copy(desk, selectParagraph);
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), u"The ferry to the island runs again."_s);
    }

    // By their addresses on the web: those within the program mean nothing elsewhere.
    void picturesGoAlong()
    {
        ScriptedServer server;
        QByteArray png;
        QBuffer file(&png);
        file.open(QIODevice::WriteOnly);
        QImage(640, 360, QImage::Format_RGB32).save(&file, "PNG");
        server.route("/ferry.png", bytes(png, "image/png"));
        const QString address = server.address(u"/ferry.png"_s);
        const QByteArray picture =
            "&lt;img src='" + address.toUtf8() + "' alt='The ferry'&gt;&lt;/p&gt;&lt;p&gt;After";
        server.route("/feed", feed(QByteArray(harbourFeed).replace("&lt;/p&gt;&lt;p&gt;After", picture)));
        Desk desk;
        open(desk, server, Asks::ForNothing);
        QTRY_COMPARE_WITH_TIMEOUT(server.count("/ferry.png"), 1, 20000);
        copy(desk, u"getSelection().selectAllChildren(document.querySelector('.text'))"_s);
        const QString html = QGuiApplication::clipboard()->mimeData()->html();
        QVERIFY2(html.contains(u"src=\"%1\""_s.arg(address)), qPrintable(html));
        QVERIFY2(!html.contains(u"broadsheet:"_s), qPrintable(html));
    }

    void aSelectionKnowsTheWordsAroundIt()
    {
        ScriptedServer server;
        server.route("/feed", feed(harbourFeed));
        Desk desk;
        open(desk, server, Asks::ForNothing);
        desk.article().view().run(selectWord);
        QTRY_COMPARE_WITH_TIMEOUT(desk.article().view().selectedText(), u"island"_s, 20000);
        std::optional<Selection> selection;
        desk.article().view().selection([&](const Selection &answer) { selection = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(selection, 20000);
        QCOMPARE(selection->text, u"island"_s);
        QCOMPARE(selection->before, u"The ferry to the "_s);
        QCOMPARE(selection->after, u" runs again."_s);
    }

    void thePageOffersToCopyTheLink()
    {
        ScriptedServer server;
        server.route("/feed", feed(harbourFeed));
        Desk desk;
        open(desk, server, Asks::ForNothing);
        emit desk.article().linkClicked(QUrl(u"broadsheet://share/copy-link"_s));
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"http://127.0.0.1/ferry?utm_source=rss&id=1"_s);
        QCOMPARE(desk.toast(), u"Link copied"_s);
        QVERIFY(desk.articleText().contains(u"Telegram"_s));
    }

    // A program of the reader's gets the story as a web page it can open.
    void aProgramGetsTheStoryAsAFile()
    {
        ScriptedServer server;
        server.route("/feed", feed(harbourFeed));
        Desk desk;
        open(desk, server, Asks::ForNothing);
        const QString taken = desk.profile() + u"/taken.html"_s;
        QList<ShareTarget> targets = desk.library().sharing().targets();
        ShareTarget program;
        program.id = u"own-1"_s;
        program.name = u"My notes"_s;
        program.command = u"cp {file} \"%1\""_s.arg(taken);
        program.own = true;
        targets.prepend(program);
        desk.library().sharing().setTargets(targets);
        QTRY_VERIFY_WITH_TIMEOUT(desk.articleText().contains(u"My notes"_s),
                                 20000); // the page offers it, too
        emit desk.article().linkClicked(QUrl(u"broadsheet://share/own-1"_s));
        const auto text = [&] {
            QFile file(taken);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(text().contains(u"runs again"_s), 20000);
        QVERIFY(text().contains(u"http://127.0.0.1/ferry"_s));
        QVERIFY(desk.toast().contains(u"My notes"_s));
    }

    void aStoryCanBeDraggedOut()
    {
        ScriptedServer server;
        server.route("/feed", feed(harbourFeed));
        Desk desk;
        open(desk, server, Asks::ForNothing);
        StoryModel &model = desk.stories().model();
        QVERIFY(model.flags(model.index(0)) & Qt::ItemIsDragEnabled);
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0)}));
        QCOMPARE(data->urls(), QList<QUrl>{QUrl(u"http://127.0.0.1/ferry?id=1"_s)});
        QCOMPARE(data->text(), u"Ferry runs again\nhttp://127.0.0.1/ferry?id=1"_s);
    }
};

BROADSHEET_WEB_TEST(QuotingTest)
#include "tst_quoting.moc"
