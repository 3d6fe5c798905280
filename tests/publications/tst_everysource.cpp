// Sections without an address of their own, and editions without any.
#include "core/publications/manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

QJsonObject section(const QString &id, const QJsonObject &name) { return {{u"id"_s, id}, {u"name"_s, name}}; }

QJsonObject sourceOf(const QString &edition, const QString &type, const QString &path)
{
    return {{u"edition"_s, edition}, {u"type"_s, type}, {u"url"_s, u"https://post.example/"_s + path}};
}

// English and Russian, with World and Culture.
QJsonObject post()
{
    return {{u"broadsheet_publication"_s, 1},
            {u"id"_s, u"example.post"_s},
            {u"name"_s, u"Harbour Post"_s},
            {u"hosts"_s, QJsonArray{u"post.example"_s}},
            {u"editions"_s,
             QJsonArray{QJsonObject{{u"language"_s, u"en"_s}, {u"home"_s, u"https://post.example/en/"_s}},
                        QJsonObject{{u"language"_s, u"ru"_s}, {u"home"_s, u"https://post.example/ru/"_s}}}},
            {u"sections"_s,
             QJsonArray{section(u"world"_s, {{u"en"_s, u"World"_s}, {u"ru"_s, u"Мир"_s}}),
                        section(u"culture"_s, {{u"en"_s, u"Culture"_s}, {u"ru"_s, u"Культура"_s}})}}};
}

QJsonObject withCards(QJsonObject manifest, bool sorted = true)
{
    QJsonObject cards = {{u"item"_s, u".card"_s}, {u"link"_s, u"a"_s}};
    if (sorted)
        cards.insert(u"section"_s, u".rubric"_s);
    manifest.insert(u"lists"_s, QJsonObject{{u"cards"_s, cards}});
    return manifest;
}

Publication read(const QJsonObject &manifest)
{
    const Result<Publication> publication = publications::readManifest(QJsonDocument(manifest).toJson());
    if (!publication)
        qFatal("%s", qPrintable(publication.error().detail));
    return *publication;
}

QStringList sectionIds(const Publication &publication, const QString &edition)
{
    QStringList ids;
    for (const Section &one : sectionsIn(publication, edition))
        ids.append(one.id);
    return ids;
}

} // namespace

class EverySourceTest final : public QObject
{
    Q_OBJECT

private slots:
    void aSectionTakesItsCategoryOfTheWholeFeed()
    {
        QJsonObject manifest = post();
        manifest.insert(u"sources"_s, QJsonArray{sourceOf(u"en"_s, u"feed"_s, u"rss.xml"_s)});
        const Publication p = read(manifest);
        QCOMPARE(sectionIds(p, u"en"_s), (QStringList{u"world"_s, u"culture"_s}));
        const SectionSource world = p.sections[0].sources.first();
        QCOMPARE(world.address, u"https://post.example/rss.xml"_s);
        QCOMPARE(world.kind, SourceKind::Feed);
        QCOMPARE(world.categories, QStringList{u"World"_s});
        QVERIFY(world.derived);
    }

    void categoriesOfTheManifestStandBesideTheName()
    {
        QJsonObject manifest = post();
        manifest.insert(u"sources"_s, QJsonArray{sourceOf(u"en"_s, u"feed"_s, u"rss.xml"_s)});
        QJsonObject world = section(u"world"_s, {{u"en"_s, u"World"_s}});
        world.insert(u"categories"_s, QJsonObject{{u"en"_s, QJsonArray{u"Abroad"_s, u"Foreign"_s}}});
        manifest.insert(u"sections"_s, QJsonArray{world});
        QCOMPARE(read(manifest).sections[0].sources.first().categories,
                 (QStringList{u"World"_s, u"Abroad"_s, u"Foreign"_s}));
    }

    // As Caliber.Az's English edition: cards of the front page that name their section.
    void anEditionWithoutASourceTakesItsHomePage()
    {
        QJsonObject manifest = withCards(post());
        manifest.insert(u"sources"_s, QJsonArray{sourceOf(u"ru"_s, u"feed"_s, u"rss.xml"_s)});
        const Publication p = read(manifest);
        const SectionSource home{.edition = u"en"_s,
                                 .kind = SourceKind::Html,
                                 .address = u"https://post.example/en/"_s,
                                 .categories = {},
                                 .list = u"cards"_s,
                                 .derived = true};
        QVERIFY(p.sources.contains(home));
        QCOMPARE(sectionIds(p, u"en"_s), (QStringList{u"world"_s, u"culture"_s}));
        SectionSource world = home;
        world.categories = {u"World"_s};
        QVERIFY(p.sections[0].sources.contains(world));
        QVERIFY(isReadable(p, *editionOf(p, u"en"_s)));
    }

    void aSectionWithAnAddressKeepsIt()
    {
        QJsonObject manifest = withCards(post());
        QJsonObject world = section(u"world"_s, {{u"en"_s, u"World"_s}});
        world.insert(u"sources"_s, QJsonArray{sourceOf(u"en"_s, u"feed"_s, u"world.xml"_s)});
        manifest.insert(u"sections"_s, QJsonArray{world, section(u"culture"_s, {{u"en"_s, u"Culture"_s}})});
        const Publication p = read(manifest);
        QCOMPARE(p.sections[0].sources.size(), 1);
        QVERIFY(!p.sections[0].sources.first().derived);
        QCOMPARE(p.sections[1].sources.first().address, u"https://post.example/en/"_s);
    }

    // Likely links do not say which section they are of: then there are none to choose.
    void withoutARuleThereIsTheWholePaperOnly()
    {
        for (const QJsonObject &manifest : {post(), withCards(post(), false)}) {
            const Publication p = read(manifest);
            QCOMPARE(p.sources.size(), 2);
            QVERIFY(p.sources.first().list.isEmpty());
            QVERIFY(sectionIds(p, u"en"_s).isEmpty());
        }
    }

    void anEditionWithNothingAtAllIsNotReadable()
    {
        QJsonObject manifest = post();
        manifest.insert(u"editions"_s, QJsonArray{QJsonObject{{u"language"_s, u"en"_s}}});
        const Publication p = read(manifest);
        QVERIFY(!isReadable(p, p.editions.first()));
    }

    void whatIsDerivedIsNotWritten()
    {
        QJsonObject manifest = withCards(post());
        manifest.insert(u"sources"_s, QJsonArray{sourceOf(u"en"_s, u"feed"_s, u"rss.xml"_s)});
        const Publication p = read(manifest);
        const QJsonObject written = publications::writeManifest(p);
        QCOMPARE(written.value(u"sources"_s).toArray().size(), 1);
        for (const QJsonValue &one : written.value(u"sections"_s).toArray())
            QVERIFY(!one.toObject().contains(u"sources"_s));
        QCOMPARE(read(written), p);
    }
};

QTEST_GUILESS_MAIN(EverySourceTest)
#include "tst_everysource.moc"
