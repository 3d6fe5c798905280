#include "core/text/plaintext.h"

#include "core/text/ascii.h"
#include "core/text/entities.h"
#include "core/text/tags.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <string_view>

namespace broadsheet::text {

namespace {

// Elements whose content is not text for a reader. In alphabetical order, as the next table.
constexpr std::array<std::string_view, 10> silentElements = {
    "applet", "head", "iframe", "math", "noembed", "noframes", "object", "script", "style", "template",
};

constexpr std::array<std::string_view, 40> blockElements = {
    "address", "article", "aside",    "blockquote", "br",     "caption", "center", "dd",  "details", "div",
    "dl",      "dt",      "fieldset", "figcaption", "figure", "footer",  "form",   "h1",  "h2",      "h3",
    "h4",      "h5",      "h6",       "header",     "hr",     "li",      "main",   "nav", "ol",      "option",
    "p",       "pre",     "section",  "summary",    "table",  "td",      "th",     "tr",  "ul",      "video",
};

template <std::size_t Size>
bool contains(const std::array<std::string_view, Size> &names, QByteArrayView name)
{
    return std::binary_search(names.begin(), names.end(),
                              std::string_view(name.data(), std::size_t(name.size())));
}

// What gapLength() may find something at.
constexpr std::array<bool, 256> gapBytes = [] {
    std::array<bool, 256> bytes{};
    for (std::size_t byte = 0; byte <= ' '; ++byte)
        bytes[byte] = true;
    for (const std::size_t byte : {0x7F, 0xC2, 0xE2, 0xEF})
        bytes[byte] = true;
    return bytes;
}();

// Collects text with its white space collapsed; a line break wins over a space.
class Squeezer final
{
public:
    explicit Squeezer(qsizetype size) { m_text.reserve(size); }

    void space() { m_gap = m_gap == '\0' ? ' ' : m_gap; }
    void lineBreak() { m_gap = '\n'; }

    void append(QByteArrayView utf8)
    {
        qsizetype start = 0;
        qsizetype at = 0;
        while ((at = nextGap(utf8, at, start)) < utf8.size()) {
            const qsizetype length = gapLength(utf8.sliced(at));
            if (length == 0) {
                ++at;
                continue;
            }
            flush(utf8.sliced(start, at - start));
            if (isSpaceAt(utf8.sliced(at)))
                space();
            at += length;
            start = at;
        }
        flush(utf8.sliced(start));
    }

    qsizetype size() const { return m_text.size(); }
    QByteArray take() { return std::move(m_text); }

private:
    void flush(QByteArrayView utf8)
    {
        if (utf8.isEmpty())
            return;
        if (m_gap != '\0' && !m_text.isEmpty())
            m_text.append(m_gap);
        m_gap = '\0';
        m_text.append(utf8);
    }

    // Where something may have to be cut. A single space between words stays what it is: the usual case.
    static qsizetype nextGap(QByteArrayView utf8, qsizetype from, qsizetype start)
    {
        const char *const text = utf8.data();
        const qsizetype size = utf8.size();
        for (qsizetype at = from; at < size; ++at) {
            if (!mayBeGap(text[at]))
                continue;
            if (text[at] != ' ' || at == start || at + 1 == size || mayBeGap(text[at + 1]))
                return at;
        }
        return size;
    }

    static bool mayBeGap(char c) { return gapBytes[static_cast<unsigned char>(c)]; }

    static bool isSpaceAt(QByteArrayView utf8)
    {
        return isSpace(utf8[0]) || utf8[0] == '\v' || utf8.startsWith("\xC2\xA0") ||
               utf8.startsWith("\xC2\x85") || utf8.startsWith("\xE2\x80\xA8") ||
               utf8.startsWith("\xE2\x80\xA9");
    }

    // Bytes that are not shown as they are: white space, controls, and the marks that turn the reading
    // direction of everything after them (U+202A…E, U+2066…9). 0: ordinary text.
    static qsizetype gapLength(QByteArrayView utf8)
    {
        const auto at = [&](qsizetype i) {
            return i < utf8.size() ? static_cast<unsigned char>(utf8[i]) : 0;
        };
        if (at(0) <= ' ' || at(0) == 0x7F)
            return 1;
        if (at(0) == 0xC2 && ((at(1) >= 0x80 && at(1) <= 0x9F) || at(1) == 0xA0))
            return 2;
        if (at(0) == 0xE2 && at(1) == 0x80 && at(2) >= 0xA8 && at(2) <= 0xAE)
            return 3;
        if (at(0) == 0xE2 && at(1) == 0x81 && at(2) >= 0xA6 && at(2) <= 0xA9)
            return 3;
        return utf8.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    }

    QByteArray m_text;
    char m_gap = '\0';
};

void appendDecoded(Squeezer &out, QByteArrayView text)
{
    if (text.contains('&'))
        out.append(decodeEntities(text));
    else
        out.append(text);
}

} // namespace

QByteArray plainUtf8FromHtml(QByteArrayView html) { return beginningFromHtml(html, html.size()); }

QByteArray beginningFromHtml(QByteArrayView html, qsizetype enough)
{
    Squeezer out(std::min(html.size(), enough));
    TagScanner scanner(html);
    while (!scanner.atEnd() && out.size() <= enough) {
        appendDecoded(out, scanner.textBefore());
        const Tag tag = scanner.tag();
        if (tag.kind == Tag::Kind::Start && contains(silentElements, tag.name))
            scanner.skipContent(tag.name);
        else if (contains(blockElements, tag.name))
            out.lineBreak();
    }
    return out.take();
}

QString plainFromHtml(QByteArrayView html) { return QString::fromUtf8(plainUtf8FromHtml(html)); }

QString plainFromHtml(const QByteArray &html) { return plainFromHtml(QByteArrayView(html)); }

QString plainFromHtml(const QString &html) { return plainFromHtml(QByteArrayView(html.toUtf8())); }

QString squeezed(QByteArrayView utf8)
{
    Squeezer out(utf8.size());
    out.append(utf8);
    return QString::fromUtf8(out.take());
}

QString squeezed(const QByteArray &utf8) { return squeezed(QByteArrayView(utf8)); }

QString squeezed(const QString &text) { return squeezed(QByteArrayView(text.toUtf8())); }

QString shortened(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    if (length <= 1)
        return length == 1 ? QString(u'…') : QString();
    const qsizetype room = length - 1;
    qsizetype cut = room;
    while (cut > 0 && !text[cut].isSpace())
        --cut;
    if (cut < room / 2) { // one long word, or a script without spaces
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        finder.setPosition(room);
        cut = finder.isAtBoundary() ? room : std::max<qsizetype>(finder.toPreviousBoundary(), 0);
    }
    while (cut > 0 && (text[cut - 1].isSpace() || text[cut - 1] == u','))
        --cut;
    return text.first(cut) + u'…';
}

int wordCount(const QString &text)
{
    const auto isIdeograph = [](char16_t c) { return c >= 0x3040 && c <= 0x9FFF; };
    int words = 0;
    int ideographs = 0; // Chinese and Japanese put no spaces: two signs are a word
    bool inWord = false;
    for (const QChar c : text) {
        if (isIdeograph(c.unicode())) {
            ++ideographs;
            inWord = false;
        } else if (c.isLetterOrNumber() || c.isSurrogate()) {
            words += inWord ? 0 : 1;
            inWord = true;
        } else if (!c.isMark() && c != u'\'' && c != u'’' && c != u'-' && c != u'\u200C') {
            inWord = false;
        }
    }
    return words + (ideographs + 1) / 2;
}

} // namespace broadsheet::text
