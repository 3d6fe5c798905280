// The stories of a front page, for the reading connection: the newest of the place and a few of each section,
// with where they stand in their sources, how many carry them, and their copies in other newspapers.
#pragma once

#include "core/model/front.h"
#include "core/store/connection.h"

namespace broadsheet::store {

inline constexpr int mostFrontStories = 400; // of the place itself, whatever the query says
inline constexpr int mostFrontSections = 40; // further ones stay away
inline constexpr int storiesASection = 8;

FrontStories frontStories(Connection &connection, const FrontQuery &query);

} // namespace broadsheet::store
