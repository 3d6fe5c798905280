#include "core/markup/htmlnames.h"

#include "core/text/ascii.h"

#include <QSet>

#include <algorithm>
#include <string_view>

namespace broadsheet::markup {

namespace {

constexpr std::string_view usualNames[] = {
    "a",          "abbr",        "address",
    "alt",        "amp-img",     "aria-hidden",
    "aria-label", "article",     "aside",
    "async",      "audio",       "autoplay",
    "b",          "base",        "big",
    "blockquote", "body",        "border",
    "br",         "button",      "canvas",
    "caption",    "center",      "charset",
    "cite",       "class",       "code",
    "col",        "colgroup",    "color",
    "cols",       "colspan",     "content",
    "controls",   "crossorigin", "data-alt",
    "data-href",  "data-id",     "data-original",
    "data-src",   "data-srcset", "data-type",
    "data-url",   "data-value",  "datetime",
    "dd",         "decoding",    "del",
    "details",    "dfn",         "dir",
    "div",        "dl",          "dt",
    "em",         "embed",       "face",
    "fieldset",   "figcaption",  "figure",
    "font",       "footer",      "for",
    "form",       "frame",       "frameborder",
    "h1",         "h2",          "h3",
    "h4",         "h5",          "h6",
    "head",       "header",      "height",
    "hidden",     "hr",          "href",
    "hreflang",   "html",        "i",
    "id",         "iframe",      "img",
    "input",      "ins",         "integrity",
    "itemid",     "itemprop",    "itemscope",
    "itemtype",   "kbd",         "label",
    "lang",       "legend",      "li",
    "link",       "loading",     "main",
    "map",        "mark",        "math",
    "media",      "menu",        "meta",
    "name",       "nav",         "nobr",
    "noscript",   "object",      "ol",
    "onclick",    "onload",      "optgroup",
    "option",     "p",           "param",
    "path",       "picture",     "placeholder",
    "poster",     "pre",         "property",
    "q",          "rel",         "role",
    "rows",       "rowspan",     "s",
    "samp",       "scope",       "script",
    "section",    "select",      "size",
    "sizes",      "small",       "source",
    "span",       "src",         "srcset",
    "strike",     "strong",      "style",
    "sub",        "summary",     "sup",
    "svg",        "tabindex",    "table",
    "target",     "tbody",       "td",
    "template",   "textarea",    "tfoot",
    "th",         "thead",       "time",
    "title",      "tr",          "track",
    "tt",         "type",        "u",
    "ul",         "use",         "value",
    "var",        "video",       "wbr",
    "width",      "xlink:href",  "xml:lang",
};

QSet<QByteArray> usual()
{
    QSet<QByteArray> names;
    for (const std::string_view name : usualNames)
        names.insert(QByteArray::fromRawData(name.data(), qsizetype(name.size())));
    return names;
}

} // namespace

QByteArray htmlName(QByteArrayView written)
{
    static const QSet<QByteArray> names = usual();
    const bool isLower =
        std::none_of(written.begin(), written.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    const QByteArray name =
        isLower ? QByteArray::fromRawData(written.data(), written.size()) : text::lowered(written);
    const auto known = names.constFind(name);
    if (known != names.constEnd())
        return *known;
    return isLower ? written.toByteArray() : name;
}

} // namespace broadsheet::markup
