#include "core/feeds/itemid.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

Item item(const QString &guid, const QString &url, const QString &title)
{
    Item made;
    made.guid = guid;
    made.url = url;
    made.title = title;
    return made;
}

QStringList guidsOf(QList<Item> items)
{
    feeds::identify(items);
    QStringList guids;
    for (const Item &made : std::as_const(items))
        guids.append(made.guid);
    return guids;
}

} // namespace

class ItemIdTest final : public QObject
{
    Q_OBJECT

private slots:
    void publishersOwnStay()
    {
        QCOMPARE(guidsOf({item(u"  odd GUID/%20"_s, u"https://a.example/1"_s, u"A"_s)}),
                 QStringList{u"  odd GUID/%20"_s});
    }

    void addressStandsIn()
    {
        QCOMPARE(guidsOf({item({}, u"https://a.example/1"_s, u"A"_s)}),
                 QStringList{u"https://a.example/1"_s});
    }

    void oneGuidForAllSaysNothing()
    {
        const QStringList guids = guidsOf(
            {item(u"x"_s, u"https://a.example/1"_s, u"A"_s), item(u"x"_s, u"https://a.example/2"_s, u"B"_s)});
        QCOMPARE(guids, (QStringList{u"https://a.example/1"_s, u"https://a.example/2"_s}));
    }

    void whatThePublisherWroteIsKept()
    {
        QList<Item> items = {item(u"x"_s, u"https://a.example/1"_s, u"A"_s),
                             item(u"x"_s, u"https://a.example/2"_s, u"B"_s),
                             item(u"y"_s, u"https://a.example/3"_s, u"C"_s)};
        feeds::identify(items);
        QCOMPARE(items[0].writtenGuid, u"x"_s);
        QCOMPARE(items[1].writtenGuid, u"x"_s);
        QCOMPARE(items[2].writtenGuid, QString());
    }

    void withoutAnythingTheTextDecides()
    {
        Item dated = item({}, {}, u"A"_s);
        const QString before = guidsOf({dated}).first();
        dated.published = QDateTime::fromSecsSinceEpoch(1, Qt::UTC);
        dated.contentHtml = u"corrected"_s;
        QCOMPARE(guidsOf({dated}).first(), before); // else a correction would make a read story new
        QVERIFY(guidsOf({item({}, {}, u"B"_s)}).first() != before);
    }

    void sameStoryOnce()
    {
        const Item story = item(u"x"_s, u"https://a.example/1"_s, u"A"_s);
        QCOMPARE(guidsOf({story, story, story}), QStringList{u"x"_s});
    }

    void neverTwoTheSame()
    {
        QList<Item> items;
        for (int i = 0; i < 3000; ++i) {
            const QString n = QString::number(i % 700);
            items.append(item(i % 3 ? u"g"_s + n : QString(), i % 5 ? u"https://a.example/"_s + n : QString(),
                              i % 7 ? u"t"_s + n : QString()));
        }
        const QStringList guids = guidsOf(items);
        QCOMPARE(QSet<QString>(guids.begin(), guids.end()).size(), guids.size());
        QVERIFY(!guids.contains(QString()));
    }

    void orderOfOthersDoesNotMatter()
    {
        const Item first = item({}, {}, u"A"_s);
        const Item second = item({}, {}, u"B"_s);
        QCOMPARE(guidsOf({first, second}).first(), guidsOf({second, first}).last());
    }
};

QTEST_GUILESS_MAIN(ItemIdTest)
#include "tst_itemid.moc"
