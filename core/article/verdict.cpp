#include "core/article/verdict.h"

#include "core/article/measures.h"
#include "core/article/nodes.h"

#include <cmath>

namespace broadsheet::article {

bool isArticle(const Lifted &lifted, const Metadata &metadata)
{
    HtmlNode *const root = lifted.tree.root();
    const Measures measures(root);
    const Measure &whole = measures.of(*root);
    if (whole.textLength() == 0 || whole.linkDensity() > 0.5)
        return false;
    double sentences = 0; // characters in paragraphs of prose
    for (const HtmlNode *node = root; node; node = markup::following(node, root)) {
        const bool holdsProse = node->name == "p" || node->name == "pre" || node->name == "blockquote" ||
                                node->name == "li" || node->name == "td" || node->name == "div";
        const Measure &text = measures.of(*node);
        if (holdsProse && !text.holdsBlocks && text.textLength() >= 60 && text.linkDensity() < 0.5)
            sentences += text.textLength();
    }
    return sentences >= (metadata.isArticle ? 120 : 200);
}

} // namespace broadsheet::article
