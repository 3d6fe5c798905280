// What bookmarks bring along besides their stories, written once those are here: dates, articles, the
// collections they lie in, notes. What is here already is not doubled. Private to core/store.
#pragma once

#include "core/store/bringing.h"

namespace broadsheet::store {

// `stories`: of each item; `fresh`: those that became bookmarks just now. How many notes came.
int putKeepsakes(Connection &connection, JournalId entry, const Bringing &some, const QList<StoryId> &stories,
                 const QList<StoryId> &fresh, const QDateTime &now);

} // namespace broadsheet::store
