// The reader's collections, notes and what is to be read later: kept, counted, listed, undone.
#include "profile.h"

using namespace broadsheet;
using namespace broadsheet::store;
using Order = StoryQuery::Order;
using Scope = StoryQuery::Scope;

class CollectionsTest final : public QObject
{
    Q_OBJECT

    static CollectionId make(Profile &profile, const QString &name, CollectionId parent = {})
    {
        return wait(profile.store->makeCollection(name, parent, noon)).valueOr({});
    }

    static QList<StoryId> some(Profile &profile, int count = 3)
    {
        profile.subscribe();
        QList<Item> items;
        for (int i = 0; i < count; ++i)
            items.append(makeItem(u"g%1"_s.arg(i), u"Story %1"_s.arg(i)));
        return profile.take(u"en/world"_s, items).added;
    }

    static QStringList names(Profile &profile)
    {
        const QList<Collection> all = wait(profile.store->collections());
        QStringList list;
        for (const Collection &one : all)
            list.append(pathOf(one.id, all));
        return list;
    }

    static StoryQuery in(CollectionId collection)
    {
        StoryQuery query;
        query.collection = collection;
        return query;
    }

    static bool undo(Profile &profile) { return profile.undo().ok(); }

    static Note onWords(StoryId story)
    {
        Note note;
        note.story = story;
        note.text = u"Remember this"_s;
        note.quote = u"Text of"_s;
        note.after = u" Story"_s;
        return note;
    }

private slots:
    void aTreeInTheReadersOrder()
    {
        Profile profile;
        const CollectionId politics = make(profile, u"  Politics \n"_s);
        const CollectionId europe = make(profile, u"Europe"_s, politics);
        const CollectionId art = make(profile, u"Art"_s);
        QCOMPARE(names(profile), QStringList({u"Politics"_s, u"Politics/Europe"_s, u"Art"_s}));
        QCOMPARE(make(profile, u"politics"_s), politics); // it is there
        QVERIFY(wait(profile.store->moveCollection(art, {}, 0, noon)).ok());
        QVERIFY(wait(profile.store->renameCollection(europe, u"Caucasus"_s, noon)).ok());
        QVERIFY(wait(profile.store->moveCollection(europe, art, 99, noon)).ok());
        QCOMPARE(names(profile), QStringList({u"Art"_s, u"Art/Caucasus"_s, u"Politics"_s}));
        QVERIFY(undo(profile) && undo(profile) && undo(profile));
        QCOMPARE(names(profile), QStringList({u"Politics"_s, u"Politics/Europe"_s, u"Art"_s}));
        QVERIFY(undo(profile) && undo(profile) && undo(profile));
        QVERIFY(names(profile).isEmpty());
        QVERIFY(!undo(profile));
    }

    void whatCannotBe()
    {
        Profile profile;
        const CollectionId a = make(profile, u"A"_s);
        const CollectionId b = make(profile, u"B"_s, a);
        make(profile, u"C"_s);
        const auto kind = [](const auto &result) { return result.error().kind; };
        using Kind = Error::Kind;
        QCOMPARE(kind(wait(profile.store->makeCollection(u" \n"_s, {}, noon))), Kind::Malformed);
        QCOMPARE(kind(wait(profile.store->makeCollection(u"X"_s, CollectionId{99}, noon))),
                 Kind::NothingToDo);
        QCOMPARE(kind(wait(profile.store->moveCollection(a, b, 0, noon))), Kind::NothingToDo);
        QCOMPARE(kind(wait(profile.store->moveCollection(a, a, 0, noon))), Kind::NothingToDo);
        QCOMPARE(kind(wait(profile.store->moveCollection(a, {}, 0, noon))), Kind::NothingToDo);
        QCOMPARE(kind(wait(profile.store->renameCollection(a, u"c"_s, noon))), Kind::NameTaken);
        make(profile, u"B"_s);
        QCOMPARE(kind(wait(profile.store->moveCollection(b, {}, 0, noon))), Kind::NameTaken);
        CollectionId deep = b;
        for (int level = 3; level <= deepestCollection; ++level)
            deep = make(profile, u"Deeper"_s, deep);
        QVERIFY(number(deep) != 0);
        QCOMPARE(kind(wait(profile.store->makeCollection(u"Too deep"_s, deep, noon))), Kind::TooLarge);
        QCOMPARE(kind(wait(profile.store->moveCollection(make(profile, u"D"_s), deep, 0, noon))),
                 Kind::TooLarge);
    }

    void whatLiesInOneIsABookmark()
    {
        Profile profile;
        const QList<StoryId> ids = some(profile);
        const CollectionId politics = make(profile, u"Politics"_s);
        const CollectionId europe = make(profile, u"Europe"_s, politics);
        QCOMPARE(wait(profile.store->collect(ids.mid(0, 2), europe, Lying::Inside, noon))->size(), 2);
        QCOMPARE(wait(profile.store->collect(ids, europe, Lying::Inside, noon))->size(), 1);
        QCOMPARE(wait(profile.store->collect(ids, europe, Lying::Inside, noon))->size(), 0);
        QCOMPARE(wait(profile.store->collect({ids.first()}, politics, Lying::Inside, noon))->size(), 1);
        QCOMPARE(wait(profile.store->collectionsOf(ids.first())).size(), 2);
        QCOMPARE(profile.titles(in(europe)).size(), 3);
        QCOMPARE(profile.titles(in(politics)).size(), 3); // each once, with those nested in it
        QVERIFY(wait(profile.store->mark({ids.at(1)}, JournalEntry::Action::MarkRead, noon)).ok());
        const AllCounts counts = wait(profile.store->countAll(noon));
        QCOMPARE(counts.bookmarks.total, 3);
        QCOMPARE(counts.collections.value(politics), (Counts{2, 3}));
        QCOMPARE(counts.collections.value(europe), (Counts{2, 3}));
        QVERIFY(undo(profile)); // read
        QVERIFY(undo(profile)); // into politics
        QVERIFY(undo(profile)); // the third
        QCOMPARE(profile.titles(in(europe)).size(), 2);
        QVERIFY(undo(profile)); // the first two
        QCOMPARE(profile.titles(in(politics)).size(), 0);
        QCOMPARE(wait(profile.store->countAll(noon)).bookmarks.total, 0);
    }

    void countedThroughManyLevels()
    {
        Profile profile;
        const QList<StoryId> ids = some(profile, 40);
        const CollectionId outer = make(profile, u"Outer"_s); // holds nothing itself
        for (int i = 0; i < 40; ++i) {
            const CollectionId inner = make(profile, u"Inner %1"_s.arg(i), outer);
            QVERIFY(wait(profile.store->collect({ids.at(i)}, inner, Lying::Inside, noon)).ok());
        }
        const AllCounts counts = wait(profile.store->countAll(noon));
        QCOMPARE(counts.collections.size(), 41);
        QCOMPARE(counts.collections.value(outer), (Counts{40, 40}));
    }

    void aNewOneStandsLast()
    {
        Profile profile;
        const CollectionId a = make(profile, u"A"_s);
        const CollectionId b = make(profile, u"B"_s);
        make(profile, u"C"_s);
        QVERIFY(wait(profile.store->removeCollection(a, noon)).ok());
        QVERIFY(wait(profile.store->removeCollection(b, noon)).ok());
        make(profile, u"D"_s);
        QCOMPARE(names(profile), QStringList({u"C"_s, u"D"_s}));
    }

    void aRemovedCollectionComesBackAsItWas()
    {
        Profile profile;
        const QList<StoryId> ids = some(profile);
        const CollectionId politics = make(profile, u"Politics"_s);
        const CollectionId europe = make(profile, u"Europe"_s, politics);
        QVERIFY(wait(profile.store->collect(ids, europe, Lying::Inside, noon)).ok());
        QVERIFY(wait(profile.store->collect({ids.at(1)}, politics, Lying::Inside, noon)).ok());
        QVERIFY(wait(profile.store->removeCollection(politics, noon)).ok());
        QVERIFY(names(profile).isEmpty());
        QCOMPARE(wait(profile.store->countAll(noon)).bookmarks.total, 3);
        profile.open();
        QVERIFY(undo(profile));
        QCOMPARE(names(profile), QStringList({u"Politics"_s, u"Politics/Europe"_s}));
        QCOMPARE(profile.titles(in(europe)).size(), 3);
        QCOMPARE(wait(profile.store->collectionsOf(ids.at(1))).size(), 2);
    }

    void takenOutAndBack()
    {
        Profile profile;
        const QList<StoryId> ids = some(profile);
        const CollectionId one = make(profile, u"One"_s);
        QVERIFY(wait(profile.store->collect(ids, one, Lying::Inside, noon)).ok());
        QCOMPARE(wait(profile.store->collect({ids.at(0), ids.at(1), StoryId{7}}, one, Lying::Outside, noon))
                     ->size(),
                 2);
        QCOMPARE(profile.titles(in(one)).size(), 1);
        QCOMPARE(wait(profile.store->countAll(noon)).bookmarks.total, 3);
        QVERIFY(undo(profile));
        QCOMPARE(profile.titles(in(one)).size(), 3);
        // No bookmark any more: not shown; a bookmark again: where it was.
        QVERIFY(wait(profile.store->mark(ids, JournalEntry::Action::Unkeep, noon)).ok());
        QCOMPARE(profile.titles(in(one)).size(), 0);
        QCOMPARE(wait(profile.store->collect(ids, one, Lying::Inside, noon))->size(), 3);
        QCOMPARE(profile.titles(in(one)).size(), 3);
        QCOMPARE(wait(profile.store->collect(ids, CollectionId{99}, Lying::Inside, noon))->size(), 0);
    }

    void aLongListInOneUndo()
    {
        Profile profile;
        const QList<StoryId> ids = some(profile, 1'300);
        const CollectionId one = make(profile, u"One"_s);
        QCOMPARE(wait(profile.store->collect(ids, one, Lying::Inside, noon))->size(), 1'300);
        QVERIFY(undo(profile));
        const AllCounts counts = wait(profile.store->countAll(noon));
        QCOMPARE(counts.bookmarks.total, 0);
        QCOMPARE(counts.collections.value(one).total, 0);
    }

    void readLaterIsApartFromTheStar()
    {
        Profile profile;
        const QList<StoryId> ids = some(profile);
        using Action = JournalEntry::Action;
        QCOMPARE(wait(profile.store->mark(ids.mid(0, 2), Action::Postpone, noon))->size(), 2);
        QCOMPARE(wait(profile.store->mark({ids.first()}, Action::Keep, noon))->size(), 1);
        StoryQuery later;
        later.scope = Scope::Later;
        QCOMPARE(profile.titles(later).size(), 2);
        const StoryState state = wait(profile.store->story(ids.first()))->state;
        QVERIFY(state.later && state.kept && state.unread);
        QCOMPARE(wait(profile.store->countAll(noon)).later, (Counts{2, 2}));
        QCOMPARE(wait(profile.store->held()).size(), 2);
        profile.open();
        QVERIFY(undo(profile) && undo(profile));
        QCOMPARE(profile.titles(later).size(), 0);
    }

    void notesAreKeptChangedAndUndone()
    {
        Profile profile;
        const QList<StoryId> ids = some(profile);
        const Note note = onWords(ids.at(1));
        const Result<NoteId> put = wait(profile.store->putNote(note, noon));
        QVERIFY(put.ok());
        QList<Note> notes = wait(profile.store->notes(ids));
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first().quote, note.quote);
        QCOMPARE(notes.first().after, note.after);
        QCOMPARE(notes.first().made, noon);
        QVERIFY(wait(profile.store->story(ids.at(1)))->state.kept);
        Note other = notes.first();
        other.text = u"Something else"_s;
        QVERIFY(wait(profile.store->putNote(other, noon.addSecs(60))).ok());
        QCOMPARE(wait(profile.store->notes(ids)).first().changed, noon.addSecs(60));
        QCOMPARE(wait(profile.store->removeNote(*put, noon)).valueOr({}), ids.at(1));
        QVERIFY(wait(profile.store->notes(ids)).isEmpty());
        QVERIFY(undo(profile));
        QCOMPARE(wait(profile.store->notes(ids)).first().text, other.text);
        QVERIFY(undo(profile));
        QCOMPARE(wait(profile.store->notes(ids)).first().text, note.text);
        StoryQuery withNotes;
        withNotes.scope = Scope::Notes;
        QCOMPARE(profile.titles(withNotes), QStringList{u"Story 1"_s});
        QCOMPARE(wait(profile.store->list(withNotes)).first().notes, 1);
        QVERIFY(undo(profile));
        QVERIFY(wait(profile.store->notes(ids)).isEmpty());
        QVERIFY(!wait(profile.store->story(ids.at(1)))->state.kept);
    }

    void aNoteThatCannotBe()
    {
        Profile profile;
        const QList<StoryId> ids = some(profile);
        Note note = onWords(StoryId{7});
        QCOMPARE(wait(profile.store->putNote(note, noon)).error().kind, Error::Kind::NothingToDo);
        note = onWords(ids.first());
        note.text = QString(longestNote + 1, u'x');
        QCOMPARE(wait(profile.store->putNote(note, noon)).error().kind, Error::Kind::TooLarge);
        note.text = u" \n"_s;
        note.quote.clear();
        QCOMPARE(wait(profile.store->putNote(note, noon)).error().kind, Error::Kind::Malformed);
        QCOMPARE(wait(profile.store->removeNote(NoteId{3}, noon)).error().kind, Error::Kind::NothingToDo);
        QVERIFY(!undo(profile));
    }

    void neitherAgeNorRemovalTakesWhatIsHeld()
    {
        Profile profile;
        const QList<StoryId> ids = some(profile, 4);
        using Action = JournalEntry::Action;
        QVERIFY(wait(profile.store->mark({ids.at(0)}, Action::Postpone, noon)).ok());
        QVERIFY(wait(profile.store->putNote(onWords(ids.at(1)), noon)).ok());
        QVERIFY(wait(profile.store->mark({ids.at(1)}, Action::Unkeep, noon)).ok()); // its note holds it
        QVERIFY(wait(profile.store->collect({ids.at(2)}, make(profile, u"One"_s), Lying::Inside, noon)).ok());
        profile.take(u"en/world"_s, {}); // it lists them no more
        QCOMPARE(wait(profile.store->prune(noon.addYears(1))).valueOr(-1), 1);
        QVERIFY(wait(profile.store->removePublication(u"test.paper"_s, noon)).ok());
        profile.store->keepHouse(noon.addYears(1));
        QVERIFY(wait(profile.store->indexed()).ok());
        StoryQuery query;
        query.scope = Scope::Later;
        QCOMPARE(profile.titles(query).size(), 1);
        query.scope = Scope::Notes;
        QCOMPARE(profile.titles(query).size(), 1);
        query.scope = Scope::Bookmarks;
        QCOMPARE(profile.titles(query).size(), 1);
        QVERIFY(wait(profile.store->check()).ok());
    }

    void listedInAnyOrder_data()
    {
        QTest::addColumn<Order>("order");
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("newest") << Order::Newest
                                << QStringList({u"Ель"_s, u"item 2"_s, u"Item 10"_s, u"«Берёза»"_s});
        QTest::newRow("oldest") << Order::Oldest
                                << QStringList({u"«Берёза»"_s, u"Item 10"_s, u"item 2"_s, u"Ель"_s});
        QTest::newRow("saved") << Order::Saved
                               << QStringList({u"item 2"_s, u"Ель"_s, u"«Берёза»"_s, u"Item 10"_s});
        QTest::newRow("title") << Order::Title
                               << QStringList({u"item 2"_s, u"Item 10"_s, u"«Берёза»"_s, u"Ель"_s});
    }
    void listedInAnyOrder()
    {
        QFETCH(const Order, order);
        QFETCH(const QStringList, wanted);
        Profile profile;
        profile.subscribe();
        const QDateTime day = noon.addDays(-1);
        profile.take(u"en/world"_s, {makeItem(u"a"_s, u"Ель"_s, day.addSecs(4)),
                                     makeItem(u"b"_s, u"item 2"_s, day.addSecs(3)),
                                     makeItem(u"c"_s, u"Item 10"_s, day.addSecs(2)),
                                     makeItem(u"d"_s, u"«Берёза»"_s, day.addSecs(1))});
        QHash<QString, StoryId> byTitle;
        for (const Headline &line : wait(profile.store->list({})))
            byTitle.insert(line.title, line.id);
        const QStringList saved{u"Item 10"_s, u"«Берёза»"_s, u"Ель"_s, u"item 2"_s};
        for (qsizetype i = 0; i < saved.size(); ++i)
            QVERIFY(wait(profile.store->mark({byTitle.value(saved.at(i))}, JournalEntry::Action::Keep,
                                             noon.addSecs(i)))
                        .ok());
        StoryQuery query;
        query.scope = Scope::Bookmarks;
        query.order = order;
        QCOMPARE(profile.titles(query), wanted);
        query.limit = 3; // and in pages
        QStringList pages = profile.titles(query);
        query.before = byTitle.value(pages.last());
        pages += profile.titles(query);
        QCOMPARE(pages, wanted);
        query.before = StoryId{7}; // gone meanwhile: not the first page once more
        QVERIFY(order == Order::Newest || profile.titles(query).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CollectionsTest)
#include "tst_collections.moc"
