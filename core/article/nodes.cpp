#include "core/article/nodes.h"

#include "core/markup/htmlelements.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <array>

namespace broadsheet::article {

namespace {

constexpr std::array<std::string_view, 39> phrasing = {
    "abbr",  "audio",    "b",      "bdo",    "br",       "button",   "cite", "code",  "data",   "datalist",
    "dfn",   "em",       "embed",  "i",      "img",      "input",    "kbd",  "label", "mark",   "math",
    "meter", "noscript", "object", "output", "progress", "q",        "ruby", "samp",  "script", "select",
    "small", "span",     "strong", "sub",    "sup",      "textarea", "time", "var",   "wbr",
};

constexpr std::array<std::string_view, 4> transparent = {"a", "del", "ins", "map"};

// style="display: none" whatever its spaces.
bool styleHides(const QByteArray &style)
{
    if (style.isEmpty() || style.size() > 2'000)
        return false;
    QByteArray plain;
    for (const char c : style) {
        if (!text::isSpace(c))
            plain.append(text::lower(c));
    }
    return plain.contains("display:none") || plain.contains("visibility:hidden");
}

} // namespace

bool isAnyOf(const HtmlNode &node, ElementNames names)
{
    return std::binary_search(names.begin(), names.end(),
                              std::string_view(node.name.constData(), std::size_t(node.name.size())));
}

bool isHeading(const HtmlNode &node) { return markup::isHeading(node.name); }

bool isBlank(QByteArrayView utf8)
{
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (utf8[i] == '\xC2' && i + 1 < utf8.size() && utf8[i + 1] == '\xA0')
            ++i;
        else if (!text::isSpace(utf8[i]))
            return false;
    }
    return true;
}

bool isPhrasing(const HtmlNode &node)
{
    if (node.isText() || isAnyOf(node, phrasing))
        return true;
    if (!isAnyOf(node, transparent))
        return false;
    for (const HtmlNode *child = node.firstChild; child; child = child->next) {
        if (!isPhrasing(*child))
            return false;
    }
    return true;
}

bool isHidden(const HtmlNode &node)
{
    for (const markup::HtmlAttribute &one : node.attributes) {
        if (one.name == "hidden" || (one.name == "style" && styleHides(one.value)))
            return true;
        // Pictures of formulas are hidden from those who hear the page, not from those who see it.
        if (one.name == "aria-hidden" && one.value == "true" &&
            !node.attribute("class").contains("fallback-image"))
            return true;
    }
    return false;
}

HtmlNode *firstElementChild(const HtmlNode &node)
{
    HtmlNode *child = node.firstChild;
    while (child && child->isText())
        child = child->next;
    return child;
}

HtmlNode *nextElement(const HtmlNode &node)
{
    HtmlNode *next = node.next;
    while (next && next->isText())
        next = next->next;
    return next;
}

int elementChildren(const HtmlNode &node, int atMost)
{
    int count = 0;
    for (const HtmlNode *child = firstElementChild(node); child && count < atMost;
         child = nextElement(*child))
        ++count;
    return count;
}

bool isWithin(const HtmlNode &node, QByteArrayView name)
{
    for (const HtmlNode *up = node.parent; up; up = up->parent) {
        if (up->name == name)
            return true;
    }
    return false;
}

bool isPicture(const HtmlNode &node)
{
    return node.name == "img" || node.name == "picture" || node.name == "amp-img";
}

QByteArray beginningOf(const HtmlNode &node, qsizetype most)
{
    constexpr int farthest = 1'000;
    QByteArray text = node.text.left(most);
    int seen = 0;
    for (const HtmlNode *inner = markup::following(&node, &node); inner;
         inner = markup::following(inner, &node)) {
        const qsizetype room = most - text.size();
        if (++seen > farthest || room <= 0)
            break;
        text.append(QByteArrayView(inner->text).first(std::min(room, inner->text.size())));
    }
    return text;
}

void rename(HtmlNode *node, QByteArrayView name) { node->name = name.toByteArray(); }

} // namespace broadsheet::article
