#include "core/article/datatables.h"

#include "core/article/nodes.h"

#include <algorithm>
#include <array>

namespace broadsheet::article {

namespace {

constexpr std::array<std::string_view, 5> dataParts = {"col", "colgroup", "tfoot", "th", "thead"};
constexpr int farthest = 5'000; // nodes looked at

struct Size
{
    int rows = 0;
    int columns = 0;
    int cells = 0;
    bool nested = false;
    bool hasDataParts = false;
};

Size sizeOf(const HtmlNode &table)
{
    Size size;
    int seen = 0;
    for (const HtmlNode *node = markup::following(&table, &table); node && ++seen < farthest;
         node = markup::following(node, &table)) {
        if (node->name == "tr") {
            ++size.rows;
            size.cells = 0;
        } else if (node->name == "td" || node->name == "th") {
            const int span = node->attribute("colspan").toInt();
            size.cells += std::clamp(span, 1, 1'000);
            size.columns = std::max(size.columns, size.cells);
        }
        size.nested = size.nested || node->name == "table";
        size.hasDataParts = size.hasDataParts || isAnyOf(*node, dataParts);
    }
    return size;
}

} // namespace

bool isDataTable(const HtmlNode &table)
{
    if (table.attribute("role") == "presentation" || table.attribute("datatable") == "0")
        return false;
    if (!table.attribute("summary").isEmpty())
        return true;
    const HtmlNode *const caption = firstElementChild(table);
    if (caption && caption->name == "caption" && caption->firstChild)
        return true;
    const Size size = sizeOf(table);
    if (size.hasDataParts)
        return true;
    if (size.nested || size.rows <= 1 || size.columns <= 1)
        return false;
    return size.rows >= 10 || size.columns > 4 || size.rows * size.columns > 10;
}

} // namespace broadsheet::article
