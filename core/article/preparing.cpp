#include "core/article/preparing.h"

#include "core/article/lazypictures.h"
#include "core/article/measures.h"
#include "core/article/metadata.h"
#include "core/article/nodes.h"

#include <array>

namespace broadsheet::article {

namespace {

constexpr std::array<std::string_view, 5> silent = {"link", "script", "style", "template", "title"};

// The only picture in it, through any number of wrappers; nullptr when there is something else too.
HtmlNode *onlyPicture(HtmlNode *node)
{
    constexpr int mostWrappers = 8;
    for (int depth = 0; node && depth < mostWrappers; ++depth) {
        if (node->name == "img")
            return node;
        HtmlNode *only = nullptr;
        for (HtmlNode *child = node->firstChild; child; child = child->next) {
            if (child->name == "source") // the same picture in other sizes
                continue;
            if (child->isText() ? !isBlank(child->text) : only != nullptr)
                return nullptr;
            only = child->isText() ? only : child;
        }
        node = only;
    }
    return nullptr;
}

HtmlNode *previousElement(const HtmlNode &node)
{
    HtmlNode *previous = node.previous;
    while (previous && previous->isText() && isBlank(previous->text))
        previous = previous->previous;
    return previous && !previous->isText() ? previous : nullptr;
}

// <img class="lazy"><noscript><img src="true"></noscript>: the true one takes the place.
void openNoscript(HtmlNode *noscript)
{
    HtmlNode *const picture = onlyPicture(noscript);
    if (picture) {
        HtmlNode *const before = previousElement(*noscript);
        if (before && onlyPicture(before))
            markup::detach(before);
        markup::insertBefore(noscript, picture);
    }
    markup::detach(noscript);
}

// The next sibling that is not white space.
HtmlNode *nextSolid(HtmlNode *node)
{
    while (node && node->isText() && isBlank(node->text))
        node = node->next;
    return node;
}

void dropBlankEnd(HtmlNode *paragraph)
{
    while (paragraph->lastChild && paragraph->lastChild->isText() && isBlank(paragraph->lastChild->text))
        markup::detach(paragraph->lastChild);
}

bool isBreak(const HtmlNode *node) { return node && node->name == "br"; }

// Two or more <br> in a row: what follows them is a paragraph.
void breaksToParagraph(markup::HtmlTree *tree, HtmlNode *br)
{
    bool replaced = false;
    for (HtmlNode *next = nextSolid(br->next); isBreak(next); next = nextSolid(br->next)) {
        while (br->next != next)
            markup::detach(br->next);
        markup::detach(next);
        replaced = true;
    }
    if (!replaced)
        return;
    HtmlNode *const paragraph = tree->newElement("p");
    markup::insertBefore(br, paragraph);
    markup::detach(br);
    for (HtmlNode *next = paragraph->next; next;) {
        if (isBreak(next) && isBreak(nextSolid(next->next)))
            break;
        if (!isPhrasing(*next))
            break;
        HtmlNode *const following = next->next;
        markup::append(paragraph, next);
        next = following;
    }
    dropBlankEnd(paragraph);
    if (paragraph->parent->name == "p")
        rename(paragraph->parent, "div");
}

} // namespace

void prepare(markup::HtmlTree *tree)
{
    HtmlNode *const root = tree->root();
    weed(root, [](HtmlNode *node) { return !isAnyOf(*node, silent); });
    for (HtmlNode *node = root; node;) {
        HtmlNode *const after =
            node->name == "noscript" ? markup::followingOutside(node, root) : markup::following(node, root);
        if (node->name == "noscript")
            openNoscript(node);
        else if (node->name == "font")
            rename(node, "span");
        else if (node->name == "img")
            wakePicture(node);
        node = after;
    }
    for (HtmlNode *node = root; node;) {
        if (!isBreak(node)) {
            node = markup::following(node, root);
            continue;
        }
        HtmlNode *const before = node->previous;
        HtmlNode *const parent = node->parent;
        breaksToParagraph(tree, node);
        // It is still there, or a paragraph took its place.
        HtmlNode *const here = before ? before->next : parent->firstChild;
        node = here ? markup::following(here, root) : nullptr;
    }
}

void dropOtherArticles(markup::HtmlTree *tree, const QString &title)
{
    constexpr int shortest = 250; // characters; the headline of a list may stand in an <article> too
    HtmlNode *const root = tree->root();
    HtmlNode *ours = headlineIn(root, title);
    while (ours && ours->name != "article")
        ours = ours->parent;
    if (!ours)
        return;
    const Measures measures(ours);
    if (measures.of(*ours).textLength() < shortest || measures.of(*ours).linkDensity() > 0.5)
        return;
    const auto isAround = [](const HtmlNode *outer, const HtmlNode *inner) {
        while (inner && inner != outer)
            inner = inner->parent;
        return inner == outer;
    };
    for (HtmlNode *node = root; node;) {
        const bool other = node->name == "article" && node != ours && !isAround(node, ours);
        HtmlNode *const next =
            other || node == ours ? markup::followingOutside(node, root) : markup::following(node, root);
        if (other)
            markup::detach(node);
        node = next;
    }
}

} // namespace broadsheet::article
