// Every element we understand, as data: where it stands, its namespace and name, and what becomes of it. The
// rows lie in rss.cpp, atom.cpp, newssitemap.cpp and extensions.cpp.
#pragma once

#include "core/feeds/raw.h"
#include "core/feeds/spaces.h"
#include "core/markup/xmlreader.h"

#include <span>
#include <string_view>

namespace broadsheet::feeds {

class FeedReader;

// Where an element stands, which is what its parent made of it.
enum class Place : unsigned char {
    Root,
    Channel, // RSS channel, Atom feed
    Item,    // RSS item, Atom entry
    Image,   // RSS image of the channel
    Skipped, // RSS skipHours and skipDays
    ItunesCategory,
    Person,
    Source, // Atom source of an entry
    Media,  // media:content, media:group and below
    News,   // news:news of a sitemap
    SitemapImage,
    Ignored,
};

// What happens to the text in an element.
enum class Takes : unsigned char {
    Nothing,
    Text,      // RSS: it is not said whether it is HTML
    Construct, // Atom: a type attribute says what it is
    Content,   // Atom: the same, but HTML is taken for HTML when nothing is said
    Markup,    // XHTML: elements and escaped text
};

struct Row
{
    Place place;
    Space space;
    std::string_view name;
    Takes takes = Takes::Nothing;
    Fact fact = Fact::None; // where the text goes, unless something is there
    Place inside = Place::Ignored;
    void (*start)(FeedReader &, const markup::XmlElement &) = nullptr;
    void (*end)(FeedReader &, const RawText &) = nullptr; // with the text, when it takes one
};

std::span<const Row> rssRows();
std::span<const Row> atomRows();
std::span<const Row> extensionRows();
std::span<const Row> newsSitemapRows();

const Row *findRow(Place place, Space space, QByteArrayView name);

} // namespace broadsheet::feeds
