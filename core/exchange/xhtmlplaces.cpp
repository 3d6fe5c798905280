#include "core/exchange/xhtmlplaces.h"

#include <algorithm>
#include <string_view>

namespace broadsheet::exchange {

namespace {

using markup::HtmlNode;

constexpr std::string_view blocks[] = {"address", "aside",      "blockquote", "caption", "dd",  "div",   "dl",
                                       "dt",      "figcaption", "figure",     "h1",      "h2",  "h3",    "h4",
                                       "h5",      "h6",         "hr",         "li",      "nav", "ol",    "p",
                                       "pre",     "section",    "table",      "tbody",   "td",  "tfoot", "th",
                                       "thead",   "tr",         "ul"};
constexpr std::string_view ofPhrases[] = {"h1", "h2", "h3", "h4", "h5", "h6", "p", "pre"}; // blocks, too
constexpr std::string_view transparent[] = {"a", "del", "ins"}; // as what they stand in

// Elsewhere it is a block like any other.
struct Place
{
    std::string_view name;
    std::string_view in[2];
};
constexpr Place places[] = {{"li", {"ul", "ol"}}, {"dd", {"dl"}}, {"dt", {"dl"}}, {"figcaption", {"figure"}}};

// Nothing else may stand in it.
struct Content
{
    std::string_view in;
    std::string_view only[2];
};
constexpr Content contents[] = {{"ul", {"li"}}, {"ol", {"li"}}, {"dl", {"dd", "dt"}}};

std::string_view viewOf(const QByteArray &name) { return {name.constData(), std::size_t(name.size())}; }

template <typename List>
bool isIn(const List &list, const QByteArray &name)
{
    return std::find(std::begin(list), std::end(list), viewOf(name)) != std::end(list);
}

bool holdsBlock(const HtmlNode &node)
{
    for (const HtmlNode *child = node.firstChild; child; child = child->next) {
        if (!child->isText() && (isBlock(child->name) || holdsBlock(*child)))
            return true;
    }
    return false;
}

bool isStray(const QByteArray &name, const QByteArrayList &open)
{
    return std::any_of(std::begin(places), std::end(places), [&](const Place &place) {
        return place.name == viewOf(name) && (open.isEmpty() || !isIn(place.in, open.last()));
    });
}

} // namespace

bool isBlock(const QByteArray &name) { return isIn(blocks, name); }

QByteArray nameAtItsPlace(const HtmlNode &node, const QByteArray &name, const QByteArrayList &open)
{
    const QByteArray placed = isStray(name, open) ? QByteArray("div") : name;
    const bool inPhrases =
        std::any_of(open.begin(), open.end(), [](const QByteArray &one) { return isIn(ofPhrases, one); });
    const bool isPhrase = !isBlock(placed) && !isIn(transparent, placed);
    return (isBlock(placed) && inPhrases) || (isPhrase && holdsBlock(node)) ? QByteArray() : placed;
}

QByteArray missingBetween(const QByteArrayList &open, const QByteArray &name)
{
    for (const Content &content : contents) {
        if (!open.isEmpty() && content.in == viewOf(open.last()) &&
            (name.isEmpty() || !isIn(content.only, name)))
            return QByteArray(content.only[0].data(), qsizetype(content.only[0].size()));
    }
    return {};
}

} // namespace broadsheet::exchange
