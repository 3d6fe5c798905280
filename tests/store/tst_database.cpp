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

    // Pauses once were known of sources alone.
    void keepsThePausesOfHosts()
    {
        const QTemporaryDir folder;
        {
            Connection old(folder.filePath(u"broadsheet.sqlite"_s), Connection::Access::ReadWrite);
            QVERIFY(!migrate(old, 17));
            old.run(
                u"INSERT INTO publication (id, manifest, edition, position) VALUES ('p', '{}', 'en', 0)"_s);
            old.run(u"INSERT INTO edition VALUES (1, 'p', 'en', 1)"_s);
            const QDateTime until[] = {{}, noon.addSecs(60), noon.addSecs(3600)};
            for (int i = 0; i < 3; ++i)
                old.run(u"INSERT INTO source (id, kind, edition, address, canonical, host, forbidden_until) "
                        "VALUES (?, 'feed', 1, ?, ?, ?, ?)"_s,
                        {i, i, i, i == 0 ? u"b.example"_s : u"a.example"_s,
                         until[i].isValid() ? QVariant(until[i].toSecsSinceEpoch()) : QVariant()});
            QVERIFY2(!old.failed(), qPrintable(old.failed() ? old.takeError()->detail : QString()));
            QVERIFY(!migrate(old));
        }
        const auto store = Store::open(folder.path(), noon);
        QVERIFY(store.ok());
        QCOMPARE(wait((*store)->pauses(noon)), (QList<Pause>{{u"a.example"_s, noon.addSecs(3600)}}));
    }

    // Stories once lay by date themselves: their table is made anew, and what refers to them must not go.
    void keepsWhatBelongsToStoriesThatLayByDate()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"broadsheet.sqlite"_s);
        const QList<qint64> ids = {qint64(1) << 51, qint64(1) << 50}; // the newer came first
        {
            Connection old(path, Connection::Access::ReadWrite);
            QVERIFY(!migrate(old, 16));
            old.run(
                u"INSERT INTO publication (id, manifest, edition, position) VALUES ('p', '{}', 'en', 0)"_s);
            old.run(u"INSERT INTO edition VALUES (1, 'p', 'en', 1)"_s);
            old.run(u"INSERT INTO source (id, kind, edition, address, canonical, host) "
                    "VALUES (1, 'feed', 1, 'https://p/', 'p', 'p')"_s);
            old.run(u"INSERT INTO collection VALUES (1, 0, 'Kept', 0)"_s);
            for (const qint64 id : ids) {
                old.run(u"INSERT INTO story_text (html, base, summary, more) VALUES (?, '', '', '{}')"_s,
                        {u"<p>Text %1"_s.arg(id)});
                old.run(u"INSERT INTO story (id, text, edition, unread, kept, source, fingerprint, "
                        "content_hash, first_seen, language, title, url, image, summary, guid, identity, "
                        "address, later, saved, changed, views) VALUES (?, last_insert_rowid(), 1, 1, 1, 1, "
                        "1, 1, 1, "
                        "'en', 'Title', 'https://p/' || ?, '', '', 'g', ?, ?, 1, 7, 1, 5)"_s,
                        {id, id, id, id});
                old.run(u"INSERT INTO story_source VALUES (1, ?, 0, 1)"_s, {id});
                old.run(u"INSERT INTO story_tag VALUES (1, 'tag', ?)"_s, {id});
                old.run(u"INSERT INTO unindexed VALUES (?)"_s, {id});
                old.run(u"INSERT INTO story_whole (id, html) VALUES (?, 'whole')"_s, {id});
                old.run(u"INSERT INTO collected (collection, story, added) VALUES (1, ?, 1)"_s, {id});
                old.run(u"INSERT INTO note (story, words, quote, before_quote, after_quote, made, changed) "
                        "VALUES (?, 'words', '', '', '', 1, 1)"_s,
                        {id});
            }
            QVERIFY2(!old.failed(), qPrintable(old.failed() ? old.takeError()->detail : QString()));
            QVERIFY(!migrate(old));
            QCOMPARE(old.number(u"PRAGMA foreign_keys"_s), 1);
            QVERIFY(!old.run(u"PRAGMA foreign_key_check"_s).next());
            QCOMPARE(old.number(u"SELECT count(*) FROM unindexed u JOIN story s ON s.text = u.text"_s), 2);
            const QString all =
                u"SELECT count(*) FROM story s JOIN story_text t ON t.id = s.text AND t.html = "
                "'<p>Text ' || s.id JOIN story_source x ON x.story = s.id JOIN story_tag g ON "
                "g.story = s.id JOIN story_whole w ON w.id = s.id JOIN collected c ON c.story "
                "= s.id JOIN note n ON n.story = s.id WHERE s.saved = 7 AND s.later = 1 AND "
                "s.changed = 1 AND s.views = 5 AND s.kept = 1 AND s.title = 'Title'"_s;
            QCOMPARE(old.number(all), 2);
            old.run(u"DELETE FROM story WHERE id = ?"_s, {ids.last()});
            QCOMPARE(old.number(all), 1);
            for (const QString &table : {u"story_text"_s, u"story_source"_s, u"story_tag"_s, u"story_whole"_s,
                                         u"collected"_s, u"note"_s})
                QCOMPARE(old.number(u"SELECT count(*) FROM "_s + table), 1);
        }
        const auto store = Store::open(folder.path(), noon);
        QVERIFY(store.ok());
        QCOMPARE(wait((*store)->list({})).size(), 1);
        QVERIFY(wait((*store)->check()).ok());
    }

    void row03_validatorsOutliveAnUpgrade()
    {
        const QTemporaryDir folder;
        const Validators given{"W/\"a\\\"b;\"", "Sat, 07 Mar 2026 12:00:00 +0000"};
        {
            Connection old(folder.filePath(u"broadsheet.sqlite"_s), Connection::Access::ReadWrite);
            QVERIFY(!migrate(old, 1));
            old.run(u"INSERT INTO publication VALUES ('p', '{}', 'en', 0, NULL)"_s);
            old.run(u"INSERT INTO edition VALUES (1, 'p', 'en', 1)"_s);
            old.run(u"INSERT INTO source (id, kind, edition, address, canonical, host, etag, last_modified) "
                    "VALUES (1, 'feed', 1, 'https://p/', 'p', 'p', ?, ?)"_s,
                    {given.etag, given.lastModified});
            old.run(u"INSERT INTO section_source VALUES (1, '', 1, '', 0)"_s);
            QVERIFY2(!old.failed(), qPrintable(old.failed() ? old.takeError()->detail : QString()));
        }
        const auto store = Store::open(folder.path(), noon);
        QVERIFY(store.ok());
        const QList<Source> sources = wait((*store)->sources());
        QCOMPARE(sources.size(), 1);
        QCOMPARE(sources.first().validators, given);
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
