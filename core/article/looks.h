// Takes elements out of an article by what they hold: many links and little text, more pictures or list items
// than paragraphs, fields to fill in.
#pragma once

#include "core/article/lifting.h"

namespace broadsheet::article {

// All elements of that name within `top`, the inner ones first.
void removeByLooks(markup::HtmlNode *top, std::string_view name, Strictness strictness,
                   Vocabulary *vocabulary);

} // namespace broadsheet::article
