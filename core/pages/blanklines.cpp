#include "core/pages/blanklines.h"

#include "core/markup/htmlelements.h"
#include "core/markup/htmlscanner.h"
#include "core/text/ascii.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <string_view>

using namespace Qt::StringLiterals;

namespace broadsheet::pages {

namespace {

using markup::HtmlToken;
using markup::isHeading;

constexpr int mostBreaks = 2; // the end of a line, and one blank line

// How an element stands among lines, by what the style sheet does.
enum class Kind {
    Inline,
    Plain,  // a block that keeps no distance: <div>
    Apart,  // one that does: <p>
    Cell,   // one that stays when it is empty: <td>
    Single, // <hr>: no content and no end
    Seen,   // something to see by itself: <img>
    Silent, // no content, no end, nothing to see: <wbr>
};

struct Row
{
    std::string_view name;
    Kind kind;
};

constexpr Row rows[] = {
    {"address", Kind::Apart}, {"article", Kind::Plain},    {"aside", Kind::Apart},
    {"audio", Kind::Seen},    {"blockquote", Kind::Apart}, {"caption", Kind::Cell},
    {"col", Kind::Silent},    {"colgroup", Kind::Cell},    {"dd", Kind::Cell},
    {"details", Kind::Cell},  {"div", Kind::Plain},        {"dl", Kind::Apart},
    {"dt", Kind::Cell},       {"figcaption", Kind::Apart}, {"figure", Kind::Apart},
    {"footer", Kind::Plain},  {"h1", Kind::Apart},         {"h2", Kind::Apart},
    {"h3", Kind::Apart},      {"h4", Kind::Apart},         {"h5", Kind::Apart},
    {"h6", Kind::Apart},      {"header", Kind::Plain},     {"hgroup", Kind::Plain},
    {"hr", Kind::Single},     {"img", Kind::Seen},         {"li", Kind::Apart},
    {"main", Kind::Plain},    {"ol", Kind::Apart},         {"p", Kind::Apart},
    {"picture", Kind::Seen},  {"pre", Kind::Apart},        {"section", Kind::Plain},
    {"source", Kind::Silent}, {"summary", Kind::Cell},     {"table", Kind::Cell},
    {"tbody", Kind::Cell},    {"td", Kind::Cell},          {"tfoot", Kind::Cell},
    {"th", Kind::Cell},       {"thead", Kind::Cell},       {"tr", Kind::Cell},
    {"track", Kind::Silent},  {"ul", Kind::Apart},         {"video", Kind::Seen},
    {"wbr", Kind::Silent},
};

Kind kindOf(const QByteArray &name)
{
    const std::string_view wanted(name.constData(), std::size_t(name.size()));
    const auto *row =
        std::lower_bound(std::begin(rows), std::end(rows), wanted,
                         [](const Row &one, std::string_view other) { return one.name < other; });
    return row != std::end(rows) && row->name == wanted ? row->kind : Kind::Inline;
}

// White space of any width, as a byte or as a reference.
bool isBlank(QByteArrayView text)
{
    constexpr QByteArrayView blanks[] = {"&nbsp;", "\xc2\xa0", "\xe2\x80\x8b", "\xef\xbb\xbf"};
    while (!text.isEmpty()) {
        const auto *blank = std::find_if(std::begin(blanks), std::end(blanks),
                                         [&](QByteArrayView one) { return text.startsWith(one); });
        if (blank == std::end(blanks) && !text::isSpace(text.front()))
            return false;
        text = text.sliced(blank == std::end(blanks) ? 1 : blank->size());
    }
    return true;
}

class Tidier final
{
public:
    explicit Tidier(QByteArrayView html) : m_scanner(html) { m_out.reserve(html.size()); }

    QByteArray run()
    {
        while (const auto token = m_scanner.next()) {
            if (token->kind == HtmlToken::Kind::Start)
                start(*token);
            else if (token->kind == HtmlToken::Kind::End)
                end(token->name);
            else
                text(token->text);
        }
        return std::move(m_out);
    }

private:
    // What stands before the place we are at.
    enum class Before { Nothing, Apart, Plain, Line };

    struct Open
    {
        QByteArray name;
        Kind kind;
        qsizetype at;    // where it begins, with the breaks before it
        qsizetype inner; // where its content does
        int breaks;      // that waited before it
        Before before;
    };

    void text(QByteArrayView text)
    {
        const bool blank = m_verbatim == 0 && isBlank(text);
        if (blank && (m_breaks > 0 || m_before != Before::Line))
            return;
        writeBreaks();
        m_out.append(text);
        isSeen();
    }

    void start(const HtmlToken &token)
    {
        if (token.name == "br" && m_verbatim == 0) {
            ++m_breaks;
            return;
        }
        const Kind kind = kindOf(token.name);
        if (kind == Kind::Seen || token.name == "br")
            writeBreaks();
        else if (kind == Kind::Silent)
            return write(token);
        else if (token.name == "hr" && m_kept == 0)
            return; // it parts nothing
        Open open{token.name, kind, m_out.size(), 0, m_breaks, m_before};
        if (isBlock(token.name)) {
            if (kind == Kind::Single || isHeading(token.name)) // further off than a blank line
                m_breaks = 0;
            writeBreaks();
            m_before = kind == Kind::Single ? Before::Apart : Before::Nothing;
        }
        write(token);
        open.inner = m_out.size();
        if (kind == Kind::Seen || token.name == "br")
            isSeen();
        if (kind == Kind::Cell || kind == Kind::Single || kind == Kind::Seen || markup::has(token, "id"))
            m_kept = m_out.size() + 1;
        m_verbatim += token.name == "pre" ? 1 : 0;
        if (token.name != "img" && token.name != "br" && kind != Kind::Single)
            m_open.append(open);
    }

    void end(const QByteArray &name)
    {
        if (m_open.isEmpty() || m_open.last().name != name) // safe HTML closes what it opens
            return;
        const Open open = m_open.takeLast();
        m_verbatim -= name == "pre" ? 1 : 0;
        if (m_kept <= open.inner)
            return drop(open);
        m_out.append("</").append(name).append('>');
        if (open.kind == Kind::Plain) {
            m_breaks = std::max(m_breaks - 1, 0); // the first ended the line
            m_before = Before::Plain;
        } else if (open.kind == Kind::Apart || open.kind == Kind::Cell) {
            m_breaks = 0;
            m_before = Before::Apart;
        }
    }

    // A block without anything in it was a blank line; an inline element leaves its own breaks.
    void drop(const Open &open)
    {
        m_out.truncate(open.at);
        if (open.kind == Kind::Inline)
            return;
        m_before = open.before;
        m_breaks = open.before == Before::Line ? std::max(open.breaks, mostBreaks) : open.breaks + 1;
    }

    void writeBreaks()
    {
        const bool needed = m_before == Before::Plain || m_before == Before::Line;
        const int most = m_before == Before::Line ? mostBreaks : mostBreaks - 1;
        for (int i = std::min(needed ? m_breaks : 0, most); i > 0; --i)
            m_out.append("<br>");
        m_breaks = 0;
    }

    void isSeen()
    {
        m_kept = m_out.size();
        m_before = Before::Line;
    }

    void write(const HtmlToken &token)
    {
        m_out.append('<').append(token.name);
        for (const HtmlToken::Attribute &one : token.attributes)
            m_out.append(' ').append(one.name).append("=\"").append(one.value).append('"');
        m_out.append('>');
    }

    markup::HtmlScanner m_scanner;
    QByteArray m_out;
    QList<Open> m_open;
    qsizetype m_kept = 0; // m_out up to here says something
    int m_breaks = 0;     // <br> not yet written
    Before m_before = Before::Nothing;
    int m_verbatim = 0; // how deep in <pre>
};

} // namespace

bool isBlock(const QByteArray &name)
{
    const Kind kind = kindOf(name);
    return kind == Kind::Plain || kind == Kind::Apart || kind == Kind::Cell || kind == Kind::Single;
}

QByteArray withoutBlankLines(QByteArrayView safeHtml) { return Tidier(safeHtml).run(); }

QByteArray withoutRuleAtTheEnd(QByteArray safeHtml)
{
    constexpr QByteArrayView rule = "<hr>";
    static const QRegularExpression atTheEnd(u"^<hr>\\s*(?:</\\w+>\\s*)*$"_s);
    for (qsizetype at = safeHtml.lastIndexOf(rule); at >= 0; at = safeHtml.lastIndexOf(rule)) {
        if (!atTheEnd.match(QString::fromUtf8(safeHtml.sliced(at))).hasMatch())
            break;
        safeHtml.remove(at, rule.size());
    }
    return safeHtml;
}

} // namespace broadsheet::pages
