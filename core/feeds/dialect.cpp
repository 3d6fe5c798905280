#include "core/feeds/dialect.h"

#include "core/text/ascii.h"

namespace broadsheet::feeds {

namespace {

using Asks = Dialect::Asks;

struct Root
{
    const char *name;
    Dialect dialect;
};

constexpr Root roots[] = {
    {"rss", {Feed::Format::Rss, Space::Rss, Place::Root, Asks::Nothing}},
    {"feed", {Feed::Format::Atom10, Space::Atom, Place::Channel, Asks::Nothing}},
    {"entry", {Feed::Format::Atom10, Space::Atom, Place::Item, Asks::Nothing}},
    {"RDF", {Feed::Format::Rss10, Space::Rss, Place::Root, Asks::KnownElements}},
    {"channel", {Feed::Format::Rss, Space::Rss, Place::Channel, Asks::Nothing}},
    {"urlset", {Feed::Format::NewsSitemap, Space::Sitemap, Place::Channel, Asks::Items}},
};

struct Version
{
    const char *written;
    Feed::Format format;
};

constexpr Version rssVersions[] = {
    {"0.90", Feed::Format::Rss090}, {"0.9", Feed::Format::Rss090},  {"0.91", Feed::Format::Rss091},
    {"0.92", Feed::Format::Rss092}, {"0.93", Feed::Format::Rss093}, {"0.94", Feed::Format::Rss094},
    {"1.0", Feed::Format::Rss10},   {"2", Feed::Format::Rss20},
};

constexpr Version atomVersions[] = {
    {"0.1", Feed::Format::Atom01},
    {"0.2", Feed::Format::Atom02},
    {"0.3", Feed::Format::Atom03},
};

template <std::size_t Size>
Feed::Format formatOf(const Version (&versions)[Size], QByteArrayView version, Feed::Format otherwise)
{
    version = text::trimmed(version);
    for (const Version &known : versions) {
        if (version == known.written)
            return known.format;
    }
    return otherwise;
}

Feed::Format formatOf(Feed::Format usual, const markup::XmlElement &root)
{
    if (usual == Feed::Format::Rss) {
        const QByteArrayView version = text::trimmed(root.value("version"));
        return formatOf(rssVersions, version, version.startsWith("2.") ? Feed::Format::Rss20 : usual);
    }
    if (usual == Feed::Format::Atom10)
        return formatOf(atomVersions, root.value("version"),
                        isAtom03(root.namespaceUri) ? Feed::Format::Atom03 : usual);
    return usual;
}

} // namespace

std::optional<Dialect> dialectOf(const markup::XmlElement &root)
{
    const Space space = spaceOf(root.namespaceUri, root.prefix);
    for (const Root &known : roots) {
        if (!text::equalsIgnoringCase(root.name, known.name))
            continue;
        Dialect dialect = known.dialect;
        const bool native = space == dialect.own || space == Space::None || space == Space::Rdf;
        if (!native && (space != Space::Other || dialect.place == Place::Item))
            return {};
        dialect.format = formatOf(dialect.format, root);
        if (!native && dialect.asks == Asks::Nothing)
            dialect.asks = Asks::KnownElements;
        return dialect;
    }
    return {};
}

bool isItem(Space space, QByteArrayView name)
{
    return (space == Space::Rss && text::equalsIgnoringCase(name, "item")) ||
           (space == Space::Atom && name == "entry") || (space == Space::Sitemap && name == "url");
}

} // namespace broadsheet::feeds
