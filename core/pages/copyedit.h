// Safe HTML as a sub-editor would hand it to the printer: a paragraph that is one short bold line is a
// heading, a picture that opens a paragraph stands above it, and the signs that headings of manuals carry as
// links to themselves go. For paper alone: on a screen a story looks as it was published.
#pragma once

#include <QByteArray>

namespace broadsheet::pages {

QByteArray copyEdited(const QByteArray &safeHtml);

} // namespace broadsheet::pages
