#include "core/markup/htmlcalm.h"

#include "core/markup/htmlscanner.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace broadsheet::markup {

namespace {

using namespace std::string_view_literals;

// A tree builder looks through its open elements at each tag. This many looks take about a second.
constexpr qint64 mostSteps = 5'000'000;
constexpr int leastOpenElements = 12;
constexpr int textBytesPerStep = 16;
constexpr qsizetype pileSize = 2 * mostOpenElements;
constexpr qsizetype longestName = 64;
constexpr qsizetype longestAttribute = 64 * 1024;

// Space on both sides of each name: a list is searched as one text.
using Names = std::string_view;
constexpr Names voidElements = " area base br col embed hr img input link meta param source track wbr "sv;
constexpr Names uncountedElements = " html head body "sv;
constexpr Names formattingElements = " a b big code em font i nobr s small strike strong tt u "sv;
constexpr Names tableElements = " caption col colgroup table tbody td tfoot th thead tr "sv;
constexpr Names leftOutElements = " frame frameset isindex "sv; // they turn the page into something else
// What ends SVG and MathML even when they were not closed.
constexpr Names breakoutElements =
    " b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing "
    "menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var "sv;
constexpr Names scopeEnds = " applet caption marquee object table td template th "sv;

struct Renamed
{
    std::string_view from;
    std::string_view to;
};
constexpr Renamed renamedElements[] = {
    {"image", "img"}, {"listing", "pre"}, {"plaintext", "pre"}, {"xmp", "pre"}};

// A start tag that ends an element still open: which starts, which they end, and what they do not look past.
struct Implied
{
    Names starts;
    Names ends;
    Names stopsAt;
};
constexpr Implied impliedEnds[] = {
    {" address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure "
     "footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul "sv,
     " p "sv, scopeEnds},
    {" li "sv, " li "sv, " ul ol menu applet caption marquee object table td template th "sv},
    {" dd dt "sv, " dd dt "sv, " dl applet caption marquee object table td template th "sv},
    {" a "sv, " a "sv, scopeEnds},
    {" option optgroup "sv, " option "sv, " select "sv},
    {" td th "sv, " td th "sv, " tr table template "sv},
    {" tr "sv, " tr "sv, " table template "sv},
    {" tbody tfoot thead "sv, " tbody tfoot thead tr "sv, " table template "sv},
};

bool has(Names names, const QByteArray &name)
{
    for (std::size_t at = 0;; ++at) {
        at = names.find(std::string_view(name.constData(), std::size_t(name.size())), at);
        if (at == Names::npos)
            return false;
        if (names[at - 1] == ' ' && names[at + std::size_t(name.size())] == ' ')
            return true;
    }
}

// What the rules above say about a name, asked once when its element opens: bit 2i, rule i ends it; bit 2i +
// 1, rule i does not look past it; the last two, end tags do not.
constexpr unsigned endedBy(std::size_t rule) { return 1U << (2 * rule); }
constexpr unsigned stops(std::size_t rule) { return 2U << (2 * rule); }
constexpr unsigned stopsEndTags = 1U << (2 * std::size(impliedEnds));
constexpr unsigned stopsTableEndTags = 2U << (2 * std::size(impliedEnds));

unsigned traitsOf(const QByteArray &name)
{
    unsigned traits = 0;
    for (std::size_t rule = 0; rule < std::size(impliedEnds); ++rule) {
        traits |= has(impliedEnds[rule].ends, name) ? endedBy(rule) : 0;
        traits |= has(impliedEnds[rule].stopsAt, name) ? stops(rule) : 0;
    }
    traits |= has(scopeEnds, name) ? stopsEndTags : 0;
    traits |= has(" table template "sv, name) ? stopsTableEndTags : 0;
    return traits;
}

bool isNameByte(char c) { return text::isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.'; }

bool isName(const QByteArray &name)
{
    return !name.isEmpty() && name.size() <= longestName &&
           std::all_of(name.cbegin(), name.cend(), isNameByte);
}

bool isJsonLd(const HtmlToken &token)
{
    return std::any_of(token.attributes.cbegin(), token.attributes.cend(), [](const auto &attribute) {
        return attribute.name == "type" &&
               text::equalsIgnoringCase(text::trimmed(attribute.value), "application/ld+json");
    });
}

class Calmer final
{
public:
    Calmer(QByteArrayView html, Calm how) : m_scanner(html), m_how(how)
    {
        m_html.reserve(html.size());
        const qint64 tokens = html.count('<') + html.size() / textBytesPerStep + 1;
        m_deepest = std::clamp(int(mostSteps / tokens), leastOpenElements, mostOpenElements);
    }

    Calmed run()
    {
        while (const auto token = m_scanner.next()) {
            take(*token);
            if (m_how == Calm::AsWritten && (m_steps > mostSteps || open() > mostOpenElements))
                return {{}, false};
        }
        return {std::move(m_html), true};
    }

private:
    struct Open
    {
        QByteArray name;
        unsigned traits = 0;
        bool written = true; // false: too deep, left out
    };

    qsizetype open() const { return qsizetype(m_pile.size()); }

    void take(const HtmlToken &token)
    {
        switch (token.kind) {
        case HtmlToken::Kind::Text:
            takeText(token.text);
            break;
        case HtmlToken::Kind::RawText:
            takeRawText(token);
            break;
        case HtmlToken::Kind::Start:
            if (!m_foreign.isEmpty())
                startInForeign(token);
            if (m_foreign.isEmpty())
                start(token);
            break;
        case HtmlToken::Kind::End:
            if (!m_foreign.isEmpty())
                endInForeign(token.name);
            else
                end(renamed(token.name));
            break;
        }
    }

    void takeText(QByteArrayView text)
    {
        // Formulas keep their characters; drawings do not.
        if (!m_foreign.isEmpty() && (m_foreign != "math" || m_inAnnotation))
            return;
        m_steps += text.size() * open() / textBytesPerStep;
        writeText(text, "&lt;");
    }

    void takeRawText(const HtmlToken &token)
    {
        if (!m_foreign.isEmpty())
            return;
        if (token.name == "script" && m_inJsonLd)
            writeText(token.text, "\\u003c");
        else if (token.name == "title" || token.name == "xmp" || token.name == "plaintext")
            takeText(token.text);
    }

    // SVG and MathML are a language of their own with rules of its own; none of it reaches the tree.
    void startInForeign(const HtmlToken &token)
    {
        if (has(breakoutElements, token.name)) {
            m_foreign.clear();
            return;
        }
        if (token.selfClosing)
            m_scanner.contentIsMarkup();
        else if (token.name == m_foreign)
            ++m_foreignDepth;
        if (token.name.startsWith("annotation"))
            m_inAnnotation = !token.selfClosing;
    }

    void endInForeign(const QByteArray &name)
    {
        if (name.startsWith("annotation"))
            m_inAnnotation = false;
        if (name == m_foreign && --m_foreignDepth == 0)
            m_foreign.clear();
    }

    static QByteArray renamed(const QByteArray &name)
    {
        for (const Renamed &entry : renamedElements) {
            if (name == QByteArrayView(entry.from))
                return QByteArray(entry.to.data(), qsizetype(entry.to.size()));
        }
        return name;
    }

    void start(const HtmlToken &token)
    {
        const QByteArray name = renamed(token.name);
        if (name == "svg" || name == "math") {
            if (!token.selfClosing) {
                m_foreign = name;
                m_foreignDepth = 1;
                m_inAnnotation = false;
            }
            return;
        }
        m_inJsonLd = name == "script" && isJsonLd(token);
        if (!isName(name) || has(leftOutElements, name) || isTooMuch(name))
            return;
        count(token, name);
        if (m_how != Calm::AsWritten)
            endImplied(name);
        if (has(voidElements, name) || has(uncountedElements, name))
            writeStart(name, token);
        else
            push(name, token);
    }

    bool isTooMuch(const QByteArray &name) const
    {
        return m_how == Calm::Bare && (has(formattingElements, name) || has(tableElements, name));
    }

    void push(const QByteArray &name, const HtmlToken &token)
    {
        if (m_how != Calm::AsWritten && open() >= pileSize)
            return;
        const bool written = m_how == Calm::AsWritten || m_written < m_deepest;
        if (written) {
            ++m_written;
            writeStart(name, token);
        }
        m_formatting += has(formattingElements, name) ? 1 : 0;
        m_anchors += name == "a" || name == "nobr" ? 1 : 0;
        m_pile.push_back({name, m_how == Calm::AsWritten ? 0 : traitsOf(name), written});
    }

    void pop()
    {
        const Open &top = m_pile.back();
        m_formatting -= has(formattingElements, top.name) ? 1 : 0;
        m_anchors -= top.name == "a" || top.name == "nobr" ? 1 : 0;
        m_written -= top.written ? 1 : 0;
        m_pile.pop_back();
    }

    // What gumbo may have to look at for this tag.
    void count(const HtmlToken &token, const QByteArray &name)
    {
        m_steps += open() + 1;
        ++m_nodes;
        if (has(formattingElements, name)) // compared with those before it, attribute by attribute
            m_steps += m_formatting * token.attributes.size() * token.attributes.size() / 8;
        if ((name == "a" || name == "nobr") && m_anchors > 0)
            m_steps += m_nodes / 8; // the older one is closed first, as below
    }

    void end(const QByteArray &name)
    {
        if (!isName(name) || has(uncountedElements, name))
            return;
        m_steps += open() + 1;
        const bool onTop = !m_pile.empty() && m_pile.back().name == name;
        if (m_how != Calm::AsWritten) {
            endThrough([&](const Open &open) { return open.name == name; },
                       has(tableElements, name) ? stopsTableEndTags : stopsEndTags);
        } else {
            if (onTop)
                pop();
            else if (has(formattingElements, name))
                m_steps += m_nodes / 8; // the adoption agency looks for the node among its siblings
            writeEnd(name);
        }
    }

    void endImplied(const QByteArray &name)
    {
        for (std::size_t rule = 0; rule < std::size(impliedEnds); ++rule) {
            if (has(impliedEnds[rule].starts, name))
                endThrough([&](const Open &open) { return open.traits & endedBy(rule); }, stops(rule));
        }
    }

    // Ends the innermost element that `ends` means and all within it, unless something stands between.
    template <typename Ends>
    void endThrough(const Ends &ends, unsigned stopsHere)
    {
        for (qsizetype at = open() - 1; at >= 0; --at) {
            const Open &candidate = m_pile[std::size_t(at)];
            if (ends(candidate))
                return endAbove(at);
            if (candidate.traits & stopsHere)
                return;
        }
    }

    void endAbove(qsizetype size)
    {
        while (open() > size) {
            if (m_pile.back().written)
                writeEnd(m_pile.back().name);
            pop();
        }
    }

    void writeText(QByteArrayView text, QByteArrayView lessThan)
    {
        for (qsizetype at = text.indexOf('<'); at >= 0; at = text.indexOf('<')) {
            m_html.append(text.first(at)).append(lessThan);
            text = text.sliced(at + 1);
        }
        m_html.append(text);
    }

    void writeStart(const QByteArray &name, const HtmlToken &token)
    {
        m_html.append('<').append(name);
        for (const HtmlToken::Attribute &attribute : token.attributes) {
            if (!isName(attribute.name) || attribute.name.startsWith("on") ||
                attribute.value.size() > longestAttribute)
                continue;
            m_html.append(' ').append(attribute.name).append("=\"");
            QByteArray value = attribute.value.toByteArray();
            m_html.append(value.replace('"', "&quot;")).append('"');
        }
        m_html.append('>');
    }

    void writeEnd(const QByteArray &name) { m_html.append("</").append(name).append('>'); }

    HtmlScanner m_scanner;
    Calm m_how;
    QByteArray m_html;
    int m_deepest = mostOpenElements;
    std::vector<Open> m_pile;
    int m_written = 0;    // of the pile
    int m_formatting = 0; // of the pile
    int m_anchors = 0;    // of the pile
    qint64 m_nodes = 0;
    qint64 m_steps = 0;
    QByteArray m_foreign; // "svg" or "math": we are within it
    int m_foreignDepth = 0;
    bool m_inAnnotation = false;
    bool m_inJsonLd = false;
};

} // namespace

Calmed calm(QByteArrayView utf8Html, Calm how) { return Calmer(utf8Html, how).run(); }

} // namespace broadsheet::markup
