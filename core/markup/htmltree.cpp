#include "core/markup/htmltree.h"

#include "core/markup/gumboarena.h"
#include "core/markup/htmlcalm.h"
#include "core/markup/htmlnames.h"

#include <QString>

#include <gumbo.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace broadsheet::markup {

namespace {

// nullptr when the arena is full. No object with a destructor may live in here: longjmp passes it by.
const GumboOutput *runGumbo(GumboArena *arena, const char *html, size_t size, HtmlKind kind)
{
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &GumboArena::allocate;
    options.deallocator = &GumboArena::deallocate;
    options.userdata = arena;
    options.max_errors = 0;
    if (kind == HtmlKind::Fragment)
        options.fragment_context = GUMBO_TAG_BODY;
    if (setjmp(arena->wayOut) != 0)
        return nullptr;
    return gumbo_parse_with_options(&options, html, size);
}

class Builder final
{
public:
    Builder(const HtmlSkeleton &skeleton, HtmlTree *tree) : m_skeleton(skeleton), m_tree(tree) {}

    void build(const GumboNode &root)
    {
        m_tree->root()->attributes = attributesOf(root.v.element);
        copyChildren(&root, m_tree->root());
    }

private:
    HtmlNode *copyNode(const GumboNode &node) const
    {
        switch (node.type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_CDATA:
        case GUMBO_NODE_WHITESPACE:
            return m_tree->newText(textOf(node.v.text.text));
        case GUMBO_NODE_ELEMENT:
        case GUMBO_NODE_TEMPLATE: {
            HtmlNode *copy = m_tree->newElement(nameOf(node.v.element));
            copy->attributes = attributesOf(node.v.element);
            return copy;
        }
        default:
            return nullptr;
        }
    }

    static QByteArray nameOf(const GumboElement &element)
    {
        if (element.tag != GUMBO_TAG_UNKNOWN) {
            const char *name = gumbo_normalized_tagname(element.tag); // lives as long as the program
            return QByteArray::fromRawData(name, qsizetype(qstrlen(name)));
        }
        GumboStringPiece piece = element.original_tag;
        gumbo_tag_from_original_text(&piece);
        return htmlName(QByteArrayView(piece.data, qsizetype(piece.length)));
    }

    // A copy that gumbo made of an element points to the same tag, an implied element to none.
    QList<HtmlAttribute> attributesOf(const GumboElement &element) const
    {
        if (element.tag == GUMBO_TAG_HTML || element.tag == GUMBO_TAG_BODY)
            return gumbosAttributes(element);
        if (element.original_tag.data == nullptr)
            return {};
        const auto at = std::size_t(element.original_tag.data - m_skeleton.html.data());
        const auto tag = std::lower_bound(
            m_skeleton.tags.begin(), m_skeleton.tags.end(), at,
            [](const HtmlSkeleton::Tag &one, std::size_t wanted) { return one.at < wanted; });
        return tag != m_skeleton.tags.end() && tag->at == at ? tag->attributes : QList<HtmlAttribute>();
    }

    static QList<HtmlAttribute> gumbosAttributes(const GumboElement &element)
    {
        QList<HtmlAttribute> attributes;
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto *one = static_cast<const GumboAttribute *>(element.attributes.data[i]);
            attributes.append(HtmlAttribute{htmlName(one->name), one->value});
        }
        return attributes;
    }

    // White space as it is, the texts for their placeholders: nothing else is in a skeleton.
    QByteArray textOf(const char *written) const
    {
        constexpr qsizetype bytes = 4; // of a character beyond the basic plane
        const QByteArrayView view(written);
        if (view.size() == bytes && isPlaceholder(view.front()))
            return textFor(view);
        QByteArray text;
        for (qsizetype at = 0; at < view.size();) {
            const bool known = isPlaceholder(view[at]) && at + bytes <= view.size();
            if (known)
                text.append(textFor(view.sliced(at)));
            else
                text.append(view[at]);
            at += known ? bytes : 1;
        }
        return text;
    }

    static bool isPlaceholder(char first) { return static_cast<unsigned char>(first) >= 0xF0; }

    const QByteArray &textFor(QByteArrayView placeholder) const
    {
        return m_skeleton.texts.at(std::size_t(textOfPlaceholder(placeholder)));
    }

    // Without recursion: gumbo's tree may be deeper than our stack likes.
    void copyChildren(const GumboNode *top, HtmlNode *copyOfTop) const
    {
        struct Level
        {
            const GumboNode *node;
            HtmlNode *copy;
            unsigned at = 0;
        };
        std::vector<Level> levels{{top, copyOfTop}};
        while (!levels.empty()) {
            Level &level = levels.back();
            const GumboVector &children = level.node->v.element.children;
            if (level.at == children.length) {
                levels.pop_back();
                continue;
            }
            const auto *child = static_cast<const GumboNode *>(children.data[level.at++]);
            HtmlNode *copy = copyNode(*child);
            if (copy == nullptr)
                continue;
            append(level.copy, copy);
            if (!copy->isText()) {
                const bool tooDeep = levels.size() >= size_t(deepestHtmlTree);
                HtmlNode *holder = tooDeep ? level.copy : copy;
                levels.push_back({child, holder});
            }
        }
    }

    const HtmlSkeleton &m_skeleton;
    HtmlTree *m_tree;
};

Error tooLarge() { return {Error::Kind::TooLarge, QStringLiteral("HTML that grows beyond every measure")}; }

Result<HtmlTree> build(const HtmlSkeleton &skeleton, HtmlKind kind)
{
    GumboArena arena;
    const GumboOutput *output = runGumbo(&arena, skeleton.html.data(), skeleton.html.size(), kind);
    if (output == nullptr)
        return tooLarge();
    HtmlTree tree;
    if (output->root != nullptr)
        Builder(skeleton, &tree).build(*output->root);
    return tree;
}

// What the standard does to the bytes of a document before it reads them.
QByteArray normalized(QByteArrayView utf8)
{
    QByteArray html = utf8.isValidUtf8() ? utf8.toByteArray() : QString::fromUtf8(utf8).toUtf8();
    return html.contains('\r') ? html.replace("\r\n", "\n").replace('\r', '\n') : html;
}

} // namespace

Result<HtmlTree> parseHtml(QByteArrayView utf8, HtmlKind kind)
{
    if (utf8.size() > largestHtml)
        return Error{Error::Kind::TooLarge, QStringLiteral("HTML of %1 bytes").arg(utf8.size())};
    const QByteArray html = normalized(utf8);
    for (const Calm how : {Calm::AsWritten, Calm::Balanced, Calm::Bare}) {
        const std::optional<HtmlSkeleton> skeleton = calm(html, kind, how);
        if (!skeleton)
            continue;
        if (auto tree = build(*skeleton, kind))
            return tree;
    }
    return tooLarge();
}

} // namespace broadsheet::markup
