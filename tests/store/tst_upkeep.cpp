// How often to ask and how long to keep: the narrower wish wins, and a changed wish plans anew.
#include "profile.h"

using namespace broadsheet;
using namespace broadsheet::store;

class UpkeepTest final : public QObject
{
    Q_OBJECT

    static Asked askedAtNoon(SourceId id, const QDateTime &nextDue)
    {
        Asked asked;
        asked.source = id;
        asked.now = noon;
        asked.nextDue = nextDue;
        return asked;
    }

    static void askedWell(Profile &profile, SourceId id, const QDateTime &wished = {})
    {
        Asked asked = askedAtNoon(id, noon.addSecs(3600));
        asked.wished = wished;
        QVERIFY(wait(profile.store->asked(asked)).ok());
    }

    static Source sourceOf(Profile &profile, SourceId id)
    {
        for (const Source &source : wait(profile.store->sources())) {
            if (source.id == id)
                return source;
        }
        return {};
    }

    static void wish(Profile &profile, const UpkeepScope &scope, std::optional<int> minutes)
    {
        QVERIFY(profile.wish(scope, {minutes, {}}).ok());
    }

private slots:
    void theNarrowerWishWins()
    {
        Profile profile;
        profile.subscribe();
        const SourceId world = profile.source(u"en/world"_s);
        QCOMPARE(sourceOf(profile, world).everyMinutes, usualMinutes);
        wish(profile, {}, 120);
        QCOMPARE(sourceOf(profile, world).everyMinutes, 120);
        wish(profile, {u"test.paper"_s, {}}, 30);
        QCOMPARE(sourceOf(profile, world).everyMinutes, 30);
        wish(profile, {{}, world}, 0);
        QCOMPARE(sourceOf(profile, world).everyMinutes, 0);
        wish(profile, {{}, world}, {});
        QCOMPARE(sourceOf(profile, world).everyMinutes, 30);
        QCOMPARE(wait(profile.store->upkeep()).size(), 2);
    }

    void textsRunAsTheReaderWishes()
    {
        Profile profile;
        profile.subscribe();
        const SourceId world = profile.source(u"en/world"_s);
        profile.take(u"en/world"_s, {makeItem(u"1"_s, u"A"_s, noon)});
        const auto seen = [&] {
            const QList<Headline> list = wait(profile.store->list(StoryQuery()));
            const auto story = wait(profile.store->story(list.value(0).id));
            return story && story->direction == list.value(0).direction ? std::optional(story->direction)
                                                                        : std::nullopt;
        };
        const auto wishDirection = [&](const UpkeepScope &scope, std::optional<TextDirection> direction) {
            QVERIFY(profile.wish(scope, {.direction = direction}).ok());
            QCOMPARE(upkeepOf(wait(profile.store->upkeep()), scope).direction, direction);
        };
        QCOMPARE(seen(), TextDirection::AsWritten);
        wishDirection({u"test.paper"_s, {}}, TextDirection::RightToLeft);
        QCOMPARE(seen(), TextDirection::RightToLeft);
        wishDirection({{}, world}, TextDirection::LeftToRight);
        QCOMPARE(seen(), TextDirection::LeftToRight);
        wishDirection({{}, world}, TextDirection::AsWritten); // "by their letters", against the newspaper's
        QCOMPARE(seen(), TextDirection::AsWritten);
        wishDirection({{}, world}, {});
        QCOMPARE(seen(), TextDirection::RightToLeft);
    }

    void whatIsTooOftenIsBounded()
    {
        Profile profile;
        profile.subscribe();
        wish(profile, {}, 1);
        QCOMPARE(upkeepOf(wait(profile.store->upkeep()), {}).everyMinutes, fewestMinutes);
        wish(profile, {}, -7);
        QCOMPARE(upkeepOf(wait(profile.store->upkeep()), {}).everyMinutes, 0);
    }

    void aChangedWishPlansAnew()
    {
        Profile profile;
        profile.subscribe();
        const SourceId world = profile.source(u"en/world"_s);
        askedWell(profile, world);
        wish(profile, {}, 15);
        QCOMPARE(sourceOf(profile, world).nextDue, noon.addSecs(15 * 60));
        wish(profile, {}, 240);
        QCOMPARE(sourceOf(profile, world).nextDue, noon.addSecs(4 * 3600));
        askedWell(profile, world, noon.addSecs(7200)); // the server wishes two hours
        wish(profile, {}, 15);
        QCOMPARE(sourceOf(profile, world).nextDue, noon.addSecs(7200));
    }

    void otherWishesMoveNoPlan()
    {
        Profile profile;
        profile.subscribe();
        const SourceId world = profile.source(u"en/world"_s);
        // Its hours are skipped, and it is spread.
        const Asked asked = askedAtNoon(world, noon.addSecs(5 * 3600 + 77));
        QVERIFY(wait(profile.store->asked(asked)).ok());
        const Upkeep others[] = {{.keeping = Keeping{7, 0}},
                                 {.whole = WholeArticle::Always},
                                 {.inAdvance = true},
                                 {.direction = TextDirection::RightToLeft},
                                 {.everyMinutes = usualMinutes}};
        for (const Upkeep &one : others) {
            QVERIFY(profile.wish({u"test.paper"_s, {}}, one).ok());
            QCOMPARE(sourceOf(profile, world).nextDue, asked.nextDue);
        }
        wish(profile, {{}, profile.source(u"en/all"_s)}, 15); // and no wish for another feed
        QCOMPARE(sourceOf(profile, world).nextDue, asked.nextDue);
        wish(profile, {{}, world}, 120);
        QCOMPARE(sourceOf(profile, world).nextDue, noon.addSecs(7200));
    }

    void whoIsOnlyAskedByHandNeverFallsDue()
    {
        Profile profile;
        profile.subscribe();
        const SourceId world = profile.source(u"en/world"_s);
        askedWell(profile, world);
        wish(profile, {{}, world}, 0);
        const QDateTime later = noon.addDays(9);
        for (const Source &due : wait(profile.store->toAsk({Asking::WhenDue, {}, {}}, later)))
            QVERIFY(due.id != world);
        QCOMPARE(wait(profile.store->toAsk({Asking::Again, {}, {world}}, later)).size(), 1);
    }

    void whatIsGoneIsAskedAgainWhenNamed()
    {
        Profile profile;
        profile.subscribe();
        const SourceId world = profile.source(u"en/world"_s);
        Asked asked = askedAtNoon(world, noon);
        asked.trouble = Error{Error::Kind::Gone, {}};
        asked.gone = true;
        QVERIFY(wait(profile.store->asked(asked)).ok());
        const auto has = [&](const Whom &whom) {
            const QList<Source> list = wait(profile.store->toAsk(whom, noon));
            return std::any_of(list.begin(), list.end(), [&](const Source &one) { return one.id == world; });
        };
        QVERIFY(!has({Asking::Now, {}, {}}));
        QVERIFY(has({Asking::Again, {}, {world}}));
        askedWell(profile, world); // it answered after all
        QVERIFY(has({Asking::Now, {}, {}}));
    }

    void aRemovedNewspaperTakesItsWishesAlong()
    {
        Profile profile;
        profile.subscribe();
        wish(profile, {u"test.paper"_s, {}}, 30);
        QVERIFY(wait(profile.store->removePublication(u"test.paper"_s, noon)).ok());
        QCOMPARE(wait(profile.store->upkeep()).size(), 1); // it may come back
        profile.store->keepHouse(noon.addDays(30));
        QTRY_COMPARE(wait(profile.store->upkeep()).size(), 0);
    }
};

QTEST_GUILESS_MAIN(UpkeepTest)
#include "tst_upkeep.moc"
