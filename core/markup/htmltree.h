// HTML as a tree of elements and texts, built by gumbo as the HTML standard says. The only door to gumbo:
// bounded in size, depth, memory and time, because gumbo is not (see htmlcalm.h). Comments, scripts other
// than JSON-LD and foreign content (SVG, MathML) are not in it. Not a sanitiser: attributes are as published.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <deque>
#include <memory>
#include <string_view>

namespace broadsheet::markup {

inline constexpr qsizetype largestHtml = 8 * 1024 * 1024;
inline constexpr qsizetype largestHtmlTree = 128 * 1024 * 1024; // bytes gumbo may hold at once
inline constexpr int deepestHtmlTree = 512;                     // what lies deeper moves up

// Compared with literals in place: most of what is asked of a tree.
class HtmlName final : public QByteArray
{
public:
    HtmlName() = default;
    HtmlName(const QByteArray &name) : QByteArray(name) {} // NOLINT: it is one
    HtmlName(const char *name) : QByteArray(name) {}

    template <std::size_t Size>
    friend bool operator==(const HtmlName &name, const char (&literal)[Size])
    {
        return name.view() == std::string_view(literal, Size - 1);
    }
    friend bool operator==(const HtmlName &name, QByteArrayView other)
    {
        return name.view() == std::string_view(other.data(), std::size_t(other.size()));
    }
    friend bool operator==(const HtmlName &name, const HtmlName &other)
    {
        return name.view() == other.view();
    }

private:
    std::string_view view() const { return {constData(), std::size_t(size())}; }
};

struct HtmlAttribute
{
    HtmlName name; // lower case
    QByteArray value;
    friend bool operator==(const HtmlAttribute &, const HtmlAttribute &) = default;
};

// Nodes belong to their tree and know their neighbours. Taking one out of the tree is cheap, see below.
struct HtmlNode final
{
    HtmlName name;   // of an element, lower case; empty: a text
    QByteArray text; // of a text, references decoded
    QList<HtmlAttribute> attributes;
    HtmlNode *parent = nullptr;
    HtmlNode *firstChild = nullptr;
    HtmlNode *lastChild = nullptr;
    HtmlNode *previous = nullptr;
    HtmlNode *next = nullptr;
    quint32 mark = 0; // for whoever walks the tree: a place in a table of their own

    bool isText() const { return name.isEmpty(); }
    bool has(QByteArrayView attribute) const;
    QByteArray attribute(QByteArrayView name) const; // empty when it has none
};

class HtmlTree final
{
public:
    HtmlNode *root() const { return m_root; } // <html>; of a fragment, what holds it
    HtmlNode *newElement(const QByteArray &name);
    HtmlNode *newText(const QByteArray &text);
    HtmlNode *newCopy(const HtmlNode *original); // with all that is in it, outside the tree

private:
    std::unique_ptr<std::deque<HtmlNode>> m_nodes = std::make_unique<std::deque<HtmlNode>>();
    HtmlNode *m_root = newElement("html");
};

enum class HtmlKind { Page, Fragment };

// Any bytes, read as UTF-8. Fails with TooLarge only.
Result<HtmlTree> parseHtml(QByteArrayView utf8, HtmlKind kind);

void detach(HtmlNode *node);
void append(HtmlNode *parent, HtmlNode *node);
void insertBefore(HtmlNode *sibling, HtmlNode *node);
void unwrap(HtmlNode *node); // its children take its place

// The next in the document's order within `top`; nullptr at its end. The second passes over what is inside.
HtmlNode *following(const HtmlNode *node, const HtmlNode *top);
HtmlNode *followingOutside(const HtmlNode *node, const HtmlNode *top);

HtmlNode *firstElement(const HtmlNode *top, QByteArrayView name); // within top; nullptr: none
QByteArray textOf(const HtmlNode *node);                          // of all texts within, as they stand

} // namespace broadsheet::markup
