// How much text each part of a page holds, and how much of it links away. Counted once from the leaves up, so
// that every later question is a look into a table.
#pragma once

#include "core/markup/htmltree.h"

#include <vector>

namespace broadsheet::article {

using markup::HtmlNode;

struct Measure
{
    int length = 0; // UTF-16 units, white space collapsed but not trimmed
    bool spaceFirst = false;
    bool spaceLast = false;
    int commas = 0;
    double links = 0;         // of the text, how much is in links; places in the same page count a third
    bool holdsBlocks = false; // an element inside makes a block

    int textLength() const { return std::max(0, length - (spaceFirst ? 1 : 0) - (spaceLast ? 1 : 0)); }
    double linkDensity() const { return textLength() > 0 ? links / textLength() : 0; }
    void add(const Measure &next); // what follows it in the text
};

Measure measured(QByteArrayView text);
double linkShare(const HtmlNode &node, const Measure &inner); // what the node itself adds to links

class Measures final
{
public:
    explicit Measures(HtmlNode *top); // gives every node its mark
    const Measure &of(const HtmlNode &node) const { return m_all[node.mark]; }
    std::size_t size() const { return m_all.size(); }

private:
    const Measure &measure(HtmlNode *node);
    std::vector<Measure> m_all;
};

} // namespace broadsheet::article
