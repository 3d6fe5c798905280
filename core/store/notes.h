// What the reader wrote on stories. Inside a transaction each; journalled.
#pragma once

#include "core/base/result.h"
#include "core/model/note.h"
#include "core/store/connection.h"

namespace broadsheet::store {

QList<Note> notes(Connection &connection, const QList<StoryId> &stories);

// A new one, or another text for one that is there. Its story is a bookmark from then on. Malformed: it says
// nothing. NothingToDo: no such story, no such note, or it says that already. TooLarge (core/model/note.h).
Result<NoteId> putNote(Connection &connection, const Note &note, const QDateTime &now);
// A new one, as part of an entry that is there; its story is left as it is.
Result<NoteId> addNote(Connection &connection, JournalId entry, const Note &note, const QDateTime &now);
Result<StoryId> removeNote(Connection &connection, NoteId id, const QDateTime &now); // NothingToDo

} // namespace broadsheet::store
