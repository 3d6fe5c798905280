// A page made ready for the search: scripts and styles are gone, pictures that waited for a script stand
// where they belong, double line breaks are paragraphs.
#pragma once

#include "core/markup/htmltree.h"

#include <QString>

namespace broadsheet::article {

void prepare(markup::HtmlTree *tree);

// Where one <article> holds the headline, the others are about something else.
void dropOtherArticles(markup::HtmlTree *tree, const QString &title);

} // namespace broadsheet::article
