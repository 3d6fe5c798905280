// Writes that share a transaction do not share their troubles, and those asked for last are still written.
#include "profile.h"

#include "core/store/sharedwrites.h"

using namespace broadsheet;
using namespace broadsheet::store;

class SharedWritesTest final : public QObject
{
    Q_OBJECT

    static SharedWrites::Write insert(int number, QList<int> &answers)
    {
        return {[number](Connection &c) { c.run(u"INSERT INTO number VALUES (?)"_s, {number}); },
                [number, &answers](const std::optional<Error> &error) {
                    answers.append(error ? -number : number);
                }};
    }

private slots:
    void oneThatFailsFailsAlone()
    {
        const QTemporaryDir folder;
        Connection connection(folder.filePath(u"a.sqlite"_s), Connection::Access::ReadWrite);
        connection.run(u"CREATE TABLE number (value INTEGER PRIMARY KEY CHECK (value <> 3))"_s);
        QList<int> answers;
        SharedWrites writes;
        for (int i = 1; i <= 5; ++i)
            writes.add(insert(i, answers));
        while (!writes.isEmpty())
            writes.runSome(connection);
        QCOMPARE(answers, (QList<int>{1, 2, -3, 4, 5}));
        QCOMPARE(connection.number(u"SELECT sum(value) FROM number"_s), 1 + 2 + 4 + 5);
        QVERIFY(!connection.failed());
    }

    void nobodyHearsBeforeItIsCommitted()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.sqlite"_s);
        Connection connection(path, Connection::Access::ReadWrite);
        connection.run(u"CREATE TABLE number (value INTEGER PRIMARY KEY)"_s);
        Connection other(path, Connection::Access::ReadOnly);
        SharedWrites writes;
        QList<qint64> seen;
        for (int i = 1; i <= 2; ++i)
            writes.add({[i](Connection &c) { c.run(u"INSERT INTO number VALUES (?)"_s, {i}); },
                        [&](const std::optional<Error> &) {
                            seen.append(other.number(u"SELECT count(*) FROM number"_s));
                        }});
        writes.runSome(connection);
        QCOMPARE(seen, (QList<qint64>{2, 2}));
    }

    void areWrittenAtTheEnd()
    {
        Profile profile;
        profile.subscribe();
        const SourceId world = profile.source(u"en/world"_s);
        QList<QFuture<Result<Arrivals>>> answers;
        for (int i = 0; i < 50; ++i) {
            const Item item = makeItem(u"g%1"_s.arg(i), u"Story %1"_s.arg(i));
            answers.append(profile.store->takeIn(world, incoming(makeFeed({item})), noon));
        }
        profile.open(); // closes the one before
        for (const auto &answer : answers)
            QVERIFY(answer.isFinished() && answer.result().ok());
        QCOMPARE(profile.titles({}).size(), 50);
    }

    void whatCameOfAskingComesWithTheItems()
    {
        Profile profile;
        profile.subscribe();
        Asked asked;
        asked.source = profile.source(u"en/world"_s);
        asked.now = noon;
        asked.nextDue = noon.addSecs(3600);
        asked.validators = Validators{"\"v1\"", {}};
        asked.title = u"World"_s;
        QList<Item> items;
        for (int i = 0; i < 250; ++i)
            items.append(makeItem(u"g%1"_s.arg(i), u"Story %1"_s.arg(i)));
        const auto taken = wait(profile.store->takeIn(asked, incoming(makeFeed(items))));
        QCOMPARE(taken->added.size(), 250);
        QCOMPARE(taken->all, taken->added);
        for (const Source &source : wait(profile.store->sources())) {
            if (source.id == asked.source)
                QCOMPARE(source.validators, *asked.validators);
        }
    }

    // A source may go while its document is on its way.
    void aDocumentForNobodyHarmsNoNeighbour()
    {
        Profile profile;
        profile.subscribe();
        const auto document = incoming(makeFeed({makeItem(u"a"_s, u"A"_s)}));
        const auto lost = profile.store->takeIn(SourceId{4'711}, document, noon);
        const auto kept = profile.store->takeIn(profile.source(u"en/world"_s), document, noon);
        QVERIFY(!wait(lost).ok());
        QVERIFY(wait(kept).ok());
        QCOMPARE(profile.titles({}), QStringList{u"A"_s});
    }
};

QTEST_GUILESS_MAIN(SharedWritesTest)
#include "tst_sharedwrites.moc"
