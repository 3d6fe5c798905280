// The stories of a front page, and which of several newspapers' stories are one.
#include "core/store/samestories.h"
#include "core/store/values.h"
#include "profile.h"

using namespace broadsheet;
using namespace broadsheet::store;
using Action = JournalEntry::Action;

namespace {

const QString ferry = u"The ferry to the island runs again"_s; // long enough to tell

Publication onePage(const QString &id)
{
    Publication publication;
    publication.id = id;
    publication.name = id;
    publication.defaultEdition = u"en"_s;
    publication.editions = {{u"en"_s, u"EN"_s, {}, true}};
    publication.sources = {{u"en"_s, SourceKind::Feed, u"https://"_s + id + u"/feed"_s, {}}};
    return publication;
}

Item itemAt(const QString &host, const QString &guid, const QString &title, const QDateTime &when = noon)
{
    Item item = makeItem(guid, title, when);
    item.url = u"https://"_s + host + u"/story/"_s + guid;
    return item;
}

StoryKey key(int id, const char *paper, const char *address, int fingerprint, int length = 40)
{
    return {StoryId{(noon.toSecsSinceEpoch() << counterBits) + id},
            QString::fromLatin1(paper),
            QString::fromLatin1(address),
            fingerprint,
            length,
            true};
}

QList<QList<qint64>> grouped(const QList<StoryKey> &keys)
{
    QList<QList<qint64>> groups;
    for (const QList<StoryKey> &group : sameStories(keys)) {
        groups.append(QList<qint64>());
        for (const StoryKey &one : group)
            groups.last().append(number(one.id) & ((1 << counterBits) - 1));
    }
    return groups;
}

using Groups = QList<QList<qint64>>;

} // namespace

class FrontTest final : public QObject
{
    Q_OBJECT

    static void twoPapers(Profile &profile)
    {
        profile.subscribe(onePage(u"a.test"_s));
        profile.subscribe(onePage(u"b.test"_s));
    }

    static FrontStories front(Profile &profile, Copies copies = Copies::Folded)
    {
        return wait(profile.store->front({StoryQuery{}, {}, copies}));
    }

    static QSet<StoryId> unread(Profile &profile)
    {
        StoryQuery query;
        query.scope = StoryQuery::Scope::Unread;
        QSet<StoryId> ids;
        for (const Headline &line : wait(profile.store->list(query)))
            ids.insert(line.id);
        return ids;
    }

private slots:
    void sameStoriesAreFound_data()
    {
        QTest::addColumn<QList<StoryKey>>("keys");
        QTest::addColumn<QList<QList<qint64>>>("groups");
        StoryKey late = key(1, "b", "b/1", 7);
        late.id = StoryId{number(late.id) + ((sameWithin + 60) << counterBits)};
        QTest::newRow("nothing") << QList<StoryKey>{} << Groups{};
        QTest::newRow("one address") << QList{key(1, "a", "x/1", 1), key(2, "b", "x/1", 2)} << Groups{{2, 1}};
        QTest::newRow("one title") << QList{key(1, "a", "a/1", 7), key(2, "b", "b/1", 7)} << Groups{{2, 1}};
        QTest::newRow("no address") << QList{key(1, "a", "", 1), key(2, "b", "", 2)} << Groups{};
        QTest::newRow("a short title")
            << QList{key(1, "a", "a/1", 7, 19), key(2, "b", "b/1", 7, 19)} << Groups{};
        QTest::newRow("one newspaper") << QList{key(1, "a", "a/1", 7), key(2, "a", "a/2", 7)} << Groups{};
        QTest::newRow("two of one beside another's")
            << QList{key(1, "a", "a/1", 7), key(2, "a", "a/2", 7), key(3, "b", "b/1", 7)} << Groups{{3, 2}};
        QTest::newRow("address and title chained")
            << QList{key(1, "a", "x/1", 1), key(2, "b", "x/1", 7), key(3, "c", "c/1", 7)}
            << Groups{{3, 2, 1}};
        QTest::newRow("too late") << QList{key(1, "a", "a/1", 7), late} << Groups{};
        QTest::newRow("two groups") << QList{key(1, "a", "a/1", 7), key(2, "b", "x/2", 8),
                                             key(3, "b", "b/1", 7), key(4, "c", "x/2", 9)}
                                    << Groups{{4, 2}, {3, 1}};
    }

    void sameStoriesAreFound()
    {
        QFETCH(QList<StoryKey>, keys);
        QFETCH(QList<QList<qint64>>, groups);
        QCOMPARE(grouped(keys), groups);
    }

    void oneEntryNamesTheOthers()
    {
        Profile profile;
        twoPapers(profile);
        Item pictured = itemAt(u"a.test"_s, u"1"_s, ferry, noon.addSecs(-600));
        pictured.image = u"https://a.test/ferry.jpg"_s;
        profile.take(u"a.test/feed"_s, {pictured, itemAt(u"a.test"_s, u"2"_s, u"Nets are dry"_s)});
        profile.take(u"b.test/feed"_s,
                     {itemAt(u"b.test"_s, u"9"_s, u"THE FERRY to the island runs again"_s)});

        const FrontStories together = front(profile);
        QCOMPARE(together.stories.size(), 2);
        const auto entry = std::find_if(together.stories.begin(), together.stories.end(),
                                        [](const FrontStory &one) { return !one.copies.isEmpty(); });
        QVERIFY(entry != together.stories.end());
        QCOMPARE(entry->headline.publication, u"a.test"_s); // it has the picture
        QCOMPARE(entry->copies.size(), 1);
        QCOMPARE(entry->copies.first().publication, u"b.test"_s);
        QCOMPARE(entry->carriers, 2);

        const FrontStories apart = front(profile, Copies::Apart);
        QCOMPARE(apart.stories.size(), 3);
        for (const FrontStory &one : apart.stories)
            QVERIFY(one.copies.isEmpty());
    }

    void readingOneMarksAllAndUndoRestoresAll()
    {
        Profile profile;
        twoPapers(profile);
        profile.subscribe(onePage(u"c.test"_s));
        const StoryId first =
            profile.take(u"a.test/feed"_s, {itemAt(u"a.test"_s, u"1"_s, ferry)}).added.first();
        profile.take(u"b.test/feed"_s, {itemAt(u"b.test"_s, u"9"_s, ferry, noon.addSecs(-3600))});
        profile.take(u"c.test/feed"_s, {itemAt(u"c.test"_s, u"5"_s, u"Quite another thing altogether"_s)});
        const QSet<StoryId> before = unread(profile);
        QCOMPARE(before.size(), 3);
        QCOMPARE(wait(profile.store->mark({first}, Action::MarkRead, noon, Copies::Folded))->size(), 2);
        QCOMPARE(unread(profile).size(), 1);
        for (const FrontStory &one : front(profile).stories)
            QCOMPARE(one.headline.state.unread, one.copies.isEmpty());
        profile.open(); // after a restart too
        QVERIFY(profile.undo().ok());
        QCOMPARE(unread(profile), before);
        QCOMPARE(wait(profile.store->mark({first}, Action::MarkRead, noon, Copies::Apart))->size(), 1);
    }

    void aCopyReadBeforeMakesTheEntryRead()
    {
        Profile profile;
        twoPapers(profile);
        const StoryId first =
            profile.take(u"a.test/feed"_s, {itemAt(u"a.test"_s, u"1"_s, ferry)}).added.first();
        QVERIFY(wait(profile.store->mark({first}, Action::MarkRead, noon)).ok());
        profile.take(u"b.test/feed"_s, {itemAt(u"b.test"_s, u"9"_s, ferry)}); // arrives later
        QCOMPARE(front(profile).stories.size(), 1);
        QVERIFY(!front(profile).stories.first().headline.state.unread);
    }

    void markingManyMarksOnlyThem()
    {
        Profile profile;
        twoPapers(profile);
        QList<Item> here;
        QList<Item> there;
        for (int i = 0; i < mostSpread + 1; ++i) {
            const QString title = u"A headline that is long enough %1"_s.arg(i);
            here.append(itemAt(u"a.test"_s, QString::number(i), title));
            there.append(itemAt(u"b.test"_s, QString::number(i), title));
        }
        const QList<StoryId> ids = profile.take(u"a.test/feed"_s, here).added;
        profile.take(u"b.test/feed"_s, there);
        QCOMPARE(wait(profile.store->mark(ids, Action::MarkRead, noon, Copies::Folded))->size(),
                 mostSpread + 1);
    }

    void anotherEditionsStoriesStayAway()
    {
        Profile profile;
        profile.subscribe();
        profile.subscribe(onePage(u"a.test"_s));
        QVERIFY(wait(profile.store->chooseEdition(u"test.paper"_s, u"ru"_s)).ok());
        const StoryId hidden =
            profile.take(u"ru/world"_s, {itemAt(u"x.test"_s, u"1"_s, ferry)}).added.first();
        QVERIFY(wait(profile.store->chooseEdition(u"test.paper"_s, u"en"_s)).ok());
        profile.take(u"a.test/feed"_s, {itemAt(u"a.test"_s, u"2"_s, ferry)});
        const FrontStories page = front(profile);
        QCOMPARE(page.stories.size(), 1);
        QVERIFY(page.stories.first().copies.isEmpty());
        QVERIFY(page.stories.first().headline.id != hidden);
    }

    void sectionsStandBelowWithTheirPositions()
    {
        Profile profile;
        profile.subscribe();
        QList<Item> world;
        for (int i = 0; i < 20; ++i)
            world.append(makeItem(u"w%1"_s.arg(i), u"World %1"_s.arg(i), noon.addSecs(-60 * i)));
        Item sport = makeItem(u"s"_s, u"Sport"_s, noon.addDays(-9));
        sport.categories = {u"Sport"_s};
        profile.take(u"en/world"_s, world);
        profile.take(u"en/all"_s, {sport});
        FrontQuery query;
        query.list.publication = u"test.paper"_s;
        query.list.edition = u"en"_s;
        query.list.limit = 12;
        query.sections = {u"world"_s, u"sport"_s, u"art"_s};
        const FrontStories page = wait(profile.store->front(query));
        QCOMPARE(page.stories.size(), 12);
        QCOMPARE(page.stories.at(3).position, 3);
        QCOMPARE(page.stories.at(3).carriers, 1);
        QCOMPARE(page.sections.size(), 3);
        QCOMPARE(page.sections.at(0).stories.size(), storiesASection);
        QCOMPARE(page.sections.at(1).section, u"sport"_s);
        QCOMPARE(page.sections.at(1).stories.size(), 1);
        QVERIFY(page.sections.at(2).stories.isEmpty());
    }

    void howManyAreAskedForIsBounded()
    {
        Profile profile;
        profile.subscribe(onePage(u"a.test"_s));
        QList<Item> items;
        for (int i = 0; i < 5'000; ++i)
            items.append(itemAt(u"a.test"_s, QString::number(i), u"Story %1"_s.arg(i)));
        profile.take(u"a.test/feed"_s, items);
        FrontQuery query;
        query.list.limit = 1'000'000;
        for (int i = 0; i < 10'000; ++i)
            query.sections.append(u"none"_s);
        const FrontStories page = wait(profile.store->front(query));
        QCOMPARE(page.stories.size(), mostFrontStories);
        QCOMPARE(page.sections.size(), mostFrontSections);
    }
};

QTEST_GUILESS_MAIN(FrontTest)
#include "tst_front.moc"
