#include "core/pages/copyedit.h"

#include "core/markup/htmlelements.h"
#include "core/markup/htmlscanner.h"
#include "core/pages/picturechoice.h"
#include "core/text/entities.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace broadsheet::pages {

namespace {

using markup::HtmlToken;
using Kind = HtmlToken::Kind;

constexpr qsizetype longestHeading = 80;            // characters
constexpr QStringView endsASentence = u".!…,;”»\""; // then it is one that was to be stressed
constexpr QByteArrayView pilcrow = "\u00b6";

bool isBold(QByteArrayView name) { return name == "b" || name == "strong"; }

class Editor final
{
public:
    explicit Editor(const QByteArray &html)
    {
        markup::HtmlScanner scanner(html);
        while (const std::optional<HtmlToken> token = scanner.next())
            m_tokens.append(*token);
    }

    QByteArray run()
    {
        for (m_at = 0; m_at < m_tokens.size(); ++m_at) {
            const HtmlToken &token = m_tokens[m_at];
            if (token.kind == Kind::Start && token.name == "p")
                paragraph();
            else
                write(token);
        }
        return std::move(m_out);
    }

private:
    void paragraph()
    {
        const qsizetype end = endOfParagraph();
        if (isHeading(end)) {
            m_out += "<h4>";
            for (++m_at; m_at < end; ++m_at) {
                if (!isBold(m_tokens[m_at].name))
                    write(m_tokens[m_at]);
            }
            m_out += "</h4>";
            return;
        }
        if (const qsizetype picture = openingPicture(end); picture >= 0) {
            write(m_tokens[picture]);
            m_moved = picture;
        }
        write(m_tokens[m_at]);
    }

    qsizetype endOfParagraph() const
    {
        qsizetype at = m_at + 1;
        while (at < m_tokens.size() && !(m_tokens[at].kind == Kind::End && m_tokens[at].name == "p"))
            ++at;
        return at;
    }

    // All of it is bold, and there is something for it to stand over.
    bool isHeading(qsizetype end) const
    {
        QString words;
        int bold = 0;
        for (qsizetype i = m_at + 1; i < end; ++i) {
            const HtmlToken &token = m_tokens[i];
            if (isBold(token.name))
                bold += token.kind == Kind::Start ? 1 : -1;
            else if (token.name == "img" || token.name == "br")
                return false;
            else if (token.kind == Kind::Text && !token.text.trimmed().isEmpty()) {
                if (bold == 0)
                    return false;
                words += QString::fromUtf8(text::decodeEntities(token.text.toByteArray()));
            }
        }
        words = words.trimmed();
        return !words.isEmpty() && words.size() <= longestHeading && !endsASentence.contains(words.back()) &&
               isFollowed(end);
    }

    // By a text or a table: over a picture or at the end it is a line of its own.
    bool isFollowed(qsizetype end) const
    {
        for (qsizetype i = end + 1; i < m_tokens.size(); ++i) {
            const HtmlToken &token = m_tokens[i];
            if (token.kind == Kind::Text && !token.text.trimmed().isEmpty())
                return true;
            if (token.kind == Kind::Start)
                return token.name == "p" || token.name == "ul" || token.name == "ol" ||
                       token.name == "table" || token.name == "div";
        }
        return false;
    }

    // Where it begins with a picture and goes on with words.
    qsizetype openingPicture(qsizetype end) const
    {
        qsizetype picture = -1;
        for (qsizetype i = m_at + 1; i < end; ++i) {
            const HtmlToken &token = m_tokens[i];
            if (token.name == "picture" || token.name == "source")
                return -1;
            if (token.name == "img" && std::exchange(picture, i) >= 0)
                return -1;
            if (token.kind == Kind::Text && !token.text.trimmed().isEmpty())
                return picture >= 0 && !isSign(m_tokens[picture]) ? picture : -1;
        }
        return -1;
    }

    void write(const HtmlToken &token)
    {
        if (m_at == m_moved)
            return std::exchange(m_moved, -1), void();
        if (markup::isHeading(token.name))
            m_inHeading = token.kind == Kind::Start;
        if (token.kind == Kind::Text || token.kind == Kind::RawText) {
            m_out += m_inHeading ? token.text.toByteArray().replace(pilcrow, {}) : token.text.toByteArray();
        } else if (token.kind == Kind::End) {
            m_out += "</" + token.name + '>';
        } else {
            m_out += '<' + token.name;
            for (const HtmlToken::Attribute &one : token.attributes)
                m_out += ' ' + one.name + "=\"" + one.value.toByteArray() + '"';
            m_out += '>';
        }
    }

    QList<HtmlToken> m_tokens;
    QByteArray m_out;
    qsizetype m_at = 0;
    qsizetype m_moved = -1; // a picture's place, written already
    bool m_inHeading = false;
};

} // namespace

QByteArray copyEdited(const QByteArray &safeHtml) { return Editor(safeHtml).run(); }

} // namespace broadsheet::pages
