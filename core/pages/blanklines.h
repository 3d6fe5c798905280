// Safe HTML without the blank lines publishers space it with: empty paragraphs, rows of <br>, &nbsp; alone.
// What parts two lines of text stays, up to one blank line; the page's style keeps paragraphs apart itself.
// An id that is led to stays, and so do tables and all within <pre>.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace broadsheet::pages {

QByteArray withoutBlankLines(QByteArrayView safeHtml);

bool isBlock(const QByteArray &name); // an element that begins and ends a line

// What ends ends without one: below it stands the address of the story, which belongs to its text.
QByteArray withoutRuleAtTheEnd(QByteArray safeHtml);

} // namespace broadsheet::pages
