// A story's safe text with the words its reader highlighted in <mark>, and the way back: selected words as a
// note keeps them (a W3C TextQuoteSelector). Pure. Where the words stand is found anew in whatever text there
// is, so that a note survives a text that was updated, or says that it lost its place.
#pragma once

#include "core/article/safehtml.h"
#include "core/model/note.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace broadsheet::bookmarks {

inline constexpr int deepestMarks = 8;         // notes drawn on the same words; others there are not drawn
inline constexpr qsizetype mostMarks = 20'000; // in one text; words after them are not drawn

struct Highlighted
{
    article::SafeHtml html;
    QList<NoteId> lost; // whose words are nowhere in the text; in the order of the notes
};

// A note's words may lie in several elements and then get several marks: the first has noteAnchor(id) for its
// id, the next ones that with "-2", "-3" … Notes on the whole story change nothing. At most mostNotes are
// looked at (note.h). The publisher's own elements keep their ids, but not one that looks like a note's.
Highlighted highlighted(const article::SafeHtml &body, const QList<Note> &notes);

QByteArray noteAnchor(NoteId id);           // "broadsheet-note-12"
NoteId noteOfAnchor(const QString &markId); // of any of a note's marks; none: it is none

struct TextQuote
{
    QString quote; // white space folded; as the text has it
    QString before;
    QString after;
    friend bool operator==(const TextQuote &, const TextQuote &) = default;
};

// Words selected on the screen, with what stood around them there as far as that is known → what a note
// keeps. Nothing when they are not in the text (the headline, a caption of ours), or are too many
// (longestNote).
std::optional<TextQuote> textQuote(const article::SafeHtml &body, const TextQuote &selected);

} // namespace broadsheet::bookmarks
