// Pictures whose true address waits in an attribute that only the page's own script knows.
#pragma once

#include "core/markup/htmltree.h"

namespace broadsheet::article {

// Puts it where the sanitiser looks for it (policy::lazySources), when the picture has no better address.
void wakePicture(markup::HtmlNode *img);

} // namespace broadsheet::article
