// Decides what was read: which of several titles, dates, texts counts, and puts it into Feed and Item.
#pragma once

#include "core/feeds/raw.h"

namespace broadsheet::feeds {

Item normalisedItem(const Raw &raw, const Raw &channel);

// Fills in all but format, encoding and items; then makes the items' identities.
void normaliseFeed(Feed &feed, const Raw &channel);

} // namespace broadsheet::feeds
