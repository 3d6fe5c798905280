#include "core/article/standfirst.h"

#include "core/article/measures.h"
#include "core/article/nodes.h"
#include "core/text/plaintext.h"

namespace broadsheet::article {

namespace {

constexpr int shortest = 50; // characters of a standfirst
constexpr int longest = 600;
constexpr qsizetype beginning = 40; // characters by which two texts are taken for the same
constexpr int mostLines = 400;      // between headline and body
constexpr int prose = 80;

QString lineOf(const HtmlNode &node) { return text::squeezed(beginningOf(node, 4 * longest)); }

bool sameBeginning(const QString &a, const QString &b)
{
    return a.size() >= beginning && b.size() >= beginning && a.left(beginning) == b.left(beginning);
}

// The first element that holds a paragraph of the article.
HtmlNode *firstProse(HtmlNode *article, const Measures &measures)
{
    for (HtmlNode *node = article; node; node = markup::following(node, article)) {
        const Measure &text = measures.of(*node);
        const bool line = !node->isText() && (node->name == "p" || !text.holdsBlocks);
        if (line && text.textLength() > prose && text.linkDensity() < 0.5)
            return node;
    }
    return nullptr;
}

QString standfirstOf(const markup::HtmlTree &page, const Metadata &metadata, const QString &bodyStart)
{
    HtmlNode *const root = page.root();
    const HtmlNode *node = headlineIn(root, metadata.title);
    if (!node)
        return {};
    const Measures measures(root);
    int lines = 0;
    for (node = markup::followingOutside(node, root); node && ++lines < mostLines;) {
        const Measure &text = measures.of(*node);
        const bool line = !node->isText() && (node->name == "p" || isHeading(*node) || !text.holdsBlocks);
        const int length = text.textLength();
        if (line && length >= shortest) {
            const QString words = lineOf(*node);
            if (sameBeginning(words, bodyStart))
                return {};
            const bool fits = length <= longest && text.linkDensity() < 0.3 && !isHidden(*node);
            if (fits && sameBeginning(words, metadata.excerpt))
                return words;
        }
        node = line ? markup::followingOutside(node, root) : markup::following(node, root);
    }
    return {};
}

} // namespace

void addStandfirst(const markup::HtmlTree &page, const Metadata &metadata, markup::HtmlTree *lifted)
{
    HtmlNode *const article = lifted->root();
    const QString text = text::squeezed(markup::textOf(article));
    if (metadata.excerpt.size() < beginning || text.contains(metadata.excerpt.left(beginning)))
        return;
    HtmlNode *const first = firstProse(article, Measures(article));
    if (!first || !first->parent)
        return;
    const QString words = standfirstOf(page, metadata, lineOf(*first));
    if (words.isEmpty())
        return;
    HtmlNode *const paragraph = lifted->newElement("p");
    markup::append(paragraph, lifted->newText(words.toUtf8()));
    HtmlNode *place = article->firstChild;
    while (place && place->firstChild && place->name == "div")
        place = place->firstChild;
    if (place)
        markup::insertBefore(place, paragraph);
}

} // namespace broadsheet::article
