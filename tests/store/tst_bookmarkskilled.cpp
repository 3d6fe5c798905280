// A process that is killed at any moment while its reader bookmarks, collects, writes notes and imports has
// lost nothing it said was done, and doubled nothing; what was broken off can be done once more. The test
// starts itself as that process, again and again.
#include "profile.h"

#include "core/library/bookmarks.h"
#include "core/library/library.h"
#include "core/library/sources.h"
#include "core/library/stories.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>

#include <cstdio>

using namespace broadsheet;
using namespace broadsheet::store;

namespace {

constexpr int kills = 200;
constexpr int killsOfOne = 25;      // profile; then another begins
constexpr int longestLife = 70;     // ms a process may work before it is killed
constexpr int stories = 40;         // a feed brought
constexpr int imported = 120;       // bookmarks of one file: more than one job takes in
constexpr int longestRun = 100'000; // ms of all of it

template <typename Value>
Value answerOf(const QFuture<Value> &future)
{
    QEventLoop loop;
    QFutureWatcher<Value> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

void say(const QString &what)
{
    std::puts(qPrintable(what));
    std::fflush(stdout);
}

// A browser's file; every third bookmark has words on it.
QByteArray fileOf(const QString &name)
{
    QString html = u"<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><H3>%1</H3><DL><p>"_s.arg(name);
    for (int i = 0; i < imported; ++i) {
        html += u"<DT><A HREF=\"https://a.example/%1/%2\">%1 %2</A>\n"_s.arg(name).arg(i);
        html += i % 3 == 0 ? u"<DD>words %1 %2\n"_s.arg(name).arg(i) : QString();
    }
    return (html + u"</DL></DL>"_s).toUtf8();
}

// One reader at work, until it is killed. Each thing is said when it is done; an import before it begins,
// too.
class Work final
{
public:
    Work(Library &library, const QString &folder, const QString &round)
        : m_library(library), m_folder(folder), m_round(round), m_random(round.toUInt())
    {
        StoryQuery query;
        query.publication = u"test.paper"_s;
        for (const Headline &one : answerOf(library.stories().list(query)))
            m_stories.append(one.id);
    }

    void doSomething()
    {
        const QString name = m_round + u'.' + QString::number(++m_count);
        switch (m_random.bounded(12)) {
        case 0:
            return import(u"i"_s + name);
        case 1:
        case 2:
            return collect(u"c"_s + name);
        case 3:
        case 4:
        case 5:
            return note(u"n"_s + name);
        default:
            return bookmark();
        }
    }

    void import(const QString &name)
    {
        QFile file(m_folder + u'/' + name + u".html"_s);
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write(fileOf(name));
        file.close();
        say(u"importing "_s + name);
        if (answerOf(m_library.sources().importFile(file.fileName())))
            say(u"imported "_s + name);
        file.remove();
    }

private:
    StoryId any() { return m_stories.at(m_random.bounded(m_stories.size())); }

    void bookmark()
    {
        const StoryId story = any();
        if (answerOf(m_library.bookmarks().set({story}, Bookmarks::Keeping::Keep)))
            say(u"kept %1"_s.arg(number(story)));
    }

    void collect(const QString &name)
    {
        const auto collection = answerOf(m_library.bookmarks().makeCollection(name, {}));
        if (!collection)
            return;
        say(u"collection "_s + name);
        const StoryId story = any();
        if (answerOf(m_library.bookmarks().collect({story}, *collection)))
            say(u"collected %1 %2"_s.arg(number(story)).arg(name));
    }

    void note(const QString &text)
    {
        Note note;
        note.story = any();
        note.text = text;
        if (answerOf(m_library.bookmarks().putNote(note)))
            say(u"noted %1 %2"_s.arg(number(note.story)).arg(text));
    }

    Library &m_library;
    QString m_folder;
    QString m_round;
    QRandomGenerator m_random;
    QList<StoryId> m_stories;
    int m_count = 0;
};

int work(const QString &folder, const QString &round, const QString &brokenOff)
{
    LibraryOptions options;
    options.profileFolder = folder;
    options.refreshing = LibraryOptions::Refreshing::OnDemand;
    const auto library = Library::open(options);
    if (!library)
        return 1;
    Work work(**library, folder, round);
    say(u"begun"_s);
    if (!brokenOff.isEmpty())
        work.import(brokenOff);
    for (;;)
        work.doSomething();
}

// What is in the file, read past everything that might make it look better.
struct Found
{
    QSet<QString> kept;      // ids
    QSet<QString> collected; // "story collection"
    QSet<QString> notes;     // "story text"
    QSet<QString> collections;
    QHash<QString, int> imported; // bookmarks by the name of their file
    QStringList doubled;
    QStringList wrong;
};

QStringList column(Connection &connection, const QString &sql)
{
    QStringList list;
    Rows rows = connection.run(sql);
    while (rows.next())
        list.append(rows.text(0));
    return list;
}

QSet<QString> once(const QStringList &list, Found *found)
{
    QSet<QString> set;
    for (const QString &one : list) {
        if (set.contains(one))
            found->doubled.append(one);
        set.insert(one);
    }
    return set;
}

Found look(const QString &folder)
{
    Connection connection(folder + u"/broadsheet.sqlite"_s, Connection::Access::ReadWrite);
    const auto all = [&](const QString &sql) { return column(connection, sql); };
    Found found;
    found.kept = once(all(u"SELECT id FROM story WHERE kept = 1"_s), &found);
    found.collections = once(all(u"SELECT name FROM collection"_s), &found);
    found.collected = once(all(u"SELECT x.story || ' ' || c.name FROM collected x "
                               "JOIN collection c ON c.id = x.collection"_s),
                           &found);
    found.notes = once(all(u"SELECT story || ' ' || words FROM note"_s), &found);
    for (const QString &url : once(all(u"SELECT url FROM story"_s), &found)) {
        if (url.startsWith("https://a.example/"_L1))
            ++found.imported[url.section(u'/', 3, 3)];
    }
    found.wrong =
        all(u"SELECT s.id FROM story s LEFT JOIN state t ON t.account = s.account AND "
            "t.identity = s.identity WHERE coalesce(t.kept, 0) <> s.kept"_s) +
        all(u"SELECT story FROM collected WHERE story NOT IN (SELECT id FROM story WHERE kept = 1)"_s) +
        all(u"SELECT story FROM note WHERE story NOT IN (SELECT id FROM story WHERE kept = 1)"_s) +
        all(u"SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'"_s) +
        all(u"SELECT \"table\" FROM pragma_foreign_key_check"_s);
    if (connection.failed())
        found.wrong.append(u"it cannot be read: "_s + connection.takeError()->detail);
    return found;
}

} // namespace

class BookmarksKilledTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Profile> m_profile;
    QSet<QString> m_said; // all that the processes of this profile said was done
    QString m_brokenOff;  // the import that had begun and was not said to be done
    int m_things = 0;
    int m_importsDone = 0;
    int m_importsBrokenOff = 0;

    void beginProfile()
    {
        m_said.clear();
        m_brokenOff.clear();
        m_profile = std::make_unique<Profile>();
        m_profile->subscribe();
        QList<Item> items;
        for (int i = 0; i < stories; ++i)
            items.append(makeItem(u"g%1"_s.arg(i), u"Story %1"_s.arg(i)));
        m_profile->take(u"en/world"_s, items);
        m_profile->store.reset();
    }

    void hear(const QByteArray &lines)
    {
        for (const QString &line : QString::fromUtf8(lines).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith("importing "_L1)) {
                m_brokenOff = line.section(u' ', 1);
                continue;
            }
            if (line.startsWith("imported "_L1)) {
                m_brokenOff.clear();
                ++m_importsDone;
            }
            m_said.insert(line);
            ++m_things;
        }
        m_importsBrokenOff += m_brokenOff.isEmpty() ? 0 : 1;
    }

    void liveAndDie(int round)
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {u"child"_s, m_profile->folder.path(), QString::number(round), m_brokenOff});
        while (!process.canReadLine())
            QVERIFY2(process.waitForReadyRead(30'000), qPrintable(process.errorString()));
        QCOMPARE(process.readLine().trimmed(), QByteArray("begun"));
        QThread::usleep(QRandomGenerator::global()->bounded(longestLife * 1'000));
        process.kill(); // SIGKILL: it cannot tidy up
        QVERIFY(process.waitForFinished());
        QVERIFY(process.exitStatus() == QProcess::CrashExit);
        QByteArray said = process.readAllStandardOutput();
        said.truncate(said.lastIndexOf('\n') + 1); // half a line says nothing
        hear(said);
    }

    static bool isThere(const QString &line, const Found &found)
    {
        const QString what = line.section(u' ', 0, 0);
        const QString of = line.section(u' ', 1);
        const QString story = line.section(u' ', 1, 1);
        if (what == "kept"_L1)
            return found.kept.contains(of);
        if (what == "collection"_L1)
            return found.collections.contains(of);
        if (what == "collected"_L1)
            return found.collected.contains(of) && found.kept.contains(story);
        if (what == "noted"_L1)
            return found.notes.contains(of) && found.kept.contains(story);
        return what == "imported"_L1 && found.imported.value(of) == imported &&
               found.collections.contains(of);
    }

    void allIsWell()
    {
        const QString folder = m_profile->folder.path();
        const auto store = Store::open(folder, noon);
        QVERIFY(store.ok());
        QVERIFY(!(*store)->notice() && !(*store)->isReadOnly());
        const Found found = look(folder);
        QVERIFY2(found.doubled.isEmpty(), qPrintable(found.doubled.join(u", "_s)));
        QVERIFY2(found.wrong.isEmpty(), qPrintable(found.wrong.join(u", "_s)));
        for (const QString &line : m_said)
            QVERIFY2(isThere(line, found), qPrintable(line));
    }

private slots:
    void losesAndDoublesNothing()
    {
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < kills; ++round) {
            if (round % killsOfOne == 0)
                beginProfile();
            liveAndDie(round);
            if (!QTest::currentTestFailed())
                allIsWell();
            if (QTest::currentTestFailed())
                return;
            QVERIFY(timer.elapsed() < longestRun);
        }
        qInfo("%d kills, %d things done, %d imports done and %d broken off, %lld ms", kills, m_things,
              m_importsDone, m_importsBrokenOff, timer.elapsed());
        // They were killed at work, not before it and not after.
        QVERIFY(m_things > kills && m_importsDone > 0 && m_importsBrokenOff > 0);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == "child"_L1)
        return work(arguments.value(2), arguments.value(3), arguments.value(4));
    BookmarksKilledTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_bookmarkskilled.moc"
