// Which kind of feed a document is, told by its root element.
#pragma once

#include "core/feeds/vocabulary.h"

#include <optional>

namespace broadsheet::feeds {

struct Dialect
{
    // What else must be seen before it counts as a feed: other documents have such roots, too.
    enum class Asks { Nothing, KnownElements, Items };

    Feed::Format format = Feed::Format::Unknown;
    Space own = Space::Rss; // of elements without a namespace
    Place place = Place::Root;
    Asks asks = Asks::Nothing;
};

std::optional<Dialect> dialectOf(const markup::XmlElement &root);

bool isItem(Space space, QByteArrayView name);

} // namespace broadsheet::feeds
