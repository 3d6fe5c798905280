#include "core/pages/paperbody.h"

#include "core/markup/htmlelements.h"
#include "core/markup/htmlscanner.h"
#include "core/markup/htmlwriter.h"
#include "core/pages/aroundpictures.h"
#include "core/pages/articlebody.h"
#include "core/pages/articlepage.h"
#include "core/pages/blanklines.h"
#include "core/pages/copyedit.h"
#include "core/pages/papertable.h"
#include "core/pages/picturechoice.h"
#include "core/text/entities.h"
#include "core/text/hyphenator.h"

#include <QList>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::pages {

namespace {

using markup::HtmlToken;
using markup::isHeading;
using markup::valueOf;

// Elements that are something else on paper. The story's headline is h1 or h2, so its own headings begin at
// h3; what folds on a screen lies open; what plays or chooses between files says nothing.
struct Change
{
    QByteArrayView name;
    QByteArrayView onPaper; // empty: only its content stays
};
constexpr Change changes[] = {
    {"h1", "h3"},       {"h2", "h3"},      {"h3", "h4"},       {"h4", "h5"},       {"h5", "h6"},
    {"picture", ""},    {"source", ""},    {"track", ""},      {"video", ""},      {"audio", ""},
    {"details", "div"}, {"summary", "h5"}, {"article", "div"}, {"main", "div"},    {"header", "div"},
    {"nav", "div"},     {"footer", "div"}, {"hgroup", "div"},  {"section", "div"}, {"aside", "div"},
};

QByteArrayView onPaper(QByteArrayView name)
{
    for (const Change &change : changes) {
        if (change.name == name)
            return change.onPaper;
    }
    return name;
}

constexpr char16_t softHyphen = 0x00ad;
constexpr qsizetype shortestLastLine = 6; // of a paragraph, in characters
constexpr qsizetype longestWord = 20;     // characters, that finds room in a line
constexpr qsizetype longestUnbroken = 16; // characters of an address that may push a line apart

// Identifiers are for headlines alone (they become the PDF's destinations), sizes are for screens.
bool staysOnPaper(QByteArrayView attribute)
{
    for (const QByteArrayView kept :
         {"lang", "dir", "colspan", "rowspan", "start", "reversed", "type", "value", "class"}) {
        if (attribute == kept)
            return true;
    }
    return false;
}

QByteArray escaped(const QString &text) { return markup::escapedHtml(text.toUtf8()); }

// An address in a justified line would leave the line before it full of holes: it may break after its
// slashes.
QByteArray withBreaksInAddresses(const QByteArray &text)
{
    QByteArrayList words = text.split(' ');
    for (QByteArray &word : words) {
        if (word.size() > longestUnbroken && word.contains('/'))
            word.replace("/", "/<wbr>").replace("/<wbr>/<wbr>", "//<wbr>");
    }
    return words.join(' ');
}

// Only these may break anywhere: any word that may, Chromium sets letter by letter into the nothing beside a
// picture when it is the only one of its paragraph.
QByteArray withEndlessWords(const QByteArray &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    QByteArrayList words = text.split(' ');
    for (QByteArray &word : words) {
        if (word.size() > longest && QString::fromUtf8(word).size() > longest)
            word = "<span class=\"endless\">" + word + "</span>";
    }
    return words.join(' ');
}

// Of a column, in ems of the text.
double roomOf(const PaperStyle &style)
{
    constexpr double gap = 1.7;
    const Sheet sheet = sheetOf(style);
    const double ems =
        (sheet.size.width() - sheet.margins.left() - sheet.margins.right()) / 25.4 * 72 / style.textPoints;
    return (ems - gap * (style.columns - 1)) / style.columns;
}

// One that we are in, and where in it.
struct Table
{
    TableSetting setting;
    int row = -1;
    int column = -1;
};

class Setter final
{
public:
    Setter(const QByteArray &html, const PaperStyle &style, FirstPicture first,
           const text::Hyphenator *hyphenator)
        : m_html(copyEdited(withoutRuleAtTheEnd(withoutBlankLines(withPicturesAlone(html))))),
          m_style(style),
          m_hyphenator(hyphenator),
          m_leadWanted(first == FirstPicture::Apart),
          m_room{roomOf(style), style.textPoints}
    {
        // Half a line, for lists and quotations have less of it.
        m_room.longestWord = std::clamp(qsizetype(m_room.ems), qsizetype(6), longestWord);
        markup::HtmlScanner scanner(m_html);
        while (const std::optional<HtmlToken> token = scanner.next())
            m_tokens.append(*token);
    }

    PaperBody run()
    {
        for (m_at = 0; m_at < m_tokens.size(); ++m_at) {
            const HtmlToken &token = m_tokens[m_at];
            const bool tag = token.kind == HtmlToken::Kind::Start || token.kind == HtmlToken::Kind::End;
            if (tag && token.name == "figure")
                figure(token);
            else if (m_skippedFigures == 0)
                set(token);
            if (m_at == m_keepUntil) {
                sink() += "</div>";
                m_keepUntil = -1;
            }
        }
        closeLink();
        m_out.hyphenated = m_hyphenator != nullptr;
        return std::move(m_out);
    }

private:
    QByteArray &sink() { return m_inLead ? m_out.lead : m_out.html; }

    void set(const HtmlToken &token)
    {
        if (token.kind == HtmlToken::Kind::Start)
            start(token);
        else if (token.kind == HtmlToken::Kind::End)
            end(token);
        else
            text(token.text);
    }

    void text(QByteArrayView bytes)
    {
        const bool breaks = m_hyphenator && m_prose > 0 && m_code == 0;
        sink() += withEndlessWords(
            breaks ? withBreaksInAddresses(m_hyphenator->hyphenated(QString::fromUtf8(bytes)).toUtf8())
                   : bytes.toByteArray(),
            m_room.longestWord);
        if (m_inLink)
            m_linkText += bytes;
    }

    // No paragraph ends with a line of three letters.
    void joinLastWord()
    {
        const qsizetype begin = sink().lastIndexOf(' ') + 1;
        QString word = QString::fromUtf8(sink().mid(begin));
        for (qsizetype i = word.size() - 1; i >= 0 && i >= word.size() - shortestLastLine; --i) {
            if (word[i] == QChar(softHyphen))
                word.remove(i, 1);
        }
        sink().truncate(begin);
        sink() += word.toUtf8();
    }

    void count(QByteArrayView name, int step)
    {
        if (name == "p" || name == "li" || name == "dd")
            m_prose += step;
        else if (name == "pre" || name == "code" || name == "kbd" || name == "samp")
            m_code += step;
    }

    void start(const HtmlToken &token)
    {
        count(token.name, 1);
        if (token.name == "p")
            m_aroundPicture = m_figures > 0 && holdsPicture("p");
        if (token.name == "img") {
            picture(token);
        } else if (token.name == "picture") {
            m_choice.forget();
        } else if (token.name == "source") {
            m_choice.source(token);
        } else if (token.name == "a") {
            closeLink();
            openLink(valueOf(token, "href"));
        } else if (const QByteArrayView name = here(token.name); !name.isEmpty()) {
            if (isHeading(token.name) && m_keepUntil < 0) {
                m_keepUntil = m_leadWanted ? -1 : endOfLonelyFigureBelow();
                m_keepUntil = m_keepUntil < 0 ? endOfShortTableBelow() : m_keepUntil;
                sink() += m_keepUntil < 0 ? "" : "<div class=\"keep\">";
            }
            tableBegins(token.name);
            sink() += '<' + name.toByteArray() + classOf(token.name);
            for (const HtmlToken::Attribute &attribute : token.attributes) {
                if (staysOnPaper(attribute.name))
                    sink() += ' ' + attribute.name + "=\"" + escaped(valueOf(token, attribute.name)) + '"';
            }
            sink() += '>' + labelOf(token.name);
        }
    }

    void tableBegins(QByteArrayView name)
    {
        if (name == "table")
            m_tables.append({tableSetting(m_tokens, m_at, m_room)});
        else if (name == "tr" && !m_tables.isEmpty())
            m_tables.last().row++, m_tables.last().column = -1;
    }

    QByteArray classOf(QByteArrayView name) const
    {
        if (name == "table")
            return " class=\"" + m_tables.last().setting.cssClass + '"';
        const bool isLabels = name == "tr" && !m_tables.isEmpty() && m_tables.last().row == 0 &&
                              !m_tables.last().setting.labels.isEmpty();
        return isLabels ? " class=\"labels\"" : "";
    }

    // Before the cell that begins; the first of a row is a label itself.
    QByteArray labelOf(QByteArrayView name)
    {
        if ((name != "td" && name != "th") || m_tables.isEmpty())
            return {};
        Table &table = m_tables.last();
        ++table.column;
        const QByteArray label =
            table.row > 0 && table.column > 0 ? table.setting.labels.value(table.column) : QByteArray();
        return label.isEmpty() ? label : "<i>" + label + "</i> ";
    }

    // The element we are at, up to the next of its name.
    bool holdsPicture(QByteArrayView name) const
    {
        for (qsizetype i = m_at + 1; i < m_tokens.size() && m_tokens[i].name != name; ++i) {
            if (m_tokens[i].name == "img" && !isSign(m_tokens[i]))
                return true;
        }
        return false;
    }

    void end(const HtmlToken &token)
    {
        count(token.name, -1);
        if (m_hyphenator && token.name == "p")
            joinLastWord();
        if (token.name == "a")
            closeLink();
        else if (token.name == "picture")
            m_choice.forget();
        else if (const QByteArrayView name = here(token.name); !name.isEmpty())
            sink() += "</" + name.toByteArray() + '>';
        if (token.name == "p")
            m_aroundPicture = false;
        if (token.name == "table" && !m_tables.isEmpty())
            m_tables.removeLast();
    }

    // A paragraph below a picture, in its figure, is its caption; the one that holds the picture is nothing.
    QByteArrayView here(QByteArrayView name) const
    {
        if (name != "p" || m_figures == 0 || (m_pictured == 0 && !m_aroundPicture))
            return onPaper(name);
        return m_aroundPicture ? QByteArrayView() : QByteArrayView("figcaption");
    }

    // With no pictures wanted a figure goes with its caption, and so does one whose picture was there before;
    // one that holds a table or a quotation stays. The first figure with a picture may go to the lead, whole.
    void figure(const HtmlToken &token)
    {
        const bool closes = token.kind == HtmlToken::Kind::End;
        const QString address = closes ? QString() : pictureOfFigure();
        closeLink();
        if (m_skippedFigures > 0) {
            m_skippedFigures += closes ? -1 : 1;
        } else if (!address.isEmpty() && (!wantsPicture() || wasShown(address))) {
            m_skippedFigures = 1;
        } else if (closes) {
            sink() += "</figure>";
            m_inLead = false;
            --m_figures;
            m_pictured = std::min(m_pictured, m_figures);
        } else {
            ++m_figures;
            if (!address.isEmpty())
                m_pictured = m_figures;
            if (m_leadWanted && !address.isEmpty()) {
                m_leadWanted = false;
                m_inLead = true;
            }
            sink() += "<figure>";
        }
    }

    bool wantsPicture() const
    {
        return m_style.pictures == PaperPictures::All ||
               (m_style.pictures == PaperPictures::LeadOnly && !m_out.hasPicture);
    }

    bool wasShown(const QString &address) const { return m_shown.contains(pictureFile(address)); }

    QString pictureOfFigure() const
    {
        for (qsizetype i = m_at + 1; i < m_tokens.size() && m_tokens[i].name != "figure"; ++i) {
            if (const QString address = valueOf(m_tokens[i], "src");
                m_tokens[i].name == "img" && !address.isEmpty())
                return address;
        }
        return {};
    }

    // A heading right above a figure stays with it, in one box, when no text follows that could stand below
    // the heading instead. Where that figure ends; -1 when there is none.
    qsizetype endOfLonelyFigureBelow() const
    {
        const qsizetype end = endOfFigureBelow();
        for (qsizetype i = end + 1; end >= 0 && i < m_tokens.size(); ++i) {
            const HtmlToken &token = m_tokens[i];
            if (token.name == "figure" || isHeading(token.name))
                return end;
            if (token.kind == HtmlToken::Kind::Text && !token.text.trimmed().isEmpty())
                return -1;
        }
        return end;
    }

    qsizetype endOfFigureBelow() const
    {
        int open = 0;
        for (qsizetype i = startBelow(); i >= 0 && i < m_tokens.size(); ++i) {
            if (m_tokens[i].name == "figure")
                open += m_tokens[i].kind == HtmlToken::Kind::Start ? 1 : -1;
            if (open == 0)
                return m_tokens[i].name == "figure" ? i : -1;
        }
        return -1;
    }

    // The tag right behind the heading we are at; -1 when a text follows.
    qsizetype startBelow() const
    {
        const QByteArray heading = m_tokens[m_at].name;
        qsizetype i = m_at + 1;
        while (i < m_tokens.size() &&
               !(m_tokens[i].kind == HtmlToken::Kind::End && m_tokens[i].name == heading))
            ++i;
        for (++i; i < m_tokens.size() && m_tokens[i].kind == HtmlToken::Kind::Text; ++i) {
            if (!m_tokens[i].text.trimmed().isEmpty())
                return -1;
        }
        return i < m_tokens.size() ? i : -1;
    }

    // The same for a table, whatever follows.
    qsizetype endOfShortTableBelow() const
    {
        const qsizetype table = startBelow();
        return table >= 0 && m_tokens[table].name == "table" && isShortTable(m_tokens, table, m_room)
                   ? endOfTable(m_tokens, table)
                   : -1;
    }

    void picture(const HtmlToken &token)
    {
        const QString announced = valueOf(token, "src");
        const QString source = m_choice.take(token);
        const bool sign = isSign(token);
        if (!wantsPicture() || source.isEmpty() || (!sign && wasShown(announced)))
            return;
        const QString address = webAddressOfPicture(source).isEmpty() ? pictureAddress(source) : source;
        const QByteArray html = QByteArray(sign ? "<img class=\"sign\"" : "<img") + " src=\"" +
                                escaped(address) + "\" alt=\"" + escaped(valueOf(token, "alt")) + "\">";
        if (sign) {
            sink() += html;
            return;
        }
        m_shown.insert(pictureFile(announced));
        m_out.hasPicture = true;
        if (m_leadWanted)
            m_out.lead = "<figure>" + html + "</figure>";
        else
            sink() += m_figures > 0 ? html : "<span class=\"picture\">" + html + "</span>";
        m_leadWanted = false;
    }

    void openLink(const QString &address)
    {
        if (address.isEmpty() || address.startsWith(u'#'))
            return;
        m_inLink = true;
        m_address = address;
        m_linkText.clear();
        sink() += "<a href=\"" + escaped(address) + "\">";
    }

    void closeLink()
    {
        if (!m_inLink)
            return;
        m_inLink = false;
        // The number stands at the words, not behind the space that the publisher linked, too.
        QByteArray space;
        while (sink().endsWith(' ') || sink().endsWith('\n')) {
            space.prepend(sink().back());
            sink().chop(1);
        }
        sink() += "</a>" + note() + space;
    }

    QByteArray note()
    {
        // A picture's link and an address that is written out already need no note.
        const QString written = QString::fromUtf8(text::decodeEntities(m_linkText)).trimmed();
        if (m_style.linkNotes == LinkNotes::Off || written.isEmpty() || written == m_address)
            return {};
        qsizetype number = m_out.addresses.indexOf(m_address);
        if (number < 0) {
            number = m_out.addresses.size();
            m_out.addresses.append(m_address);
        }
        return "<sup class=\"note\">" + QByteArray::number(number + 1) + "</sup>";
    }

    QByteArray m_html; // what the tokens are parts of
    QList<HtmlToken> m_tokens;
    PictureChoice m_choice;
    const PaperStyle &m_style;
    const text::Hyphenator *m_hyphenator;
    int m_prose = 0; // how deep in paragraphs and lists
    int m_code = 0;
    PaperBody m_out;
    qsizetype m_at = 0;
    qsizetype m_keepUntil = -1; // a token's place
    bool m_leadWanted;
    TableRoom m_room;      // of a column
    QList<Table> m_tables; // that we are in
    bool m_inLead = false;
    int m_skippedFigures = 0;
    int m_figures = 0;            // how deep in figures
    int m_pictured = 0;           // the depth of the one that holds a picture; 0: none does
    QSet<QString> m_shown;        // pictures, by what tells them
    bool m_aroundPicture = false; // in the paragraph that holds it
    bool m_inLink = false;
    QString m_address;
    QByteArray m_linkText;
};

} // namespace

PaperBody paperBody(const QByteArray &safeHtml, const PaperStyle &style, FirstPicture firstPicture,
                    const text::Hyphenator *hyphenator)
{
    return Setter(safeHtml, style, firstPicture, hyphenator).run();
}

PaperBody paperBody(const article::SafeHtml &body, const PaperStyle &style, FirstPicture firstPicture,
                    const text::Hyphenator *hyphenator)
{
    return paperBody(body.utf8(), style, firstPicture, hyphenator);
}

} // namespace broadsheet::pages
