// Whether a feed's text is the story or only its beginning. A guess, and pure: a wrong "teaser" costs one
// request when the reader opens the story, a wrong "whole" one press of a key.
#pragma once

#include "core/model/feed.h"
#include "core/model/story.h"

#include <QString>

namespace broadsheet::article {

// `plain`: item.contentHtml without markup. A teaser is a text that
//  - breaks off: it ends in an ellipsis, "[…]" or "read more" in one of many languages; what blogs write
//    after their teasers ("The post … appeared first on …") does not count as the end;
//  - is missing, or no more than its own headline or summary, or a paragraph with a link to its own page;
//  - is short. Not so a note (it has no headline), a recording (it has an enclosure to hear or see) and a
//    picture with a few words: these may well be all there is.
// Never a teaser: what has no page to be fetched from.
bool isTeaser(const Item &item, const QString &plain);

// Whether the reader wants the whole article of this story, by the wish for its source.
bool isWholeWanted(const Story &story);

} // namespace broadsheet::article
