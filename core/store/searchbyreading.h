// A search whose last word is only a beginning ("po…"): when most stories have such a word, the index would
// gather all of them before it gives the newest; reading the newest stories themselves is a hundred times
// faster.
#pragma once

#include "core/model/query.h"
#include "core/store/connection.h"

#include <optional>

namespace broadsheet::store {

// The page the query asks for; nothing when the word seems too rare for this way, or is no mere beginning.
std::optional<QList<StoryId>> findByReading(Connection &connection, const StoryQuery &query);

} // namespace broadsheet::store
