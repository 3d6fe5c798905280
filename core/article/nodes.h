// Small questions about elements that several parts of the extraction ask.
#pragma once

#include "core/markup/htmltree.h"

#include <QByteArray>
#include <QByteArrayView>

#include <span>
#include <string_view>

namespace broadsheet::article {

using markup::HtmlNode;
using ElementNames = std::span<const std::string_view>; // in alphabetical order

bool isAnyOf(const HtmlNode &node, ElementNames names);
bool isHeading(const HtmlNode &node);  // h1 … h6
bool isBlank(QByteArrayView utf8);     // white space only, no-break space too
bool isPhrasing(const HtmlNode &node); // a text or what stands within a line, as the HTML standard sorts it
bool isHidden(const HtmlNode &node);   // from every reader: hidden, aria-hidden, display: none

HtmlNode *firstElementChild(const HtmlNode &node);
HtmlNode *nextElement(const HtmlNode &node); // the next sibling that is an element
int elementChildren(const HtmlNode &node, int atMost);
bool isWithin(const HtmlNode &node, QByteArrayView name); // an ancestor has this name
bool isPicture(const HtmlNode &node);                     // <img>, <picture>, <amp-img>

// Not more than `most` bytes of the text within, and never more than a thousand nodes looked at.
QByteArray beginningOf(const HtmlNode &node, qsizetype most);

void rename(HtmlNode *node, QByteArrayView name);

// Runs `keep` over every element below `top` in the document's order; what it refuses is taken out.
template <typename Keep>
void weed(HtmlNode *top, Keep keep)
{
    for (HtmlNode *node = markup::following(top, top); node;) {
        if (node->isText() || keep(node)) {
            node = markup::following(node, top);
        } else {
            HtmlNode *const next = markup::followingOutside(node, top);
            markup::detach(node);
            node = next;
        }
    }
}

} // namespace broadsheet::article
