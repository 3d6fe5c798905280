// Safe HTML as well-formed XHTML (HTML Living Standard, "The XML syntax"), of the elements and attributes
// that EPUB 3.3 content documents know. For files, not for a screen: it has no scripts, styles or players.
#pragma once

#include "core/article/safehtml.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace broadsheet::exchange {

// Where a picture lies for the file's reader, by its address on the web; empty: its alternative text stands
// instead.
using PictureTarget = std::function<QString(const QString &webAddress)>;

// What may stand in an element of the document's body. Headings begin at h3, below the story's own.
QByteArray xhtmlOf(const article::SafeHtml &body, const PictureTarget &pictures);

// & < > " ' as references; characters that XML 1.0 forbids are left out.
QByteArray xmlText(const QString &text);

} // namespace broadsheet::exchange
