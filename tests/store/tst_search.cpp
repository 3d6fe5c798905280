// Words meet their stories in every script we print, and the index survives a kill.
#include "profile.h"

#include "core/store/retention.h"
#include "core/store/search.h"
#include "core/store/searchbyreading.h"

using namespace broadsheet;
using namespace broadsheet::store;

class SearchTest final : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("yo as ye") << u"Ёлка на площади"_s << u"елка"_s << true;
        QTest::newRow("ye as yo") << u"Елка на площади"_s << u"ёлка"_s << true;
        QTest::newRow("schwa") << u"Azərbaycan xəbərləri"_s << u"azerbaycan xeberleri"_s << true;
        QTest::newRow("schwa typed") << u"Azerbaycan"_s << u"AZƏRBAYCAN"_s << true;
        QTest::newRow("dotted capital") << u"İstanbul"_s << u"istanbul"_s << true;
        QTest::newRow("dotless") << u"Sumqayıt"_s << u"SUMQAYIT"_s << true;
        QTest::newRow("accents") << u"Café naïve"_s << u"cafe NAIVE"_s << true;
        QTest::newRow("armenian") << u"Հայաստանի նորություններ"_s << u"հայաստանի"_s << true;
        QTest::newRow("arabic") << u"أخبار العالم"_s << u"العالم"_s << true;
        QTest::newRow("all words, any order") << u"Rain falls on the capital"_s << u"capital rain"_s << true;
        QTest::newRow("one word missing") << u"Rain falls on the capital"_s << u"capital snow"_s << false;
        QTest::newRow("phrase") << u"Rain falls on the capital"_s << u"\"falls on\""_s << true;
        QTest::newRow("phrase in another order")
            << u"Rain falls on the capital"_s << u"\"on falls\""_s << false;
        QTest::newRow("unfinished last word") << u"Rain falls on the capital"_s << u"rain capi"_s << true;
        QTest::newRow("unfinished first word") << u"Rain falls on the capital"_s << u"capi rain"_s << false;
        QTest::newRow("finished by a space") << u"Rain falls on the capital"_s << u"capi "_s << false;
        QTest::newRow("operators are words") << u"Rain AND snow"_s << u"and"_s << true;
        QTest::newRow("syntax is harmless")
            << u"Rain on the capital"_s << u"rain* ) OR (^:title -"_s << false;
        QTest::newRow("punctuation parts words") << u"State-of-the-art"_s << u"of-the"_s << true;
        QTest::newRow("quote left open") << u"Rain on the capital"_s << u"\"rain on"_s << true;
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QFETCH(bool, found);
        Profile profile;
        profile.subscribe();
        profile.take(u"en/world"_s, {makeItem(u"title"_s, text)});
        Item inBody = makeItem(u"body"_s, u"Nothing"_s);
        inBody.contentHtml = u"<p>"_s + text + u"</p>"_s;
        profile.take(u"en/all"_s, {inBody});
        QCOMPARE(profile.search(typed).size(), found ? 2 : 0);
    }

    void wordlessSearchFindsNothing_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"\"", "\"\"", "***", "-", "() ^"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }

    void wordlessSearchFindsNothing()
    {
        QFETCH(QString, typed);
        QCOMPARE(matchExpression(typed), QString());
        Profile profile;
        profile.subscribe();
        profile.take(u"en/world"_s, {makeItem(u"a"_s, u"A"_s)});
        QCOMPARE(profile.search(typed).size(), 0);
    }

    void combinesWithEverything()
    {
        Profile profile;
        profile.subscribe();
        Item sport = makeItem(u"1"_s, u"Rain stops play"_s);
        sport.categories = {u"Sport"_s};
        sport.image = u"https://test.paper/1.jpg"_s;
        profile.take(u"en/all"_s, {sport});
        const StoryId world =
            profile.take(u"en/world"_s, {makeItem(u"2"_s, u"Rain in the world"_s)}).added.first();
        QVERIFY(wait(profile.store->indexed()).ok());
        QVERIFY(wait(profile.store->mark({world}, JournalEntry::Action::MarkRead, noon)).ok());
        StoryQuery query;
        query.search = u"rain"_s;
        QCOMPARE(profile.titles(query).size(), 2);
        QCOMPARE(wait(profile.store->count(query)), (Counts{1, 2}));
        query.unreadOnly = true;
        QCOMPARE(profile.titles(query), QStringList{u"Rain stops play"_s});
        query.alsoKeep = {world};
        QCOMPARE(profile.titles(query).size(), 2);
        query = {};
        query.search = u"rain"_s;
        query.withPictures = true;
        QCOMPARE(profile.titles(query), QStringList{u"Rain stops play"_s});
        query.withPictures = false;
        query.publication = u"test.paper"_s;
        query.section = u"world"_s;
        QCOMPARE(profile.titles(query), QStringList{u"Rain in the world"_s});
        query.section = u"sport"_s;
        QCOMPARE(profile.titles(query), QStringList{u"Rain stops play"_s});
    }

    // Of 900 stories every one has "polite", every second "Ёлки", every hundredth "comet".
    void readsWhatTheIndexWouldGather_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("limit");
        QTest::addColumn<bool>("isRead");
        QTest::addColumn<int>("found");
        QTest::newRow("in all") << u"poli"_s << 200 << true << 200;
        QTest::newRow("in half") << u"елк"_s << 100 << true << 100;
        QTest::newRow("in half, too long a page") << u"елк"_s << 500 << false << 450;
        QTest::newRow("rare") << u"com"_s << 200 << false << 9;
        QTest::newRow("after another word") << u"story poli"_s << 200 << true << 200;
        QTest::newRow("after a rare word: all there are") << u"comet poli"_s << 200 << true << 9;
        QTest::newRow("after a phrase") << u"\"polite story\" ёл"_s << 50 << true << 50;
        QTest::newRow("not the middle of a word") << u"lite"_s << 200 << false << 0;
        QTest::newRow("a whole word") << u"polite "_s << 200 << false << 200;
        QTest::newRow("two in one") << u"a-poli"_s << 200 << false << 0;
    }

    void readsWhatTheIndexWouldGather()
    {
        QFETCH(QString, typed);
        QFETCH(int, limit);
        QFETCH(bool, isRead);
        QFETCH(int, found);
        Profile profile;
        profile.subscribe();
        QList<Item> items;
        for (int i = 0; i < 900; ++i) {
            items.append(makeItem(u"g%1"_s.arg(i), u"Polite story"_s, noon.addSecs(-i)));
            if (i % 2 == 1)
                items.last().contentHtml += u" Ёлки"_s;
            if (i % 100 == 99)
                items.last().contentHtml += u" comet"_s;
        }
        profile.take(u"en/world"_s, items);
        QVERIFY(wait(profile.store->indexed()).ok());
        StoryQuery query;
        query.search = typed;
        query.limit = limit;
        Connection connection(profile.folder.filePath(u"broadsheet.sqlite"_s), Connection::Access::ReadOnly);
        QCOMPARE(findByReading(connection, query).has_value(), isRead);
        const QList<StoryId> everything = wait(profile.store->ids(query)); // from the index alone
        QList<StoryId> page;
        for (const Headline &line : wait(profile.store->list(query)))
            page.append(line.id);
        QCOMPARE(page.size(), found);
        QCOMPARE(page, everything.first(found));
    }

    void saysWhatItHasNotSeenYet()
    {
        Profile profile;
        profile.subscribe();
        profile.take(u"en/world"_s, {makeItem(u"a"_s, u"Comet"_s), makeItem(u"b"_s, u"Comet again"_s)});
        StoryQuery query;
        query.search = u"comet"_s;
        const Counts counts = wait(profile.store->count(query)); // whether the index is there yet or not
        QCOMPARE(counts.total + counts.unindexed, 2);
        QVERIFY(wait(profile.store->indexed()).ok());
        QCOMPARE(wait(profile.store->count(query)), (Counts{2, 2, 0}));
        {
            Connection connection(profile.folder.filePath(u"broadsheet.sqlite"_s),
                                  Connection::Access::ReadWrite);
            connection.run(u"INSERT INTO unindexed SELECT text FROM story ORDER BY id DESC LIMIT 1"_s);
        }
        QCOMPARE(wait(profile.store->count(query)).unindexed, 1);
        QCOMPARE(wait(profile.store->count({})).unindexed, 0); // only a search minds
    }

    // Each document leaves a part of its own in the index, where every search must look.
    void joinsWhatWasIndexedApart()
    {
        QTemporaryDir folder;
        {
            const auto store = Store::open(folder.path(), noon);
            QVERIFY(store.ok());
            QVERIFY(wait((*store)->putPublication(paper(), "{}", {}, noon, Store::Journalled::No)).ok());
            const auto source = wait((*store)->sources()).first().id;
            for (int i = 0; i < 20; ++i) {
                const Item item = makeItem(QString::number(i), u"Comet %1"_s.arg(i));
                QVERIFY(wait((*store)->takeIn(source, incoming(makeFeed({item})), noon)).ok());
                QVERIFY(wait((*store)->indexed()).ok());
            }
        }
        Connection connection(folder.filePath(u"broadsheet.sqlite"_s), Connection::Access::ReadWrite);
        const qint64 parts = connection.number(u"SELECT count(DISTINCT segid) FROM story_index_idx"_s);
        QVERIFY2(parts > 0 && parts < 4, qPrintable(QString::number(parts)));
        QCOMPARE(connection.number(u"SELECT count(*) FROM story_index WHERE story_index MATCH 'comet'"_s),
                 20);
    }

    void theIndexCatchesUpAfterAKill()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"broadsheet.sqlite"_s);
        {
            const auto store = Store::open(folder.path(), noon);
            QVERIFY(store.ok());
            QVERIFY(wait((*store)->putPublication(paper(), "{}", {}, noon, Store::Journalled::No)).ok());
            const auto source = wait((*store)->sources()).first().id;
            QVERIFY(wait((*store)->takeIn(source, incoming(makeFeed({makeItem(u"a"_s, u"Comet"_s)})), noon))
                        .ok());
        }
        {
            // As if it had been killed before the index was written.
            Connection connection(path, Connection::Access::ReadWrite);
            connection.run(u"INSERT INTO story_index (story_index) VALUES ('delete-all')"_s);
            connection.run(u"INSERT OR IGNORE INTO unindexed SELECT text FROM story"_s);
            QVERIFY(!connection.failed());
        }
        const auto store = Store::open(folder.path(), noon);
        (*store)->keepHouse(noon);
        StoryQuery query;
        query.search = u"comet"_s;
        QTRY_COMPARE(wait((*store)->list(query)).size(), 1);
    }

    // Each job that takes stories out leaves parts behind, and the index has room for 2,000.
    void storiesMayGoOneAtATime()
    {
        Profile profile;
        profile.subscribe();
        QList<Item> items;
        for (int i = 0; i < 2'300; ++i)
            items.append(makeItem(u"g%1"_s.arg(i), u"Comet %1"_s.arg(i)));
        const QList<StoryId> stories = profile.take(u"en/world"_s, items).added;
        QVERIFY(wait(profile.store->indexed()).ok());
        Connection c(profile.folder.filePath(u"broadsheet.sqlite"_s), Connection::Access::ReadWrite);
        for (const StoryId story : stories.first(2'290)) {
            c.transaction([&] {
                removeStory(c, story);
                mergeALittle(c);
                return 0;
            });
        }
        const std::optional<Error> error = c.takeError();
        QVERIFY2(!error, error ? qPrintable(error->detail) : "");
        QCOMPARE(profile.search(u"comet"_s).size(), 10);
    }

    void aNewFoldVersionRebuildsTheIndex()
    {
        Profile profile;
        profile.subscribe();
        profile.take(u"en/world"_s, {makeItem(u"a"_s, u"Comet"_s)});
        QCOMPARE(profile.search(u"comet"_s).size(), 1);
        {
            Connection connection(profile.folder.filePath(u"broadsheet.sqlite"_s),
                                  Connection::Access::ReadWrite);
            connection.run(u"UPDATE meta SET value = -1 WHERE key = 'fold'"_s);
        }
        profile.open();
        QCOMPARE(profile.search(u"comet"_s).size(), 1);
        QVERIFY(wait(profile.store->check()).ok());
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
