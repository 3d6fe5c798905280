// What the program does with the notes of an article that is shown already, as JavaScript for a world of our
// own; the page itself runs none. How they stand on the page: core/pages/notes.h.
#pragma once

#include <QByteArray>
#include <QPoint>
#include <QString>

namespace broadsheet::notescripts {

// Takes the text and the list of notes over from another page of the same story, without a reload: only what
// differs is put in, the reader's place stays, and so does the keyboard's.
QString replaceNotes(const QByteArray &html);

// From the words of a note, at a place of the view, to that note in the list. Elsewhere it does nothing, and
// neither on a link.
QString followMark(const QPoint &at);

} // namespace broadsheet::notescripts
