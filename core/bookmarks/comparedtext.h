// A text as it is compared with another: without white space and what nobody sees (soft hyphens, joiners,
// marks of direction), all quotation marks alike, all dashes alike, letters apart from their accents. So
// words are found again in a text that was set anew. Each letter remembers where in the text it is from.
#pragma once

#include <QString>

#include <vector>

namespace broadsheet::bookmarks {

struct ComparedText
{
    QString letters;
    std::vector<qsizetype> begins; // of each letter, in the text it is from
    std::vector<qsizetype> ends;   // one past it, and past what is unseen but belongs to it
};

ComparedText comparedText(const QString &text);

// The letters alone.
QString compared(const QString &text);

} // namespace broadsheet::bookmarks
