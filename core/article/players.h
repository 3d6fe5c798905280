// Embedded players the sanitiser turns into links: they count as a part of an article, other frames do not.
#pragma once

#include "core/markup/htmltree.h"

namespace broadsheet::article {

bool isPlayer(const markup::HtmlNode &frame);

} // namespace broadsheet::article
