// Lists and single stories, for the reading connection. Everything runs newest first by rowid, a page
// at a time.
#pragma once

#include "core/base/result.h"
#include "core/model/query.h"
#include "core/model/story.h"
#include "core/store/connection.h"

namespace broadsheet::store {

inline constexpr int longestPage = 100'000; // headlines in one answer, whatever the query says

QList<Headline> list(Connection &connection, const StoryQuery &query);
// All of the query, however long, without the paging.
QList<StoryId> listIds(Connection &connection, const StoryQuery &query);
Counts count(Connection &connection, const StoryQuery &query);
std::optional<Story> story(Connection &connection, StoryId id);

// The newest story of the publication at this address on the web, in any edition and any spelling.
std::optional<StoryId> storyAt(Connection &connection, const QString &publication, const QString &address);

} // namespace broadsheet::store
