// The paragraph under the headline. Publishers put it into the page's head, away from the body; it is known
// by being the page's description.
#pragma once

#include "core/article/metadata.h"
#include "core/markup/htmltree.h"

namespace broadsheet::article {

// Puts it before the article's first paragraph, when the page has one and the article does not.
void addStandfirst(const markup::HtmlTree &page, const Metadata &metadata, markup::HtmlTree *lifted);

} // namespace broadsheet::article
