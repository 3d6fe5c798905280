// The file itself: the schema's steps, a full disk, a folder where nothing can be written, two processes at
// once.
#include "profile.h"

#include "core/store/migrations.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <cstdio>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace broadsheet;
using namespace broadsheet::store;
using Action = JournalEntry::Action;

class DatabaseTest final : public QObject
{
    Q_OBJECT

private slots:
    void migratesAnEmptyFileOnce()
    {
        QTemporaryDir folder;
        Connection connection(folder.filePath(u"x.sqlite"_s), Connection::Access::ReadWrite);
        QVERIFY(!migrate(connection));
        QCOMPARE(connection.number(u"PRAGMA user_version"_s), newestSchema());
        QVERIFY(!migrate(connection));
        QCOMPARE(connection.number(u"SELECT count(*) FROM story"_s), 0);
    }

    // Texts once lay under their story's id.
    void keepsTextsThatLayByDate()
    {
        const QTemporaryDir folder;
        {
            Connection old(folder.filePath(u"broadsheet.sqlite"_s), Connection::Access::ReadWrite);
            QVERIFY(!migrate(old, 6));
            old.run(u"INSERT INTO publication VALUES ('p', '{}', 'en', 0, NULL)"_s);
            old.run(u"INSERT INTO edition VALUES (1, 'p', 'en', 1)"_s);
            old.run(u"INSERT INTO source (id, kind, edition, address, canonical, host) "
                    "VALUES (1, 'feed', 1, 'https://p/', 'p', 'p')"_s);
            for (const qint64 id : {qint64(1) << 50, qint64(1) << 51}) {
                const QString name = QString::number(id);
                old.run(u"INSERT INTO story (id, edition, unread, kept, source, fingerprint, content_hash, "
                        "first_seen, language, title, url, image, summary, guid, identity, address) "
                        "VALUES (?, 1, 1, 0, 1, 1, 1, 1, 'en', ?, '', '', '', ?, ?, '')"_s,
                        {id, name, name, name});
                old.run(u"INSERT INTO story_text VALUES (?, ?, '', '', ?, '{}')"_s,
                        {id, u"<p>"_s + name, name});
            }
            QVERIFY2(!old.failed(), qPrintable(old.failed() ? old.takeError()->detail : QString()));
        }
        const auto store = Store::open(folder.path(), noon);
        QVERIFY(store.ok());
        for (const qint64 id : {qint64(1) << 50, qint64(1) << 51}) {
            const Result<Story> story = wait((*store)->story(StoryId{id}));
            QVERIFY(story.ok());
            QCOMPARE(story->item.contentHtml, u"<p>"_s + QString::number(id));
            QCOMPARE(story->plainText, QString::number(id));
            // The index, too, is made of what the table now holds.
            QVERIFY(wait((*store)->indexed()).ok());
            StoryQuery query;
            query.search = QString::number(id);
            QCOMPARE(wait((*store)->list(query)).size(), 1);
        }
    }

    void refusesALaterVersion()
    {
        QTemporaryDir folder;
        Connection connection(folder.filePath(u"x.sqlite"_s), Connection::Access::ReadWrite);
        connection.run(u"PRAGMA user_version = 999"_s);
        const auto error = migrate(connection);
        QVERIFY(error);
        QCOMPARE(error->kind, Error::Kind::DatabaseNewer);
        QCOMPARE(connection.number(u"SELECT count(*) FROM sqlite_master"_s), 0);
    }

    void aFailedStepLeavesNothing()
    {
        QTemporaryDir folder;
        Connection connection(folder.filePath(u"x.sqlite"_s), Connection::Access::ReadWrite);
        connection.run(u"PRAGMA max_page_count = 6"_s);
        const auto error = migrate(connection);
        QVERIFY(error);
        QCOMPARE(error->kind, Error::Kind::DiskFull);
        QCOMPARE(connection.number(u"PRAGMA user_version"_s), 0);
        QCOMPARE(connection.number(u"SELECT count(*) FROM sqlite_master"_s), 0);
    }

    void aFullDiskWritesNothingByHalves()
    {
        Profile profile;
        profile.subscribe();
        const StoryId old = profile.take(u"en/world"_s, {makeItem(u"old"_s, u"Old"_s)}).added.first();
        QVERIFY(wait(profile.store->indexed()).ok());
        QVERIFY(wait(profile.store->limitPages(1)).ok()); // as full as it can be: not one page more
        Item large = makeItem(u"large"_s, u"Large"_s);
        large.contentHtml = QString(200'000, u'x');
        const auto taken =
            wait(profile.store->takeIn(profile.source(u"en/world"_s), incoming(makeFeed({large})), noon));
        QVERIFY(!taken.ok());
        QCOMPARE(taken.error().kind, Error::Kind::DiskFull);
        // What was there is there, what was not is not, and reading goes on.
        QCOMPARE(profile.titles({}), QStringList{u"Old"_s});
        QVERIFY(wait(profile.store->story(old)).ok());
        QVERIFY(wait(profile.store->check()).ok());
        // Room again: it goes on as if nothing had been.
        QVERIFY(wait(profile.store->limitPages(1'000'000)).ok());
        QCOMPARE(profile.take(u"en/world"_s, {large}).added.size(), 1);
        QCOMPARE(profile.titles({}).size(), 2);
    }

    void aFullDiskMarksNothingByHalves()
    {
        Profile profile;
        profile.subscribe();
        QList<Item> items;
        for (int i = 0; i < 400; ++i)
            items.append(makeItem(u"a-rather-long-guid-to-fill-pages-%1"_s.arg(i), u"Story"_s));
        const QList<StoryId> ids = profile.take(u"en/world"_s, items).added;
        QVERIFY(wait(profile.store->indexed()).ok());
        QVERIFY(wait(profile.store->limitPages(1)).ok());
        const auto marked = wait(profile.store->mark(ids, Action::MarkRead, noon));
        QVERIFY(!marked.ok());
        QCOMPARE(marked.error().kind, Error::Kind::DiskFull);
        QCOMPARE(wait(profile.store->countAll(noon)).all, (Counts{400, 400}));
        QVERIFY(!wait(profile.store->lastEntry()));
    }

    void damageMetAtWorkIsSetAsideAtTheNextOpening()
    {
        Profile profile;
        profile.subscribe();
        QList<Item> items;
        for (int i = 0; i < 300; ++i) {
            items.append(makeItem(u"g%1"_s.arg(i), u"Story %1"_s.arg(i)));
            items.last().contentHtml = QString(3'000, u'x');
        }
        profile.take(u"en/world"_s, items);
        QVERIFY(wait(profile.store->indexed()).ok());
        profile.store.reset();
        const QString path = profile.folder.filePath(u"broadsheet.sqlite"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = file.size() / 3; at < file.size() * 2 / 3; at += 4096) {
            file.seek(at - at % 4096);
            file.write(QByteArray(512, '\xee'));
        }
        file.close();
        profile.open(); // the beginning and the end are sound
        QVERIFY(!profile.store->notice());
        QVERIFY(!wait(profile.store->check()).ok());
        for (const Headline &line : wait(profile.store->list({})))
            wait(profile.store->story(line.id)).ok();
        profile.open();
        QVERIFY(profile.store->notice());
        QCOMPARE(profile.store->notice()->kind, Error::Kind::DatabaseDamaged);
        QVERIFY(QFile::exists(profile.store->notice()->detail));
        profile.subscribe();
        QCOMPARE(profile.take(u"en/world"_s, items).added.size(), 300);
    }

    void tidiesUpItsLogWhenItCloses()
    {
        Profile profile;
        profile.subscribe();
        profile.store.reset();
        QCOMPARE(QDir(profile.folder.path()).entryList(QDir::Files), QStringList{u"broadsheet.sqlite"_s});
    }

    void whatWasAskedForIsWrittenBeforeTheEnd()
    {
        Profile profile;
        profile.subscribe();
        const StoryId id = profile.take(u"en/world"_s, {makeItem(u"a"_s, u"A"_s)}).added.first();
        profile.store->mark({id}, Action::Keep, noon); // nobody waits
        profile.open();
        QVERIFY(wait(profile.store->story(id))->state.kept);
    }

    void tellsTheChangesOfOthers()
    {
        Profile profile;
        profile.subscribe();
        const qint64 before = wait(profile.store->dataVersion());
        profile.take(u"en/world"_s, {makeItem(u"a"_s, u"A"_s)});
        QVERIFY(wait(profile.store->indexed()).ok());
        QCOMPARE(wait(profile.store->dataVersion()), before); // our own are not others'
        {
            const auto other = Store::open(profile.folder.path(), noon);
            QVERIFY(other.ok());
            QVERIFY(wait((*other)->chooseEdition(u"test.paper"_s, u"ru"_s)).ok());
        }
        QVERIFY(wait(profile.store->dataVersion()) != before);
    }

    void twoProcessesWriteTheSameFile()
    {
        Profile profile;
        profile.subscribe();
        const auto other = Store::open(profile.folder.path(), noon);
        QVERIFY(other.ok());
        QList<QFuture<Result<Arrivals>>> futures;
        for (int i = 0; i < 20; ++i) {
            Store &store = i % 2 == 0 ? *profile.store : **other;
            futures.append(store.takeIn(profile.source(u"en/world"_s),
                                        incoming(makeFeed({makeItem(u"g%1"_s.arg(i), u"Story %1"_s.arg(i))})),
                                        noon));
        }
        for (const auto &future : futures)
            QVERIFY(wait(future).ok());
        QCOMPARE(profile.titles({}).size(), 20);
    }

    // As a user who may not write: in a process of its own, because the tests may run as one who may do
    // anything.
    void readsWhereItMayNotWrite()
    {
#ifdef Q_OS_LINUX
        Profile profile;
        profile.subscribe();
        profile.take(u"en/world"_s, {makeItem(u"a"_s, u"Only to be read"_s)});
        QVERIFY(wait(profile.store->indexed()).ok());
        profile.store.reset();
        const QString path = profile.folder.path();
        QFile::setPermissions(path, QFile::Permissions::fromInt(0x5555));
        QFile::setPermissions(path + u"/broadsheet.sqlite"_s, QFile::Permissions::fromInt(0x4444));
        QProcess child;
        child.setProcessChannelMode(QProcess::MergedChannels);
        QStringList command = {QCoreApplication::applicationFilePath(), u"--read-only-child"_s, path};
        if (geteuid() == 0)
            command = QStringList{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s} +
                      command;
        child.start(command.takeFirst(), command);
        QVERIFY2(child.waitForFinished(), qPrintable(child.errorString()));
        const QString said = QString::fromUtf8(child.readAll()).trimmed();
        QCOMPARE(said, u"writing failed; read-only; Only to be read; CannotWrite"_s);
        QFile::setPermissions(path, QFile::Permissions::fromInt(0x7700));
#endif
    }
};

namespace {

// The other side of readsWhereItMayNotWrite().
int readOnlyChild(const QString &folder)
{
    QStringList said;
    QFile probe(folder + u"/probe"_s);
    said += probe.open(QIODevice::WriteOnly) ? u"writing works"_s : u"writing failed"_s;
    const auto store = Store::open(folder, noon);
    if (!store) {
        said += u"not opened: "_s + store.error().detail;
    } else {
        said += (*store)->isReadOnly() ? u"read-only"_s : u"writable"_s;
        const QList<Headline> list = wait((*store)->list({}));
        for (const Headline &line : list)
            said += line.title;
        const auto marked = wait((*store)->mark({list.value(0).id}, Action::MarkRead, noon));
        said += !marked && marked.error().kind == Error::Kind::CannotWrite ? u"CannotWrite"_s : u"marked"_s;
    }
    std::puts(qPrintable(said.join(u"; "_s)));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--read-only-child"_s)
        return readOnlyChild(arguments.value(2));
    DatabaseTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_database.moc"
