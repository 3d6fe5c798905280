#include "core/markup/htmltree.h"

#include "core/markup/htmlcalm.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstdlib>
#include <optional>
#include <utility>
#include <vector>

namespace broadsheet::markup {

namespace {

// What gumbo allocates, cut from large chunks: it asks for many small pieces and hands most of them back one
// by one. Gumbo never asks whether it got memory, so at the limit we do not return to it: we jump out of the
// parse, and everything it held is freed here.
class Arena final
{
public:
    Arena() = default;
    Arena(const Arena &) = delete;
    Arena &operator=(const Arena &) = delete;

    ~Arena()
    {
        while (m_chunks != nullptr)
            std::free(std::exchange(m_chunks, m_chunks->next));
    }

    static void *allocate(void *arena, size_t size)
    {
        auto *self = static_cast<Arena *>(arena);
        const size_t rank = rankOf(size);
        Piece *piece = rank < ranks ? self->m_free[rank] : nullptr;
        if (piece != nullptr)
            self->m_free[rank] = piece->next;
        else
            piece = self->cut(sizeof(Piece) + (rank < ranks ? smallest << rank : size));
        piece->rank = rank;
        return piece + 1;
    }

    // The large ones stay until the end: they are few, and each is half of the next.
    static void deallocate(void *arena, void *memory)
    {
        if (memory == nullptr)
            return;
        auto *self = static_cast<Arena *>(arena);
        auto *piece = static_cast<Piece *>(memory) - 1;
        if (piece->rank >= ranks)
            return;
        piece->next = self->m_free[piece->rank];
        self->m_free[piece->rank] = piece;
    }

    std::jmp_buf wayOut;

private:
    struct alignas(std::max_align_t) Chunk
    {
        Chunk *next;
    };
    struct alignas(std::max_align_t) Piece
    {
        Piece *next; // of the free ones
        size_t rank; // it holds smallest << rank bytes; ranks: as many as were asked for
    };
    static constexpr size_t smallest = 16;
    static constexpr size_t ranks = 12; // up to 32 kB
    static constexpr size_t chunkSize = 256 * 1024;

    static size_t rankOf(size_t size)
    {
        size_t rank = 0;
        while (rank < ranks && (smallest << rank) < size)
            ++rank;
        return rank;
    }

    Piece *cut(size_t size)
    {
        constexpr size_t step = alignof(std::max_align_t);
        size = (size + step - 1) / step * step;
        if (size > m_left)
            addChunk(std::max(chunkSize, size));
        m_left -= size;
        return reinterpret_cast<Piece *>(std::exchange(m_at, m_at + size));
    }

    void addChunk(size_t size)
    {
        auto *chunk = m_used + size > size_t(largestHtmlTree)
                          ? nullptr
                          : static_cast<Chunk *>(std::malloc(sizeof(Chunk) + size));
        if (chunk == nullptr)
            std::longjmp(wayOut, 1);
        chunk->next = m_chunks;
        m_chunks = chunk;
        m_used += size;
        m_at = reinterpret_cast<char *>(chunk + 1);
        m_left = size;
    }

    Chunk *m_chunks = nullptr;
    char *m_at = nullptr;
    size_t m_left = 0;
    size_t m_used = 0;
    std::array<Piece *, ranks> m_free = {};
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

// The commonest names need no copy.
QByteArray attributeName(const char *name)
{
    constexpr std::array<QByteArrayView, 12> common = {
        "class", "href", "id", "src", "alt", "title", "style", "width", "height", "srcset", "type", "rel",
    };
    const QByteArrayView written(name);
    for (const QByteArrayView one : common) {
        if (one == written)
            return QByteArray::fromRawData(one.data(), one.size());
    }
    return written.toByteArray();
}

void copyAttributes(const GumboElement &element, HtmlNode *copy)
{
    copy->attributes.reserve(element.attributes.length);
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        copy->attributes.append(HtmlAttribute{attributeName(attribute->name), attribute->value});
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
