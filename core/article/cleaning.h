// What is still in an article when it has been found and does not belong to it: buttons, lists of links,
// boxes that promote, empty paragraphs.
#pragma once

#include "core/article/lifting.h"

namespace broadsheet::article {

void cleanArticle(markup::HtmlTree *tree, markup::HtmlNode *article, Strictness strictness,
                  Vocabulary *vocabulary);

// Blocks in which nothing is left to see: they would be gaps.
void dropEmptyBlocks(markup::HtmlNode *article);

} // namespace broadsheet::article
