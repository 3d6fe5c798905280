// A page that lists stories → a Feed (Format::HtmlList), as a feed's file would bring it: by the rule of a
// manifest, or where no rule finds anything by what the links look like. Pure, and bounded however the page
// is made. Titles are plain text; nothing of the page's HTML is in the Feed.
#pragma once

#include "core/markup/htmltree.h"
#include "core/model/feed.h"
#include "core/model/publication.h"

namespace broadsheet::publications {

inline constexpr int mostListed = 300; // stories of one page; FetchLimits may ask for fewer

struct PagePlace
{
    QString url;     // where the page came from
    QString edition; // language code
};

// One item a story, in the page's order. Its link lies on the newspaper's hosts (where the manifest names
// none: on the page's own) and stands once; what has no such link or no title is left out. Of elements within
// one another that are all items only the innermost count.
Feed listPage(const markup::HtmlTree &page, const ListRule &rule, const Publication &publication,
              const PagePlace &place);

// By ArticleRule::addresses; where those are none, or fit nothing, by shape: a long text, and a path with a
// number or several words in its last part.
Feed likelyStories(const markup::HtmlTree &page, const Publication &publication, const PagePlace &place);

} // namespace broadsheet::publications
