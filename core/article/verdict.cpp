#include "core/article/verdict.h"

#include "core/article/furniture.h"
#include "core/article/measures.h"
#include "core/article/nodes.h"
#include "core/article/verdictwords.h"
#include "core/text/plaintext.h"

#include <algorithm>
#include <span>

namespace broadsheet::article {

namespace {

using Words = std::span<const std::u16string_view>;

constexpr int shortestLine = 60;  // characters of a paragraph that counts
constexpr int sureLength = 200;   // of paragraphs that need no other evidence
constexpr int newsLength = 80;    // of what calls itself an article and is dated
constexpr int wallLength = 1'500; // walls and errors say no more than this

// What is shown of a story before payment.
constexpr int longestStub = 1'500; // the page's data says so and so do its words
constexpr int wordedStub = 800;    // only its words
constexpr int declaredStub = 500;  // only its data: much is read for nothing all the same

struct Lines
{
    int prose = 0; // characters in paragraphs
    int paragraphs = 0;
    int stories = 0; // headings and lines that lead elsewhere, and then a paragraph
};

// A heading that is a link, or a line long enough to be one.
bool isPointer(const HtmlNode &node, const Measure &text)
{
    constexpr int shortestHeading = 15;
    constexpr int shortestHeadline = 20;
    constexpr int longestHeadline = 200;
    const bool heading = isHeading(node);
    return text.textLength() >= (heading ? shortestHeading : shortestHeadline) &&
           text.textLength() <= longestHeadline &&
           (text.linkDensity() > 0.8 || (heading && isWithin(node, "a"))) &&
           !isInvitation(text::squeezed(beginningOf(node, 2 * longestHeadline)));
}

Lines linesOf(HtmlNode *root)
{
    const Measures measures(root);
    Lines lines;
    bool pointed = false;
    for (const HtmlNode *node = root; node;) {
        const Measure &text = measures.of(*node);
        const bool line = !node->isText() &&
                          (node->name == "p" || node->name == "pre" || isHeading(*node) || !text.holdsBlocks);
        if (line && isPointer(*node, text)) {
            pointed = true;
        } else if (line && !isHeading(*node) && text.textLength() >= shortestLine &&
                   text.linkDensity() < 0.5) {
            lines.prose += text.textLength();
            ++lines.paragraphs;
            lines.stories += pointed ? 1 : 0;
            pointed = false;
        }
        node = line ? markup::followingOutside(node, root) : markup::following(node, root);
    }
    return lines;
}

int countOf(Words words, const QString &text)
{
    return int(std::count_if(words.begin(), words.end(), [&](std::u16string_view word) {
        return text.contains(QStringView(word.data(), qsizetype(word.size())));
    }));
}

bool isFrame(const HtmlNode &node)
{
    return node.name == "nav" || node.name == "footer" || node.name == "header" || node.name == "head" ||
           node.name == "script";
}

// A line of the page offers the rest to those who pay.
bool offersMore(const markup::HtmlTree &page)
{
    constexpr qsizetype longestOffer = 400; // bytes
    HtmlNode *const root = page.root();
    for (const HtmlNode *node = root; node;) {
        if (node->isText() && node->text.size() > 8 && node->text.size() <= longestOffer &&
            !isBlank(node->text) && countOf(verdict::payment, text::squeezed(node->text).toLower()) > 0)
            return true;
        node = isFrame(*node) ? markup::followingOutside(node, root) : markup::following(node, root);
    }
    return false;
}

bool isStub(int prose, const markup::HtmlTree &page, const Metadata &metadata)
{
    if (prose >= longestStub || (prose >= wordedStub && !metadata.forPayers))
        return false;
    return (metadata.forPayers && prose < declaredStub) || offersMore(page);
}

} // namespace

Evidence evidenceOf(const markup::HtmlTree &page, const Metadata &metadata, bool dated)
{
    const HtmlNode *const heading = headlineIn(page.root(), metadata.title);
    return {heading ? text::squeezed(beginningOf(*heading, 1'000)) : QString(), dated};
}

bool isListOfStories(const Lifted &lifted, const Metadata &metadata)
{
    const Lines lines = linesOf(lifted.tree.root());
    // A story that lists its things with links to them says so and tells more of each.
    const int perStory = metadata.isArticle ? 1 : 3;
    return lines.stories >= 3 && lines.stories * perStory >= lines.paragraphs;
}

int proseIn(const Lifted &lifted) { return linesOf(lifted.tree.root()).prose; }

bool isNews(const Metadata &metadata, const Evidence &evidence)
{
    return metadata.isArticle || (evidence.dated && !evidence.heading.isEmpty());
}

bool isArticle(const Lifted &lifted, const markup::HtmlTree &page, const Metadata &metadata,
               const Evidence &evidence)
{
    HtmlNode *const root = lifted.tree.root();
    const Lines lines = linesOf(root);
    const Measures measures(root);
    if (measures.of(*root).linkDensity() > 0.5)
        return false;
    const bool news = isNews(metadata, evidence);
    if (lines.prose < (news ? newsLength : sureLength))
        return false;
    if (isStub(lines.prose, page, metadata))
        return false;
    const int length = measures.of(*root).textLength();
    const QString heads = (metadata.title + u'\n' + evidence.heading).toLower();
    if (!metadata.isArticle && length < wallLength && countOf(verdict::errors, heads) > 0)
        return false;
    const QString text = text::squeezed(markup::textOf(root).left(4 * wallLength)).toLower();
    // A wall may stand in for an article and wear its data.
    const int most = metadata.isArticle ? 2 : 1;
    return length > (metadata.isArticle ? wallLength / 2 : wallLength) ||
           countOf(verdict::consent, text) <= most;
}

} // namespace broadsheet::article
