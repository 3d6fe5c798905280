#include "core/article/measures.h"

#include "core/article/nodes.h"

#include <array>

namespace broadsheet::article {

namespace {

constexpr std::array<std::string_view, 9> blocks = {
    "blockquote", "div", "dl", "img", "ol", "p", "pre", "table", "ul",
};

// What a byte of UTF-8 is to a measure.
enum class Byte : quint8 { Character, Continuation, LongLead, Space, Comma, MaybeSpace, MaybeComma };

constexpr std::array<Byte, 256> readBytes()
{
    std::array<Byte, 256> bytes = {};
    for (std::size_t byte = 0; byte < bytes.size(); ++byte) {
        bytes[byte] = byte >= 0xF0            ? Byte::LongLead
                      : (byte & 0xC0) == 0x80 ? Byte::Continuation
                                              : Byte::Character;
    }
    for (const char space : {' ', '\t', '\n', '\r', '\f'})
        bytes[std::size_t(space)] = Byte::Space;
    bytes[','] = Byte::Comma;
    bytes[0xC2] = Byte::MaybeSpace;
    bytes[0xD8] = bytes[0xE2] = bytes[0xEF] = Byte::MaybeComma;
    return bytes;
}

constexpr std::array<Byte, 256> bytes = readBytes();

// The commas of many scripts: Arabic, ideographic, medieval and the small and wide forms.
bool isWideComma(QByteArrayView utf8)
{
    constexpr std::array<std::string_view, 8> commas = {
        "\xD8\x8C",     "\xE2\xB8\xB2", "\xE2\xB8\xB4", "\xE2\xB9\x81",
        "\xEF\xB8\x90", "\xEF\xB8\x91", "\xEF\xB9\x90", "\xEF\xBC\x8C",
    };
    for (const std::string_view comma : commas) {
        if (utf8.startsWith(QByteArrayView(comma.data(), qsizetype(comma.size()))))
            return true;
    }
    return false;
}

} // namespace

void Measure::add(const Measure &next)
{
    if (next.length == 0)
        return;
    const bool joined = spaceLast && next.spaceFirst;
    spaceFirst = length == 0 ? next.spaceFirst : spaceFirst;
    // A lone space is both first and last.
    length += next.length - (joined ? 1 : 0);
    spaceLast = next.spaceLast;
    commas += next.commas;
    links += next.links;
}

Measure measured(QByteArrayView text)
{
    Measure measure;
    bool space = false;
    const auto takeSpace = [&] {
        measure.spaceFirst = measure.spaceFirst || measure.length == 0;
        measure.length += space ? 0 : 1;
        space = true;
    };
    for (const char *at = text.begin(), *end = text.end(); at != end; ++at) {
        const Byte byte = bytes[static_cast<unsigned char>(*at)];
        if (byte == Byte::Continuation)
            continue;
        const bool wideSpace = byte == Byte::MaybeSpace && at + 1 != end && at[1] == '\xA0';
        if (byte == Byte::Space || wideSpace) {
            takeSpace();
            continue;
        }
        space = false;
        measure.length += byte == Byte::LongLead ? 2 : 1;
        if (byte == Byte::Comma || (byte == Byte::MaybeComma && isWideComma(text.sliced(at - text.begin()))))
            ++measure.commas;
    }
    measure.spaceLast = space;
    return measure;
}

double linkShare(const HtmlNode &node, const Measure &inner)
{
    constexpr double withinPage = 0.3;
    if (node.name != "a")
        return 0;
    const QByteArray address = node.attribute("href");
    return inner.textLength() * (address.size() > 1 && address.startsWith('#') ? withinPage : 1.0);
}

Measures::Measures(HtmlNode *top)
{
    quint32 count = 0;
    for (HtmlNode *node = top; node; node = markup::following(node, top))
        node->mark = count++;
    m_all.resize(count);
    measure(top);
}

// As deep as the tree, which is bounded.
const Measure &Measures::measure(HtmlNode *node)
{
    if (node->isText())
        return m_all[node->mark] = measured(node->text);
    Measure sum;
    for (HtmlNode *child = node->firstChild; child; child = child->next) {
        const Measure &inner = measure(child);
        sum.add(inner);
        sum.holdsBlocks = sum.holdsBlocks || inner.holdsBlocks || isAnyOf(*child, blocks);
    }
    if (node->name == "a")
        sum.links = linkShare(*node, sum);
    return m_all[node->mark] = sum;
}

} // namespace broadsheet::article
