// Bookmarks in and out of files: what other programs write is read, what we write is read again, and what is
// hostile is refused or cut.
#include "core/exchange/bookmarkjson.h"
#include "core/exchange/bookmarkpage.h"
#include "core/exchange/bookmarktable.h"
#include "core/text/plaintext.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::exchange;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC); }

// "A/B" of each collection.
QStringList paths(const KeptStories &kept)
{
    QStringList list;
    for (const Collection &one : kept.collections)
        list.append(pathOf(one.id, kept.collections));
    return list;
}

// "address title [A/B, C] read later 'note'" of each story.
QStringList brief(const KeptStories &kept)
{
    QStringList list;
    for (const KeptStory &story : kept.stories) {
        QStringList parts{story.item.url, story.item.title};
        QStringList collections;
        for (const CollectionId id : story.collections)
            collections.append(pathOf(id, kept.collections));
        if (!collections.isEmpty())
            parts.append(u'[' + collections.join(u", "_s) + u']');
        if (!story.state.unread)
            parts.append(u"read"_s);
        if (story.state.later)
            parts.append(u"later"_s);
        for (const Note &note : story.notes)
            parts.append(u'\'' + note.text + u'\'');
        list.append(parts.join(u' '));
    }
    return list;
}

KeptStory rich()
{
    KeptStory story;
    Item &item = story.item;
    item.guid = u"tag:a.example,2026:1"_s;
    item.url = u"https://a.example/1?x=1&y=%D0%B6"_s;
    item.externalUrl = u"https://b.example/"_s;
    item.title = u"Города & «горы» <b> 👩🏽‍🚀"_s;
    item.summary = u"Կարճ"_s;
    item.contentHtml = u"<p>نص \"quoted\" \\ and\n<script>alert(1)</script></p>"_s;
    item.baseUrl = u"https://a.example/base/"_s;
    item.image = u"https://a.example/1.jpg"_s;
    item.published = at(1'790'000'000).addMSecs(123);
    item.modified = at(1'790'000'100);
    item.authors = {{u"Ann"_s, u"https://a.example/ann"_s, u"ann@a.example"_s}, {u"Боб"_s, {}, {}}};
    item.categories = {u"Sport"_s, u"Мир"_s};
    item.language = u"ru"_s;
    item.attachments = {{u"https://a.example/1.mp3"_s, u"audio/mpeg"_s, u"Listen"_s, 12, -1}};
    item.views = 0;
    item.commentsUrl = u"https://a.example/1#comments"_s;
    item.sourceTitle = u"Agency"_s;
    item.sourceUrl = u"https://agency.example/"_s;
    item.rights = u"© A"_s;
    story.state = {.unread = false, .kept = false, .later = true};
    story.saved = at(1'791'000'000);
    story.feed = u"https://a.example/feed"_s;
    story.feedTitle = u"A paper"_s;
    story.feedHome = u"https://a.example/"_s;
    WholeText whole;
    whole.html = u"<p>The <i>whole</i> article</p>"_s;
    whole.plain = u"The whole article"_s;
    whole.baseUrl = u"https://a.example/1"_s;
    whole.byline = u"By Ann"_s;
    whole.fetched = at(1'790'000'500);
    whole.views = 7;
    whole.languages = {{u"hy"_s, u"https://a.example/hy/1"_s}};
    story.whole = whole;
    story.collections = {CollectionId{2}, CollectionId{3}};
    story.notes = {
        {{}, {}, u"My words\nin two lines"_s, {}, {}, {}, at(1'791'000'001), at(1'791'000'002)},
        {{}, {}, {}, u"«горы»"_s, u"Города & "_s, u" <b>"_s, at(1'791'000'003), at(1'791'000'003)}};
    return story;
}

KeptStories everything()
{
    KeptStories kept;
    kept.collections = {{CollectionId{1}, {}, u"Politics"_s},
                        {CollectionId{2}, CollectionId{1}, u"Europe, & Asia"_s},
                        {CollectionId{3}, {}, u"Читать"_s},
                        {CollectionId{4}, CollectionId{3}, u"Empty"_s}};
    KeptStory plain;
    plain.item.url = plain.item.guid = u"https://c.example/"_s;
    plain.item.title = u"Plain"_s;
    KeptStory withoutAddress;
    withoutAddress.item.guid = u"guid-only"_s;
    withoutAddress.item.contentHtml = u"<p>post</p>"_s;
    kept.stories = {rich(), plain, withoutAddress};
    return kept;
}

} // namespace

class BookmarkFilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsPages_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QStringList>("stories");
        QTest::addColumn<QStringList>("collections");
        QTest::addColumn<int>("refused");
        QTest::newRow("Firefox")
            << QByteArray(
                   "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<!-- This is an automatically generated file. -->\n"
                   "<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=UTF-8\">\n"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\"></meta>\n"
                   "<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks Menu</H1>\n\n<DL><p>\n"
                   "    <DT><A HREF=\"place:type=6&amp;sort=14\" ADD_DATE=\"1600000000\">Recent Tags</A>\n"
                   "    <HR>    <DT><H3 ADD_DATE=\"1600000000\" LAST_MODIFIED=\"1600000001\">News &amp; "
                   "views</H3>\n    <DD>About the folder\n    <DL><p>\n        <DT><A "
                   "HREF=\"https://a.example/?x=1&amp;y=2\" ADD_DATE=\"1600000002\" "
                   "ICON_URI=\"https://a.example/favicon.ico\" ICON=\"data:image/png;base64,AAAA\" "
                   "TAGS=\"reading,News &amp; views\">A &lt;title&gt;</A>\n        <DD>Words on it,\n"
                   "second line\n        <DT><H3>Deeper</H3>\n        <DL><p>\n            <DT><A "
                   "HREF=\"https://b.example/\">Б</A>\n        </DL><p>\n    </DL><p>\n    <DT><H3 "
                   "UNFILED_BOOKMARKS_FOLDER=\"true\">Other Bookmarks</H3>\n    <DL><p>\n        <DT><A "
                   "HREF=\"https://c.example/\">C</A>\n        <DT><A "
                   "HREF=\"javascript:alert(1)\">let</A>\n    </DL><p>\n</DL>\n")
            << QStringList{u"https://a.example/?x=1&y=2 A <title> [News & views, reading] 'Words on it,\nsecond line'"_s,
                           u"https://b.example/ Б [News & views/Deeper]"_s, u"https://c.example/ C"_s}
            << QStringList{u"News & views"_s, u"News & views/Deeper"_s, u"reading"_s} << 2;
        QTest::newRow("in two folders, and each is a tag, as we write it")
            << QByteArray(
                   "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<H1>B</H1><DL><p><DT><H3>X</H3><DL><p>"
                   "<DT><A HREF=\"https://a.example/\" TAGS=\"Deep,X\">A</A></DL><p><DT><H3>A</H3><DL>"
                   "<p><DT><H3>Deep</H3><DL><p><DT><A HREF=\"https://a.example/\" TAGS=\"Deep,X\">A</A>"
                   "</DL><p></DL><p></DL>")
            << QStringList{u"https://a.example/ A [X, A/Deep]"_s} << QStringList{u"X"_s, u"A"_s, u"A/Deep"_s}
            << 0;
        QTest::newRow("Chrome")
            << QByteArray(
                   "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<!-- -->\n<META HTTP-EQUIV=\"Content-Type\" "
                   "CONTENT=\"text/html; charset=UTF-8\">\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n"
                   "<DL><p>\n    <DT><H3 ADD_DATE=\"1600000000\" LAST_MODIFIED=\"0\" "
                   "PERSONAL_TOOLBAR_FOLDER=\"true\">Bookmarks bar</H3>\n    <DL><p>\n        <DT><A "
                   "HREF=\"https://a.example/\" ADD_DATE=\"1600000002\" ICON=\"data:image/png;base64,A\">"
                   "A</A>\n    </DL><p>\n    <DT><A HREF=\"https://b.example/\" ADD_DATE=\"1\">B</A>\n"
                   "</DL><p>\n")
            << QStringList{u"https://a.example/ A [Bookmarks bar]"_s, u"https://b.example/ B"_s}
            << QStringList{u"Bookmarks bar"_s} << 0;
        QTest::newRow("Safari")
            << QByteArray(
                   "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n\t<HTML>\n\t<META HTTP-EQUIV=\"Content-Type\" "
                   "CONTENT=\"text/html; charset=UTF-8\">\n\t<Title>Bookmarks</Title>\n\t<H1>Bookmarks</H1>"
                   "\n\t<DT><H3 FOLDED>Favourites</H3>\n\t<DL><p>\n\t\t<DT><A HREF=\"https://a.example/\">A"
                   "</A>\n\t</DL><p>\n\t<DT><A HREF=\"https://b.example/\">B</A>\n\t<DT><H3 FOLDED "
                   "id=\"com.apple.ReadingList\">Reading List</H3>\n\t<DL><p>\n\t\t<DT><A "
                   "HREF=\"https://c.example/\">C</A>\n\t</DL><p>\n</HTML>\n")
            << QStringList{u"https://a.example/ A [Favourites]"_s, u"https://b.example/ B"_s,
                           u"https://c.example/ C later"_s}
            << QStringList{u"Favourites"_s} << 0;
        QTest::newRow("Pocket")
            << QByteArray(
                   "<!DOCTYPE html>\n<html>\n\t<!--So long and thanks for all the fish-->\n\t<head>\n\t\t"
                   "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\" />\n\t\t<title>"
                   "Pocket Export</title>\n\t</head>\n\t<body>\n\t\t<h1>Unread</h1>\n\t\t<ul>\n\t\t\t<li>"
                   "<a href=\"https://a.example/\" time_added=\"1600000000\" tags=\"one,two\">A</a></li>\n"
                   "\t\t</ul>\n\t\t\n\t\t<h1>Read Archive</h1>\n\t\t<ul>\n\t\t\t<li><a "
                   "href=\"https://b.example/\" time_added=\"1600000001\" tags=\"\">https://b.example/</a>"
                   "</li>\n\t\t</ul>\n\t</body>\n</html>\n")
            << QStringList{u"https://a.example/ A [one, two] later"_s,
                           u"https://b.example/ https://b.example/ read"_s}
            << QStringList{u"one"_s, u"two"_s} << 0;
        QTest::newRow("Instapaper")
            << QByteArray(
                   "<!DOCTYPE html><html><head><title>Instapaper: Export</title></head><body><h1>Unread</h1>"
                   "<ol><li><a href=\"https://a.example/\">A</a></ol><h1>Archive</h1><ol><li><a "
                   "href=\"https://b.example/\">B</a></ol><h1>Recipes</h1><ol><li><a "
                   "href=\"https://c.example/\">C</a></ol></body></html>")
            << QStringList{u"https://a.example/ A later"_s, u"https://b.example/ B read"_s,
                           u"https://c.example/ C [Recipes]"_s}
            << QStringList{u"Recipes"_s} << 0;
        QTest::newRow("Pinboard")
            << QByteArray(
                   "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Pinboard Bookmarks</TITLE>\n<H1>Bookmarks"
                   "</H1>\n<DL><p><DT><A HREF=\"https://a.example/\" ADD_DATE=\"1600000000\" PRIVATE=\"1\" "
                   "TOREAD=\"1\" TAGS=\"x\">A</A>\n<DD>Why<br>it matters &amp; so on\n<DT><A "
                   "HREF=\"https://b.example/\" TOREAD=\"0\">B</A>\n</DL></p>")
            << QStringList{u"https://a.example/ A [x] later 'Why\nit matters & so on'"_s,
                           u"https://b.example/ B"_s}
            << QStringList{u"x"_s} << 0;
        QTest::newRow("in two folders, with two notes")
            << QByteArray("<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><H3>One</H3><DL><DT><A "
                          "HREF=\"https://www.a.example/x/\">A</A><DD>first</DL><DT><H3>Two</H3><DL><DT><A "
                          "HREF=\"http://a.example/x?utm_source=y\">Again</A><DD>second<DD>third</DL></DL>")
            << QStringList{u"https://www.a.example/x/ A [One, Two] 'first' 'second' 'third'"_s}
            << QStringList{u"One"_s, u"Two"_s} << 0;
        QTest::newRow("broken off")
            << QByteArray("<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><H3>One</H3><DL><DT><A "
                          "HREF=\"https://a.example/\">Half a ti")
            << QStringList{u"https://a.example/ Half a ti [One]"_s} << QStringList{u"One"_s} << 0;
        QTest::newRow("nothing in it") << QByteArray("<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p></DL>")
                                       << QStringList() << QStringList() << 0;
    }

    void readsPages()
    {
        QFETCH(QByteArray, html);
        QFETCH(QStringList, stories);
        QFETCH(QStringList, collections);
        QFETCH(int, refused);
        const auto kept = readBookmarkPage(html);
        QVERIFY(kept.ok());
        QCOMPARE(brief(*kept), stories);
        QCOMPARE(paths(*kept), collections);
        QCOMPARE(kept->refused, refused);
        for (const KeptStory &story : kept->stories)
            QVERIFY(story.state.kept);
    }

    void readsDates()
    {
        for (const char *date : {"1600000000", " 1600000000 ", "1600000000000", "1600000000000000"}) {
            const auto kept = readBookmarkPage("<DL><DT><A HREF=\"https://a.example/\" ADD_DATE=\"" +
                                               QByteArray(date) + "\">A</A></DL>");
            QCOMPARE(kept->stories.first().saved, at(1'600'000'000));
        }
        for (const char *date : {"", "0", "-1", "soon", "99999999999999999999999"}) {
            const auto kept = readBookmarkPage("<DL><DT><A HREF=\"https://a.example/\" ADD_DATE=\"" +
                                               QByteArray(date) + "\">A</A></DL>");
            QVERIFY(!kept->stories.first().saved.isValid());
        }
    }

    void refusesWhatIsNoPageOfBookmarks()
    {
        for (const char *html : {"", "<html><ul><li><a href=\"https://a.example/\">menu</a></ul>",
                                 "plain words", "{\"a\":1}", "<?xml version=\"1.0\"?><opml/>"})
            QCOMPARE(readBookmarkPage(html).error().kind, Error::Kind::Malformed);
    }

    // Past every limit it stays a file of bookmarks, or says that it is too large.
    void boundsPages()
    {
        const QByteArray one = "<DT><A HREF=\"https://a.example/\">A</A>";
        const auto deep = readBookmarkPage(QByteArray("<DT><H3>F</H3><DL>").repeated(200'000) + one);
        QVERIFY(deep.ok());
        QCOMPARE(deep->collections.size(), qsizetype(deepestCollection));
        QCOMPARE(deep->stories.size(), 1);
        QByteArray many = "<DL>";
        for (int i = 0; i <= mostKeptStories; ++i)
            many += "<DT><A HREF=\"https://a.example/" + QByteArray::number(i) + "\">A</A>\n";
        QCOMPARE(readBookmarkPage(many).error().kind, Error::Kind::TooLarge);
        QByteArray folders = "<DL>";
        for (int i = 0; i < mostCollections + 500; ++i)
            folders += "<DT><H3>" + QByteArray::number(i) + "</H3><DL>" + one + "</DL>";
        const auto wide = readBookmarkPage(folders);
        QCOMPARE(wide->collections.size(), qsizetype(mostCollections));
        QCOMPARE(wide->stories.first().collections.size(), mostKeptIn);
        const auto wordy =
            readBookmarkPage("<DL><DT><A HREF=\"https://a.example/\">" + QByteArray(1'000'000, 'x') +
                             "</A><DD>" + QByteArray(1'000'000, 'y') + "<DT><A HREF=\"https://" +
                             QByteArray(100'000, 'z') + ".example/\">z</A></DL>");
        QCOMPARE(wordy->stories.size(), 1);
        QCOMPARE(wordy->stories.first().item.title.size(), longestKeptTitle);
        QCOMPARE(wordy->stories.first().notes.first().text.size(), qsizetype(longestNote));
        QCOMPARE(wordy->refused, 1);
    }

    void writesPages()
    {
        const QByteArray page = bookmarkPage(everything(), u"My <bookmarks>"_s);
        QVERIFY(page.startsWith("<!DOCTYPE NETSCAPE-Bookmark-file-1>\n"));
        QVERIFY(page.contains("<H1>My &lt;bookmarks&gt;</H1>"));
        QVERIFY(page.contains("<A HREF=\"https://a.example/1?x=1&amp;y=%D0%B6\" ADD_DATE=\"1791000000\" "
                              "TAGS=\"Читать\" TOREAD=\"1\">"));
        QVERIFY(!page.contains("script"));
        const auto again = readBookmarkPage(page);
        QVERIFY(again.ok());
        QCOMPARE(brief(*again), (QStringList{u"https://a.example/1?x=1&y=%D0%B6 Города & «горы» <b> "
                                             u"👩🏽‍🚀 [Politics/Europe, & Asia, Читать] "
                                             "later 'My words\nin two lines\n\n“«горы»”'"_s,
                                             u"https://c.example/ Plain"_s}));
        QCOMPARE(paths(*again), paths(everything()));
        QCOMPARE(bookmarkPage(*again, u"My <bookmarks>"_s), page);
    }

    void readsTables_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QStringList>("stories");
        QTest::newRow("Pocket") << QByteArray("title,url,time_added,tags,status\n\"A, "
                                              "\"\"quoted\"\"\",https://a.example/,1600000000,one|"
                                              "two,unread\nB,https://b.example/,1600000001,,archive\n")
                                << QStringList{u"https://a.example/ A, \"quoted\" [one, two] later"_s,
                                               u"https://b.example/ B read"_s};
        QTest::newRow("Instapaper")
            << QByteArray(
                   "URL,Title,Selection,Folder,Timestamp\r\nhttps://a.example/,A,\"two\nlines\",Unread,"
                   "1600000000\r\nhttps://b.example/,B,,Recipes,1600000000")
            << QStringList{u"https://a.example/ A later 'two\nlines'"_s, u"https://b.example/ B [Recipes]"_s};
        QTest::newRow("Raindrop")
            << QByteArray(
                   "\xef\xbb\xbfid,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n1,A,"
                   "mine,theirs,https://a.example/,Work / Deep,\"x, y\",2020-09-13T12:26:40.000Z,,,false\n")
            << QStringList{u"https://a.example/ A [Work/Deep, x, y] 'mine'"_s};
        QTest::newRow("odd quotes and rows")
            << QByteArray("url,title\n\"https://a.example/\"x,\"\"\"q\"\"\"\n\n,nothing\nhttps://b.example/"
                          "\nhttps://"
                          "c.example/,\"never closed, and\n more")
            << QStringList{u"https://a.example/x \"q\""_s, u"https://b.example/ https://b.example/"_s,
                           u"https://c.example/ never closed, and more"_s};
    }

    void readsTables()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QStringList, stories);
        QVERIFY(isBookmarkTable(csv));
        const auto kept = readBookmarkTable(csv);
        QVERIFY(kept.ok());
        QCOMPARE(brief(*kept), stories);
        if (csv.contains("2020-09-13") || csv.contains("1600000000"))
            QCOMPARE(kept->stories.first().saved, at(1'600'000'000));
    }

    void refusesOtherTables()
    {
        for (const char *csv : {"", "a,b,c\n1,2,3", "\"", "<html>", "\n\n\n"}) {
            QVERIFY(!isBookmarkTable(csv));
            QCOMPARE(readBookmarkTable(csv).error().kind, Error::Kind::Malformed);
        }
    }

    void losesNothingInJson()
    {
        const KeptStories kept = everything();
        const auto json = bookmarkJson(kept, at(1'791'000'000));
        QVERIFY(json.ok());
        QVERIFY(isBookmarkJson(json->left(200)));
        const auto again = readBookmarkJson(*json);
        QVERIFY(again.ok());
        QCOMPARE(again->collections, kept.collections);
        QCOMPARE(again->stories.size(), kept.stories.size());
        for (qsizetype i = 0; i < kept.stories.size(); ++i) {
            QCOMPARE(again->stories.at(i).item, kept.stories.at(i).item);
            QCOMPARE(again->stories.at(i).whole, kept.stories.at(i).whole);
            QCOMPARE(again->stories.at(i).notes, kept.stories.at(i).notes);
            QCOMPARE(again->stories.at(i), kept.stories.at(i));
        }
        QCOMPARE(*again, kept);
        QCOMPARE(bookmarkJson(*again, at(1'791'000'000)).value(), *json);
        QCOMPARE(readBookmarkJson(bookmarkJson({}, {}).value()).value(), KeptStories());
    }

    void readsOnlyItsJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isRead");
        const QByteArray head = "{\"format\":\"broadsheet-bookmarks\",\"version\":1";
        QTest::newRow("nothing in it") << head + "}" << true;
        QTest::newRow("a mark before it") << "\xef\xbb\xbf" + head + "}" << true;
        QTest::newRow("odd kinds") << head +
                                          ",\"collections\":5,\"stories\":[1,null,\"x\",[],{},{\"item\":7}]}"
                                   << true;
        QTest::newRow("a later version")
            << QByteArray("{\"format\":\"broadsheet-bookmarks\",\"version\":2}") << false;
        QTest::newRow("no version") << QByteArray("{\"format\":\"broadsheet-bookmarks\"}") << false;
        QTest::newRow("another format") << QByteArray("{\"format\":\"x\",\"version\":1}") << false;
        QTest::newRow("starred.json") << QByteArray("{\"items\":[]}") << false;
        QTest::newRow("an array") << QByteArray("[]") << false;
        QTest::newRow("broken off") << head + ",\"stories\":[{\"item\":{" << false;
        QTest::newRow("too deep") << head + ",\"x\":" + QByteArray(100'000, '[') << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void readsOnlyItsJson()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isRead);
        const auto kept = readBookmarkJson(json);
        QCOMPARE(kept.ok(), isRead);
        if (isRead)
            QVERIFY(kept->stories.isEmpty());
        else
            QCOMPARE(kept.error().kind, Error::Kind::Malformed);
    }

    void distrustsJson()
    {
        const auto kept = readBookmarkJson(
            "{\"format\":\"broadsheet-bookmarks\",\"version\":1,\"collections\":[{\"id\":7,\"parent\":9,"
            "\"name\":\"Top\"},"
            "{\"id\":8,\"parent\":8,\"name\":\"Self\"},{\"id\":9,\"parent\":7,\"name\":\" Inner \\n "
            "name\"},{\"id\":10,"
            "\"parent\":0,\"name\":\"top\"},{\"id\":11,\"name\":\"\"}],\"stories\":[{\"item\":{\"url\":"
            "\"javascript:1\","
            "\"title\":\"x\"}},{\"item\":{\"url\":\"https://a.example/\",\"title\":\"A\",\"image\":\"file:///"
            "etc/passwd\","
            "\"baseUrl\":\"data:x\",\"commentsUrl\":\"javascript:1\",\"views\":-7,\"published\":\"soon\","
            "\"attachments\":[{\"url\":\"file:///"
            "x\"}],\"authors\":[{\"name\":\"n\",\"url\":\"javascript:1\"}]},"
            "\"whole\":{\"html\":\"<p>x\",\"baseUrl\":\"file:///"
            "\",\"languages\":[{\"language\":\"ru\",\"url\":\"data:x\"}]},"
            "\"feed\":{\"address\":\"file:///"
            "etc\"},\"collections\":[9,10,11,7,77,\"x\"],\"notes\":[{},{\"text\":\"t\"},5]}]}");
        QVERIFY(kept.ok());
        QCOMPARE(paths(*kept), (QStringList{u"Top"_s, u"Self"_s, u"Top/Inner name"_s}));
        QCOMPARE(brief(*kept), QStringList{u"https://a.example/ A [Top/Inner name, Top] 't'"_s});
        QCOMPARE(kept->refused, 1);
        const KeptStory &story = kept->stories.first();
        QVERIFY(story.item.image.isEmpty() && story.item.baseUrl.isEmpty() &&
                story.item.commentsUrl.isEmpty());
        QVERIFY(story.item.attachments.isEmpty() && story.item.authors.first().url.isEmpty());
        QVERIFY(story.whole->baseUrl.isEmpty() && story.whole->languages.isEmpty() && story.feed.isEmpty());
        QCOMPARE(story.item.views, -1);
        QVERIFY(!story.item.published.isValid());
    }
};

QTEST_GUILESS_MAIN(BookmarkFilesTest)
#include "tst_bookmarkfiles.moc"
