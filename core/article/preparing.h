// A page made ready for the search: scripts and styles are gone, pictures that waited for a script stand
// where they belong, double line breaks are paragraphs.
#pragma once

#include "core/markup/htmltree.h"

namespace broadsheet::article {

void prepare(markup::HtmlTree *tree);

} // namespace broadsheet::article
