// Pages that are in no feed, kept as bookmarks: with their text and pictures, or with their address alone.
#include "tests/library/keeping.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

// One grey point.
const QByteArray png = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

Result<SavedPage> save(Reader &reader, const QString &address, CollectionId collection = {})
{
    return Reader::wait(reader.library->bookmarks().savePage(address, collection));
}

} // namespace

class SavingPagesTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTextAndPictures()
    {
        Reader reader;
        // Only for what the reader takes are pictures asked for on a private network.
        reader.server.route("/feed", feed(rss(u"Harbour"_s, {u"one"_s})));
        QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
        reader.server.route("/ice", page(articlePage("Ice in the harbour", "/ice.png")));
        reader.server.route("/ice.png", bytes(png, "image/png"));
        const auto saved = save(reader, reader.server.address(u"/ice?utm_source=letter"_s));
        QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.error().detail));
        QCOMPARE(saved->title, u"Ice in the harbour"_s);
        QVERIFY(saved->how == SavedPage::How::New && !saved->trouble);
        QCOMPARE(Reader::wait(reader.library->bookmarks().bringPictures({saved->story})), 1);
        const auto story = Reader::wait(reader.library->stories().story(saved->story));
        QVERIFY(story->item.contentHtml.contains(u"Chapter six"_s));
        QVERIFY(!story->item.contentHtml.contains(u"Home"_s));
        QCOMPARE(story->item.url, reader.server.address(u"/ice"_s));
        QCOMPARE(story->item.sourceTitle, u"Harbour Post"_s);
        QCOMPARE(story->item.language, u"en"_s);
        QVERIFY(story->state.kept && story->state.unread);
        StoryQuery query;
        query.search = u"lighthouse "_s;
        QTRY_COMPARE(bookmarks(reader, query).size(), 1);
        // The page and its pictures may go: what is kept is kept.
        reader.server.route("/ice", status(404));
        reader.server.route("/ice.png", status(404));
        reader.open();
        QCOMPARE(kept(reader), QStringList{u"Ice in the harbour"_s});
        QCOMPARE(Reader::wait(reader.library->pictures().picture(reader.server.address(u"/ice.png"_s),
                                                                 Pictures::Lane::ReaderWaits))
                     ->bytes,
                 png);
        QCOMPARE(reader.refresh().failed, 0); // it is asked of nobody again
    }

    void goesWithOneUndo()
    {
        Reader reader;
        reader.server.route("/ice", page(articlePage("Ice in the harbour")));
        const auto made = Reader::wait(reader.library->bookmarks().makeCollection(u"Sea"_s, {}));
        const auto saved = save(reader, reader.server.address(u"/ice"_s), *made);
        QCOMPARE(kept(reader), QStringList{u"Ice in the harbour [Sea]"_s});
        const auto undone = Reader::wait(reader.library->journal().undo());
        QCOMPARE(undone->action, JournalEntry::Action::Keep);
        QVERIFY(kept(reader).isEmpty());
        QVERIFY(!Reader::wait(reader.library->stories().story(saved->story)));
        QCOMPARE(paths(reader), QStringList{u"Sea"_s});
        QVERIFY(save(reader, reader.server.address(u"/ice"_s))->how == SavedPage::How::New); // and again
    }

    void nothingIsThereTwice()
    {
        Reader reader;
        reader.server.route("/ice", page(articlePage("Ice in the harbour")));
        reader.server.route("/short", redirect(302, "/ice"));
        const auto first = save(reader, reader.server.address(u"/ice"_s));
        for (const QString &again : {u"/ice"_s, u"/ice/#top"_s, u"/ice?fbclid=1"_s, u"/short"_s}) {
            const auto saved = save(reader, reader.server.address(again));
            QVERIFY2(saved->how == SavedPage::How::WasThere, qPrintable(again));
            QCOMPARE(saved->story, first->story);
        }
        QCOMPARE(bookmarks(reader).size(), 1);
        // What did not happen is nothing to undo.
        QVERIFY(Reader::wait(reader.library->journal().undo()).ok());
        QVERIFY(!Reader::wait(reader.library->journal().last()));
    }

    void whatAFeedBroughtIsTheBookmark()
    {
        Reader reader;
        reader.server.route("/feed", feed(rss(u"Harbour"_s, {u"one"_s, u"two"_s})));
        QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
        reader.refresh();
        const auto saved = save(reader, u"example.org/one?utm_medium=x"_s);
        QVERIFY(saved.ok());
        QVERIFY(saved->how == SavedPage::How::Kept);
        QCOMPARE(reader.titles().size(), 2);
        QCOMPARE(bookmarks(reader).first().publication, reader.onlySource().publication);
    }

    void whatIsNoArticleKeepsItsTitle_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<QString>("title"); // empty: its address
        QTest::addColumn<Error::Kind>("kind");
        using Kind = Error::Kind;
        QTest::newRow("a page of links") << page("<html><head><title>Links of ours</title></head><body><ul>"
                                                 "<li><a href='/a'>A</a></ul></body></html>")
                                         << u"Links of ours"_s << Kind::NoArticle;
        QTest::newRow("nothing") << page("") << QString() << Kind::NoArticle;
        QTest::newRow("a picture") << bytes(png, "image/png") << QString() << Kind::NoArticle;
        QTest::newRow("not there") << status(404) << QString() << Kind::NotFound;
        QTest::newRow("an error") << status(500) << QString() << Kind::ServerFailed;
        QTest::newRow("without end") << redirect(302, "/x") << QString() << Kind::TooManyRedirects;
        QTest::newRow("too large") << page("<p>" + QByteArray(7 * 1024 * 1024, 'x')) << QString()
                                   << Kind::TooLarge;
    }

    void whatIsNoArticleKeepsItsTitle()
    {
        QFETCH(Reply, reply);
        QFETCH(QString, title);
        QFETCH(Error::Kind, kind);
        Reader reader;
        reader.server.route("/x", reply);
        const QString address = reader.server.address(u"/x"_s);
        const auto saved = save(reader, address);
        QVERIFY(saved.ok());
        QVERIFY(saved->trouble.has_value());
        QCOMPARE(saved->trouble->kind, kind);
        QCOMPARE(kept(reader), QStringList{title.isEmpty() ? address : title});
        // Whoever opens it is told, too.
        const auto story = Reader::wait(reader.library->stories().story(saved->story));
        QCOMPARE(story->item.url, address);
        QCOMPARE(story->whole.trouble->kind, kind);
    }

    void triesAgainWhatDidNotCome()
    {
        Reader reader;
        // On a private network pages are asked for again only where the reader takes a newspaper.
        reader.server.route("/feed", feed(rss(u"Harbour"_s, {u"one"_s})));
        QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
        reader.server.route("/ice", status(500));
        const QString address = reader.server.address(u"/ice"_s);
        QVERIFY(save(reader, address)->trouble.has_value());
        reader.server.route("/ice", page(articlePage("Ice in the harbour")));
        const auto again = save(reader, address);
        QVERIFY(again->how == SavedPage::How::WasThere && !again->trouble);
        QVERIFY(Reader::wait(reader.library->stories().story(again->story))->whole.text.has_value());
    }

    void withoutANetwork()
    {
        Reader reader;
        reader.network.reach = reaching(fetch::Reachability::Network::Offline);
        reader.open();
        const auto saved = save(reader, u"harbour.example/ice"_s);
        QCOMPARE(saved->trouble->kind, Error::Kind::Offline);
        QCOMPARE(kept(reader), QStringList{u"https://harbour.example/ice"_s});
        QVERIFY(!Reader::wait(reader.library->stories().story(saved->story))->whole.trouble);
    }

    void canBeStopped()
    {
        Reader reader;
        reader.server.route("/never", silence());
        const auto saving = reader.library->bookmarks().savePage(reader.server.address(u"/never"_s));
        QTRY_COMPARE(reader.server.count("/never"), 1);
        reader.library->bookmarks().cancelSaving();
        QCOMPARE(Reader::wait(saving).error().kind, Error::Kind::Cancelled);
        QVERIFY(kept(reader).isEmpty());
        QVERIFY(!Reader::wait(reader.library->journal().last()));
    }

    void refusesWhatIsNotOnTheWeb_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
             {"", "   ", "javascript:alert(1)", "JavaScript:alert(1)", "file:///etc/passwd",
              "data:text/html,x", "mailto:a@b.example", "about:blank", "broadsheet:saved", "http://",
              "https:///x", "word", "ftp://a.example/x"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
        QTest::newRow("endless") << u"https://a.example/"_s + QString(100'000, u'x');
    }

    void refusesWhatIsNotOnTheWeb()
    {
        QFETCH(QString, typed);
        Reader reader;
        const auto saved = save(reader, typed);
        QCOMPARE(saved.error().kind, Error::Kind::BadAddress);
        QVERIFY(saved.error().detail.size() <= 200);
        QVERIFY(kept(reader).isEmpty());
        QVERIFY(!Reader::wait(reader.library->journal().last()));
    }

    void forgetsAPassword()
    {
        Reader reader;
        reader.server.route("/ice", status(404));
        QString address = reader.server.address(u"/ice"_s);
        address.insert(7, u"ann:secret@"_s);
        const auto saved = save(reader, address);
        const auto story = Reader::wait(reader.library->stories().story(saved->story));
        QCOMPARE(story->item.url, reader.server.address(u"/ice"_s));
        QVERIFY(!story->item.guid.contains(u"secret"_s));
        QVERIFY(!story->whole.trouble->detail.contains(u"secret"_s));
    }
};

QTEST_GUILESS_MAIN(SavingPagesTest)
#include "tst_savingpages.moc"
