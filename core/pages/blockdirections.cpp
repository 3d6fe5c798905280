#include "core/pages/blockdirections.h"

#include "core/markup/htmlscanner.h"
#include "core/pages/blanklines.h"
#include "core/text/entities.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>

namespace broadsheet::pages {

namespace {

using markup::HtmlToken;

constexpr qsizetype outside = -1;

// Whether a text could hold a letter that runs from right to left: their bytes in UTF-8 begin with one of
// these.
bool mayRunLeft(QByteArrayView utf8)
{
    return std::any_of(utf8.begin(), utf8.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte >= 0xd6 && byte <= 0xdf) || byte == 0xe0 || byte == 0xef || byte == 0xf0;
    });
}

class Marker final
{
public:
    Marker(QByteArrayView safeHtml, Qt::LayoutDirection story) : m_html(safeHtml), m_story(story)
    {
        markup::HtmlScanner scanner(m_html);
        while (const std::optional<HtmlToken> token = scanner.next())
            take(*token);
    }

    QByteArray run() const
    {
        QByteArray html;
        html.reserve(m_html.size() + m_html.size() / 16);
        qsizetype written = 0;
        for (const Block &block : m_blocks) {
            if (!runsAgainst(block) || (block.parent != outside && runsAgainst(m_blocks[block.parent])))
                continue;
            html.append(m_html.sliced(written, block.nameEnd - written));
            html.append(m_story == Qt::RightToLeft ? " dir=\"ltr\"" : " dir=\"rtl\"");
            written = block.nameEnd;
        }
        html.append(m_html.sliced(written));
        return html;
    }

private:
    struct Block
    {
        qsizetype nameEnd; // behind the name of its start tag
        qsizetype parent;
        bool named;           // it has a direction of its own
        bool along = false;   // it has letters that run as the story does
        bool against = false; // … and the other way
    };

    static bool runsAgainst(const Block &block) { return block.against && !block.along && !block.named; }

    void take(const HtmlToken &token)
    {
        if (token.kind == HtmlToken::Kind::Text) {
            count(text::decodeEntities(token.text));
        } else if (token.kind == HtmlToken::Kind::Start) {
            m_at = m_html.indexOf('<' + token.name, m_at) + 1 + token.name.size();
            if (isBlock(token.name) && token.name != "hr") {
                m_blocks.append({m_at, m_open, markup::has(token, "dir")});
                m_open = m_blocks.size() - 1;
            }
        } else if (isBlock(token.name) && m_open != outside) { // safe HTML closes what it opens
            m_open = m_blocks[m_open].parent;
        }
    }

    void count(const QByteArray &utf8)
    {
        bool right = false;
        bool left = false;
        const QString text = QString::fromUtf8(utf8);
        for (const char32_t point : text.toUcs4()) {
            const QChar::Direction direction = QChar::direction(point);
            right = right || direction == QChar::DirL;
            left = left || direction == QChar::DirR || direction == QChar::DirAL;
        }
        const bool mirrored = m_story == Qt::RightToLeft;
        for (qsizetype at = m_open; at != outside; at = m_blocks[at].parent) {
            m_blocks[at].along = m_blocks[at].along || (mirrored ? left : right);
            m_blocks[at].against = m_blocks[at].against || (mirrored ? right : left);
        }
    }

    QByteArrayView m_html;
    Qt::LayoutDirection m_story;
    QList<Block> m_blocks;
    qsizetype m_open = outside; // the innermost
    qsizetype m_at = 0;
};

} // namespace

QByteArray withBlockDirections(QByteArrayView safeHtml, Qt::LayoutDirection story)
{
    if (story == Qt::LeftToRight && !mayRunLeft(safeHtml))
        return safeHtml.toByteArray();
    return Marker(safeHtml, story).run();
}

} // namespace broadsheet::pages
