// What another reader kept, as somebody who changes programs brings it along: starred stories, databases, and
// what happens when it is stopped, taken back or is nothing at all.
#include "core/exchange/archive.h"
#include "tests/library/reader.h"
#include "tests/support/formerreaders.h"
#include "tests/support/scriptedserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

enum class Was { Read, Unread };

// A story as Google Reader wrote it down.
QJsonObject starred(const QString &title, const QString &feed, Was was = Was::Unread)
{
    QJsonArray categories = {u"user/-/state/com.google/starred"_s};
    if (was == Was::Read)
        categories.append(u"user/-/state/com.google/read"_s);
    return {
        {u"guid"_s, title},
        {u"title"_s, title},
        {u"published"_s,
         QDateTime::currentSecsSinceEpoch() - 10 * 24 * 3600}, // older ones may go at any time
        {u"categories"_s, categories},
        {u"canonical"_s, QJsonArray{QJsonObject{{u"href"_s, u"https://example.org/"_s + title}}}},
        {u"content"_s, QJsonObject{{u"content"_s, u"<p>Own text of "_s + title + u"</p>"_s}}},
        {u"origin"_s, QJsonObject{{u"streamId"_s, u"feed/"_s + feed}, {u"title"_s, u"Harbour news"_s}}},
    };
}

QJsonObject notStarred(QJsonObject story, Was was)
{
    const QString state = was == Was::Read ? u"read"_s : u"unread"_s;
    story[u"categories"_s] = QJsonArray{u"user/-/state/com.google/"_s + state};
    return story;
}

QByteArray file(const QJsonArray &items, const QString &id = u"user/-/state/com.google/reading-list"_s)
{
    return QJsonDocument(QJsonObject{{u"id"_s, id}, {u"items"_s, items}}).toJson();
}

// "title unread kept" of everything, bookmarks of no newspaper among them.
QStringList everything(Reader &reader)
{
    QSet<QString> lines;
    for (const auto scope : {StoryQuery::Scope::All, StoryQuery::Scope::Bookmarks}) {
        StoryQuery query;
        query.scope = scope;
        for (const Headline &one : Reader::wait(reader.library->stories().list(query)))
            lines.insert(one.title + (one.state.unread ? u" unread"_s : u" read"_s) +
                         (one.state.kept ? u" kept"_s : QString()));
    }
    QStringList sorted = lines.values();
    sorted.sort();
    return sorted;
}

QStringList newspapers(Reader &reader)
{
    QStringList names;
    for (const Subscribed &one : Reader::wait(reader.library->sources().publications()))
        names.append(one.folder + u": "_s + one.publication.name);
    return names;
}

Result<ImportResult> importDatabase(Reader &reader, const QStringList &statements)
{
    const QString path = reader.profile.file(u"some.db"_s);
    QFile::remove(path);
    makeDatabase(path, statements);
    return Reader::wait(reader.library->sources().importFile(path));
}

} // namespace

class ImportingTest final : public QObject
{
    Q_OBJECT

    ScriptedServer m_server;

    QString here() const { return m_server.address(u"/here"_s); }

    // A reader who takes one newspaper, with two stories in it.
    int brokenOffAt20(Reader &reader, const std::function<void()> &breakOff);
    void takeOne(Reader &reader)
    {
        m_server.route("/here", feed(rss(u"Here"_s, {u"one"_s, u"two"_s})));
        QVERIFY(reader.add(here()).ok());
        reader.refresh();
        QCOMPARE(everything(reader), (QStringList{u"one unread"_s, u"two unread"_s}));
    }

private slots:
    void starredStoriesJoinAndStay();
    void nothingIsNewTheSecondTime();
    void everythingGoesWithUndo();
    void aSavedStoryFindsItsNewspaper();
    void storiesWithoutAnyAddress();
    void aPackedExport();
    void aPackedDatabase();
    void databases_data();
    void databases();
    void whatTheFeedListsIsKnown();
    void undoLeavesWhatTheFeedLists();
    void undoOfAList();
    void stopped();
    void undoneMeanwhile();
    void onlyOneAtATime();
    void refused_data();
    void refused();
    void nothingInIt();
    void ourOwnLibrary();
};

void ImportingTest::starredStoriesJoinAndStay()
{
    Reader reader;
    takeOne(reader);
    const QString elsewhere = u"https://a.example/feed"_s;
    const auto result = reader.import(file({
        starred(u"one"_s, here(), Was::Read),
        notStarred(starred(u"two"_s, here()), Was::Read),
        notStarred(starred(u"old"_s, here()), Was::Unread),
        starred(u"far"_s, elsewhere),
        notStarred(starred(u"passed"_s, elsewhere), Was::Read),
        QJsonObject{},
    }));
    QVERIFY(result.ok());
    QCOMPARE(*result, (ImportResult{.stories = 2, .bookmarks = 2, .read = 2, .refused = 1, .passedOver = 1}));
    QCOMPARE(everything(reader),
             (QStringList{u"far unread kept"_s, u"old unread"_s, u"one read kept"_s, u"two read"_s}));
    QCOMPARE(newspapers(reader), QStringList{u": Here"_s});
    StoryQuery query;
    query.scope = StoryQuery::Scope::Bookmarks;
    for (const Headline &one : Reader::wait(reader.library->stories().list(query))) {
        const auto story = Reader::wait(reader.library->stories().story(one.id));
        QVERIFY(story.ok());
        const bool isFar = one.title == "far"_L1;
        QCOMPARE(story->item.contentHtml, isFar ? u"<p>Own text of far</p>"_s : u"About one"_s);
        QCOMPARE(story->item.sourceTitle, isFar ? u"Harbour news"_s : QString());
    }
    reader.open();
    QCOMPARE(everything(reader).size(), 4);
    QCOMPARE(reader.refresh().failed, 0); // what is saved is asked of nobody
    QCOMPARE(everything(reader).size(), 4);
}

void ImportingTest::nothingIsNewTheSecondTime()
{
    Reader reader;
    takeOne(reader);
    const QByteArray bytes =
        file({starred(u"one"_s, here()), starred(u"far"_s, u"https://a.example/feed"_s)});
    QVERIFY(reader.import(bytes).ok());
    QCOMPARE(*reader.import(bytes), ImportResult());
    // What did not happen is nothing to take back: it is the first one that goes.
    QCOMPARE(Reader::wait(reader.library->journal().undo())->action, JournalEntry::Action::Import);
    QCOMPARE(everything(reader), (QStringList{u"one unread"_s, u"two unread"_s}));
}

void ImportingTest::everythingGoesWithUndo()
{
    Reader reader;
    takeOne(reader);
    QJsonArray items = {starred(u"one"_s, here(), Was::Read)};
    for (int i = 0; i < 350; ++i)
        items.append(starred(u"far%1"_s.arg(i), u"https://a.example/%1"_s.arg(i % 3)));
    const auto result = reader.import(file(items));
    QCOMPARE(*result, (ImportResult{.stories = 350, .bookmarks = 351, .read = 1}));
    reader.open();
    const auto undone = Reader::wait(reader.library->journal().undo());
    QVERIFY(undone.ok());
    QCOMPARE(undone->stories.size(), 351);
    QCOMPARE(everything(reader), (QStringList{u"one unread"_s, u"two unread"_s}));
    // And it can be done again.
    QCOMPARE(reader.import(file(items))->bookmarks, 351);
}

void ImportingTest::aSavedStoryFindsItsNewspaper()
{
    Reader reader;
    takeOne(reader);
    m_server.route("/far", feed(rss(u"Far"_s, {u"far"_s, u"new"_s})));
    const QString far = m_server.address(u"/far"_s);
    QVERIFY(reader.import(file({starred(u"far"_s, far, Was::Read)})).ok());
    QVERIFY(reader.add(far).ok());
    reader.refresh();
    QCOMPARE(everything(reader),
             (QStringList{u"far read kept"_s, u"new unread"_s, u"one unread"_s, u"two unread"_s}));
}

void ImportingTest::storiesWithoutAnyAddress()
{
    Reader reader;
    const auto result = reader.import(file({QJsonObject{{u"title"_s, u"Nowhere"_s}}}, {}));
    QVERIFY(result.ok());
    QCOMPARE(result->bookmarks, 1);
    QCOMPARE(everything(reader), QStringList{u"Nowhere unread kept"_s});
}

// As Google Takeout and its likes pack it: lists and stories in folders, beside much that is none of ours.
void ImportingTest::aPackedExport()
{
    Reader reader;
    takeOne(reader);
    const QByteArray list = "<opml version='1.0'><body><outline text='Sea'><outline type='rss' text='Far' "
                            "xmlUrl='https://a.example/feed'/></outline></body></opml>";
    QJsonObject labelled = starred(u"far"_s, u"https://a.example/feed"_s);
    QJsonArray categories = labelled[u"categories"_s].toArray();
    categories.append(u"user/-/label/Ferries"_s);
    labelled[u"categories"_s] = categories;
    const auto packed = exchange::archived(
        {{u"Takeout/archive_browser.html"_s, "<!doctype html><html><p>Your archive</p>"},
         {u"Takeout/Reader/followers.json"_s, "{\"friends\": []}"},
         {u"Takeout/Reader/subscriptions.xml"_s, list},
         {u"Takeout/Reader/starred.json"_s, file({labelled, starred(u"one"_s, here(), Was::Read)})},
         {u"Takeout/Drive/picture.png"_s, "\x89PNG"}},
        QDateTime::currentDateTimeUtc());
    const auto result = reader.import(*packed);
    QVERIFY(result.ok());
    QCOMPARE(*result, (ImportResult{.newspapers = 1, .stories = 1, .bookmarks = 2, .read = 1}));
    QCOMPARE(newspapers(reader), (QStringList{u": Here"_s, u"Sea: Far"_s}));
    StoryQuery query;
    query.scope = StoryQuery::Scope::Bookmarks;
    const auto kept = Reader::wait(reader.library->stories().list(query));
    const auto far =
        std::find_if(kept.begin(), kept.end(), [](const Headline &one) { return one.title == "far"_L1; });
    QVERIFY(far != kept.end());
    const auto story = Reader::wait(reader.library->stories().story(far->id));
    QCOMPARE(story->item.categories, QStringList{u"Ferries"_s});
}

// The folder of a reader's profile, packed: beside its database are others, of the browser it has inside.
void ImportingTest::aPackedDatabase()
{
    Reader reader;
    const auto bytes = [&](const QString &name, const QStringList &statements) {
        const QString path = reader.profile.file(name);
        makeDatabase(path, statements);
        QFile database(path);
        return database.open(QIODevice::ReadOnly) ? database.readAll() : QByteArray();
    };
    const QByteArray cookies = bytes(u"cookies"_s, {u"CREATE TABLE cookies (name TEXT)"_s});
    const auto packed =
        exchange::archived({{u"profile/web/Cookies"_s, cookies},
                            {u"profile/feeds.db"_s, bytes(u"feeds.db"_s, quiteRss())},
                            {u"profile/starred.json"_s, file({starred(u"far"_s, u"https://c.example/"_s)})}},
                           QDateTime::currentDateTimeUtc());
    const auto result = reader.import(*packed);
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().detail));
    QCOMPARE(*result, (ImportResult{.newspapers = 2, .stories = 4, .bookmarks = 2, .refused = 1}));
    QCOMPARE(everything(reader),
             (QStringList{u"New unread"_s, u"Read read"_s, u"Star read kept"_s, u"far unread kept"_s}));
    const auto others = exchange::archived({{u"Cookies"_s, cookies}}, QDateTime::currentDateTimeUtc());
    QCOMPARE(reader.import(*others).error().kind, Error::Kind::Malformed);
}

void ImportingTest::databases_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("QuiteRSS") << quiteRss();
    QTest::newRow("RSS Guard") << rssGuard(FeedBy::Number);
    QTest::newRow("RSS Guard as it was") << rssGuard(FeedBy::Text);
}

void ImportingTest::databases()
{
    QFETCH(const QStringList, statements);
    Reader reader;
    const auto result = importDatabase(reader, statements);
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().detail));
    QCOMPARE(*result, (ImportResult{.newspapers = 2, .stories = 3, .bookmarks = 1, .refused = 1}));
    QStringList names = newspapers(reader);
    names.sort();
    QCOMPARE(names, (QStringList{u": My name"_s, u"Sea/Ice∕snow: Harbour news"_s}));
    QCOMPARE(everything(reader), (QStringList{u"New unread"_s, u"Read read"_s, u"Star read kept"_s}));
    const auto again = importDatabase(reader, statements);
    QCOMPARE(*again, (ImportResult{.newspapersHere = 2, .refused = 1}));
    QVERIFY(Reader::wait(reader.library->journal().undo()).ok());
    QVERIFY(newspapers(reader).isEmpty());
    QVERIFY(everything(reader).isEmpty());
}

void ImportingTest::whatTheFeedListsIsKnown()
{
    Reader reader;
    const QString address = m_server.address(u"/feed"_s);
    m_server.route("/feed", feed(rss(u"Harbour"_s, {u"tag:read"_s, u"tag:other"_s})));
    const auto result =
        importDatabase(reader, quiteRss() << u"UPDATE feeds SET xmlUrl = '%1' WHERE id = 3"_s.arg(address)
                                          << u"UPDATE news SET title = 'tag:read' WHERE guid = 'tag:read'"_s);
    QVERIFY(result.ok());
    reader.refresh(Sources::Which::Due);
    QCOMPARE(everything(reader),
             (QStringList{u"New unread"_s, u"Star read kept"_s, u"tag:other unread"_s, u"tag:read read"_s}));
}

void ImportingTest::undoLeavesWhatTheFeedLists()
{
    Reader reader;
    takeOne(reader);
    QVERIFY(reader.import(file({starred(u"three"_s, here(), Was::Read)})).ok());
    m_server.route("/here", feed(rss(u"Here"_s, {u"one"_s, u"two"_s, u"three"_s})));
    reader.refresh();
    QVERIFY(Reader::wait(reader.library->journal().undo()).ok());
    QCOMPARE(everything(reader), (QStringList{u"one unread"_s, u"three unread"_s, u"two unread"_s}));
}

void ImportingTest::undoOfAList()
{
    Reader reader;
    takeOne(reader);
    QByteArray outlines;
    for (int i = 0; i < 120; ++i)
        outlines += "<outline xmlUrl='https://a.example/" + QByteArray::number(i) + "'/>";
    QCOMPARE(reader.import("<opml><body>" + outlines + "</body></opml>")->newspapers, 120);
    QCOMPARE(newspapers(reader).size(), 121);
    QVERIFY(Reader::wait(reader.library->journal().undo()).ok());
    QCOMPARE(newspapers(reader), QStringList{u": Here"_s});
    QCOMPARE(everything(reader).size(), 2);
}

// Of three hundred feeds with a story each; how far it had come.
int ImportingTest::brokenOffAt20(Reader &reader, const std::function<void()> &breakOff)
{
    QJsonArray items;
    for (int i = 0; i < 300; ++i)
        items.append(starred(u"far%1"_s.arg(i), u"https://a.example/%1"_s.arg(i)));
    int furthest = 0;
    connect(&reader.library->sources(), &Sources::importProgressed, &reader.library->sources(),
            [&](int done, int total) {
                QCOMPARE(total, 300);
                furthest = done;
                if (done == 20)
                    breakOff();
            });
    const auto imported = reader.import(file(items));
    return !imported.ok() && imported.error().kind == Error::Kind::Cancelled ? furthest : -1;
}

void ImportingTest::stopped()
{
    Reader reader;
    takeOne(reader);
    QCOMPARE(brokenOffAt20(reader, [&] { reader.library->sources().cancelImport(); }), 20);
    QCOMPARE(everything(reader), (QStringList{u"one unread"_s, u"two unread"_s}));
    // The step before it is what undo takes back.
    QCOMPARE(Reader::wait(reader.library->journal().undo())->action, JournalEntry::Action::AddSource);
}

// Ctrl+Z, or the command line beside it, while it still goes on.
void ImportingTest::undoneMeanwhile()
{
    Reader reader;
    takeOne(reader);
    const int furthest = brokenOffAt20(reader, [&] { reader.library->journal().undo(); });
    QVERIFY(furthest >= 20 && furthest < 300);
    QCOMPARE(everything(reader), (QStringList{u"one unread"_s, u"two unread"_s}));
}

void ImportingTest::onlyOneAtATime()
{
    Reader reader;
    const QString path = reader.profile.file(u"some.db"_s);
    makeDatabase(path, quiteRss());
    const auto first = reader.library->sources().importFile(path);
    QCOMPARE(Reader::wait(reader.library->sources().importFile(path)).error().kind, Error::Kind::Busy);
    QVERIFY(Reader::wait(first).ok());
    QCOMPARE(Reader::wait(reader.library->sources().importFile(path))->newspapersHere, 2);
}

void ImportingTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n....");
    QTest::newRow("a page") << QByteArray("<!doctype html><html><body>x");
    QTest::newRow("half a starred.json") << file({starred(u"a"_s, u"https://a.example/"_s)}).chopped(20);
    QTest::newRow("a ZIP without anything of ours") << *exchange::archived(
        {{u"a.html"_s, "<html>"}, {u"b.json"_s, "{}"}}, QDateTime::currentDateTimeUtc());
    QTest::newRow("half a ZIP") << QByteArray("PK\x03\x04") + QByteArray(100, 'x');
    QTest::newRow("other JSON") << QByteArray("{\"version\": 1}");
    QTest::newRow("half a database") << QByteArray("SQLite format 3\0", 16) + QByteArray(100, 'x');
}

void ImportingTest::refused()
{
    QFETCH(const QByteArray, bytes);
    Reader reader;
    takeOne(reader);
    QCOMPARE(reader.import(bytes).error().kind, Error::Kind::Malformed);
    QCOMPARE(everything(reader).size(), 2);
    QCOMPARE(Reader::wait(reader.library->journal().last())->action, JournalEntry::Action::AddSource);
    QCOMPARE(Reader::wait(reader.library->sources().importFile(reader.profile.path())).error().kind,
             Error::Kind::CannotRead);
    QCOMPARE(Reader::wait(reader.library->sources().importFile(u"/no/such"_s)).error().kind,
             Error::Kind::FileNotFound);
}

void ImportingTest::nothingInIt()
{
    Reader reader;
    QCOMPARE(*reader.import(file({})), ImportResult());
    QCOMPARE(*reader.import("<opml><body/></opml>"), ImportResult());
    QCOMPARE(*importDatabase(reader, quiteRss() << u"DELETE FROM news"_s << u"DELETE FROM feeds"_s),
             ImportResult());
    QVERIFY(!Reader::wait(reader.library->journal().last()));
}

void ImportingTest::ourOwnLibrary()
{
    // Our own library is no file of another reader.
    Reader reader;
    takeOne(reader);
    const QStringList files = QDir(reader.profile.path()).entryList({u"*.db"_s, u"*.sqlite*"_s});
    QVERIFY(!files.isEmpty());
    const QString own = reader.profile.file(files.first());
    QCOMPARE(Reader::wait(reader.library->sources().importFile(own)).error().kind, Error::Kind::Malformed);
    QCOMPARE(everything(reader).size(), 2);
}

QTEST_GUILESS_MAIN(ImportingTest)
#include "tst_importing.moc"
