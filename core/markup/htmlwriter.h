// Elements and texts as HTML that reads back the same: everything escaped, every element closed, no comments,
// no raw-text elements (the caller must not ask for script, style, title, textarea …). Bounded: past the
// limit it only closes what is open.
#pragma once

#include "core/markup/htmltree.h"

#include <QByteArray>
#include <QByteArrayView>

namespace broadsheet::markup {

// & < > " and ' as references, control characters left out: for texts and attributes alike.
QByteArray escapedHtml(QByteArrayView utf8);

class HtmlWriter final
{
public:
    explicit HtmlWriter(qsizetype limit) : m_limit(limit) {}

    void start(QByteArrayView name, const QList<HtmlAttribute> &attributes = {});
    void end(QByteArrayView name); // not for void elements
    void text(QByteArrayView utf8);
    bool isFull() const { return m_html.size() > m_limit; }
    QByteArray take() { return std::move(m_html); }

private:
    QByteArray m_html;
    qsizetype m_limit;
    bool m_afterPre = false; // a line break right after <pre> is not read back
    int m_swallowed = 0;     // start tags that no longer fitted and whose end tags will come
};

bool isVoidElement(QByteArrayView name); // <br>, <img>, …: without content or end tag

} // namespace broadsheet::markup
