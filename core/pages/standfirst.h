// What stands between headline and text: the summary, where it says something of its own.
#pragma once

#include "core/model/feed.h"

#include <QString>

namespace broadsheet::pages {

// `plain`: how the story's text begins; empty: it has none. Empty when the summary is too long, is the
// headline or only says how the text begins, whatever signs and spaces stand between its words.
QString standfirstOf(const Item &item, const QString &plain);

inline constexpr qsizetype longestStandfirst = 400; // characters; a longer summary is the text itself

} // namespace broadsheet::pages
