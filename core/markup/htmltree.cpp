#include "core/markup/htmltree.h"

#include "core/markup/htmlcalm.h"

#include <gumbo.h>

#include <csetjmp>
#include <cstdlib>
#include <optional>
#include <vector>

namespace broadsheet::markup {

namespace {

// What gumbo allocates. Gumbo never asks whether it got memory, so at the limit we do not return to it: we
// jump out of the parse, and everything it held is freed here.
class Arena final
{
public:
    Arena() = default;
    Arena(const Arena &) = delete;
    Arena &operator=(const Arena &) = delete;

    ~Arena()
    {
        while (m_first != nullptr)
            deallocate(this, m_first + 1);
    }

    static void *allocate(void *arena, size_t size)
    {
        auto *self = static_cast<Arena *>(arena);
        if (self->m_used + qsizetype(size) > largestHtmlTree)
            std::longjmp(self->wayOut, 1);
        auto *block = static_cast<Block *>(std::malloc(sizeof(Block) + size));
        if (block == nullptr)
            std::longjmp(self->wayOut, 1);
        block->size = sizeof(Block) + size;
        block->previous = nullptr;
        block->next = self->m_first;
        if (block->next != nullptr)
            block->next->previous = block;
        self->m_first = block;
        self->m_used += qsizetype(block->size);
        return block + 1;
    }

    static void deallocate(void *arena, void *memory)
    {
        if (memory == nullptr)
            return;
        auto *self = static_cast<Arena *>(arena);
        auto *block = static_cast<Block *>(memory) - 1;
        (block->previous != nullptr ? block->previous->next : self->m_first) = block->next;
        if (block->next != nullptr)
            block->next->previous = block->previous;
        self->m_used -= qsizetype(block->size);
        std::free(block);
    }

    std::jmp_buf wayOut;

private:
    struct alignas(std::max_align_t) Block
    {
        Block *previous;
        Block *next;
        size_t size;
    };
    Block *m_first = nullptr;
    qsizetype m_used = 0;
};

// nullptr when the arena is full. No object with a destructor may live in here: longjmp passes it by.
const GumboOutput *runGumbo(Arena *arena, const char *html, size_t size, HtmlKind kind)
{
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &Arena::allocate;
    options.deallocator = &Arena::deallocate;
    options.userdata = arena;
    options.max_errors = 0;
    if (kind == HtmlKind::Fragment)
        options.fragment_context = GUMBO_TAG_BODY;
    if (setjmp(arena->wayOut) != 0)
        return nullptr;
    return gumbo_parse_with_options(&options, html, size);
}

QByteArray nameOf(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN) {
        const char *name = gumbo_normalized_tagname(element.tag); // lives as long as the program
        return QByteArray::fromRawData(name, qsizetype(qstrlen(name)));
    }
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QByteArray(piece.data, qsizetype(piece.length)).toLower();
}

void copyAttributes(const GumboElement &element, HtmlNode *copy)
{
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        copy->attributes.append(HtmlAttribute{attribute->name, attribute->value});
    }
}

HtmlNode *copyNode(const GumboNode &node, HtmlTree *tree)
{
    switch (node.type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE:
        return tree->newText(node.v.text.text);
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE: {
        HtmlNode *copy = tree->newElement(nameOf(node.v.element));
        copyAttributes(node.v.element, copy);
        return copy;
    }
    default:
        return nullptr;
    }
}

// Without recursion: gumbo's tree may be deeper than our stack likes.
void copyChildren(const GumboNode *top, HtmlNode *copyOfTop, HtmlTree *tree)
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
        HtmlNode *copy = copyNode(*child, tree);
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

Result<HtmlTree> build(QByteArrayView harmless, HtmlKind kind)
{
    Arena arena;
    const GumboOutput *output = runGumbo(&arena, harmless.data(), size_t(harmless.size()), kind);
    if (output == nullptr)
        return Error{Error::Kind::TooLarge, QStringLiteral("HTML that grows beyond every measure")};
    HtmlTree tree;
    if (output->root != nullptr) {
        copyAttributes(output->root->v.element, tree.root());
        copyChildren(output->root, tree.root(), &tree);
    }
    return tree;
}

} // namespace

Result<HtmlTree> parseHtml(QByteArrayView utf8, HtmlKind kind)
{
    if (utf8.size() > largestHtml)
        return Error{Error::Kind::TooLarge, QStringLiteral("HTML of %1 bytes").arg(utf8.size())};
    // A page in quirks mode nests tables differently; no publisher means that.
    const QByteArray doctype = kind == HtmlKind::Page ? "<!DOCTYPE html>" : "";
    for (const Calm how : {Calm::AsWritten, Calm::Balanced}) {
        const Calmed calmed = calm(utf8, how);
        if (!calmed.harmless)
            continue;
        if (auto tree = build(doctype + calmed.html, kind))
            return tree;
    }
    return build(doctype + calm(utf8, Calm::Bare).html, kind);
}

} // namespace broadsheet::markup
