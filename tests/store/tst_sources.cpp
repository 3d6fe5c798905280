// The plan and health of sources: who is asked, when an address is believed to have moved, what a removed
// newspaper leaves.
#include "profile.h"

using namespace broadsheet;
using namespace broadsheet::store;

class SourcesTest final : public QObject
{
    Q_OBJECT

    static Asked well(SourceId source, const QDateTime &now, const QString &movedTo = {})
    {
        Asked asked;
        asked.source = source;
        asked.now = now;
        asked.nextDue = now.addSecs(3600);
        asked.permanentAddress = movedTo;
        return asked;
    }

    static QString addressOf(Profile &profile, SourceId id)
    {
        for (const Source &source : wait(profile.store->sources())) {
            if (source.id == id)
                return source.address;
        }
        return {};
    }

private slots:
    void asksTheChosenEditionWhenDue()
    {
        Profile profile;
        profile.subscribe();
        QCOMPARE(wait(profile.store->sources()).size(), 2); // the one of the Russian edition is not taken
        QCOMPARE(wait(profile.store->toAsk({Asking::WhenDue, {}, {}}, noon)).size(), 2);
        const SourceId world = profile.source(u"en/world"_s);
        QVERIFY(wait(profile.store->asked(well(world, noon))).ok());
        QCOMPARE(wait(profile.store->toAsk({Asking::WhenDue, {}, {}}, noon)).size(), 1);
        QCOMPARE(wait(profile.store->toAsk({Asking::Now, {}, {}}, noon)).size(), 2);
        QCOMPARE(wait(profile.store->toAsk({Asking::WhenDue, {}, {}}, noon.addSecs(3601))).size(), 2);
        QCOMPARE(wait(profile.store->toAsk({Asking::Now, u"other.paper"_s, {}}, noon)).size(), 0);
        QVERIFY(wait(profile.store->chooseEdition(u"test.paper"_s, u"ru"_s)).ok());
        QCOMPARE(wait(profile.store->toAsk({Asking::Now, {}, {}}, noon)).size(), 1);
    }

    void theTroubleOfAnotherEditionIsNobodys()
    {
        Profile profile;
        profile.subscribe();
        QVERIFY(wait(profile.store->chooseEdition(u"test.paper"_s, u"ru"_s)).ok());
        const SourceId russian = profile.source(u"ru/world"_s);
        Asked failed = well(russian, noon);
        failed.trouble = Error{Error::Kind::TimedOut, {}};
        QVERIFY(wait(profile.store->asked(failed)).ok());
        QVERIFY(isInTrouble(wait(profile.store->sources()).first()));
        QVERIFY(wait(profile.store->chooseEdition(u"test.paper"_s, u"en"_s)).ok());
        const QList<Source> taken = wait(profile.store->sources());
        QCOMPARE(taken.size(), 2);
        QVERIFY(std::none_of(taken.begin(), taken.end(), isInTrouble));
        QVERIFY(wait(profile.store->toAsk({Asking::Again, {}, {russian}}, noon)).isEmpty());
        QVERIFY(!wait(profile.store->sourceAt(u"https://test.paper/ru/world"_s)));
        QCOMPARE(wait(profile.store->source(russian))->failures, 1); // not forgotten
    }

    void unknownEditionsAreNotChosen()
    {
        Profile profile;
        profile.subscribe();
        QVERIFY(wait(profile.store->chooseEdition(u"test.paper"_s, u"xx"_s)).ok());
        QCOMPARE(wait(profile.store->publications()).first().edition, u"en"_s);
    }

    void believesARedirectOnlyWhenItLasts()
    {
        Profile profile;
        profile.subscribe();
        const SourceId id = profile.source(u"en/world"_s);
        const QString before = addressOf(profile, id);
        const QString moved = u"https://new.paper/feed"_s;
        for (const int hours : {0, 1, 2, 23}) {
            QVERIFY(wait(profile.store->asked(well(id, noon.addSecs(hours * 3600), moved))).ok());
            QCOMPARE(addressOf(profile, id), before);
        }
        QVERIFY(wait(profile.store->asked(well(id, noon.addSecs(25 * 3600), moved))).ok());
        QCOMPARE(addressOf(profile, id), moved);
    }

    void aBelievedRedirectCanBeTakenBack()
    {
        Profile profile;
        profile.subscribe();
        const SourceId id = profile.source(u"en/world"_s);
        const QString before = addressOf(profile, id);
        const QString moved = u"https://new.paper/feed"_s;
        QVERIFY(!wait(profile.store->moveBack(id)).ok()); // it has not moved
        for (const int hours : {0, 12, 24})
            QVERIFY(wait(profile.store->asked(well(id, noon.addSecs(hours * 3600), moved))).ok());
        QCOMPARE(addressOf(profile, id), moved);
        QCOMPARE(wait(profile.store->sourceAt(moved))->movedFrom, before);
        profile.subscribe(); // its manifest still names the old address
        QCOMPARE(addressOf(profile, id), moved);
        QCOMPARE(wait(profile.store->sources()).size(), 2);

        QVERIFY(wait(profile.store->moveBack(id)).ok());
        QCOMPARE(addressOf(profile, id), before);
        for (const int hours : {25, 50, 75, 100}) // and not learnt again
            QVERIFY(wait(profile.store->asked(well(id, noon.addSecs(hours * 3600), moved))).ok());
        QCOMPARE(addressOf(profile, id), before);
    }

    // To https at once, later to another host: the manifest goes on naming the first address.
    void twoMovesAreOneSource()
    {
        const QString first = u"http://test.paper/feed"_s;
        const QString last = u"https://new.paper/feed"_s;
        Publication publication = paper();
        publication.sections = {{u"a"_s, {}, {}, {{u"en"_s, SourceKind::Feed, first, {}}}}};
        Profile profile;
        profile.subscribe(publication);
        const SourceId id = profile.source(u"/feed"_s);
        profile.take(u"/feed"_s, {makeItem(u"a"_s, u"A"_s)});
        QVERIFY(wait(profile.store->asked(well(id, noon, u"https://test.paper/feed"_s))).ok());
        for (const int hours : {1, 13, 26})
            QVERIFY(wait(profile.store->asked(well(id, noon.addSecs(hours * 3600), last))).ok());
        QCOMPARE(addressOf(profile, id), last);
        for (const QString &named : {first, u"https://test.paper/feed"_s, last}) {
            publication.sections.first().sources.first().address = named; // it may be written anew
            profile.subscribe(publication);
            QCOMPARE(wait(profile.store->sources()).size(), 1);
            QCOMPARE(addressOf(profile, id), last);
        }
        QCOMPARE(wait(profile.store->source(id))->movedFrom, first);
        QVERIFY(wait(profile.store->moveBack(id)).ok());
        QCOMPARE(addressOf(profile, id), first);
        QVERIFY(!wait(profile.store->moveBack(id)).ok());
        for (const int hours : {50, 75, 100, 125}) // where it came from is not believed again
            QVERIFY(wait(profile.store->asked(well(id, noon.addSecs(hours * 3600), last))).ok());
        QCOMPARE(addressOf(profile, id), first);
    }

    void whatWasGivenForOneSiteDoesNotMoveToAnother()
    {
        Profile profile;
        profile.subscribe();
        const SourceId id = profile.source(u"en/world"_s);
        const QString before = addressOf(profile, id);
        QVERIFY(wait(profile.store->setSecret(id, u"a-name"_s)).ok());
        for (const int hours : {0, 12, 24, 36})
            QVERIFY(
                wait(profile.store->asked(well(id, noon.addSecs(hours * 3600), u"https://new.paper/feed"_s)))
                    .ok());
        QCOMPARE(addressOf(profile, id), before);
    }

    void secretsOfWhatIsPurgedAreToBeForgotten()
    {
        Profile profile;
        profile.subscribe();
        const SourceId id = profile.source(u"en/world"_s);
        QVERIFY(wait(profile.store->setSecret(id, u"first"_s)).ok());
        QVERIFY(wait(profile.store->setSecret(id, u"second"_s)).ok());
        QCOMPARE(wait(profile.store->forgottenSecrets()), QStringList{u"first"_s}); // replaced
        QVERIFY(wait(profile.store->dropForgotten(u"first"_s)).ok());
        QVERIFY(wait(profile.store->removePublication(u"test.paper"_s, noon)).ok());
        QVERIFY(wait(profile.store->forgottenSecrets()).isEmpty()); // undo needs it
        profile.store->keepHouse(noon.addDays(60));
        QTRY_COMPARE(wait(profile.store->forgottenSecrets()), QStringList{u"second"_s});
    }

    void anInterruptedRedirectBeginsAnew()
    {
        Profile profile;
        profile.subscribe();
        const SourceId id = profile.source(u"en/world"_s);
        const QString before = addressOf(profile, id);
        const QString moved = u"https://new.paper/feed"_s;
        const QStringList answers = {moved, moved, {}, moved, moved};
        for (qsizetype i = 0; i < answers.size(); ++i)
            QVERIFY(wait(profile.store->asked(well(id, noon.addDays(i), answers.at(i)))).ok());
        QCOMPARE(addressOf(profile, id), before);
    }

    void believesHttpsAtOnce()
    {
        Publication publication = paper();
        publication.sections = {
            {u"a"_s, {}, {}, {{u"en"_s, SourceKind::Feed, u"http://test.paper/feed?x=1"_s, {}}}}};
        Profile profile;
        profile.subscribe(publication);
        const SourceId id = profile.source(u"feed?x=1"_s);
        QVERIFY(wait(profile.store->asked(well(id, noon, u"https://test.paper/feed?x=1"_s))).ok());
        QCOMPARE(addressOf(profile, id), u"https://test.paper/feed?x=1"_s);
    }

    void aFailureChangesOnlyTheHealth()
    {
        Profile profile;
        profile.subscribe();
        const SourceId id = profile.source(u"en/world"_s);
        Asked first = well(id, noon);
        first.validators = Validators{"W/\"a\\\"b\"", "Sat, 07 Mar 2026 12:00:00 GMT"};
        first.title = u"World"_s;
        QVERIFY(wait(profile.store->asked(first)).ok());
        Asked second = well(id, noon.addSecs(7200));
        second.trouble = Error{Error::Kind::TimedOut, u"slow"_s};
        QVERIFY(wait(profile.store->asked(second)).ok());
        profile.open();
        for (const Source &source : wait(profile.store->sources())) {
            if (source.id != id)
                continue;
            QCOMPARE(source.validators, *first.validators);
            QCOMPARE(source.title, u"World"_s);
            QCOMPARE(source.trouble, second.trouble);
            QCOMPARE(source.failures, 1);
            QCOMPARE(source.lastSucceeded, noon);
            QCOMPARE(source.lastAsked, noon.addSecs(7200));
        }
    }

    void theLongestPauseHolds()
    {
        Profile profile;
        profile.subscribe();
        const SourceId id = profile.source(u"en/world"_s);
        for (const int seconds : {3600, 600}) {
            Asked asked = well(id, noon);
            asked.trouble = Error{Error::Kind::Throttled, {}};
            asked.forbiddenUntil = noon.addSecs(seconds);
            QVERIFY(wait(profile.store->asked(asked)).ok());
        }
        for (const Source &source : wait(profile.store->sources())) // all of its host
            QCOMPARE(source.forbiddenUntil, noon.addSecs(3600));
        for (const int seconds : {3600, 600})
            QVERIFY(wait(profile.store->keepPause({u"test.paper"_s, noon.addSecs(seconds)}, noon)).ok());
        QVERIFY(wait(profile.store->keepPause({u"other.paper"_s, noon.addSecs(60)}, noon)).ok());
        profile.open();
        QCOMPARE(wait(profile.store->pauses(noon.addSecs(60))),
                 (QList<Pause>{{u"test.paper"_s, noon.addSecs(3600)}}));
    }

    void aPauseOfAnotherHostIsForItAlone()
    {
        Profile profile;
        profile.subscribe();
        const SourceId id = profile.source(u"en/world"_s);
        Asked asked = well(id, noon);
        asked.trouble = Error{Error::Kind::Throttled, {}};
        asked.forbiddenUntil = noon.addSecs(3600);
        asked.forbidden = Asked::Forbidden::ItAlone;
        QVERIFY(wait(profile.store->asked(asked)).ok());
        for (const Source &source : wait(profile.store->sources()))
            QCOMPARE(source.forbiddenUntil.isValid(), source.id == id);
    }

    void aNewManifestReplacesTheSections()
    {
        Profile profile;
        profile.subscribe();
        const SourceId dropped = profile.source(u"en/world"_s);
        profile.take(u"en/world"_s, {makeItem(u"a"_s, u"A"_s)});
        Asked asked = well(dropped, noon);
        asked.validators = Validators{"\"1\"", {}};
        QVERIFY(wait(profile.store->asked(asked)).ok());
        Publication next = paper();
        next.sections.removeAt(3);
        next.sections.removeAt(0);
        profile.subscribe(next);
        StoryQuery world;
        world.publication = u"test.paper"_s;
        world.section = u"world"_s;
        QCOMPARE(profile.titles(world), QStringList());
        QCOMPARE(profile.titles({}), QStringList{u"A"_s}); // its stories stay
        QCOMPARE(wait(profile.store->toAsk({Asking::Now, {}, {}}, noon)).size(), 1);
        QVERIFY(wait(profile.store->toAsk({Asking::Again, {}, {dropped}}, noon)).isEmpty());
        QVERIFY(!profile.has(dropped)); // nobody closed it: it is in no list and in no trouble
        QVERIFY(!wait(profile.store->source(dropped))->gone);
        QCOMPARE(wait(profile.store->source(dropped))->validators, Validators());
        QVERIFY(!wait(profile.store->sourceAt(u"https://test.paper/en/world"_s)));
        profile.subscribe(); // and when it is named again, it is asked again
        QCOMPARE(wait(profile.store->toAsk({Asking::Now, {}, {}}, noon)).size(), 2);
        QCOMPARE(profile.titles(world), QStringList{u"A"_s});
    }

    // What a feed still lists stays however old it is; who is in no section lists nothing.
    void whatADroppedFeedBroughtGoesInTime()
    {
        Profile profile;
        profile.subscribe();
        profile.take(u"en/world"_s, {makeItem(u"a"_s, u"A"_s)});
        QCOMPARE(*wait(profile.store->prune(noon.addDays(usualKeeping.days + 1))), 0);
        Publication next = paper();
        next.sections.removeAt(3);
        next.sections.removeAt(0);
        profile.subscribe(next);
        QCOMPARE(*wait(profile.store->prune(noon.addDays(usualKeeping.days + 1))), 1);
    }

    void knowsAnAddressInAnySpelling()
    {
        Profile profile;
        profile.subscribe();
        QVERIFY(wait(profile.store->sourceAt(u"http://www.TEST.paper/en/world/"_s)));
        QVERIFY(!wait(profile.store->sourceAt(u"https://test.paper/en/elsewhere"_s)));
    }
};

QTEST_GUILESS_MAIN(SourcesTest)
#include "tst_sources.moc"
