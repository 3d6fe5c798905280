// What the rule no longer keeps goes, and does not come back as new while its source still lists it.
#include "profile.h"

#include "core/store/search.h"

using namespace broadsheet;
using namespace broadsheet::store;
using Action = JournalEntry::Action;

class RetentionTest final : public QObject
{
    Q_OBJECT

    // One a day back from noon: "Day 0" is today's.
    static QList<Item> days(int count)
    {
        QList<Item> items;
        for (int i = 0; i < count; ++i)
            items.append(makeItem(u"g%1"_s.arg(i), u"Day %1"_s.arg(i), noon.addDays(-i)));
        return items;
    }

    // Each on its day, in a document of its own: the newest is the only one still listed.
    static QList<StoryId> arriveDayByDay(Profile &profile, const QString &source, const QList<Item> &items)
    {
        QList<StoryId> ids;
        for (auto item = items.crbegin(); item != items.crend(); ++item)
            ids = profile.take(source, {*item}, item->published).all + ids;
        return ids;
    }

    static int prune(Profile &profile, const Keeping &keeping, const QDateTime &now = noon)
    {
        [&] { QVERIFY(profile.wish({}, {{}, keeping}).ok()); }();
        return wait(profile.store->prune(now)).valueOr(-1);
    }

    static qint64 number(Profile &profile, const QString &sql)
    {
        Connection connection(profile.folder.filePath(u"broadsheet.sqlite"_s), Connection::Access::ReadOnly);
        return connection.number(sql, {}, -1);
    }

private slots:
    // Of ten stories, the even ones read and the fourth bookmarked.
    void leaves_data()
    {
        QTest::addColumn<Keeping>("keeping");
        QTest::addColumn<int>("daysLater");
        QTest::addColumn<QList<int>>("left");
        const QList<int> all = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        QTest::newRow("for ever") << Keeping{0, 0} << 1'000 << all;
        QTest::newRow("days") << Keeping{2, 0} << 0 << QList<int>{0, 1, 2, 4};
        QTest::newRow("number, unread stay at first")
            << Keeping{0, 2} << 0 << QList<int>{0, 1, 3, 4, 5, 7, 9};
        QTest::newRow("number, unread go later") << Keeping{0, 2} << 26 << QList<int>{0, 1, 3, 4};
        QTest::newRow("number, unread go at last") << Keeping{0, 2} << 40 << QList<int>{0, 1, 4};
        QTest::newRow("the stricter of both: days") << Keeping{1, 8} << 0 << QList<int>{0, 1, 4};
        QTest::newRow("the stricter of both: number") << Keeping{50, 1} << 40 << QList<int>{0, 4};
        QTest::newRow("more than there are") << Keeping{100, 100} << 0 << all;
    }

    void leaves()
    {
        QFETCH(Keeping, keeping);
        QFETCH(int, daysLater);
        QFETCH(QList<int>, left);
        Profile profile;
        profile.subscribe();
        const QList<StoryId> ids = arriveDayByDay(profile, u"en/world"_s, days(10));
        QVERIFY(wait(profile.store->mark({ids.at(4)}, Action::Keep, noon)).ok());
        QVERIFY(wait(profile.store->mark({ids.at(0), ids.at(2), ids.at(4), ids.at(6), ids.at(8)},
                                         Action::MarkRead, noon))
                    .ok());
        QVERIFY(wait(profile.store->indexed()).ok());
        QStringList expected;
        for (const int day : left)
            expected.append(u"Day %1"_s.arg(day));
        const QDateTime later = noon.addDays(daysLater);
        QCOMPARE(prune(profile, keeping, later), 10 - left.size());
        QCOMPARE(profile.titles({}), expected);
        QCOMPARE(profile.search(u"day"_s), expected); // their words went too
        QCOMPARE(wait(profile.store->countAll(noon.addDays(-30))).all.total, left.size());
        QVERIFY(wait(profile.store->check()).ok());
        QCOMPARE(prune(profile, keeping, later), 0);
    }

    void isNotOldWhileItsSourceListsIt()
    {
        Profile profile;
        profile.subscribe();
        const QList<Item> items = days(3);
        profile.take(u"en/world"_s, items);
        profile.take(u"en/all"_s, {items.at(2)});
        const QDateTime later = noon.addDays(100);
        QCOMPARE(prune(profile, {90, 0}, later), 0);
        profile.take(u"en/world"_s, {items.at(0)}, later);
        QCOMPARE(prune(profile, {90, 0}, later), 1); // the other source still has the third
        profile.take(u"en/all"_s, {items.at(0)}, later);
        QCOMPARE(prune(profile, {90, 0}, later), 1);
        QCOMPARE(profile.titles({}), QStringList{u"Day 0"_s});
    }

    // A feed that closed, or one of an edition that is not read, will never drop anything.
    void isOldWhenItsSourceIsAskedNoMore()
    {
        Profile profile;
        profile.subscribe();
        profile.take(u"en/world"_s, days(2));
        QVERIFY(wait(profile.store->chooseEdition(u"test.paper"_s, u"ru"_s)).ok());
        profile.take(u"ru/world"_s, {makeItem(u"r"_s, u"Другая"_s, noon)});
        QVERIFY(wait(profile.store->chooseEdition(u"test.paper"_s, u"en"_s)).ok());
        const QDateTime later = noon.addDays(100);
        QCOMPARE(prune(profile, {90, 0}, later), 1); // the Russian edition is not chosen
        Asked closed;
        closed.source = profile.source(u"en/world"_s);
        closed.now = closed.nextDue = later;
        closed.trouble = Error{Error::Kind::Gone, {}};
        closed.gone = true;
        QVERIFY(wait(profile.store->asked(closed)).ok());
        QCOMPARE(prune(profile, {90, 0}, later), 2);
    }

    void itsDaysBeginWhenItComes()
    {
        Profile profile;
        profile.subscribe();
        const Item archived = makeItem(u"archived"_s, u"Archived"_s, noon.addDays(-1'000));
        profile.take(u"en/world"_s, {archived});
        profile.take(u"en/world"_s, days(1));
        QCOMPARE(prune(profile, {90, 0}, noon.addDays(89)), 0);
        QCOMPARE(prune(profile, {90, 0}, noon.addDays(91)), 1);
    }

    void halfADocumentDropsNothing()
    {
        Profile profile;
        profile.subscribe();
        const QList<Item> items = days(2);
        profile.take(u"en/world"_s, items);
        Asked half;
        half.source = profile.source(u"en/world"_s);
        half.now = half.nextDue = noon;
        half.trouble = Error{Error::Kind::Interrupted, {}};
        QVERIFY(wait(profile.store->takeIn(half, incoming(makeFeed({items.at(0)})))).ok());
        QCOMPARE(prune(profile, {1, 0}, noon.addDays(9)), 0);
        half.trouble.reset();
        QVERIFY(wait(profile.store->takeIn(half, incoming(makeFeed({items.at(0)})))).ok());
        QCOMPARE(prune(profile, {1, 0}, noon.addDays(9)), 1);
    }

    void theNarrowerWishWins()
    {
        Profile profile;
        profile.subscribe();
        const QList<Item> items = days(5);
        arriveDayByDay(profile, u"en/all"_s, items.mid(3));
        arriveDayByDay(profile, u"en/world"_s, items.mid(0, 4));
        profile.take(u"en/all"_s, {});
        const SourceId all = profile.source(u"en/all"_s);
        QVERIFY(profile.wish({{}, all}, {{}, Keeping{0, 0}}).ok());
        QCOMPARE(prune(profile, {1, 0}), 1); // the one that both carry stays
        QCOMPARE(profile.titles({}), (QStringList{u"Day 0"_s, u"Day 1"_s, u"Day 3"_s, u"Day 4"_s}));
        QVERIFY(profile.wish({{}, all}, {{}, Keeping{4, 0}}).ok());
        QCOMPARE(prune(profile, {1, 0}), 0);
        QVERIFY(profile.wish({{}, all}, {{}, Keeping{3, 0}}).ok());
        QCOMPARE(prune(profile, {1, 0}), 1);
    }

    void doesNotComeBackWhileItIsListed_data()
    {
        QTest::addColumn<QString>("guid");
        QTest::addColumn<QString>("url");
        QTest::newRow("as it was") << u"g5"_s << u"https://test.paper/story/g5"_s;
        QTest::newRow("another guid") << u"other"_s << u"https://test.paper/story/g5"_s;
        QTest::newRow("another address") << u"g5"_s << u"https://test.paper/moved/5"_s;
    }

    void doesNotComeBackWhileItIsListed()
    {
        QFETCH(QString, guid);
        QFETCH(QString, url);
        Profile profile;
        profile.subscribe();
        QList<Item> items = days(6);
        profile.take(u"en/world"_s, items);
        QVERIFY(wait(profile.store->mark(wait(profile.store->ids({})), Action::MarkRead, noon)).ok());
        QCOMPARE(prune(profile, {0, 4}), 2);
        profile.open(); // nor after a restart
        items[5].guid = guid;
        items[5].url = url;
        const Arrivals again = profile.take(u"en/world"_s, items);
        QVERIFY(again.added.isEmpty());
        QCOMPARE(again.all.size(), 6);
        QCOMPARE(profile.titles({}).size(), 4);
        // Nor from another source of the edition that lists it, too, even when only that one still does.
        QVERIFY(profile.take(u"en/all"_s, {items.at(5)}).added.isEmpty());
        QVERIFY(profile.take(u"en/world"_s, {items.at(0)}, noon.addDays(1)).added.isEmpty());
        QCOMPARE(prune(profile, {3, 0}, noon.addDays(60)), 3);
        QVERIFY(profile.take(u"en/all"_s, {items.at(5)}, noon.addDays(60)).added.isEmpty());
        QVERIFY(wait(profile.store->check()).ok());
    }

    void isForgottenAWhileAfterItsSourceDroppedIt()
    {
        Profile profile;
        profile.subscribe();
        const QList<Item> items = days(3);
        profile.take(u"en/world"_s, items);
        QVERIFY(wait(profile.store->mark(wait(profile.store->ids({})), Action::MarkRead, noon)).ok());
        const Keeping rule{0, 1};
        QCOMPARE(prune(profile, rule), 2);
        profile.take(u"en/world"_s, {items.at(0)});
        QCOMPARE(prune(profile, rule, noon.addDays(29)), 0);
        QCOMPARE(number(profile, u"SELECT count(*) FROM pruned"_s), 2);
        // One of them it had only lost for a while: its time begins anew.
        profile.take(u"en/world"_s, {items.at(0), items.at(1)}, noon.addDays(29));
        QCOMPARE(prune(profile, rule, noon.addDays(31)), 0);
        QCOMPARE(number(profile, u"SELECT count(*) FROM pruned"_s), 1);
        QVERIFY(profile.take(u"en/world"_s, {items.at(0), items.at(1)}, noon.addDays(90)).added.isEmpty());
        QCOMPARE(profile.take(u"en/world"_s, items, noon.addDays(90)).added.size(), 1);
    }

    void whatIsNoLongerListedNeedsNoMemory()
    {
        Profile profile;
        profile.subscribe();
        const QList<Item> items = days(3);
        profile.take(u"en/world"_s, items);
        profile.take(u"en/world"_s, {items.at(0)});
        QCOMPARE(prune(profile, {1, 0}, noon.addDays(2)), 2);
        QCOMPARE(number(profile, u"SELECT count(*) FROM pruned"_s), 0);
    }

    void staysForASourceThatHasNoNewer()
    {
        Profile profile;
        profile.subscribe();
        const QList<Item> items = days(5);
        profile.take(u"en/world"_s, items);
        profile.take(u"en/all"_s, {items.at(4)});
        QVERIFY(wait(profile.store->mark(wait(profile.store->ids({})), Action::MarkRead, noon)).ok());
        QCOMPARE(prune(profile, {0, 2}), 2);
        QCOMPARE(profile.titles({}), (QStringList{u"Day 0"_s, u"Day 1"_s, u"Day 4"_s}));
    }

    void whatWasReadStaysRead()
    {
        Profile profile;
        profile.subscribe();
        const QList<Item> items = days(2);
        const StoryId old = profile.take(u"en/world"_s, items).added.last();
        QVERIFY(wait(profile.store->mark({old}, Action::MarkRead, noon)).ok());
        profile.take(u"en/world"_s, {items.at(0)});
        QCOMPARE(prune(profile, {0, 1}), 1);
        QCOMPARE(profile.take(u"en/world"_s, items).added.size(), 1);
        QCOMPARE(wait(profile.store->countAll(noon)).all.unread, 1);
        QCOMPARE(prune(profile, {0, 1}), 1);
        QVERIFY(profile.undo().ok()); // of a story that has gone since
    }

    // Also one that stands half in the index.
    void goesInPieces()
    {
        Profile profile;
        profile.subscribe();
        profile.take(u"en/world"_s, days(1'700));
        QVERIFY(wait(profile.store->mark(wait(profile.store->ids({})), Action::MarkRead, noon)).ok());
        QCOMPARE(prune(profile, {0, 11}), 1'689);
        QCOMPARE(profile.search(u"day"_s).size(), 11);
        QVERIFY(wait(profile.store->check()).ok());
    }

    void aPieceEndsSomewhereAndGoesOnThere()
    {
        Profile profile;
        profile.subscribe();
        profile.take(u"en/world"_s, days(1'100));
        QVERIFY(profile.wish({}, {{}, Keeping{0, 100}}).ok());
        QVERIFY(wait(profile.store->mark(wait(profile.store->ids({})), Action::MarkRead, noon)).ok());
        profile.store.reset();
        Connection connection(profile.folder.filePath(u"broadsheet.sqlite"_s), Connection::Access::ReadWrite);
        PruneCursor cursor;
        int count = 0;
        for (int pieces = 0; !cursor.finished; ++pieces) {
            QVERIFY(pieces < 2'000);
            const Pruned pruned = connection.transaction([&] { return pruneSome(connection, noon, cursor); });
            QVERIFY(!connection.failed());
            QVERIFY(pruned.stories.size() <= prunedAtOnce);
            count += static_cast<int>(pruned.stories.size());
            cursor = pruned.next;
        }
        QCOMPARE(count, 1'000);
        QCOMPARE(connection.number(u"SELECT count(*) FROM story"_s), 100);
        QCOMPARE(connection.number(u"SELECT count(*) FROM pruned"_s), 1'000);
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "tst_retention.moc"
