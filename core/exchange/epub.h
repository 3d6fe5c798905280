// Stories as a book: EPUB 3.3 (https://www.w3.org/TR/epub-33/), one chapter a story, its pictures inside.
#pragma once

#include "core/base/result.h"
#include "core/exchange/outstory.h"

#include <QDateTime>

namespace broadsheet::exchange {

struct EpubFacts
{
    QString title;
    QString language;          // BCP 47, of the book as a whole
    QString publisher;         // may be empty
    QString contents;          // heading of its table: "In this edition"
    QDateTime now;             // UTC
    QByteArray bookmarks = {}; // the same as bookmarkjson.h has it, for whoever imports the book; empty: none
};

// Where they lie in it: a place that reading systems pass over (EPUB 3.3, 4.2.6.2).
inline const QString bookmarksInBook = QStringLiteral("META-INF/com.broadsheet.bookmarks.json");

// Deterministic: the same stories at the same moment give the same bytes. Unknown when the archive cannot be
// made.
Result<QByteArray> epubOf(const QList<OutStory> &stories, const OutPictures &pictures,
                          const EpubFacts &facts);

} // namespace broadsheet::exchange
