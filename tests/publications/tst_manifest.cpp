#include "core/publications/manifest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(const QJsonObject &object) { return QJsonDocument(object).toJson(); }

// The least that is a publication.
QJsonObject least()
{
    return {{u"broadsheet_publication"_s, 1},
            {u"id"_s, u"org.example"_s},
            {u"name"_s, u"Example"_s},
            {u"editions"_s, QJsonArray{QJsonObject{{u"language"_s, u"en"_s}}}}};
}

QJsonObject with(const QString &key, const QJsonValue &value)
{
    QJsonObject object = least();
    object.insert(key, value);
    return object;
}

QJsonArray times(int count, const QJsonValue &value)
{
    QJsonArray list;
    for (int i = 0; i < count; ++i)
        list.append(value);
    return list;
}

Publication full()
{
    Publication p;
    p.id = u"az.caliber"_s;
    p.name = u"Caliber.Az"_s;
    p.home = u"https://caliber.az/en/"_s;
    p.country = u"AZ"_s;
    p.timeZone = u"Asia/Baku"_s;
    p.colour = u"#b3261e"_s;
    p.icon = u"https://caliber.az/icon.png"_s;
    p.hosts = {u"caliber.az"_s, u"*.caliber.az"_s};
    p.topics = {u"world"_s, u"south-caucasus"_s};
    p.about = {{u"en"_s, u"From Baku"_s}};
    p.editions = {{u"ru"_s,
                   u"RU"_s,
                   u"https://caliber.az/"_s,
                   true,
                   u"Калибр"_s,
                   {Known::Confidence::High, u"2026-09"_s}},
                  {u"hy"_s, u"ՀԱՅ"_s, {}, true},
                  {u"az"_s, u"AZ"_s, u"https://caliber.az/az/"_s, false}};
    p.defaultEdition = u"hy"_s;
    p.sections = {{u"world"_s,
                   {{u"en"_s, u"World"_s}, {u"ru"_s, u"Мир"_s}},
                   {{u"en"_s, u"The most important world news"_s}},
                   {{u"ru"_s, SourceKind::Html, u"https://caliber.az/category/mir"_s, {}, u"cards"_s},
                    {u"hy"_s, SourceKind::Feed, u"https://caliber.az/rss.xml"_s, {u"Мир"_s, u"В мире"_s}}},
                   u"world"_s,
                   {{u"ru"_s, {u"Мир"_s, u"В мире"_s}}, {u"hy"_s, {u"Աշխարհ"_s}}}},
                  {u"culture"_s, {{u"hy"_s, u"Մշակույթ"_s}}, {}, {}}};
    p.sources = {{u"ru"_s, SourceKind::Feed, u"https://caliber.az/rss.xml"_s, {}},
                 {u"ru"_s, SourceKind::Sitemap, u"https://caliber.az/news.xml"_s, {}}};
    p.follow = {{u"telegram"_s, u"https://t.me/caliber_az_official"_s}};
    p.apps = {{u"apple"_s, u"https://apps.example/caliber"_s}};
    p.linkRequired = true;
    p.notice = {{u"en"_s, u"Only with a hyperlink"_s}};
    p.revision = u"2026-11-23"_s;
    p.verified = u"never against the live site"_s;
    ListRule cards{u"cards"_s, u".float_block"_s};
    cards.link = {{u"a[href*='/post/']"_s}, u"href"_s, Extractor::Url};
    cards.title = {{u".float_block_title"_s, u"h2"_s}};
    cards.date = {{u".float_block_time"_s}, {}, Extractor::Dateline};
    cards.summary = {{u"p"_s}};
    cards.section = {{u".float_block_category"_s}, u"title"_s};
    cards.image = {{u".float_block_image"_s}, u"style"_s, Extractor::CssUrl};
    cards.author = {{u".by"_s}};
    ListRule rows{u"rows"_s, u"tr:not(:nth-child(1))"_s};
    rows.link = {{u"a"_s}, {}, Extractor::Text};
    rows.date = {{u"td"_s}, {}, Extractor::Text};
    p.lists = {cards, rows};
    p.article = {.addresses = {u"/post/{id}"_s, u"/{edition}/post/{id}"_s},
                 .root = u".post"_s,
                 .title = {{u".post_title"_s}},
                 .date = {{u".post_time"_s}, {}, Extractor::Dateline},
                 .section = {{u".post_categoty"_s}},
                 .image = {{u".post_cover"_s}, u"style"_s, Extractor::CssUrl},
                 .author = {{u".post_signature"_s}},
                 .views = {{u".post_hits"_s}, {}, Extractor::Number},
                 .body = {u".post_body"_s},
                 .strip = {u".share"_s, u"[class*=banner]"_s},
                 .dropImages = {u"zoom.png"_s}};
    p.dateOrder = DateOrder::DayFirst;
    p.search = {{u"ru"_s, u"https://caliber.az/search/{query}"_s, 3, u"cards"_s}};
    p.fetch = {15, 30};
    return p;
}

QStringList addressesOf(const Publication &publication)
{
    QStringList list = {publication.home};
    for (const Edition &edition : publication.editions)
        list.append(edition.home);
    for (const SectionSource &source : publication.sources)
        list.append(source.address);
    for (const Section &section : publication.sections) {
        for (const SectionSource &source : section.sources)
            list.append(source.address);
    }
    list.removeAll(QString());
    return list;
}

bool isOnHosts(const QString &host, const QStringList &hosts)
{
    return std::any_of(hosts.begin(), hosts.end(), [&](const QString &one) {
        return one.startsWith(u"*."_s) ? host.endsWith(QStringView(one).mid(1)) : host == one;
    });
}

} // namespace

class ManifestTest final : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip()
    {
        const auto read = publications::readManifest(bytes(publications::writeManifest(full())));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(*read, full());
    }

    void theLeast()
    {
        const auto read = publications::readManifest(bytes(least()));
        QVERIFY(read);
        QCOMPARE(read->defaultEdition, u"en"_s);
        QVERIFY(read->editions.first().enabled);
        QVERIFY(!read->linkRequired);
    }

    void shipped_data()
    {
        QTest::addColumn<QString>("path");
        const QDir dir(u":/publications"_s);
        for (const QString &name : dir.entryList({u"*.publication.json"_s}))
            QTest::newRow(qPrintable(name)) << dir.filePath(name);
        QTest::newRow("the guide") << u":/guide/guide.publication.json"_s;
    }

    void shipped()
    {
        QFETCH(const QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = publications::readManifest(file.readAll());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QVERIFY(!read->sources.isEmpty() || !read->sections.isEmpty());
        QCOMPARE(QFileInfo(path).fileName().section(u'.', 0, -3),
                 read->id == u"org.broadsheet.guide"_s ? u"guide"_s : read->id);
        QVERIFY(read->id == u"org.broadsheet.guide"_s || !read->country.isEmpty());
        for (const QString &address : addressesOf(*read)) {
            const QUrl url(address);
            if (url.scheme() == u"broadsheet"_s)
                continue;
            QCOMPARE(url.scheme(), u"https"_s);
            QVERIFY2(isOnHosts(url.host(), read->hosts), qPrintable(address));
        }
    }

    // Sixty newspapers at least, each id once, each with what is known of it.
    void theCatalogue()
    {
        const QDir folder(u":/publications"_s);
        QSet<QString> ids;
        int known = 0;
        for (const QString &name : folder.entryList({u"*.publication.json"_s})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto read = publications::readManifest(file.readAll());
            QVERIFY2(read, qPrintable(name));
            QVERIFY2(!ids.contains(read->id), qPrintable(read->id));
            ids.insert(read->id);
            const Edition *edition = editionOf(*read, read->defaultEdition);
            known += edition && edition->known.confidence != Known::Confidence::Unknown ? 1 : 0;
        }
        QVERIFY2(ids.size() >= 60, qPrintable(QString::number(ids.size())));
        QVERIFY(known >= ids.size() - 1);
    }

    void languagesAsNewspapersWriteThem()
    {
        const auto read = publications::readManifest(bytes(
            with(u"editions"_s, QJsonArray{QJsonObject{{u"language"_s, u"arm"_s}, {u"label"_s, u"arm"_s}}})));
        QVERIFY(read);
        QCOMPARE(read->editions.first(), (Edition{u"hy"_s, u"arm"_s, {}, true}));
    }

    void theDefaultEditionIsEnabled()
    {
        const QJsonArray editions = {QJsonObject{{u"language"_s, u"az"_s}, {u"enabled"_s, false}},
                                     QJsonObject{{u"language"_s, u"ru"_s}}};
        const auto read = publications::readManifest(bytes(with(u"editions"_s, editions)));
        QVERIFY(read);
        QCOMPARE(read->defaultEdition, u"ru"_s);
    }

    // What is unknown, or unsafe, is left out; the rest of the newspaper stands.
    void addresses_data()
    {
        QTest::addColumn<QJsonValue>("url");
        QTest::addColumn<int>("sources");
        QTest::newRow("https") << QJsonValue(u"https://example.org/rss"_s) << 1;
        QTest::newRow("the guide") << QJsonValue(u"broadsheet:guide/en"_s) << 1;
        QTest::newRow("unknown") << QJsonValue() << 0;
        QTest::newRow("http") << QJsonValue(u"http://example.org/rss"_s) << 0;
        QTest::newRow("file") << QJsonValue(u"file:///etc/passwd"_s) << 0;
        QTest::newRow("script") << QJsonValue(u"javascript:alert(1)"_s) << 0;
        QTest::newRow("our own scheme, elsewhere") << QJsonValue(u"broadsheet:other"_s) << 0;
        QTest::newRow("out of the guide") << QJsonValue(u"broadsheet:guide/../x"_s) << 0;
        QTest::newRow("nothing") << QJsonValue(QString()) << 0;
    }

    void addresses()
    {
        QFETCH(const QJsonValue, url);
        QFETCH(const int, sources);
        const QJsonObject source = {{u"edition"_s, u"en"_s}, {u"url"_s, url}};
        const auto read = publications::readManifest(bytes(with(u"sources"_s, QJsonArray{source})));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(read->sources.size(), sources);
    }

    void unknownKeysAreIgnored()
    {
        QJsonObject object = with(u"lists of tomorrow"_s, QJsonObject{{u"cards"_s, 1}});
        object.insert(u"note"_s, u"anything"_s);
        object.insert(u"revision"_s, QJsonValue());
        QVERIFY(publications::readManifest(bytes(object)));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QJsonObject &object, const QString &named) {
            QTest::newRow(name) << bytes(object) << named;
        };
        QTest::newRow("nothing") << QByteArray() << u"line 1"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"object"_s;
        QTest::newRow("broken in line 3") << QByteArray("{\n\"id\": 1,\n\"name\" }") << u"line 3"_s;
        row("no version", {}, u"broadsheet_publication"_s);
        row("a later version", with(u"broadsheet_publication"_s, 2), u"broadsheet_publication"_s);
        row("no id", with(u"id"_s, QJsonValue()), u"id: missing"_s);
        row("id of the wrong type", with(u"id"_s, 7), u"id: not"_s);
        row("id with a path", with(u"id"_s, u"../../x"_s), u"id: “../../x”"_s);
        row("id in capitals", with(u"id"_s, u"org.Example"_s), u"id:"_s);
        row("no name", with(u"name"_s, u" \n "_s), u"name: missing"_s);
        row("an endless name", with(u"name"_s, QString(100'000, u'a')), u"name: too long"_s);
        row("no editions", with(u"editions"_s, QJsonArray()), u"editions: missing"_s);
        row("editions of the wrong type", with(u"editions"_s, QJsonObject()), u"editions: not"_s);
        row("an edition that is a word", with(u"editions"_s, QJsonArray{u"en"_s}), u"editions[0]: not"_s);
        row("no language", with(u"editions"_s, QJsonArray{QJsonObject()}), u"editions[0].language"_s);
        const QJsonObject en = {{u"language"_s, u"en"_s}};
        row("a language twice", with(u"editions"_s, QJsonArray{en, en}), u"editions[1].language: en twice"_s);
        const auto known = [](const QJsonObject &object) {
            return with(u"editions"_s,
                        QJsonArray{QJsonObject{{u"language"_s, u"en"_s}, {u"known"_s, object}}});
        };
        row("a confidence", known({{u"confidence"_s, u"utter"_s}}), u"editions[0].known.confidence"_s);
        row("a month", known({{u"seen"_s, u"2026-13"_s}}), u"editions[0].known.seen"_s);
        row("a topic", with(u"topics"_s, QJsonArray{u"World News"_s}), u"topics"_s);
        row("far too many editions", with(u"editions"_s, times(1000, en)), u"editions: too many"_s);
        row("a colour", with(u"brand"_s, QJsonObject{{u"colour"_s, u"red"_s}}), u"brand.colour"_s);
        row("a country", with(u"country"_s, u"Azerbaijan"_s), u"country"_s);
        row("a time zone", with(u"timezone"_s, u"Asia Baku"_s), u"timezone"_s);
        row("a host", with(u"hosts"_s, QJsonArray{u"https://example.org"_s}), u"hosts"_s);
        row("a bare star", with(u"hosts"_s, QJsonArray{u"*"_s}), u"hosts"_s);
        const QJsonObject fr = {{u"edition"_s, u"fr"_s}, {u"url"_s, u"https://example.org/"_s}};
        row("a source of no edition", with(u"sources"_s, QJsonArray{fr}), u"sources[0].edition"_s);
        const QJsonObject source = {{u"edition"_s, u"en"_s}, {u"url"_s, u"https://example.org/"_s}};
        row("a source twice", with(u"sources"_s, QJsonArray{source, source}), u"sources[1].url: twice"_s);
        QJsonObject odd = source;
        odd.insert(u"type"_s, u"magic"_s);
        row("a kind of source", with(u"sources"_s, QJsonArray{odd}), u"sources[0].type"_s);
        const QJsonObject world = {{u"id"_s, u"world"_s}, {u"name"_s, QJsonObject{{u"en"_s, u"World"_s}}}};
        row("a section twice", with(u"sections"_s, QJsonArray{world, world}),
            u"sections[1].id: world twice"_s);
        row("a section without a name", with(u"sections"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s}}}),
            u"sections[0].name: missing"_s);
        QJsonObject strange = world;
        strange.insert(u"name"_s, QJsonObject{{u"Klingon!"_s, u"x"_s}});
        row("a name in no language", with(u"sections"_s, QJsonArray{strange}), u"sections[0].name"_s);
        QJsonObject hosts = with(u"hosts"_s, QJsonArray{u"example.com"_s});
        hosts.insert(u"sources"_s, QJsonArray{source});
        row("a source elsewhere", hosts, u"sources[0].url: “https://example.org/” is not on"_s);
        const auto list = [](const QString &key, const QJsonValue &value) {
            QJsonObject cards = {{u"item"_s, u".card"_s}, {u"link"_s, u"a"_s}};
            cards.insert(key, value);
            return with(u"lists"_s, QJsonObject{{u"cards"_s, cards}});
        };
        row("a list without items", list(u"item"_s, QJsonValue()), u"lists.cards.item: missing"_s);
        row("a list without links", list(u"link"_s, QJsonValue()), u"lists.cards.link: missing"_s);
        row("no selector", list(u"title"_s, u"h2 + p"_s), u"lists.cards.title: “h2 + p”"_s);
        row("one of several", list(u"title"_s, QJsonArray{u"h1"_s, u":hover"_s}), u"lists.cards.title[1]"_s);
        row("an expression for an extractor",
            list(u"title"_s, QJsonObject{{u"select"_s, u"h1"_s}, {u"as"_s, u"(.*)*"_s}}),
            u"lists.cards.title.as"_s);
        row("an attribute", list(u"title"_s, QJsonObject{{u"select"_s, u"h1"_s}, {u"attr"_s, u"a b"_s}}),
            u"lists.cards.title.attr"_s);
        row("far too many lists",
            with(u"lists"_s,
                 [] {
                     QJsonObject all;
                     for (int i = 0; i < 100; ++i)
                         all.insert(QString::number(i), QJsonObject());
                     return all;
                 }()),
            u"lists: too many"_s);
        row("a list of no name", with(u"lists"_s, QJsonObject{{u"a b"_s, QJsonObject()}}), u"lists.a b"_s);
        QJsonObject use = source;
        use.insert(u"use"_s, u"cards"_s);
        row("a list that is not there", with(u"sources"_s, QJsonArray{use}), u"sources[0].use"_s);
        const auto article = [](const QString &key, const QJsonValue &value) {
            return with(u"article"_s, QJsonObject{{key, value}});
        };
        row("an expression for a template", article(u"addresses"_s, u"^https://x/([^/]+)$"_s),
            u"article.addresses"_s);
        row("a name that is not closed", article(u"addresses"_s, u"/post/{id"_s), u"article.addresses"_s);
        row("a number for a selector", article(u"body"_s, 7), u"article.body: not"_s);
        row("the order of dates", with(u"dates"_s, QJsonObject{{u"order"_s, u"dmy"_s}}), u"dates.order"_s);
        row("a wait of years", with(u"fetch"_s, QJsonObject{{u"min_interval_minutes"_s, 1e9}}),
            u"fetch.min_interval_minutes"_s);
        row("half a minute", with(u"fetch"_s, QJsonObject{{u"min_interval_minutes"_s, 0.5}}),
            u"fetch.min_interval_minutes"_s);
        row("a search for nothing",
            with(u"search"_s, QJsonArray{QJsonObject{{u"edition"_s, u"en"_s},
                                                     {u"url"_s, u"https://example.org/search"_s}}}),
            u"search[0].url: {query}"_s);
        QJsonObject filed = world;
        filed.insert(u"categories"_s, QJsonObject{{u"fr"_s, u"Monde"_s}});
        row("categories of no edition", with(u"sections"_s, QJsonArray{filed}),
            u"sections[0].categories.fr"_s);
        row("a follow link", with(u"follow"_s, QJsonArray{QJsonObject{{u"url"_s, u"https://x.example/"_s}}}),
            u"follow[0].network"_s);
    }

    void refused()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, named);
        const auto read = publications::readManifest(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Malformed);
        QVERIFY2(read.error().detail.contains(named), qPrintable(read.error().detail));
    }

    // The place is said twice: by line for the eye, by key for the search.
    void linesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("said");
        const QByteArray begin =
            "{\n\"broadsheet_publication\": 1, \"id\": \"org.example\",\n\"name\": \"E\",\n"
            "\"editions\": [\n{ \"language\": \"en\" } ],\n";
        QTest::newRow("a key") << begin + "\"country\":\n\"Nowhere\" }" << u"line 6: country: “Nowhere”"_s;
        QTest::newRow("in a list") << begin + "\"sections\": [\n{\"id\": \"a\", \"name\": {\"en\": \"A\"}},\n"
                                              "{\"id\": \"b{[\\\"\" ,\n\"name\": 7}]}"
                                   << u"line 8: sections[1].id: "_s;
        QTest::newRow("a key that is missing")
            << begin + "\"sections\": [\n{\"id\": \"a\"}]}" << u"line 7: sections[0].name: missing"_s;
        QTest::newRow("a value") << begin + "\"hosts\": [ \"a.example\",\n\"b.example\",\n\"*\" ]}"
                                 << u"line 8: hosts[2]: “*”"_s;
        QTest::newRow("at the top") << QByteArray("\n\n{\n\"broadsheet_publication\": 1}")
                                    << u"line 3: id: missing"_s;
    }

    void linesAreNamed()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, said);
        const auto read = publications::readManifest(json);
        QVERIFY(!read);
        QVERIFY2(read.error().detail.startsWith(said), qPrintable(read.error().detail));
    }

    void bounded()
    {
        const auto large = publications::readManifest(QByteArray(2 * 1024 * 1024, ' '));
        QVERIFY(!large);
        QCOMPARE(large.error().kind, Error::Kind::TooLarge);
        QVERIFY(!publications::readManifest(QByteArray(100'000, '[')));
    }

    // Damaged in a thousand ways: never a crash, and whatever is accepted can be written and read again.
    void damaged()
    {
        QFile file(u":/publications/az.caliber.publication.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        QRandomGenerator random(20261123);
        int accepted = 0;
        for (int i = 0; i < 3000; ++i) {
            QByteArray json = whole;
            for (int n = random.bounded(1, 4); n > 0; --n) {
                const int at = random.bounded(int(json.size()));
                switch (random.bounded(3)) {
                case 0:
                    json[at] = char(random.bounded(256));
                    break;
                case 1:
                    json.remove(at, random.bounded(40));
                    break;
                default:
                    json.insert(at, whole.mid(random.bounded(int(whole.size())), random.bounded(40)));
                }
            }
            const auto read = publications::readManifest(json);
            if (!read)
                continue;
            ++accepted;
            const auto again = publications::readManifest(bytes(publications::writeManifest(*read)));
            QVERIFY2(again && *again == *read, json.constData());
        }
        QVERIFY(accepted > 100);
    }

    void namesOfEditions()
    {
        QCOMPARE(nameOf(full(), u"ru"_s), u"Калибр"_s);
        QCOMPARE(nameOf(full(), u"hy"_s), u"Caliber.Az"_s);
        QCOMPARE(nameOf(full(), u"fr"_s), u"Caliber.Az"_s);
        QVERIFY(!editionOf(full(), u"fr"_s));
    }

    void fromFeed_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("home");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("edition");
        const QString feed = u"https://www.example.org/feed.xml"_s;
        QTest::newRow("all said") << feed << u"Example"_s << u"https://example.org/"_s << u"en_US"_s
                                  << u"Example"_s << u"en-US"_s;
        QTest::newRow("nothing said")
            << feed << QString() << QString() << QString() << u"example.org"_s << u"und"_s;
        QTest::newRow("http") << u"http://old.example:8080/rss"_s << u"Old & new"_s << QString() << u"rus"_s
                              << u"Old & new"_s << u"ru"_s;
        QTest::newRow("an endless title")
            << feed << QString(100'000, u'a') << QString() << u"en"_s << QString(199, u'a') + u'…' << u"en"_s;
        QTest::newRow("an unsafe home")
            << feed << u"E"_s << u"javascript:x"_s << u"en"_s << u"E"_s << u"en"_s;
        QTest::newRow("a host that is a number") << u"http://127.0.0.1:8000/"_s << QString() << QString()
                                                 << QString() << u"127.0.0.1"_s << u"und"_s;
        QTest::newRow("a local host")
            << u"http://localhost:8000/feed"_s << u"Local"_s << QString() << u"en"_s << u"Local"_s << u"en"_s;
    }

    void fromFeed()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, title);
        QFETCH(const QString, home);
        QFETCH(const QString, language);
        const Publication made = publications::fromFeed(address, title, home, language, {});
        QTEST(made.name, "name");
        QTEST(made.defaultEdition, "edition");
        QVERIFY(made.id.startsWith(u"feed."_s));
        QCOMPARE(made.sources, (QList<SectionSource>{{made.defaultEdition, SourceKind::Feed, address, {}}}));
        QVERIFY(made.home.startsWith(u"http"_s));
        QVERIFY(!made.linkRequired);
        const auto read = publications::readManifest(bytes(publications::writeManifest(made)));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(*read, made);
    }

    void twoFeedsAreTwoPublications()
    {
        const auto id = [](const QString &address) {
            return publications::fromFeed(address, {}, {}, {}, {}).id;
        };
        QVERIFY(id(u"https://example.org/a"_s) != id(u"https://example.org/b"_s));
        QCOMPARE(id(u"https://example.org/a"_s), id(u"https://example.org/a"_s));
    }
};

QTEST_GUILESS_MAIN(ManifestTest)
#include "tst_manifest.moc"
