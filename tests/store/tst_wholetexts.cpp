// Whole articles beside the feeds' texts: found, kept, pruned, never in the feed's place.
#include "profile.h"

using namespace broadsheet;
using namespace broadsheet::store;

class WholeTextsTest final : public QObject
{
    Q_OBJECT

    static WholeText whole(const QString &plain)
    {
        return {.html = u"<p>"_s + plain + u"</p>"_s,
                .plain = plain,
                .baseUrl = u"https://test.paper/story/a"_s,
                .image = u"https://test.paper/a.jpg"_s,
                .byline = u"Ann Harbour"_s,
                .fetched = noon};
    }

    static Story storyOf(Profile &profile, StoryId id) { return wait(profile.store->story(id)).valueOr({}); }

    static StoryId takeOne(Profile &profile, const Item &item = makeItem(u"a"_s, u"Ferry"_s, noon))
    {
        return profile.take(u"en/world"_s, {item}).all.value(0);
    }

    static void wish(Profile &profile, const UpkeepScope &scope, const Upkeep &upkeep)
    {
        QVERIFY(profile.wish(scope, upkeep).ok());
    }

private slots:
    void standBesideTheFeedsText()
    {
        Profile profile;
        profile.subscribe();
        const StoryId id = takeOne(profile);
        QVERIFY(!storyOf(profile, id).whole.text);
        QVERIFY(wait(profile.store->putWhole(id, whole(u"All about barnacles"_s))).ok());
        const Story story = storyOf(profile, id);
        QCOMPARE(story.whole.text, whole(u"All about barnacles"_s));
        QCOMPARE(story.plainText, u"Text of Ferry"_s);
        QCOMPARE(story.item.contentHtml, u"<p>Text of Ferry</p>"_s);
        const Story shown = withWholeText(story);
        QCOMPARE(shown.plainText, u"All about barnacles"_s);
        QCOMPARE(shown.item.image, u"https://test.paper/a.jpg"_s);
        QCOMPARE(shown.item.authors.value(0).name, u"Ann Harbour"_s);
        profile.open();
        QVERIFY(storyOf(profile, id).whole.text);
    }

    void areFoundByTheirWords()
    {
        Profile profile;
        profile.subscribe();
        const StoryId id = takeOne(profile);
        QCOMPARE(profile.search(u"barnacles "_s), QStringList());
        QVERIFY(wait(profile.store->putWhole(id, whole(u"All about barnacles"_s))).ok());
        QCOMPARE(profile.search(u"barnacles "_s), QStringList{u"Ferry"_s});
        QCOMPARE(profile.search(u"barna"_s), QStringList{u"Ferry"_s}); // by reading
        QCOMPARE(profile.search(u"text ferry "_s), QStringList{u"Ferry"_s});
        // Another text: the old words are forgotten, nothing else is.
        QVERIFY(wait(profile.store->putWhole(id, whole(u"Mussels only"_s))).ok());
        QCOMPARE(profile.search(u"barnacles "_s), QStringList());
        QCOMPARE(profile.search(u"mussels "_s), QStringList{u"Ferry"_s});
        QCOMPARE(profile.search(u"text "_s), QStringList{u"Ferry"_s});
    }

    void stayWhenTheFeedChangesItsText()
    {
        Profile profile;
        profile.subscribe();
        const StoryId id = takeOne(profile);
        QVERIFY(wait(profile.store->putWhole(id, whole(u"All about barnacles"_s))).ok());
        QVERIFY(!storyOf(profile, id).whole.again.isValid());
        takeOne(profile); // the same once more
        QVERIFY(!storyOf(profile, id).whole.again.isValid());
        QCOMPARE(takeOne(profile, makeItem(u"a"_s, u"Ferry sinks"_s, noon)), id);
        const Story story = storyOf(profile, id);
        QCOMPARE(story.whole.text, whole(u"All about barnacles"_s));
        QVERIFY(story.whole.again.isValid()); // but it may be of yesterday
        QCOMPARE(profile.search(u"barnacles sinks "_s), QStringList{u"Ferry sinks"_s});
    }

    void rememberWhyThereIsNone()
    {
        Profile profile;
        profile.subscribe();
        const StoryId id = takeOne(profile);
        const Error wall{Error::Kind::NotFound, u"https://test.paper/story/a"_s};
        QVERIFY(wait(profile.store->putWholeTrouble(id, wall, {})).ok());
        QVERIFY(!storyOf(profile, id).whole.text);
        QCOMPARE(storyOf(profile, id).whole.trouble, wall);
        QVERIFY(wait(profile.store->putWhole(id, whole(u"All about barnacles"_s))).ok());
        QVERIFY(!storyOf(profile, id).whole.trouble);
        // A later failure takes nothing away.
        QVERIFY(wait(profile.store->putWholeTrouble(id, wall, noon)).ok());
        QVERIFY(storyOf(profile, id).whole.text);
        QCOMPARE(storyOf(profile, id).whole.again, noon);
        QCOMPARE(profile.search(u"barnacles "_s), QStringList{u"Ferry"_s});
    }

    void goWithTheirStoryAndStayWithABookmark()
    {
        Profile profile;
        profile.subscribe();
        const QDateTime old = noon.addDays(-200);
        const QList<StoryId> ids =
            profile.take(u"en/world"_s, {makeItem(u"a"_s, u"Ferry"_s, old), makeItem(u"b"_s, u"Bell"_s, old)})
                .all;
        for (const StoryId id : ids)
            QVERIFY(wait(profile.store->putWhole(id, whole(u"All about barnacles"_s))).ok());
        QCOMPARE(profile.search(u"barnacles "_s).size(), 2);
        QVERIFY(wait(profile.store->mark({ids[1]}, JournalEntry::Action::Keep, noon)).ok());
        profile.take(u"en/world"_s, {}); // it lists them no more
        QCOMPARE(wait(profile.store->prune(noon.addDays(100))).valueOr(0), 1);
        QVERIFY(!wait(profile.store->story(ids[0])).ok());
        QVERIFY(storyOf(profile, ids[1]).whole.text);
        QCOMPARE(profile.search(u"barnacles "_s), QStringList{u"Bell"_s});
        QVERIFY(wait(profile.store->check()).ok());
        // A page that arrives after its story went.
        QVERIFY(wait(profile.store->putWhole(ids[0], whole(u"Late"_s))).ok());
        QVERIFY(wait(profile.store->putWholeTrouble(ids[0], {Error::Kind::NotFound, {}}, {})).ok());
        QCOMPARE(profile.search(u"late "_s), QStringList());
        QVERIFY(wait(profile.store->check()).ok());
    }

    void followTheNarrowerWish()
    {
        Profile profile;
        profile.subscribe();
        const StoryId id = takeOne(profile);
        const SourceId world = profile.source(u"en/world"_s);
        QCOMPARE(storyOf(profile, id).whole.wish, usualWhole);
        wish(profile, {}, {.whole = WholeArticle::Never});
        QCOMPARE(storyOf(profile, id).whole.wish, WholeArticle::Never);
        wish(profile, {u"test.paper"_s, {}}, {.whole = WholeArticle::Always});
        QCOMPARE(storyOf(profile, id).whole.wish, WholeArticle::Always);
        wish(profile, {{}, world}, {.everyMinutes = 30}); // leaves it open
        QCOMPARE(storyOf(profile, id).whole.wish, WholeArticle::Always);
        wish(profile, {{}, world}, {.whole = WholeArticle::OfTeasers, .inAdvance = true});
        QCOMPARE(storyOf(profile, id).whole.wish, WholeArticle::OfTeasers);
        const Upkeep kept = upkeepOf(wait(profile.store->upkeep()), {{}, world});
        QCOMPARE(kept.inAdvance, true);
        QVERIFY(!kept.everyMinutes);
    }

    void areWantedInAdvance()
    {
        Profile profile;
        profile.subscribe();
        const QList<StoryId> ids = profile
                                       .take(u"en/world"_s, {makeItem(u"a"_s, u"A"_s, noon.addSecs(-1)),
                                                             makeItem(u"b"_s, u"B"_s, noon.addSecs(-2)),
                                                             makeItem(u"c"_s, u"C"_s, noon.addSecs(-3)),
                                                             makeItem(u"d"_s, u"D"_s, noon.addSecs(-4))})
                                       .all;
        Item homeless = makeItem(u"e"_s, u"E"_s, noon.addSecs(-5));
        homeless.url.clear();
        profile.take(u"en/all"_s, {homeless});
        const auto wanted = [&](const QDateTime &now = noon) {
            return wait(profile.store->wantedInAdvance(now, 10));
        };
        QCOMPARE(wanted(), QList<StoryId>());
        wish(profile, {}, {.inAdvance = true});
        QCOMPARE(wanted(), ids);
        QCOMPARE(wait(profile.store->wantedInAdvance(noon, 2)), ids.first(2));
        QVERIFY(wait(profile.store->mark({ids[0]}, JournalEntry::Action::MarkRead, noon)).ok());
        QVERIFY(wait(profile.store->putWhole(ids[1], whole(u"Text"_s))).ok());
        QVERIFY(wait(profile.store->putWholeTrouble(ids[2], {Error::Kind::NotFound, {}}, {})).ok());
        QVERIFY(
            wait(profile.store->putWholeTrouble(ids[3], {Error::Kind::TimedOut, {}}, noon.addSecs(60))).ok());
        QCOMPARE(wanted(), QList<StoryId>());
        QCOMPARE(wanted(noon.addSecs(61)), ids.mid(3));
        wish(profile, {u"test.paper"_s, {}}, {.whole = WholeArticle::Never});
        QCOMPARE(wanted(noon.addSecs(61)), QList<StoryId>());
    }
};

QTEST_GUILESS_MAIN(WholeTextsTest)
#include "tst_wholetexts.moc"
