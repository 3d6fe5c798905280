// What the reader did is written down and taken back exactly, after a restart too.
#include "profile.h"

using namespace broadsheet;
using namespace broadsheet::store;
using Action = JournalEntry::Action;

class JournalTest final : public QObject
{
    Q_OBJECT

    static QList<Item> many(int count)
    {
        QList<Item> items;
        for (int i = 0; i < count; ++i)
            items.append(makeItem(u"g%1"_s.arg(i), u"Story %1"_s.arg(i)));
        return items;
    }

    static QHash<StoryId, bool> unreadBits(Profile &profile)
    {
        StoryQuery everything;
        everything.limit = longestPage;
        QHash<StoryId, bool> bits;
        for (const Headline &line : wait(profile.store->list(everything)))
            bits.insert(line.id, line.state.unread);
        return bits;
    }

private slots:
    void undoRestoresExactlyTheSet()
    {
        Profile profile;
        profile.subscribe();
        const QList<StoryId> ids = profile.take(u"en/world"_s, many(1'200)).added;
        QVERIFY(wait(profile.store->mark({ids.at(3), ids.at(700)}, Action::MarkRead, noon)).ok());
        const auto before = unreadBits(profile);
        const auto marked = wait(profile.store->mark(ids, Action::MarkRead, noon));
        QCOMPARE(marked->size(), 1'198); // those that were read before are not its doing
        QCOMPARE(wait(profile.store->countAll(noon)).all.unread, 0);
        profile.open();
        const auto last = wait(profile.store->lastEntry());
        QVERIFY(last);
        QCOMPARE(last->entry.stories.size(), 1'198);
        QVERIFY(profile.undo().ok());
        QCOMPARE(unreadBits(profile), before);
        QVERIFY(profile.undo().ok()); // and the one before it
        QCOMPARE(wait(profile.store->countAll(noon)).all.unread, 1'200);
        const auto nothing = profile.undo();
        QVERIFY(!nothing.ok());
        QCOMPARE(nothing.error().kind, Error::Kind::NothingToDo);
    }

    void saysHowFarAnUndoIs()
    {
        Profile profile;
        profile.subscribe();
        const QList<StoryId> ids = profile.take(u"en/world"_s, many(1'200)).added;
        QVERIFY(wait(profile.store->mark(ids, Action::MarkRead, noon)).ok());
        const auto run = std::make_shared<UndoRun>();
        run->stopped = true;
        const auto stopped = wait(profile.store->undo({{}, run}, noon));
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(wait(profile.store->countAll(noon)).all.unread, 0);
        run->stopped = false;
        run->done = 0;
        QVERIFY(wait(profile.store->undo({{}, run}, noon)).ok());
        QCOMPARE(run->done, 1'200);
        QCOMPARE(run->total, 1'200);
        QCOMPARE(wait(profile.store->countAll(noon)).all.unread, 1'200);
    }

    void changingNothingIsNoEntry()
    {
        Profile profile;
        profile.subscribe();
        const QList<StoryId> ids = profile.take(u"en/world"_s, many(2)).added;
        QCOMPARE(wait(profile.store->mark(ids, Action::MarkUnread, noon))->size(), 0);
        QCOMPARE(wait(profile.store->mark({StoryId{42}}, Action::MarkRead, noon))->size(), 0);
        QCOMPARE(wait(profile.store->mark({}, Action::MarkRead, noon))->size(), 0);
        QVERIFY(!wait(profile.store->lastEntry()));
    }

    void anIdTwiceIsOnce()
    {
        Profile profile;
        profile.subscribe();
        const StoryId id = profile.take(u"en/world"_s, many(1)).added.first();
        QCOMPARE(wait(profile.store->mark({id, id}, Action::Keep, noon))->size(), 1);
        QVERIFY(profile.undo().ok());
        QVERIFY(!wait(profile.store->story(id))->state.kept);
    }

    void aRemovedNewspaperComesBackWithItsStories()
    {
        Profile profile;
        profile.subscribe();
        profile.take(u"en/world"_s, many(3));
        QVERIFY(wait(profile.store->removePublication(u"test.paper"_s, noon)).ok());
        QVERIFY(wait(profile.store->publications()).isEmpty());
        QVERIFY(profile.titles({}).isEmpty());
        QVERIFY(wait(profile.store->toAsk({Asking::Now, {}, {}}, noon)).isEmpty());
        profile.open();
        QVERIFY(profile.undo().ok());
        QCOMPARE(wait(profile.store->publications()).size(), 1);
        QCOMPARE(profile.titles({}).size(), 3);
        QVERIFY(!wait(profile.store->toAsk({Asking::Now, {}, {}}, noon)).isEmpty());
    }

    // Its manifest, its sections, where they come from and the edition that was open.
    void aReplacedNewspaperIsAsItWas()
    {
        Profile profile;
        profile.subscribe();
        profile.take(u"en/world"_s, many(3));
        QVERIFY(wait(profile.store->chooseEdition(u"test.paper"_s, u"ru"_s)).ok());
        const auto rows = wait(profile.store->publications());
        const auto asked = [&] {
            QStringList addresses;
            for (const Source &source : wait(profile.store->toAsk({Asking::Now, {}, {}}, noon)))
                addresses.append(source.address);
            return addresses;
        };
        const auto sources = asked();
        Publication other = paper();
        other.editions.removeLast();
        other.sections = {{u"new"_s, {}, {}, {{u"en"_s, SourceKind::Feed, u"https://test.paper/new"_s, {}}}}};
        const auto put = [&] {
            return wait(profile.store->putPublication(other, "other", {}, noon, Store::Journalled::Yes)).ok();
        };
        QVERIFY(put());
        QCOMPARE(asked().size(), 1);
        QVERIFY(put()); // the same once more is nothing to undo
        profile.open();
        const auto undone = profile.undo();
        QVERIFY(undone.ok());
        QCOMPARE(undone->entry.action, Action::ReplaceSource);
        QCOMPARE(wait(profile.store->publications()), rows);
        QCOMPARE(asked(), sources);
        QVERIFY(wait(profile.store->chooseEdition(u"test.paper"_s, u"en"_s)).ok());
        StoryQuery world;
        world.publication = u"test.paper"_s;
        world.section = u"world"_s;
        QCOMPARE(profile.titles(world).size(), 3);
        QVERIFY(!profile.undo().ok());
    }

    void removingWhatIsNotThereIsNothing()
    {
        Profile profile;
        const auto removed = wait(profile.store->removePublication(u"nobody"_s, noon));
        QCOMPARE(removed.error().kind, Error::Kind::NothingToDo);
    }

    void openedStoriesStayInAnUnreadList()
    {
        Profile profile;
        profile.subscribe();
        const QList<StoryId> ids = profile.take(u"en/world"_s, many(5)).added;
        QVERIFY(wait(profile.store->mark({ids.at(1), ids.at(2)}, Action::MarkRead, noon)).ok());
        StoryQuery query;
        query.scope = StoryQuery::Scope::Unread;
        query.alsoKeep = {ids.at(1)};
        QCOMPARE(profile.titles(query),
                 (QStringList{u"Story 0"_s, u"Story 1"_s, u"Story 3"_s, u"Story 4"_s}));
        query.publication = u"test.paper"_s;
        query.section = u"sport"_s;
        QCOMPARE(profile.titles(query), QStringList());
        query.section = u"world"_s;
        query.limit = 2;
        QCOMPARE(profile.titles(query), (QStringList{u"Story 0"_s, u"Story 1"_s}));
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
