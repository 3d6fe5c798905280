// Stories in another order than that of their ids. It reads what it sorts by of each, so it is for lists as
// long as a reader makes them by hand.
#pragma once

#include "core/model/query.h"
#include "core/store/connection.h"

namespace broadsheet::store {

inline constexpr qsizetype mostSorted = 50'000; // the newest of them; older ones are not listed

// Each once. Titles by the rules of the reader's language, numbers in them by their value.
QList<StoryId> sorted(Connection &connection, QList<StoryId> ids, StoryQuery::Order order);

} // namespace broadsheet::store
