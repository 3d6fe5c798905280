#include "core/article/cleaning.h"

#include "core/article/looks.h"
#include "core/article/measures.h"
#include "core/article/nodes.h"
#include "core/article/players.h"

#include <array>

namespace broadsheet::article {

namespace {

constexpr std::array<std::string_view, 12> dropped = {
    "aside", "button", "embed",  "footer", "iframe",   "input",
    "link",  "object", "select", "style",  "textarea", "title",
};

constexpr std::array<std::string_view, 20> blocks = {
    "blockquote", "center", "dd", "div", "dl", "dt", "figcaption", "figure", "h2",     "h3",
    "h4",         "h5",     "h6", "li",  "ol", "p",  "section",    "span",   "strong", "ul",
};

void dropFields(HtmlNode *article)
{
    const Measures measures(article);
    const int half = measures.of(*article).textLength() / 2;
    weed(article, [&](HtmlNode *node) {
        const bool frame = node->name == "iframe" || node->name == "embed" || node->name == "object";
        // Some publishers put the article itself into an <aside>.
        return !isAnyOf(*node, dropped) || (frame && isPlayer(*node)) ||
               (node->name == "aside" && half > 0 && measures.of(*node).textLength() > half);
    });
}

// Buttons that pass the story on: small boxes with such a name.
void dropSharing(HtmlNode *article, Vocabulary *vocabulary)
{
    constexpr int smallBox = 500; // characters
    const Measures measures(article);
    for (HtmlNode *part = article->firstChild; part; part = part->next) {
        weed(part, [&](HtmlNode *node) {
            return !(vocabulary->of(*node) & Sharing) || measures.of(*node).textLength() >= smallBox;
        });
    }
}

void dropBadHeadings(HtmlNode *article, Vocabulary *vocabulary)
{
    weed(article, [&](HtmlNode *node) {
        return (node->name != "h1" && node->name != "h2") || vocabulary->weight(*node) >= 0;
    });
}

bool holdsSomething(const HtmlNode &paragraph, const Measures &measures)
{
    if (measures.of(paragraph).textLength() > 0)
        return true;
    for (const HtmlNode *node = markup::following(&paragraph, &paragraph); node;
         node = markup::following(node, &paragraph)) {
        if (node->has("id") || node->name == "hr" || node->name == "table")
            return true;
        if (isPicture(*node) || node->name == "iframe" || node->name == "object" || node->name == "embed" ||
            node->name == "video" || node->name == "audio")
            return true;
    }
    return false;
}

void dropEmptyParagraphs(HtmlNode *article)
{
    const Measures measures(article);
    weed(article, [&](HtmlNode *node) { return node->name != "p" || holdsSomething(*node, measures); });
}

void dropBreaksBeforeParagraphs(HtmlNode *article)
{
    weed(article, [](HtmlNode *node) {
        const HtmlNode *next = node->name == "br" ? node->next : nullptr;
        while (next && next->isText() && isBlank(next->text))
            next = next->next;
        return !next || next->name != "p";
    });
}

// A table of one cell arranges nothing.
void openSingleCells(HtmlNode *article)
{
    const auto only = [](const HtmlNode *node, QByteArrayView name) {
        HtmlNode *const child = firstElementChild(*node);
        return child && child->name == name && !nextElement(*child) ? child : nullptr;
    };
    for (HtmlNode *node = markup::following(article, article); node;) {
        HtmlNode *const table = node;
        node = markup::following(node, article);
        if (table->name != "table")
            continue;
        HtmlNode *const body = only(table, "tbody");
        HtmlNode *const row = only(body ? body : table, "tr");
        HtmlNode *const cell = row ? only(row, "td") : nullptr;
        if (!cell)
            continue;
        bool lines = true;
        for (const HtmlNode *child = cell->firstChild; child && lines; child = child->next)
            lines = isPhrasing(*child);
        rename(cell, lines ? "p" : "div");
        markup::insertBefore(table, cell);
        markup::detach(table);
        node = cell;
    }
}

// "T", and below it "he ferry sailed": a letter that was drawn larger, in an element of its own before the
// paragraph.
void joinInitials(markup::HtmlTree *tree, HtmlNode *article)
{
    weed(article, [&](HtmlNode *node) {
        const QString letter = QString::fromUtf8(beginningOf(*node, 400)).trimmed();
        HtmlNode *const paragraph = nextElement(*node);
        if (letter.size() != 1 || !letter[0].isUpper() || !paragraph || paragraph->name != "p")
            return true;
        const QString words = QString::fromUtf8(beginningOf(*paragraph, 8));
        if (words.isEmpty() || !words[0].isLower())
            return true;
        HtmlNode *const first = paragraph->firstChild;
        markup::insertBefore(first, tree->newText(letter.toUtf8()));
        return false;
    });
}

} // namespace

void dropEmptyBlocks(HtmlNode *article)
{
    const Measures measures(article);
    weed(article, [&](HtmlNode *node) {
        return node->has("id") || !isAnyOf(*node, blocks) || isWithin(*node, "table") ||
               holdsSomething(*node, measures);
    });
}

void cleanArticle(markup::HtmlTree *tree, HtmlNode *article, Strictness strictness, Vocabulary *vocabulary)
{
    removeByLooks(article, "form", strictness, vocabulary);
    removeByLooks(article, "fieldset", strictness, vocabulary);
    dropSharing(article, vocabulary);
    dropFields(article);
    dropBadHeadings(article, vocabulary);
    for (const std::string_view name : {"table", "ul", "div"})
        removeByLooks(article, name, strictness, vocabulary);
    weed(article, [](HtmlNode *node) {
        if (node->name == "h1")
            rename(node, "h2");
        return true;
    });
    joinInitials(tree, article);
    dropEmptyParagraphs(article);
    dropBreaksBeforeParagraphs(article);
    openSingleCells(article);
}

} // namespace broadsheet::article
