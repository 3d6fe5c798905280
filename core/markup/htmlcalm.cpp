#include "core/markup/htmlcalm.h"

#include "core/markup/htmlelements.h"
#include "core/markup/htmlscanner.h"
#include "core/text/ascii.h"

#include <algorithm>

namespace broadsheet::markup {

namespace {

// A tree builder looks through its open elements at each tag. This many looks take about a second.
constexpr qint64 mostSteps = 5'000'000;
constexpr int leastOpenElements = 12;
constexpr int textBytesPerStep = 16;
constexpr qsizetype pileSize = 2 * mostOpenElements;

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
    Calmer(QByteArrayView html, HtmlKind kind, Calm how) : m_scanner(html), m_writer(kind), m_how(how)
    {
        const qint64 tokens = std::count(html.begin(), html.end(), '<') + html.size() / textBytesPerStep + 1;
        m_deepest = std::clamp(int(mostSteps / tokens), leastOpenElements, mostOpenElements);
    }

    std::optional<HtmlSkeleton> run()
    {
        while (const auto token = m_scanner.next()) {
            take(*token);
            const bool tooMuch = m_steps > mostSteps || open() > mostOpenElements;
            if ((m_how == Calm::AsWritten && tooMuch) || m_writer.isFull())
                return std::nullopt;
        }
        return m_writer.take();
    }

private:
    struct Open
    {
        QByteArray name;
        ElementRules rules;
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
                end(token.name);
            break;
        }
    }

    void takeText(QByteArrayView text)
    {
        // Formulas keep their characters; drawings do not.
        if (!m_foreign.isEmpty() && (m_foreign != "math" || m_inAnnotation))
            return;
        m_steps += text.size() * open() / textBytesPerStep;
        m_writer.text(text);
    }

    void takeRawText(const HtmlToken &token)
    {
        if (!m_foreign.isEmpty())
            return;
        if (token.name == "script" && m_inJsonLd)
            m_writer.script(token.text);
        else if (token.name == "title" || token.name == "xmp" || token.name == "plaintext")
            takeText(token.text);
    }

    // SVG and MathML are a language of their own with rules of its own; none of it reaches the tree.
    void startInForeign(const HtmlToken &token)
    {
        if (rulesOf(token.name).traits & IsBreakout) {
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

    void start(const HtmlToken &token)
    {
        if (token.name == "svg" || token.name == "math") {
            if (!token.selfClosing) {
                m_foreign = token.name;
                m_foreignDepth = 1;
                m_inAnnotation = false;
            }
            return;
        }
        const bool isScript = token.name == "script";
        m_inJsonLd = isScript && isJsonLd(token);
        ElementRules rules = rulesOf(token.name);
        const bool renamed = rules.traits & IsRenamed;
        const QByteArray name = renamed ? modernName(token.name) : token.name;
        if (renamed)
            rules = rulesOf(name);
        if (!isHtmlName(name) || (rules.traits & IsLeftOut) || isTooMuch(rules) || (isScript && !m_inJsonLd))
            return;
        count(name, rules);
        if (m_how != Calm::AsWritten)
            endImplied(rules);
        if (rules.traits & (IsVoid | IsUncounted))
            m_writer.start(name, rules, token);
        else
            push(name, rules, token);
    }

    bool isTooMuch(const ElementRules &rules) const
    {
        return m_how == Calm::Bare && (rules.traits & (IsFormatting | IsInTable));
    }

    void push(const QByteArray &name, const ElementRules &rules, const HtmlToken &token)
    {
        if (m_how != Calm::AsWritten && open() >= pileSize)
            return;
        const bool written = m_how == Calm::AsWritten || m_written < m_deepest;
        if (written) {
            ++m_written;
            m_writer.start(name, rules, token);
        }
        m_pile.push_back({name, rules, written});
        countTop(1);
    }

    void pop()
    {
        countTop(-1);
        m_written -= m_pile.back().written ? 1 : 0;
        m_pile.pop_back();
    }

    void countTop(int difference)
    {
        const Open &top = m_pile.back();
        m_formatting += top.rules.traits & IsFormatting ? difference : 0;
        m_anchors += top.name == "a" || top.name == "nobr" ? difference : 0;
    }

    // What gumbo may have to look at for this tag.
    void count(const QByteArray &name, const ElementRules &rules)
    {
        m_steps += open() + 1;
        ++m_nodes;
        if (rules.traits & IsFormatting) // compared with those before it
            m_steps += m_formatting;
        if ((name == "a" || name == "nobr") && m_anchors > 0)
            m_steps += m_nodes / 8; // the older one is closed first, as below
    }

    void end(const QByteArray &written)
    {
        const ElementRules rules = rulesOf(written);
        const QByteArray name = rules.traits & IsRenamed ? modernName(written) : written;
        const bool ofScript = name == "script" && !std::exchange(m_inJsonLd, false);
        if (!isHtmlName(name) || (rules.traits & (IsUncounted | IsLeftOut)) || ofScript)
            return;
        m_steps += open() + 1;
        const bool onTop = !m_pile.empty() && m_pile.back().name == name;
        if (m_how != Calm::AsWritten) {
            const ElementTrait stop = rules.traits & IsInTable ? StopsTableEndTags : StopsEndTags;
            endThrough([&](const Open &open) { return open.name == name; },
                       [&](const Open &open) { return open.rules.traits & stop; });
        } else {
            if (onTop)
                pop();
            else if (rules.traits & IsFormatting)
                m_steps += m_nodes / 8; // the adoption agency looks for the node among its siblings
            m_writer.end(name);
        }
    }

    void endImplied(const ElementRules &rules)
    {
        for (int rule = 0; rule < impliedEndRules; ++rule) {
            if (rules.traits & startsRule(rule))
                endThrough([&](const Open &open) { return open.rules.endedBy >> rule & 1; },
                           [&](const Open &open) { return open.rules.stops >> rule & 1; });
        }
    }

    // Ends the innermost element that `ends` means and all within it, unless something stands between.
    template <typename Ends, typename Stops>
    void endThrough(const Ends &ends, const Stops &stops)
    {
        for (qsizetype at = open() - 1; at >= 0; --at) {
            const Open &candidate = m_pile[std::size_t(at)];
            if (ends(candidate))
                return endAbove(at);
            if (stops(candidate))
                return;
        }
    }

    void endAbove(qsizetype size)
    {
        while (open() > size) {
            if (m_pile.back().written)
                m_writer.end(m_pile.back().name);
            pop();
        }
    }

    HtmlScanner m_scanner;
    SkeletonWriter m_writer;
    Calm m_how;
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

std::optional<HtmlSkeleton> calm(QByteArrayView utf8Html, HtmlKind kind, Calm how)
{
    return Calmer(utf8Html, kind, how).run();
}

} // namespace broadsheet::markup
