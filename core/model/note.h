// What the reader wrote on a story, or the words that were highlighted, or both. The words are found again as
// the W3C's Web Annotation Data Model does it (TextQuoteSelector): by themselves and by what stands around.
#pragma once

#include "core/model/ids.h"

#include <QDateTime>
#include <QString>

namespace broadsheet {

struct Note
{
    NoteId id{}; // none: it is new
    StoryId story{};
    QString text;   // the reader's own words, plain; may be empty where some are highlighted
    QString quote;  // the exact words highlighted; empty: a note on the whole story
    QString before; // the words around them, at most noteContextLength characters each
    QString after;
    QDateTime made; // UTC
    QDateTime changed;
    friend bool operator==(const Note &, const Note &) = default;
};

inline constexpr int noteContextLength = 64;
inline constexpr int longestNote = 100'000; // characters of text, and of quote; longer ones are TooLarge
inline constexpr int mostNotes = 1'000;     // of one story

} // namespace broadsheet
