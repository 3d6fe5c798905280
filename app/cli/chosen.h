// Which stories a command line means: --section or --publication, --unread, --bookmarked, --limit; the words
// of a search come in the query.
#pragma once

#include "app/cli/command.h"
#include "core/library/sources.h"
#include "core/model/query.h"
#include "core/model/story.h"

#include <optional>

namespace broadsheet {
class Library;
}

namespace broadsheet::cli {

// The newest first. None, with an exit code, when the line makes no sense; then that was said.
struct Chosen
{
    QList<Headline> stories;
    std::optional<int> wrong;
};

inline constexpr int largestLimit = 100'000;

// `query.limit` is what holds without --limit.
Chosen chosenStories(Library &library, const Arguments &arguments, const QList<Subscribed> &papers,
                     StoryQuery query);

} // namespace broadsheet::cli
