// A process that is killed in the middle of taking in and indexing loses nothing it has reported, and the
// next one finishes the index. The test starts itself as that process.
#include "profile.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

using namespace broadsheet;
using namespace broadsheet::store;

namespace {

constexpr int documents = 60;
constexpr int stories = 40; // in each

Item numbered(int number)
{
    Item item = makeItem(u"g%1"_s.arg(number), u"Number uniq%1"_s.arg(number));
    item.contentHtml = u"<p>"_s + u"common words about nothing at all "_s.repeated(40) + u"</p>"_s;
    return item;
}

// Says after each document what is in for good.
int takeInAndIndex(const QString &folder)
{
    const auto store = Store::open(folder, noon);
    if (!store || !wait((*store)->putPublication(paper(), "{}", {}, noon, Store::Journalled::No)))
        return 1;
    const SourceId source = wait((*store)->sources()).first().id;
    for (int i = 0; i < documents; ++i) {
        QList<Item> items;
        for (int k = 0; k < stories; ++k)
            items.append(numbered(i * stories + k));
        if (!wait((*store)->takeIn(source, incoming(makeFeed(items)), noon)))
            return 1;
        std::printf("%d\n", (i + 1) * stories);
        std::fflush(stdout);
    }
    StoryQuery query;
    query.search = u"common "_s;
    for (;;) { // until it is killed
        std::printf("indexed %d\n", wait((*store)->count(query)).total);
        std::fflush(stdout);
        QThread::msleep(5);
    }
}

} // namespace

class KilledTest final : public QObject
{
    Q_OBJECT

private slots:
    void losesNothing_data()
    {
        QTest::addColumn<QByteArray>("until"); // it has said this
        QTest::newRow("taking in, just begun") << QByteArray("40");
        QTest::newRow("taking in") << QByteArray("1000");
        QTest::newRow("taken in, index begun or not") << QByteArray("2400");
        QTest::newRow("indexing") << QByteArray("indexed");
    }

    void losesNothing()
    {
        QFETCH(QByteArray, until);
        const QTemporaryDir folder;
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"child"_s, folder.path()});
        int reported = 0;
        for (QByteArray line; !line.startsWith(until);) {
            QVERIFY(process.canReadLine() || process.waitForReadyRead(30'000));
            line = process.readLine().trimmed();
            reported = line.startsWith("indexed") ? reported : line.toInt();
        }
        process.kill(); // SIGKILL: it cannot tidy up
        QVERIFY(process.waitForFinished());
        QVERIFY(process.exitStatus() == QProcess::CrashExit);

        const auto store = Store::open(folder.path(), noon);
        QVERIFY(store.ok());
        QVERIFY(!(*store)->notice());
        const int total = wait((*store)->count({})).total;
        QVERIFY2(total >= reported && total % stories == 0, qPrintable(QString::number(total)));
        (*store)->keepHouse(noon);
        QVERIFY(wait((*store)->indexed()).ok());
        StoryQuery query;
        query.search = u"common "_s;
        QCOMPARE(wait((*store)->count(query)), (Counts{total, total}));
        for (int i = 0; i < total; i += 7) {
            query.search = u"uniq%1 "_s.arg(i);
            QCOMPARE(wait((*store)->count(query)).total, 1);
        }
        QVERIFY(wait((*store)->check()).ok());
        Connection connection(folder.filePath(u"broadsheet.sqlite"_s), Connection::Access::ReadWrite);
        connection.run(u"INSERT INTO story_index (story_index) VALUES ('integrity-check')"_s);
        QVERIFY(!connection.failed());
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == "child"_L1)
        return takeInAndIndex(application.arguments().value(2));
    KilledTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
