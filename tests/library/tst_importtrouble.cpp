// A file of another reader where it cannot come in: a full disk, a profile that may only be read, a program
// that ends in between. Then nothing of it stays.
#include "tests/library/reader.h"
#include "tests/support/formerreaders.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace broadsheet;
using namespace broadsheet::testing;

namespace {

// Beside what quiteRss() has: ten feeds of three hundred bookmarks, a megabyte each.
QStringList much()
{
    QStringList statements = quiteRss();
    for (int feed = 0; feed < 10; ++feed) {
        statements += u"INSERT INTO feeds (id, text, xmlUrl, parentId, rowToParent) VALUES "
                      "(%1, 'Feed %1', 'https://c.example/%1', 0, 0)"_s.arg(100 + feed);
        statements += u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) "
                      "INSERT INTO news (feedId, guid, title, content, published, starred, link_href) "
                      "SELECT %1, 'g%1/' || i, 'Story ' || i, hex(randomblob(1500)), "
                      "strftime('%Y-%m-%dT%H:%M:%S', 'now', '-' || i || ' minutes'), 1, "
                      "'https://c.example/%1/' || i FROM n"_s.arg(100 + feed);
    }
    return statements;
}

// Of a newspaper the reader does not take.
QByteArray starred(int count)
{
    QJsonArray items;
    for (int i = 0; i < count; ++i)
        items.append(QJsonObject{
            {u"id"_s, u"tag:%1"_s.arg(i)},
            {u"title"_s, u"Star %1"_s.arg(i)},
            {u"published"_s, QDateTime::currentSecsSinceEpoch() - i},
            {u"origin"_s, QJsonObject{{u"streamId"_s, u"feed/https://far.example/feed"_s}}},
        });
    return QJsonDocument(QJsonObject{{u"id"_s, u"user/-/state/com.google/starred"_s}, {u"items"_s, items}})
        .toJson();
}

} // namespace

class ImportTroubleTest final : public QObject
{
    Q_OBJECT

    static void takeOne(Reader &reader)
    {
        reader.server.route("/here", feed(rss(u"Here"_s, {u"one"_s, u"two"_s})));
        QVERIFY(reader.add(reader.server.address(u"/here"_s)).ok());
    }

    static int newspapers(Reader &reader)
    {
        return int(Reader::wait(reader.library->sources().publications()).size());
    }

    static int bookmarks(Reader &reader)
    {
        StoryQuery query;
        query.scope = StoryQuery::Scope::Bookmarks;
        return int(Reader::wait(reader.library->stories().list(query)).size());
    }

    // Only what was there before the import, now or in a moment.
    static void isAsBefore(Reader &reader)
    {
        QTRY_COMPARE(newspapers(reader), 1);
        QTRY_COMPARE(bookmarks(reader), 0);
        QCOMPARE(reader.sortedTitles(), (QStringList{u"one"_s, u"two"_s}));
        const auto last = Reader::wait(reader.library->journal().last());
        QVERIFY(last && last->action == JournalEntry::Action::AddSource);
    }

    QString makeFile(Reader &reader)
    {
        const QString path = reader.profile.file(u"feeds.db"_s);
        makeDatabase(path, much());
        return path;
    }

    // The program ends while the file comes in, and is begun again.
    static void breakOff(Reader &reader, const QString &path)
    {
        Sources &sources = reader.library->sources();
        QEventLoop loop;
        connect(&sources, &Sources::importProgressed, &loop, [&](int done) {
            if (done == 5)
                loop.quit();
        });
        sources.importFile(path);
        loop.exec();
        reader.open();
    }

#ifdef Q_OS_UNIX
    // What a program says that may not write there, in a process of its own, because the tests may run as one
    // who may do anything.
    static QString saidByNobody(const QStringList &arguments)
    {
        QStringList command = QStringList{QCoreApplication::applicationFilePath(), u"--child"_s} + arguments;
        if (geteuid() == 0)
            command = QStringList{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s} +
                      command;
        QProcess child;
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.start(command.takeFirst(), command);
        if (!child.waitForFinished())
            return child.errorString();
        return QString::fromUtf8(child.readAll()).trimmed();
    }

    static void setMode(const QString &folder, int ofFolder, int ofFiles)
    {
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
            QFile::setPermissions(file.filePath(), QFile::Permissions::fromInt(ofFiles));
        QFile::setPermissions(folder, QFile::Permissions::fromInt(ofFolder));
    }
#endif

private slots:
#ifdef Q_OS_UNIX
    // Wherever it becomes full: there are sizes at which nothing can be taken back, either, before there is
    // room.
    void fullDisk_data()
    {
        QTest::addColumn<int>("bytes"); // that a file may have
        for (const int size : {500'000, 2'000'000, 2'500'000, 3'500'000, 8'500'000})
            QTest::addRow("%d", size) << size;
    }

    void fullDisk()
    {
        QFETCH(const int, bytes);
        Reader reader;
        takeOne(reader);
        const QString path = makeFile(reader);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit full{rlim_t(bytes), before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
        const auto result = Reader::wait(reader.library->sources().importFile(path));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, Error::Kind::DiskFull);
        reader.open();
        isAsBefore(reader);
        QCOMPARE(Reader::wait(reader.library->sources().importFile(path))->bookmarks, 3'001); // now it comes
    }

    void aProfileThatMayOnlyBeRead()
    {
        Reader reader;
        takeOne(reader);
        const QString path = makeFile(reader);
        reader.library.reset();
        setMode(reader.profile.path(), 0x5555, 0x4444);
        const QString said = saidByNobody({reader.profile.path(), path});
        setMode(reader.profile.path(), 0x7700, 0x6600);
        QCOMPARE(said, u"writing failed; CannotWrite; 1 newspaper"_s);
        reader.open();
        isAsBefore(reader);
    }

    // The other reader's folder is on a disk that may only be read, or somebody else's. Nothing is made
    // beside it.
    void aFileInAFolderThatMayOnlyBeRead()
    {
        QTemporaryDir profile;
        QTemporaryDir theirs;
        const QString path = theirs.filePath(u"feeds.db"_s);
        makeDatabase(path, quiteRss());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(18)); // https://www.sqlite.org/fileformat.html: written with a log beside it
        QCOMPARE(file.write("\x02\x02"), 2);
        file.close();
        QFile::setPermissions(profile.path(), QFile::Permissions::fromInt(0x7777));
        setMode(theirs.path(), 0x5555, 0x4444);
        const QString said = saidByNobody({profile.path(), path, theirs.path()});
        setMode(theirs.path(), 0x7700, 0x6600);
        QCOMPARE(said, u"writing failed; 3 stories; 2 newspapers"_s);
        QCOMPARE(QDir(theirs.path()).entryList(QDir::Files), QStringList{u"feeds.db"_s});
    }
#endif

    void aProgramThatEndsInBetween()
    {
        Reader reader;
        takeOne(reader);
        breakOff(reader, makeFile(reader));
        isAsBefore(reader);
    }

    // Who tries again at once has all of it, and keeps it: what is left of the first attempt goes before the
    // second begins.
    void triedAgainAtOnce()
    {
        Reader reader;
        takeOne(reader);
        const QString path = makeFile(reader);
        breakOff(reader, path);
        const auto result = Reader::wait(reader.library->sources().importFile(path));
        QVERIFY(result.ok());
        QCOMPARE(result->bookmarks, 3'001);
        reader.open();
        QTest::qWait(200); // nothing is taken back any more
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(Reader::wait(reader.library->stories().railCounts(now)).bookmarks.total, 3'001);
    }

    // What the reader stops does not go on by itself, and can be gone on with.
    void undoIsStopped()
    {
        Reader reader;
        takeOne(reader);
        QCOMPARE(reader.import(starred(300))->bookmarks, 300);
        const auto undo = reader.library->journal().undo();
        reader.library->journal().cancelUndo();
        const auto stopped = Reader::wait(undo);
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        reader.open();
        QTest::qWait(200);
        QVERIFY(bookmarks(reader) > 0);
        QVERIFY(Reader::wait(reader.library->journal().undo()).ok());
        isAsBefore(reader);
    }

    // Ctrl+Z twice in a row is two steps, however long the first takes.
    void undoneTwiceInARow()
    {
        Reader reader;
        takeOne(reader);
        QCOMPARE(reader.import(starred(300))->bookmarks, 300);
        const auto first = reader.library->journal().undo();
        const auto second = reader.library->journal().undo();
        QCOMPARE(Reader::wait(first)->action, JournalEntry::Action::Import);
        QCOMPARE(Reader::wait(second)->action, JournalEntry::Action::AddSource);
        QCOMPARE(newspapers(reader), 0);
    }

    // A program that ends while it takes back goes on with it the next time.
    void aProgramThatEndsWhileItTakesBack()
    {
        Reader reader;
        takeOne(reader);
        QCOMPARE(reader.import(starred(3'000))->bookmarks, 3'000);
        reader.library->journal().undo();
        QElapsedTimer timer;
        timer.start();
        reader.open();
        QVERIFY(timer.elapsed() < 1'000); // it does not wait for the end
        isAsBefore(reader);
    }

    // Another window, or the command line, with the same library.
    void oneProcessAtATime()
    {
        Reader reader;
        takeOne(reader);
        const QString path = makeFile(reader);
        QLockFile another(reader.profile.file(u"import.lock"_s));
        QVERIFY(another.tryLock());
        QCOMPARE(Reader::wait(reader.library->sources().importFile(path)).error().kind, Error::Kind::Busy);
        another.unlock();
        QVERIFY(Reader::wait(reader.library->sources().importFile(path)).ok());
    }
};

namespace {

// The other side of saidByNobody(): PROFILE FILE [FOLDER that must not be written into].
int child(const QStringList &arguments)
{
    QStringList said;
    QFile probe(arguments.value(2, arguments.first()) + u"/probe"_s);
    said += probe.open(QIODevice::WriteOnly) ? u"writing works"_s : u"writing failed"_s;
    LibraryOptions options;
    options.profileFolder = arguments.first();
    options.refreshing = LibraryOptions::Refreshing::OnDemand;
    const auto library = Library::open(options);
    if (!library) {
        said += library.error().detail;
    } else {
        Sources &sources = (*library)->sources();
        const auto result = Reader::wait(sources.importFile(arguments.at(1)));
        if (result)
            said += u"%1 stories"_s.arg(result->stories);
        else
            said +=
                result.error().kind == Error::Kind::CannotWrite ? u"CannotWrite"_s : result.error().detail;
        const auto count = Reader::wait(sources.publications()).size();
        said += count == 1 ? u"1 newspaper"_s : u"%1 newspapers"_s.arg(count);
    }
    std::puts(qPrintable(said.join(u"; "_s)));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--child"_s)
        return child(arguments.mid(2));
    ImportTroubleTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_importtrouble.moc"
