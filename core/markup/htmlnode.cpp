#include "core/markup/htmltree.h"

#include <algorithm>

namespace broadsheet::markup {

bool HtmlNode::has(QByteArrayView attribute) const
{
    return std::any_of(attributes.cbegin(), attributes.cend(),
                       [&](const HtmlAttribute &one) { return one.name == attribute; });
}

QByteArray HtmlNode::attribute(QByteArrayView wanted) const
{
    for (const HtmlAttribute &one : attributes) {
        if (one.name == wanted)
            return one.value;
    }
    return {};
}

HtmlNode *HtmlTree::newElement(const QByteArray &name)
{
    HtmlNode &node = m_nodes->emplace_back();
    node.name = name;
    return &node;
}

HtmlNode *HtmlTree::newText(const QByteArray &text)
{
    HtmlNode &node = m_nodes->emplace_back();
    node.text = text;
    return &node;
}

HtmlNode *HtmlTree::newCopy(const HtmlNode *original)
{
    const auto twin = [this](const HtmlNode *node) {
        HtmlNode &copy = m_nodes->emplace_back();
        copy.name = node->name;
        copy.text = node->text;
        copy.attributes = node->attributes;
        return &copy;
    };
    HtmlNode *const top = twin(original);
    HtmlNode *copy = top;
    for (const HtmlNode *node = original; node;) {
        if (node->firstChild) {
            node = node->firstChild;
            HtmlNode *const child = twin(node);
            append(copy, child);
            copy = child;
            continue;
        }
        while (node != original && !node->next) {
            node = node->parent;
            copy = copy->parent;
        }
        if (node == original)
            break;
        node = node->next;
        HtmlNode *const sibling = twin(node);
        append(copy->parent, sibling);
        copy = sibling;
    }
    return top;
}

void detach(HtmlNode *node)
{
    if (node->parent == nullptr)
        return;
    (node->previous ? node->previous->next : node->parent->firstChild) = node->next;
    (node->next ? node->next->previous : node->parent->lastChild) = node->previous;
    node->parent = node->previous = node->next = nullptr;
}

void append(HtmlNode *parent, HtmlNode *node)
{
    detach(node);
    node->parent = parent;
    node->previous = parent->lastChild;
    (node->previous ? node->previous->next : parent->firstChild) = node;
    parent->lastChild = node;
}

void insertBefore(HtmlNode *sibling, HtmlNode *node)
{
    detach(node);
    node->parent = sibling->parent;
    node->next = sibling;
    node->previous = sibling->previous;
    (node->previous ? node->previous->next : node->parent->firstChild) = node;
    sibling->previous = node;
}

void unwrap(HtmlNode *node)
{
    while (node->firstChild)
        insertBefore(node, node->firstChild);
    detach(node);
}

HtmlNode *followingOutside(const HtmlNode *node, const HtmlNode *top)
{
    while (node != top && node != nullptr) {
        if (node->next)
            return node->next;
        node = node->parent;
    }
    return nullptr;
}

HtmlNode *following(const HtmlNode *node, const HtmlNode *top)
{
    return node->firstChild ? node->firstChild : followingOutside(node, top);
}

HtmlNode *firstElement(const HtmlNode *top, QByteArrayView name)
{
    for (HtmlNode *node = following(top, top); node; node = following(node, top)) {
        if (node->name == name)
            return node;
    }
    return nullptr;
}

QByteArray textOf(const HtmlNode *node)
{
    QByteArray text = node->text;
    for (const HtmlNode *inner = following(node, node); inner; inner = following(inner, node))
        text.append(inner->text);
    return text;
}

} // namespace broadsheet::markup
