#include "core/publications/manifest.h"

#include "core/publications/everysource.h"
#include "core/publications/manifestcheck.h"
#include "core/publications/manifestlines.h"
#include "core/publications/manifestreader.h"
#include "core/publications/manifestrules.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace broadsheet::publications {

namespace {

using Node = ManifestReader::Node;

constexpr int knownVersion = 1;
constexpr qsizetype largestFile = 1024 * 1024;
constexpr qsizetype mostEditions = 40;
constexpr qsizetype mostSections = 200;
constexpr qsizetype mostSources = 200;
constexpr qsizetype mostCategories = 40;
constexpr qsizetype mostLinks = 40;

struct Kind
{
    QLatin1String name;
    SourceKind kind;
};

const Kind kinds[] = {
    {QLatin1String("feed"), SourceKind::Feed},
    {QLatin1String("html"), SourceKind::Html},
    {QLatin1String("sitemap"), SourceKind::Sitemap},
    {QLatin1String("saved"), SourceKind::Saved},
};

struct ConfidenceName
{
    QLatin1String name;
    Known::Confidence confidence;
};

const ConfidenceName confidences[] = {
    {QLatin1String("high"), Known::Confidence::High},
    {QLatin1String("medium"), Known::Confidence::Medium},
    {QLatin1String("low"), Known::Confidence::Low},
};

Known readKnown(ManifestReader &reader, const Node &node)
{
    Known known;
    known.seen = reader.text(node, u"seen"_s, Need::Optional, isMonth);
    const QString written = reader.text(node, u"confidence"_s);
    const auto *found = std::find_if(std::begin(confidences), std::end(confidences),
                                     [&](const ConfidenceName &one) { return written == one.name; });
    if (found != std::end(confidences))
        known.confidence = found->confidence;
    else if (!written.isEmpty())
        reader.refuse(node, u"confidence"_s, u"“%1” cannot be"_s.arg(written));
    return known;
}

void readEditions(ManifestReader &reader, const Node &root, Publication *publication)
{
    QList<Edition> &editions = publication->editions;
    reader.each(root, u"editions"_s, mostEditions, [&](const Node &node) {
        Edition edition;
        edition.language = reader.language(node, u"language"_s);
        edition.label = reader.text(node, u"label"_s);
        edition.home = reader.address(node, u"home"_s);
        edition.name = reader.text(node, u"name"_s);
        edition.known = readKnown(reader, reader.object(node, u"known"_s));
        edition.enabled = reader.flag(node, u"enabled"_s, true);
        if (editionOf(*publication, edition.language) != nullptr)
            reader.refuse(node, u"language"_s, u"%1 twice"_s.arg(edition.language));
        if (reader.flag(node, u"default"_s, false) && publication->defaultEdition.isEmpty())
            publication->defaultEdition = edition.language;
        editions.append(edition);
    });
    if (editions.isEmpty())
        return reader.refuse(u"editions"_s, u"missing"_s);
    if (publication->defaultEdition.isEmpty()) {
        const auto enabled = std::find_if(editions.cbegin(), editions.cend(), std::mem_fn(&Edition::enabled));
        publication->defaultEdition = (enabled == editions.cend() ? editions.first() : *enabled).language;
    }
}

SourceKind readKind(ManifestReader &reader, const Node &node)
{
    const QString type = reader.text(node, u"type"_s);
    const auto *kind =
        std::find_if(std::begin(kinds), std::end(kinds), [&](const Kind &one) { return type == one.name; });
    if (kind != std::end(kinds))
        return kind->kind;
    if (!type.isEmpty())
        reader.refuse(node, u"type"_s, u"“%1” cannot be"_s.arg(type));
    return SourceKind::Feed;
}

QList<SectionSource> readSources(ManifestReader &reader, const Node &node, const Publication &publication)
{
    QList<SectionSource> list;
    reader.each(node, u"sources"_s, mostSources, [&](const Node &entry) {
        SectionSource source;
        source.edition = reader.language(entry, u"edition"_s);
        source.kind = readKind(reader, entry);
        source.address = reader.address(entry, u"url"_s);
        source.categories = reader.texts(entry, u"category"_s, mostCategories);
        source.list = reader.text(entry, u"use"_s);
        if (editionOf(publication, source.edition) == nullptr)
            reader.refuse(entry, u"edition"_s, u"there is no edition %1"_s.arg(source.edition));
        if (!source.list.isEmpty() && listOf(publication, source.list) == nullptr)
            reader.refuse(entry, u"use"_s, u"there is no list %1"_s.arg(source.list));
        if (list.contains(source))
            reader.refuse(entry, u"url"_s, u"twice"_s);
        if (!source.address.isEmpty())
            list.append(source);
    });
    return list;
}

QHash<QString, QStringList> readCategories(ManifestReader &reader, const Node &node,
                                           const Publication &publication)
{
    QHash<QString, QStringList> categories;
    const Node editions = reader.object(node, u"categories"_s);
    for (const QString &key : editions.object.keys()) {
        const QString edition = reader.languageOf(key, reader.placeOf(editions, key));
        if (editionOf(publication, edition) == nullptr)
            reader.refuse(editions, key, u"there is no edition %1"_s.arg(edition));
        const QStringList names = reader.texts(editions, key, mostCategories);
        if (!names.isEmpty())
            categories.insert(edition, names);
    }
    return categories;
}

void readSections(ManifestReader &reader, const Node &root, Publication *publication)
{
    reader.each(root, u"sections"_s, mostSections, [&](const Node &node) {
        Section section;
        section.id = reader.text(node, u"id"_s, Need::Required, isSectionId);
        section.category = reader.text(node, u"category"_s, Need::Optional, isSectionId);
        section.name = reader.translations(node, u"name"_s, Need::Required);
        section.tagLine = reader.translations(node, u"tagline"_s, Need::Optional);
        section.categories = readCategories(reader, node, *publication);
        section.sources = readSources(reader, node, *publication);
        for (const Section &other : std::as_const(publication->sections)) {
            if (other.id == section.id)
                reader.refuse(node, u"id"_s, u"%1 twice"_s.arg(section.id));
        }
        publication->sections.append(section);
    });
}

void readLinks(ManifestReader &reader, const Node &root, Publication *publication)
{
    reader.each(root, u"follow"_s, mostLinks, [&](const Node &node) {
        const FollowLink link = {reader.text(node, u"network"_s, Need::Required, isSectionId),
                                 reader.foreignAddress(node, u"url"_s)};
        if (!link.url.isEmpty())
            publication->follow.append(link);
    });
    reader.each(root, u"apps"_s, mostLinks, [&](const Node &node) {
        const AppLink link = {reader.text(node, u"store"_s, Need::Required, isSectionId),
                              reader.foreignAddress(node, u"url"_s)};
        if (!link.url.isEmpty())
            publication->apps.append(link);
    });
}

Publication read(ManifestReader &reader, const Node &root)
{
    Publication p;
    if (reader.number(root, u"broadsheet_publication"_s, 0, 1'000'000, 0) != knownVersion)
        reader.refuse(root, u"broadsheet_publication"_s, u"not %1"_s.arg(knownVersion));
    p.id = reader.text(root, u"id"_s, Need::Required, isPublicationId);
    p.name = reader.text(root, u"name"_s, Need::Required);
    p.topics = reader.texts(root, u"topics"_s, mostLinks, isSectionId);
    p.about = reader.translations(root, u"about"_s, Need::Optional);
    p.revision = reader.text(root, u"revision"_s);
    p.verified = reader.text(root, u"verified"_s);
    p.hosts = reader.texts(root, u"hosts"_s, mostLinks, isHost);
    // A reader's own feed may live anywhere, and move.
    if (p.id.startsWith(madeFromFeed))
        reader.allowPlainHttp();
    else
        reader.setHosts(p.hosts);
    p.home = reader.address(root, u"home"_s);
    p.country = reader.text(root, u"country"_s, Need::Optional, isCountry);
    p.timeZone = reader.text(root, u"timezone"_s, Need::Optional, isTimeZone);
    const Node brand = reader.object(root, u"brand"_s);
    p.colour = reader.text(brand, u"colour"_s, Need::Optional, isColour);
    p.icon = reader.foreignAddress(brand, u"logo"_s);
    readEditions(reader, root, &p);
    p.lists = readLists(reader, root);
    p.article = readArticleRule(reader, root);
    p.search = readSearch(reader, root, p);
    p.dateOrder = readDateOrder(reader, root);
    p.fetch = readFetchLimits(reader, root);
    p.sources = readSources(reader, root, p);
    readSections(reader, root, &p);
    readLinks(reader, root, &p);
    const Node use = reader.object(root, u"use_of_materials"_s);
    p.linkRequired = reader.text(use, u"attribution"_s) == u"link"_s;
    p.notice = reader.translations(use, u"notice"_s, Need::Optional);
    return p;
}

} // namespace

Result<Publication> readManifest(const QByteArray &json)
{
    const auto refused = [](int line, const QString &why) {
        return Error{Error::Kind::Malformed, u"line %1: %2"_s.arg(line).arg(why)};
    };
    if (json.size() > largestFile)
        return Error{Error::Kind::TooLarge, u"publication manifest"_s};
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(json, &trouble);
    if (trouble.error != QJsonParseError::NoError)
        return refused(static_cast<int>(json.left(trouble.offset).count('\n')) + 1, trouble.errorString());
    if (!document.isObject())
        return refused(1, u"not an object"_s);
    ManifestReader reader;
    const Publication publication = read(reader, {document.object(), {}});
    if (const auto &complaint = reader.complaint())
        return refused(lineOf(json, complaint->place), u"%1: %2"_s.arg(complaint->place, complaint->why));
    return withEverySource(publication);
}

} // namespace broadsheet::publications
