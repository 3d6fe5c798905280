// Tables that hold data, told from those that only arrange the page.
#pragma once

#include "core/markup/htmltree.h"

namespace broadsheet::article {

bool isDataTable(const markup::HtmlNode &table);

} // namespace broadsheet::article
