// Items become stories: their ids, their order, what identifies them, and what the reader did outliving all
// of it.
#include "profile.h"

#include "core/store/values.h"

using namespace broadsheet;
using namespace broadsheet::store;
using Action = JournalEntry::Action;

class StoriesTest final : public QObject
{
    Q_OBJECT

private slots:
    void filesUnderTheEarlierOfPublishedAndSeen_data()
    {
        QTest::addColumn<QDateTime>("published");
        QTest::addColumn<QDateTime>("expected");
        QTest::newRow("yesterday") << at("2026-03-06T10:00:00Z") << at("2026-03-06T10:00:00Z");
        QTest::newRow("no date") << QDateTime() << noon;
        QTest::newRow("future") << at("2031-01-01T00:00:00Z") << noon;
        QTest::newRow("the year 1") << at("0001-01-01T00:00:00Z") << noon;
        QTest::newRow("epoch") << at("1970-01-01T00:00:00Z") << noon;
        QTest::newRow("old but true") << at("1996-05-05T00:00:00Z") << at("1996-05-05T00:00:00Z");
        QTest::newRow("far future") << at("9999-12-31T23:59:59Z") << noon;
    }

    void filesUnderTheEarlierOfPublishedAndSeen()
    {
        QFETCH(QDateTime, published);
        QFETCH(QDateTime, expected);
        Profile profile;
        profile.subscribe();
        const Arrivals arrivals = profile.take(u"en/world"_s, {makeItem(u"a"_s, u"A"_s, published)});
        QCOMPARE(arrivals.added.size(), 1);
        QCOMPARE(number(arrivals.added.first()) >> counterBits, expected.toSecsSinceEpoch());
    }

    void keepsTheDocumentsOrderWithinASecond()
    {
        Profile profile;
        profile.subscribe();
        QList<Item> items;
        QStringList expected;
        for (int i = 0; i < 130; ++i) {
            items.append(makeItem(u"g%1"_s.arg(i), u"Story %1"_s.arg(i)));
            expected.append(u"Story %1"_s.arg(i));
        }
        profile.take(u"en/world"_s, items);
        QCOMPARE(profile.titles({}), expected);
    }

    void pagesWithoutLossOrRepetition()
    {
        Profile profile;
        profile.subscribe();
        QList<Item> items;
        for (int i = 0; i < 57; ++i)
            items.append(makeItem(u"g%1"_s.arg(i), u"Story %1"_s.arg(i), noon.addSecs(-60 * (i / 3))));
        profile.take(u"en/world"_s, items);
        for (const QString &section : {u""_s, u"world"_s, u"mixed"_s}) {
            StoryQuery query;
            query.publication = section.isEmpty() ? QString() : u"test.paper"_s;
            query.edition = section.isEmpty() ? QString() : u"en"_s;
            query.section = section;
            query.limit = 10;
            QList<StoryId> seen;
            for (QList<Headline> page = wait(profile.store->list(query)); !page.isEmpty();
                 page = wait(profile.store->list(query))) {
                QVERIFY(page.size() <= 10);
                for (const Headline &line : page) {
                    QVERIFY(seen.isEmpty() || line.id < seen.last());
                    seen.append(line.id);
                }
                query.before = seen.last();
            }
            QCOMPARE(seen.size(), 57);
        }
    }

    void storesEverythingOfAnItem()
    {
        Profile profile;
        profile.subscribe();
        Item item = makeItem(u"full"_s, u"Full"_s, at("2026-03-07T08:28:00Z"));
        item.externalUrl = u"https://other.example/"_s;
        item.summary = u"Teaser"_s;
        item.baseUrl = u"https://test.paper/"_s;
        item.image = u"https://test.paper/lead.jpg"_s;
        item.modified = at("2026-03-07T09:00:00Z");
        item.authors = {{u"Ann"_s, u"https://ann.example/"_s, u"ann@test.paper"_s}};
        item.categories = {u"World"_s, u"Ünïcode"_s};
        item.language = u"ru"_s;
        item.attachments = {{u"https://test.paper/a.mp3"_s, u"audio/mpeg"_s, u"Cast"_s, 1'000'000, 61}};
        item.views = 29;
        item.commentsUrl = u"https://test.paper/c"_s;
        item.sourceTitle = u"Agency"_s;
        item.sourceUrl = u"https://agency.example/feed"_s;
        item.rights = u"(c)"_s;
        const Arrivals arrivals = profile.take(u"en/world"_s, {item});
        const Result<Story> story = wait(profile.store->story(arrivals.added.first()));
        QVERIFY(story.ok());
        QCOMPARE(story->item, item);
        QCOMPARE(story->plainText, u"Text of Full"_s);
        QCOMPARE(story->publication, u"test.paper"_s);
        QCOMPARE(story->edition, u"en"_s);
        QCOMPARE(story->section, u"world"_s);
        QCOMPARE(story->firstSeen, noon);
        QCOMPARE(story->state, StoryState{});
    }

    void oneStoryInSeveralSectionsIsUnreadOnce()
    {
        Profile profile;
        profile.subscribe();
        Item item = makeItem(u"shared"_s, u"Shared"_s);
        item.categories = {u"SPORT"_s};
        profile.take(u"en/world"_s, {item});
        profile.take(u"en/all"_s, {item});
        const AllCounts counts = wait(profile.store->countAll(noon.addSecs(-3600)));
        QCOMPARE(counts.all, (Counts{1, 1}));
        QCOMPARE(counts.today, (Counts{1, 1}));
        QCOMPARE(counts.publications.value(u"test.paper"_s), (Counts{1, 1}));
        QCOMPARE(counts.sections.value(u"test.paper/world"_s), (Counts{1, 1}));
        QCOMPARE(counts.sections.value(u"test.paper/sport"_s), (Counts{1, 1}));
        QCOMPARE(counts.sections.value(u"test.paper/mixed"_s), (Counts{1, 1}));
        QCOMPARE(counts.sections.value(u"test.paper/art"_s), (Counts{0, 0}));
    }

    void anotherEditionIsAnotherStory()
    {
        Profile profile;
        profile.subscribe();
        profile.take(u"en/world"_s, {makeItem(u"7"_s, u"Seven"_s)});
        QVERIFY(wait(profile.store->chooseEdition(u"test.paper"_s, u"ru"_s)).ok());
        profile.take(u"ru/world"_s, {makeItem(u"7"_s, u"Семь"_s)});
        QCOMPARE(profile.titles({}), QStringList{u"Семь"_s}); // the chosen edition
        QVERIFY(wait(profile.store->chooseEdition(u"test.paper"_s, u"en"_s)).ok());
        QCOMPARE(profile.titles({}), QStringList{u"Seven"_s});
    }

    void sameNumberFromAnotherSectionIsAnotherStory()
    {
        Profile profile;
        profile.subscribe();
        Item other = makeItem(u"1"_s, u"Quite another"_s);
        other.url = u"https://test.paper/sport/1"_s;
        profile.take(u"en/world"_s, {makeItem(u"1"_s, u"One"_s)});
        profile.take(u"en/all"_s, {other});
        profile.take(u"en/all"_s, {other}); // and it stays one
        QCOMPARE(profile.titles({}).size(), 2);
    }

    void newTextKeepsTheState()
    {
        Profile profile;
        profile.subscribe();
        Item item = makeItem(u"a"_s, u"Early"_s);
        const StoryId id = profile.take(u"en/world"_s, {item}).added.first();
        QVERIFY(wait(profile.store->mark({id}, Action::MarkRead, noon)).ok());
        QCOMPARE(profile.search(u"early"_s), QStringList{u"Early"_s});
        item.title = u"Late"_s;
        item.contentHtml = u"<p>Text of Late</p>"_s;
        const Arrivals again = profile.take(u"en/world"_s, {item}, noon.addSecs(60));
        QVERIFY(again.added.isEmpty());
        QCOMPARE(again.changed, QList<StoryId>{id});
        const Result<Story> story = wait(profile.store->story(id));
        QCOMPARE(story->item.title, u"Late"_s);
        QVERIFY(story->changed);
        QVERIFY(!story->state.unread);
        QCOMPARE(profile.search(u"early"_s), QStringList{});
        QCOMPARE(profile.search(u"late"_s), QStringList{u"Late"_s});
        QVERIFY(profile.take(u"en/world"_s, {item}).changed.isEmpty());
    }

    // Some feeds give the same guid to everything: the last word is that of the item on top.
    void oneDocumentMayRepeatAGuid()
    {
        Profile profile;
        profile.subscribe();
        const Arrivals first =
            profile.take(u"en/world"_s, {makeItem(u"g"_s, u"New words"_s), makeItem(u"g"_s, u"Old words"_s),
                                         makeItem(u"h"_s, u"Other"_s)});
        QCOMPARE(first.added.size(), 2);
        QCOMPARE(profile.titles({}), QStringList({u"New words"_s, u"Other"_s}));
        QVERIFY(wait(profile.store->indexed()).ok());
        const auto found = [&](const QString &words) {
            StoryQuery query;
            query.search = words;
            return profile.titles(query);
        };
        QCOMPARE(found(u"new words "_s), QStringList{u"New words"_s});
        QCOMPARE(found(u"old words "_s), QStringList());
    }

    // Numbers of places on a page, or one guid for whatever leads today.
    void aGuidThatIsAlwaysTheSameLosesNoStory()
    {
        Profile profile;
        profile.subscribe();
        QStringList expected;
        for (int day = 0; day < 3; ++day) {
            Item lead = makeItem(u"1"_s, u"Lead %1"_s.arg(day), noon.addDays(day));
            lead.url += u"-of-day-%1"_s.arg(day);
            expected.prepend(lead.title);
            QCOMPARE(profile.take(u"en/world"_s, {lead}, noon.addDays(day)).added.size(), 1);
            QVERIFY(profile.take(u"en/world"_s, {lead}, noon.addDays(day)).added.isEmpty());
            QCOMPARE(profile.titles({}), expected);
        }
    }

    // A publisher may change a story's headline and, with it, the words of its address.
    void anEditedStoryStaysOne()
    {
        Profile profile;
        profile.subscribe();
        Item item = makeItem(u"1"_s, u"Early"_s, noon);
        const StoryId id = profile.take(u"en/world"_s, {item}).added.first();
        item.title = u"Late"_s;
        item.url = u"https://test.paper/story/late"_s;
        QCOMPARE(profile.take(u"en/world"_s, {item}).changed, QList<StoryId>{id});
        item.published = noon.addSecs(3600);
        item.title = u"Latest"_s;
        QCOMPARE(profile.take(u"en/world"_s, {item}, noon.addDays(1)).changed, QList<StoryId>{id});
        QCOMPARE(profile.titles({}), QStringList{u"Latest"_s});
    }

    void recognisesOddGuids_data()
    {
        QTest::addColumn<QString>("guid");
        QTest::newRow("a zero in it") << QString(u"a"_s + QChar(0) + u"b"_s);
        QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xD800) + u"b"_s);
        QTest::newRow("quotes") << u"it's \"\\u0041\" ?"_s;
        QTest::newRow("very long") << QString(100'000, u'x');
        QTest::newRow("emoji") << u"📰 новость"_s;
    }

    void recognisesOddGuids()
    {
        QFETCH(QString, guid);
        Profile profile;
        profile.subscribe();
        Item item = makeItem(guid, u"A"_s);
        item.url.clear();
        Item other = makeItem(guid + u'2', u"A"_s);
        other.url.clear();
        QCOMPARE(profile.take(u"en/world"_s, {item, other}).added.size(), 2);
        QCOMPARE(profile.take(u"en/world"_s, {item, other}).added.size(), 0);
    }

    void markupAloneIsNoChange()
    {
        Profile profile;
        profile.subscribe();
        Item item = makeItem(u"a"_s, u"A"_s);
        const StoryId id = profile.take(u"en/world"_s, {item}).added.first();
        item.contentHtml = u"<p class='x'>Text of A</p>"_s;
        QVERIFY(profile.take(u"en/world"_s, {item}).changed.isEmpty());
        const Result<Story> story = wait(profile.store->story(id));
        QCOMPARE(story->item.contentHtml, item.contentHtml);
        QVERIFY(!story->changed);
    }

    void aBetterIdentityNeverMakesAReadStoryUnread_data()
    {
        QTest::addColumn<Item>("before");
        QTest::addColumn<Item>("after");
        const Item plain = makeItem(u"old-rule"_s, u"Title"_s, at("2026-03-07T08:00:00Z"));
        Item guid = plain;
        guid.guid = u"new-rule"_s;
        QTest::newRow("another guid") << plain << guid;
        Item spelling = guid;
        spelling.url = u"http://www.test.paper/story/old-rule/?utm_source=rss"_s;
        QTest::newRow("and another spelling of the address") << plain << spelling;
        Item bare = plain;
        bare.url.clear();
        Item bareAfter = guid;
        bareAfter.url.clear();
        QTest::newRow("no address, same title and date") << bare << bareAfter;
    }

    void aBetterIdentityNeverMakesAReadStoryUnread()
    {
        QFETCH(Item, before);
        QFETCH(Item, after);
        Profile profile;
        profile.subscribe();
        const StoryId id = profile.take(u"en/world"_s, {before}).added.first();
        QVERIFY(wait(profile.store->mark({id}, Action::MarkRead, noon)).ok());
        profile.open();
        QVERIFY(profile.take(u"en/world"_s, {after}).added.isEmpty());
        StoryQuery unread;
        unread.scope = StoryQuery::Scope::Unread;
        QCOMPARE(profile.titles(unread), QStringList{});
        QCOMPARE(profile.titles({}).size(), 1);
        // The new identity is remembered with its state.
        QVERIFY(profile.take(u"en/world"_s, {after}).added.isEmpty());
    }

    void oneAddressForAllItemsIdentifiesNone()
    {
        Profile profile;
        profile.subscribe();
        Item first = makeItem(u"1"_s, u"Release"_s);
        Item second = makeItem(u"2"_s, u"Release"_s);
        first.url = second.url = u"https://test.paper/changelog"_s;
        profile.take(u"en/world"_s, {first, second});
        QCOMPARE(profile.titles({}).size(), 2);
    }

    void theStateOutlivesItsStory()
    {
        Profile profile;
        profile.subscribe();
        const QList<Item> items = {makeItem(u"read"_s, u"Read"_s), makeItem(u"new"_s, u"New"_s),
                                   makeItem(u"kept"_s, u"Kept"_s)};
        const QList<StoryId> ids = profile.take(u"en/world"_s, items).added;
        QVERIFY(wait(profile.store->mark({ids.at(0)}, Action::MarkRead, noon)).ok());
        QVERIFY(wait(profile.store->mark({ids.at(2)}, Action::Keep, noon)).ok());
        QVERIFY(wait(profile.store->removePublication(u"test.paper"_s, noon)).ok());
        QCOMPARE(profile.titles({}), QStringList{});
        profile.store->keepHouse(noon.addDays(30));
        // The kept story stays though its newspaper is gone.
        StoryQuery bookmarks;
        bookmarks.scope = StoryQuery::Scope::Bookmarks;
        QTRY_VERIFY(!wait(profile.store->story(ids.at(0))).ok());
        QTRY_VERIFY(!wait(profile.store->story(ids.at(1))).ok());
        QCOMPARE(profile.titles(bookmarks), QStringList{u"Kept"_s});
        QCOMPARE(wait(profile.store->sources()).size(), 0);
        QVERIFY(wait(profile.store->check()).ok());
        // When it comes back, read is read.
        profile.open();
        profile.subscribe();
        QCOMPARE(profile.take(u"en/world"_s, items).added.size(), 2);
        StoryQuery unread;
        unread.scope = StoryQuery::Scope::Unread;
        QCOMPARE(profile.titles(unread), (QStringList{u"New"_s, u"Kept"_s}));
    }

    void countsViews()
    {
        Profile profile;
        profile.subscribe();
        Item item = makeItem(u"a"_s, u"A"_s);
        const StoryId id = profile.take(u"en/world"_s, {item}).added.first();
        item.views = 30;
        QVERIFY(profile.take(u"en/world"_s, {item}).changed.isEmpty());
        QCOMPARE(wait(profile.store->story(id))->item.views, 30);
    }
};

QTEST_GUILESS_MAIN(StoriesTest)
#include "tst_stories.moc"
