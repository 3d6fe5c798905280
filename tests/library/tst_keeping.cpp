// Bookmarks in from files and out into files, through the library: what comes is what was kept, once.
#include "core/exchange/archive.h"
#include "core/exchange/bookmarkjson.h"
#include "core/exchange/bookmarkpage.h"
#include "tests/library/keeping.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace broadsheet;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray browsersFile =
    "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE><H1>Bookmarks Menu</H1>\n<DL><p>"
    "<DT><H3>News</H3><DL><p><DT><H3>Europe</H3><DL><p>"
    "<DT><A HREF=\"https://a.example/ice\" ADD_DATE=\"1600000000\" TAGS=\"sea\">Ice</A><DD>My words</DL><p>"
    "<DT><A HREF=\"https://b.example/\" ADD_DATE=\"1500000000\">Front</A></DL><p>"
    "<DT><A HREF=\"javascript:alert(1)\">Bad</A><DT><A HREF=\"https://c.example/x\" "
    "TOREAD=\"1\">Plain</A></DL>";

const QStringList browsersKept = {u"Front [News]"_s, u"Ice [News/Europe, sea] 'My words'"_s,
                                  u"Plain later"_s};

Result<int> exportTo(Reader &reader, const BookmarkExport &wanted)
{
    return Reader::wait(reader.library->bookmarks().exportTo(wanted));
}

Words words()
{
    Words words;
    words.language = u"en"_s;
    words.by = u"By %1"_s;
    words.contents = u"In this edition"_s;
    words.reuseNotice = u"Any use of materials is allowed only if there is a hyperlink to %1"_s;
    return words;
}

BookmarkExport out(const QString &path, BookmarkFormat format, CollectionId collection = {})
{
    BookmarkExport wanted;
    wanted.path = path;
    wanted.format = format;
    wanted.collection = collection;
    wanted.title = u"Bookmarks"_s;
    wanted.words = words();
    return wanted;
}

// A newspaper with two stories; one is a bookmark with a highlight and a note on it, in two collections.
void keepSome(Reader &reader)
{
    reader.server.route("/feed", feed(rss(u"Harbour"_s, {u"one"_s, u"two"_s})));
    QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
    reader.refresh();
    Bookmarks &bookmarks = reader.library->bookmarks();
    const StoryId one = Reader::wait(reader.library->stories().list({})).last().id;
    const auto sea = Reader::wait(bookmarks.makeCollection(u"Sea"_s, {}));
    const auto ice = Reader::wait(bookmarks.makeCollection(u"Ice/snow"_s, *sea));
    const auto other = Reader::wait(bookmarks.makeCollection(u"Other"_s, {}));
    QVERIFY(Reader::wait(bookmarks.collect({one}, *ice)).ok());
    QVERIFY(Reader::wait(bookmarks.collect({one}, *other)).ok());
    Note note;
    note.story = one;
    note.quote = u"About"_s;
    note.after = u" two"_s;
    QVERIFY(Reader::wait(bookmarks.putNote(note)).ok());
    note.quote.clear();
    note.after.clear();
    note.text = u"Read this\nagain"_s;
    QVERIFY(Reader::wait(bookmarks.putNote(note)).ok());
}

const QStringList someKept = {u"two [Other, Sea/Ice/snow] “About” 'Read this\nagain'"_s};

CollectionId collectionAt(Reader &reader, const QString &path)
{
    const QList<Collection> all = Reader::wait(reader.library->bookmarks().collections());
    for (const Collection &one : all) {
        if (pathOf(one.id, all) == path)
            return one.id;
    }
    return {};
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(QDir(folder).relativeFilePath(all.next()));
    files.sort();
    return files;
}

QByteArray manyBookmarks(int count)
{
    QByteArray html = "<!DOCTYPE NETSCAPE-Bookmark-file-1><H1>Bookmarks</H1><DL><p>";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        if (i % 500 == 0)
            html += (i > 0 ? "</DL><p>" : "") + ("<DT><H3>Folder " + number + "</H3><DL><p>");
        html += "<DT><A HREF=\"https://a" + QByteArray::number(i % 97) + ".example/page/" + number +
                "\" ADD_DATE=\"" + QByteArray::number(1'500'000'000 + i) + "\">Page " + number + "</A>\n";
        if (i % 10 == 0)
            html += "<DD>Words on " + number + "\n";
    }
    return html + "</DL><p></DL>";
}

} // namespace

class KeepingTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void aBrowsersFile()
    {
        Reader reader;
        QCOMPARE(*reader.import(browsersFile),
                 (ImportResult{.stories = 3, .bookmarks = 3, .notes = 1, .collections = 3, .refused = 1}));
        QCOMPARE(kept(reader), browsersKept);
        QCOMPARE(paths(reader), (QStringList{u"News"_s, u"News/Europe"_s, u"sea"_s}));
        // The dates are the file's own.
        StoryQuery query;
        query.order = StoryQuery::Order::Saved;
        QCOMPARE(bookmarks(reader, query).last().title, u"Front"_s);
        QCOMPARE(bookmarks(reader, query).last().published, QDateTime::fromSecsSinceEpoch(1'500'000'000));
        // It stands in no list of newspapers, and nothing is asked of anybody.
        QVERIFY(Reader::wait(reader.library->sources().publications()).isEmpty());
        QVERIFY(reader.titles().isEmpty());
        QCOMPARE(reader.refresh().total, 0);
    }

    void nothingIsDoubled()
    {
        Reader reader;
        QVERIFY(reader.import(browsersFile).ok());
        for (int i = 0; i < 2; ++i)
            QCOMPARE(*reader.import(browsersFile), (ImportResult{.refused = 1}));
        QCOMPARE(kept(reader), browsersKept);
        // What did not happen is nothing to take back.
        QCOMPARE(Reader::wait(reader.library->journal().undo())->stories.size(), 3);
        QVERIFY(kept(reader).isEmpty());
        QVERIFY(paths(reader).isEmpty());
        QVERIFY(!Reader::wait(reader.library->journal().last()));
        QCOMPARE(reader.import(browsersFile)->bookmarks, 3);
        QCOMPARE(kept(reader), browsersKept);
    }

    void whatIsHereIsTheBookmark()
    {
        Reader reader;
        reader.server.route("/feed", feed(rss(u"Harbour"_s, {u"one"_s, u"two"_s})));
        QVERIFY(reader.add(reader.server.address(u"/feed"_s)).ok());
        reader.refresh();
        const QByteArray file =
            "<DL><DT><H3>Sea</H3><DL><DT><A HREF=\"http://www.example.org/one?utm_source=x\" "
            "ADD_DATE=\"1600000000\">Called otherwise</A></DL></DL>";
        QCOMPARE(*reader.import(file), (ImportResult{.bookmarks = 1, .collections = 1}));
        QCOMPARE(kept(reader), QStringList{u"one [Sea]"_s});
        QCOMPARE(reader.titles().size(), 2);
        QVERIFY(Reader::wait(reader.library->journal().undo()).ok());
        QVERIFY(kept(reader).isEmpty());
        QCOMPARE(reader.titles().size(), 2);
    }

    // Also when its newspaper is gone.
    void ofARemovedNewspaperToo()
    {
        Reader reader;
        keepSome(reader);
        QVERIFY(exportTo(reader, out(path(u"gone.html"_s), BookmarkFormat::Page)).ok());
        const QString paper = reader.onlySource().publication;
        QVERIFY(Reader::wait(reader.library->sources().remove(paper)).ok());
        QCOMPARE(*Reader::wait(reader.library->sources().importFile(path(u"gone.html"_s))), ImportResult());
        QCOMPARE(kept(reader), someKept);
    }

    void tablesAndTheirLikes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("bookmarks");
        const QByteArray pocket =
            "title,url,time_added,tags,status\nA,https://a.example/1,1600000000,one|two,"
            "unread\nB,https://b.example/2,1600000001,,archive\n";
        const QStringList ofPocket = {u"A [one, two] later"_s, u"B"_s};
        const QByteArray page =
            "<!DOCTYPE html><html><head><title>Pocket Export</title></head><body>"
            "<h1>Unread</h1><ul><li><a href=\"https://c.example/3\" time_added=\"1600000000\" "
            "tags=\"one\">C</a></li></ul></body></html>";
        QTest::newRow("a table") << pocket << ofPocket;
        QTest::newRow("a page of lists") << page << QStringList{u"C [one] later"_s};
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QByteArray note =
            "---\ntitle: \"D\"\nurl: \"https://d.example/4\"\ncollections: [\"Sea\"]\n---\nText\n";
        QTest::newRow("Markdown") << note << QStringList{u"D [Sea]"_s};
        QTest::newRow("packed") << *exchange::archived({{u"part_000000.csv"_s, pocket},
                                                        {u"old/page.html"_s, page},
                                                        {u"notes/d.md"_s, note},
                                                        {u"readme.html"_s, "<html><p>Your archive</p>"},
                                                        {u"picture.png"_s, "\x89PNG"}},
                                                       now)
                                << ofPocket + QStringList{u"C [one] later"_s, u"D [Sea]"_s};
    }

    void tablesAndTheirLikes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, bookmarks);
        Reader reader;
        const auto result = reader.import(bytes);
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().detail));
        QCOMPARE(kept(reader), bookmarks);
        QCOMPARE(reader.import(bytes)->bookmarks, 0);
        QCOMPARE(kept(reader), bookmarks);
        QVERIFY(Reader::wait(reader.library->journal().undo()).ok());
        QVERIFY(kept(reader).isEmpty());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a JSON of ours")
            << QByteArray("{\"format\":\"broadsheet-bookmarks\",\"version\":1,\"stories\":[{\"item\":{");
        QTest::newRow("a later JSON of ours")
            << QByteArray("{\"format\":\"broadsheet-bookmarks\",\"version\":9}");
        QTest::newRow("a page with a menu")
            << QByteArray("<html><ul><li><a href='https://a.example/'>A</a></ul>");
        QTest::newRow("a table of something else") << QByteArray("name,price\nA,1\n");
        QTest::newRow("a note of somebody") << QByteArray("---\ntitle: Shopping\n---\nMilk\n");
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        Reader reader;
        QCOMPARE(reader.import(bytes).error().kind, Error::Kind::Malformed);
        QVERIFY(kept(reader).isEmpty());
        QVERIFY(!Reader::wait(reader.library->journal().last()));
    }

    void emptyFiles()
    {
        Reader reader;
        QCOMPARE(*reader.import("<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p></DL>"), ImportResult());
        QCOMPARE(*reader.import("url,title\n"), ImportResult());
        QCOMPARE(*reader.import("{\"format\":\"broadsheet-bookmarks\",\"version\":1}"), ImportResult());
        QVERIFY(!Reader::wait(reader.library->journal().last()));
    }

    // Into the same library nothing new comes, into another everything.
    void thereAndBack_data()
    {
        QTest::addColumn<BookmarkFormat>("format");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("again");
        QTest::newRow("a browser's file")
            << BookmarkFormat::Page << u"b.html"_s
            << QStringList{u"two [Other, Sea/Ice/snow] '“About”\n\nRead this\nagain'"_s};
        QTest::newRow("JSON") << BookmarkFormat::Json << u"b.json"_s << someKept;
        QTest::newRow("Markdown") << BookmarkFormat::Folder << u"folder"_s
                                  << QStringList{u"two [Other, Sea/Ice∕snow] “About” 'Read this\nagain'"_s};
    }

    void thereAndBack()
    {
        QFETCH(BookmarkFormat, format);
        QFETCH(QString, name);
        QFETCH(QStringList, again);
        Reader reader;
        keepSome(reader);
        QCOMPARE(kept(reader), someKept);
        const auto written = exportTo(reader, out(path(name), format));
        QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().detail));
        QCOMPARE(*written, 1);
        const auto same = Reader::wait(reader.library->sources().importFile(path(name)));
        QVERIFY2(same.ok(), same.ok() ? "" : qPrintable(same.error().detail));
        if (format != BookmarkFormat::Folder) { // there "/" in a name is another letter
            QCOMPARE(*same, ImportResult());
            QCOMPARE(kept(reader), someKept);
        }
        QCOMPARE(bookmarks(reader).size(), 1);
        Reader other;
        const auto result = Reader::wait(other.library->sources().importFile(path(name)));
        QCOMPARE(result->bookmarks, 1);
        QCOMPARE(kept(other), again);
        const auto before = Reader::wait(reader.library->stories().story(bookmarks(reader).first().id));
        const auto after = Reader::wait(other.library->stories().story(bookmarks(other).first().id));
        QCOMPARE(after->item.url, before->item.url);
        if (format == BookmarkFormat::Json)
            QCOMPARE(after->item.contentHtml, before->item.contentHtml);
    }

    // The whole article, too, and what has no address.
    void jsonLosesNothing()
    {
        Reader reader;
        exchange::KeptStory story;
        story.item.guid = u"tag:1"_s;
        story.item.title = u"A post"_s;
        story.item.contentHtml = u"<p>Post</p>"_s;
        story.whole = WholeText{.html = u"<p>Whole</p>"_s,
                                .plain = u"Whole"_s,
                                .baseUrl = u"https://a.example/"_s,
                                .image = {},
                                .byline = {},
                                .fetched = QDateTime::fromSecsSinceEpoch(1'600'000'000, Qt::UTC)};
        exchange::KeptStories stories;
        stories.stories = {story};
        QVERIFY(reader.import(*exchange::bookmarkJson(stories, QDateTime::currentDateTimeUtc())).ok());
        QVERIFY(exportTo(reader, out(path(u"whole.json"_s), BookmarkFormat::Json)).ok());
        QCOMPARE(*reader.import(contentOf(path(u"whole.json"_s))), ImportResult());
        const auto read = exchange::readBookmarkJson(contentOf(path(u"whole.json"_s)));
        QCOMPARE(read->stories.size(), 1);
        QCOMPARE(read->stories.first().whole->html, u"<p>Whole</p>"_s);
        QCOMPARE(read->stories.first().item.contentHtml, u"<p>Post</p>"_s);
        // Browsers have no place for it.
        QCOMPARE(exportTo(reader, out(path(u"none.html"_s), BookmarkFormat::Page)).error().kind,
                 Error::Kind::NothingToDo);
        QVERIFY(!QFile::exists(path(u"none.html"_s)));
    }

    void oneCollection()
    {
        Reader reader;
        QVERIFY(reader.import(browsersFile).ok());
        const auto written = exportTo(
            reader, out(path(u"news.json"_s), BookmarkFormat::Json, collectionAt(reader, u"News"_s)));
        QCOMPARE(*written, 2);
        Reader other;
        QVERIFY(Reader::wait(other.library->sources().importFile(path(u"news.json"_s))).ok());
        QCOMPARE(kept(other), (QStringList{u"Front [News]"_s, u"Ice [News/Europe] 'My words'"_s}));
        QCOMPARE(paths(other), (QStringList{u"News"_s, u"News/Europe"_s}));
    }

    void anEbookAndAFolder()
    {
        Reader reader;
        reader.server.route("/ice", page(articlePage("Ice in the harbour")));
        QVERIFY(Reader::wait(reader.library->bookmarks().savePage(reader.server.address(u"/ice"_s))).ok());
        QCOMPARE(*exportTo(reader, out(path(u"book.epub"_s), BookmarkFormat::Ebook)), 1);
        const auto chapters = exchange::unpacked(path(u"book.epub"_s), [](QByteArrayView beginning) {
            return beginning.contains("Ice in the harbour") ? qsizetype(100'000) : qsizetype(0);
        });
        QVERIFY(chapters.ok());
        QVERIFY(std::any_of(chapters->begin(), chapters->end(), [](const exchange::ArchiveFile &file) {
            return file.bytes.contains("Chapter six");
        }));
        QCOMPARE(*exportTo(reader, out(path(u"vault"_s), BookmarkFormat::Folder)), 1);
        const QStringList files = filesIn(path(u"vault"_s));
        QCOMPARE(files.size(), 1);
        QVERIFY(files.first().endsWith(u"Ice in the harbour.md"_s));
        QVERIFY(contentOf(path(u"vault/"_s + files.first())).contains("Chapter six"));
        // What is there stays as it is.
        QCOMPARE(exportTo(reader, out(path(u"vault"_s), BookmarkFormat::Folder)).error().kind,
                 Error::Kind::NameTaken);
        QCOMPARE(filesIn(path(u"vault"_s)), files);
        QVERIFY(QDir().mkpath(path(u"empty"_s)));
        QCOMPARE(*exportTo(reader, out(path(u"empty"_s), BookmarkFormat::Folder)), 1);
    }

    void anEbookComesBackWhole()
    {
        Reader reader;
        QVERIFY(reader.import(browsersFile).ok());
        QCOMPARE(*exportTo(reader, out(path(u"back.epub"_s), BookmarkFormat::Ebook)), 3);
        Reader other;
        const auto result = Reader::wait(other.library->sources().importFile(path(u"back.epub"_s)));
        QVERIFY(result.ok());
        QCOMPARE(*result, (ImportResult{.stories = 3, .bookmarks = 3, .notes = 1, .collections = 3}));
        QCOMPARE(kept(other), browsersKept);
    }

    // A device stays one, also for who may replace it.
    void onlyIntoFiles()
    {
#ifdef Q_OS_UNIX
        Reader reader;
        QVERIFY(reader.import(browsersFile).ok());
        const QByteArray pipe = QFile::encodeName(path(u"pipe"_s));
        QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
        QCOMPARE(exportTo(reader, out(path(u"pipe"_s), BookmarkFormat::Json)).error().kind,
                 Error::Kind::CannotWrite);
        QVERIFY(!QFileInfo(path(u"pipe"_s)).isFile());
        QFile::remove(path(u"pipe"_s));
#endif
    }

    void nothingToExport()
    {
        Reader reader;
        QCOMPARE(exportTo(reader, out(path(u"x.html"_s), BookmarkFormat::Page)).error().kind,
                 Error::Kind::NothingToDo);
        QVERIFY(!QFile::exists(path(u"x.html"_s)));
    }

    void exportsCanBeStopped()
    {
        Reader reader;
        QVERIFY(reader.import(manyBookmarks(2'000)).ok());
        connect(&reader.library->bookmarks(), &Bookmarks::exportProgressed, this,
                [&](const ExportProgress &far) {
                    if (far.done == 500)
                        reader.library->bookmarks().cancelExport();
                });
        const auto first =
            reader.library->bookmarks().exportTo(out(path(u"stopped.html"_s), BookmarkFormat::Page));
        QCOMPARE(exportTo(reader, out(path(u"y.html"_s), BookmarkFormat::Page)).error().kind,
                 Error::Kind::Busy);
        QCOMPARE(Reader::wait(first).error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(path(u"stopped.html"_s)));
    }

    void importsCanBeStopped()
    {
        Reader reader;
        connect(&reader.library->sources(), &Sources::importProgressed, this, [&](int done, int total) {
            QCOMPARE(total, 20);
            if (done == 10)
                reader.library->sources().cancelImport();
        });
        QCOMPARE(reader.import(manyBookmarks(2'000)).error().kind, Error::Kind::Cancelled);
        QVERIFY(kept(reader).isEmpty());
        QVERIFY(paths(reader).isEmpty());
        QVERIFY(!Reader::wait(reader.library->journal().last()));
    }

    void fiftyThousand()
    {
        constexpr int count = 50'000;
        Reader reader;
        const QByteArray file = manyBookmarks(count);
        QElapsedTimer timer;
        timer.start();
        const auto result = reader.import(file);
        QCOMPARE(*result,
                 (ImportResult{
                     .stories = count, .bookmarks = count, .notes = count / 10, .collections = count / 500}));
        qInfo("in: %lld ms", timer.restart());
        QCOMPARE(*reader.import(file), ImportResult());
        qInfo("again: %lld ms", timer.restart());
        QCOMPARE(*exportTo(reader, out(path(u"many.html"_s), BookmarkFormat::Page)), count);
        qInfo("out: %lld ms", timer.restart());
        const auto read = exchange::readBookmarkPage(contentOf(path(u"many.html"_s)));
        QCOMPARE(read->stories.size(), count);
        QCOMPARE(read->collections.size(), count / 500);
        timer.restart();
        QVERIFY(Reader::wait(reader.library->journal().undo()).ok());
        qInfo("undone: %lld ms", timer.elapsed());
        QVERIFY(bookmarks(reader).isEmpty());
        QVERIFY(paths(reader).isEmpty());
    }

    // A folder that cannot be written to: as somebody who may not, for root may everywhere.
    void whereItMayNotWrite()
    {
#ifdef Q_OS_LINUX
        const QString folder = path(u"locked"_s);
        const QString profile = path(u"theirs"_s);
        QVERIFY(QDir().mkpath(folder) && QDir().mkpath(profile));
        QFile::setPermissions(m_folder.path(), QFile::Permissions::fromInt(0x7755));
        QFile::setPermissions(folder, QFile::Permissions::fromInt(0x5555));
        QFile::setPermissions(profile, QFile::Permissions::fromInt(0x7777));
        QProcess child;
        QStringList command = {QCoreApplication::applicationFilePath(), u"--read-only-child"_s, profile,
                               folder};
        if (geteuid() == 0)
            command = QStringList{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s} +
                      command;
        child.start(command.takeFirst(), command);
        QVERIFY2(child.waitForFinished(), qPrintable(child.errorString()));
        QCOMPARE(QString::fromUtf8(child.readAllStandardOutput()).trimmed(),
                 u"writing failed; CannotWrite; CannotWrite; CannotWrite; CannotWrite"_s);
        QVERIFY(filesIn(folder).isEmpty());
#endif
    }

    // Nothing half-written is left, and what was there stays.
    void whereThereIsNoRoom()
    {
#ifdef Q_OS_UNIX
        Reader reader;
        reader.server.route("/ice", page(articlePage("Ice in the harbour")));
        QVERIFY(Reader::wait(reader.library->bookmarks().savePage(reader.server.address(u"/ice"_s))).ok());
        const QString folder = path(u"full"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/b.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("as it was") == 9);
        file.close();
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit full{100, before.rlim_max};
        QList<Error::Kind> said;
        for (const auto &[name, format] :
             {std::pair(u"b.html"_s, BookmarkFormat::Page), std::pair(u"b.json"_s, BookmarkFormat::Json),
              std::pair(u"b.epub"_s, BookmarkFormat::Ebook), std::pair(u"b"_s, BookmarkFormat::Folder)}) {
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
            const auto written = exportTo(reader, out(folder + u'/' + name, format));
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
            QVERIFY(!written.ok());
            said.append(written.error().kind);
        }
        QCOMPARE(said, QList<Error::Kind>(4, Error::Kind::DiskFull));
        QCOMPARE(filesIn(folder), QStringList{u"b.json"_s});
        QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
        QCOMPARE(contentOf(folder + u"/b.json"_s), QByteArray("as it was"));
#endif
    }
};

namespace {

QString nameOf(const Result<int> &written)
{
    if (written)
        return u"written"_s;
    return written.error().kind == Error::Kind::CannotWrite ? u"CannotWrite"_s : written.error().detail;
}

// The other side of whereItMayNotWrite().
int readOnlyChild(const QString &profile, const QString &folder)
{
    QFile probe(folder + u"/probe"_s);
    QStringList said = {probe.open(QIODevice::WriteOnly) ? u"writing works"_s : u"writing failed"_s};
    LibraryOptions options;
    options.profileFolder = profile;
    options.refreshing = LibraryOptions::Refreshing::OnDemand;
    const auto library = Library::open(options);
    QFile file(profile + u"/in.html"_s);
    if (!library || !file.open(QIODevice::WriteOnly) || file.write(browsersFile) != browsersFile.size())
        return 1;
    file.close();
    if (!Reader::wait((*library)->sources().importFile(file.fileName())))
        return 1;
    for (const auto &[name, format] :
         {std::pair(u"b.html"_s, BookmarkFormat::Page), std::pair(u"b.json"_s, BookmarkFormat::Json),
          std::pair(u"b.epub"_s, BookmarkFormat::Ebook), std::pair(u"b"_s, BookmarkFormat::Folder)})
        said.append(
            nameOf(Reader::wait((*library)->bookmarks().exportTo(out(folder + u'/' + name, format)))));
    std::puts(qPrintable(said.join(u"; "_s)));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--read-only-child"_s)
        return readOnlyChild(arguments.value(2), arguments.value(3));
    KeepingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keeping.moc"
