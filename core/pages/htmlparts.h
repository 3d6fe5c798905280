// What the pages for the screen are put together from: texts and elements of which everything is escaped, and
// the document around them with its walls. Private to core/pages.
#pragma once

#include "core/model/direction.h"
#include "core/pages/pagestyle.h"

#include <QByteArray>
#include <QString>

namespace broadsheet::pages {

QByteArray escaped(const QString &text);

// The same, and kept from a style sheet that would set it in capitals, where its letters should have none.
QByteArray cased(const QString &text);

// ' lang="ru" dir="ltr"' of this text; `wish` is the reader's for its source.
QByteArray direction(const QString &language, const QString &text,
                     TextDirection wish = TextDirection::AsWritten);

// A text within one of another language: its own language and direction, the page's alignment.
QByteArray isolated(const QString &language, const QString &text);

// `tag` may have attributes. Empty for an empty text.
QByteArray element(QByteArrayView tag, const QString &text);

// A link to the web; empty when the address is none. `html` is ours already.
QByteArray link(QByteArrayView cssClass, const QString &address, const QByteArray &html);

// A link the program handles itself (see pagelinks.h).
QByteArray inside(QByteArrayView cssClass, const QString &address, const QByteArray &html);

// The whole page: no script, pictures only by our scheme, no network.
struct Document
{
    QString language;
    QString title;
    QByteArray css;
    QByteArray body;
    TextDirection direction = TextDirection::AsWritten;
};
QByteArray documentHtml(const Document &document, const PageStyle &style);

} // namespace broadsheet::pages
