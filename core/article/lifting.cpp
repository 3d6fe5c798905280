#include "core/article/lifting.h"

#include "core/article/candidates.h"
#include "core/article/cleaning.h"
#include "core/article/likeness.h"
#include "core/article/measures.h"
#include "core/article/nodes.h"
#include "core/text/ascii.h"
#include "core/text/plaintext.h"

#include <algorithm>
#include <array>
#include <vector>

namespace broadsheet::article {

namespace {

constexpr std::array<std::string_view, 7> unlikelyRoles = {
    "alert", "alertdialog", "complementary", "dialog", "menu", "menubar", "navigation",
};
constexpr std::array<std::string_view, 9> voters = {"h2", "h3",  "h4",      "h5", "h6",
                                                    "p",  "pre", "section", "td"};
constexpr std::array<std::string_view, 9> emptied = {"div", "h1", "h2",     "h3",     "h4",
                                                     "h5",  "h6", "header", "section"};
constexpr std::array<std::string_view, 5> keepTheirName = {"article", "div", "ol", "p", "section"};

bool isNamed(const QByteArray &name, ElementNames names)
{
    return std::binary_search(names.begin(), names.end(),
                              std::string_view(name.constData(), std::size_t(name.size())));
}

// Takes out what hardly belongs to any article, and finds who wrote it on the way.
class Weeder final
{
public:
    Weeder(Lifted *lifted, const Wanted &wanted, Strictness strictness, Vocabulary *vocabulary)
        : m_lifted(lifted),
          m_wanted(wanted),
          m_strictness(strictness),
          m_vocabulary(vocabulary),
          m_seeksByline(wanted.byline),
          m_seeksTitle(!wanted.title.isEmpty())
    {
    }

    void run()
    {
        weed(m_lifted->tree.root(), [this](HtmlNode *node) { return keeps(node); });
    }

private:
    bool keeps(HtmlNode *node)
    {
        if (isHidden(*node))
            return false;
        if (node->name == "footer" && !isWithin(*node, "article"))
            return false; // the page's, not a story's
        const QByteArray role = node->attribute("role");
        if (role == "dialog" && node->attribute("aria-modal") == "true")
            return false;
        const Traits traits = m_vocabulary->of(*node);
        if (m_seeksByline && isByline(*node, traits)) {
            m_lifted->byline = bylineOf(*node);
            m_seeksByline = false;
            return false;
        }
        if (m_seeksTitle && repeatsTitle(*node)) {
            m_seeksTitle = false;
            return false;
        }
        return !m_strictness.dropUnlikely || !isUnlikely(*node, traits, role);
    }

    static bool isUnlikely(const HtmlNode &node, Traits traits, const QByteArray &role)
    {
        if (isNamed(role, unlikelyRoles))
            return true;
        return (traits & Unlikely) && !(traits & MaybeStory) && node.name != "body" && node.name != "a" &&
               !isWithin(node, "table") && !isWithin(node, "code");
    }

    static bool isByline(const HtmlNode &node, Traits traits)
    {
        if (!(traits & Byline) && node.attribute("rel") != "author" &&
            !node.attribute("itemprop").contains("author"))
            return false;
        constexpr qsizetype longest = 100; // characters
        const QString text = QString::fromUtf8(beginningOf(node, 4 * longest)).trimmed();
        return !text.isEmpty() && text.size() < longest;
    }

    QString bylineOf(const HtmlNode &node) { return text::squeezed(beginningOf(nameWithin(node), 400)); }

    // Who and when often stand together.
    const HtmlNode &nameWithin(const HtmlNode &node)
    {
        const HtmlNode *narrower = nullptr;
        bool dated = false;
        for (const HtmlNode *inner = markup::following(&node, &node); inner;
             inner = markup::following(inner, &node)) {
            if (inner->isText()) {
                dated = dated || std::any_of(inner->text.cbegin(), inner->text.cend(), text::isDigit);
                continue;
            }
            if (inner->attribute("itemprop").contains("name"))
                return *inner;
            if (!narrower && isByline(*inner, m_vocabulary->of(*inner)))
                narrower = inner;
        }
        return dated && narrower ? *narrower : node;
    }

    bool repeatsTitle(const HtmlNode &node) const
    {
        if (node.name != "h1" && node.name != "h2")
            return false;
        const QString heading = text::squeezed(beginningOf(node, 1'000));
        return likeness(m_wanted.title, heading) > 0.75;
    }

    Lifted *m_lifted;
    Wanted m_wanted;
    Strictness m_strictness;
    Vocabulary *m_vocabulary;
    bool m_seeksByline;
    bool m_seeksTitle;
};

// <div>text <b>more</b><div>…</div></div>: the line becomes a paragraph, so that it can vote.
class Paragraphs final
{
public:
    explicit Paragraphs(markup::HtmlTree *tree) : m_tree(tree), m_measures(tree->root()) {}

    std::vector<HtmlNode *> run()
    {
        HtmlNode *const root = m_tree->root();
        for (HtmlNode *node = markup::following(root, root); node;)
            node = visit(node, root);
        return std::move(m_voters);
    }

private:
    HtmlNode *visit(HtmlNode *node, HtmlNode *root)
    {
        if (node->isText())
            return markup::following(node, root);
        const bool known = node->mark < m_measures.size() && node->mark > 0;
        if (known && isAnyOf(*node, emptied) && isEmpty(*node)) {
            HtmlNode *const next = markup::followingOutside(node, root);
            markup::detach(node);
            return next;
        }
        if (isAnyOf(*node, voters))
            m_voters.push_back(node);
        if (node->name == "div") {
            if (HtmlNode *const only = onlyParagraph(node)) {
                markup::insertBefore(node, only);
                markup::detach(node);
                m_voters.push_back(only);
                return markup::following(only, root);
            }
            if (!m_measures.of(*node).holdsBlocks) {
                rename(node, "p");
                m_voters.push_back(node);
            } else {
                wrapLines(node);
            }
        }
        return markup::following(node, root);
    }

    bool isEmpty(const HtmlNode &node) const
    {
        if (m_measures.of(node).textLength() > 0)
            return false;
        for (const HtmlNode *child = firstElementChild(node); child; child = nextElement(*child)) {
            if (child->name != "br" && child->name != "hr")
                return false;
        }
        return true;
    }

    HtmlNode *onlyParagraph(HtmlNode *div) const
    {
        HtmlNode *only = nullptr;
        for (HtmlNode *child = div->firstChild; child; child = child->next) {
            if (child->isText() ? !isBlank(child->text) : only != nullptr)
                return nullptr;
            only = child->isText() ? only : child;
        }
        const bool fits = only && only->name == "p" && m_measures.of(*div).linkDensity() < 0.25;
        return fits ? only : nullptr;
    }

    void wrapLines(HtmlNode *div)
    {
        HtmlNode *paragraph = nullptr;
        for (HtmlNode *child = div->firstChild; child;) {
            HtmlNode *const next = child->next;
            if (!isPhrasing(*child)) {
                paragraph = nullptr;
            } else if (paragraph) {
                markup::append(paragraph, child);
            } else if (!child->isText() || !isBlank(child->text)) {
                paragraph = m_tree->newElement("p");
                markup::insertBefore(child, paragraph);
                markup::append(paragraph, child);
            }
            child = next;
        }
    }

    markup::HtmlTree *m_tree;
    Measures m_measures;
    std::vector<HtmlNode *> m_voters;
};

bool endsSentence(const QByteArray &text)
{
    const QByteArray line = text.trimmed();
    return line.endsWith('.') || line.contains(". ");
}

bool isShortSentence(const HtmlNode &node, const Measure &measure)
{
    constexpr int longParagraph = 80;
    const int length = measure.textLength();
    if (length > longParagraph)
        return measure.linkDensity() < 0.25;
    return length > 0 && measure.links == 0 && endsSentence(beginningOf(node, 4 * longParagraph));
}

// The candidate and the siblings that seem to continue it.
HtmlNode *joined(markup::HtmlTree *tree, HtmlNode *top, const Scores &scores, const Measures &measures)
{
    constexpr double share = 0.2;
    const double topScore = scores.of(*top);
    const double least = std::max(10.0, topScore * share);
    const QByteArray topClass = top->attribute("class");
    HtmlNode *const article = tree->newElement("div");
    for (HtmlNode *sibling = top->parent->firstChild; sibling;) {
        HtmlNode *const next = sibling->next;
        bool belongs = sibling == top;
        if (!belongs && !sibling->isText()) {
            const bool alike = !topClass.isEmpty() && sibling->attribute("class") == topClass;
            const double bonus = alike ? topScore * share : 0;
            belongs = (scores.knows(*sibling) && scores.of(*sibling) + bonus >= least) ||
                      (sibling->name == "p" && isShortSentence(*sibling, measures.of(*sibling)));
        }
        if (belongs) {
            if (!isAnyOf(*sibling, keepTheirName))
                rename(sibling, "div");
            markup::append(article, sibling);
        }
        sibling = next;
    }
    return article;
}

QByteArray directionAround(const HtmlNode *node)
{
    for (; node; node = node->parent) {
        const QByteArray direction = node->attribute("dir").toLower();
        if (direction == "ltr" || direction == "rtl")
            return direction;
    }
    return {};
}

} // namespace

Lifted lift(const markup::HtmlTree &page, const Wanted &wanted, Strictness strictness, Vocabulary *vocabulary)
{
    Lifted lifted;
    HtmlNode *const root = lifted.tree.root();
    root->attributes = page.root()->attributes;
    for (const HtmlNode *child = page.root()->firstChild; child; child = child->next) {
        if (child->name != "head")
            markup::append(root, lifted.tree.newCopy(child));
    }
    Weeder(&lifted, wanted, strictness, vocabulary).run();
    const std::vector<HtmlNode *> voting = Paragraphs(&lifted.tree).run();

    const Measures measures(root);
    Scores scores(measures, vocabulary, strictness.weighNames);
    for (const HtmlNode *voter : voting)
        scores.vote(*voter);
    scores.finish();

    HtmlNode *const top = topCandidate(&scores);
    HtmlNode *article = nullptr;
    if (!top || top->name == "body" || !top->parent) {
        article = lifted.tree.newElement("div");
        HtmlNode *const body = markup::firstElement(root, "body");
        while (body && body->firstChild)
            markup::append(article, body->firstChild);
        lifted.direction = directionAround(body ? body : root);
    } else {
        lifted.direction = directionAround(top);
        article = joined(&lifted.tree, top, scores, measures);
    }
    while (root->firstChild)
        markup::detach(root->firstChild);
    markup::append(root, article);
    cleanArticle(&lifted.tree, article, strictness, vocabulary);
    lifted.length = Measures(root).of(*article).textLength();
    return lifted;
}

} // namespace broadsheet::article
