// What the reader did, with what was before: for undo, also after a restart, and later for telling news
// servers.
#pragma once

#include "core/model/journal.h"
#include "core/store/connection.h"
#include "core/store/states.h"

#include <optional>

namespace broadsheet::store {

inline constexpr int longestJournal = 500; // entries kept

// All inside a transaction. A long action is written in parts, each with the states it changed.
JournalId beginEntry(Connection &connection, JournalEntry::Action action, const QString &subject,
                     const QDateTime &now);
void addPart(Connection &connection, JournalId entry, const QList<StateChange> &changes);

struct Undone
{
    JournalEntry entry;
    QString subject; // the publication of AddSource and RemoveSource
};

std::optional<Undone> lastEntry(Connection &connection);
// What an entry changed, and what was before; to be restored in pieces.
QList<StateChange> changesOf(const JournalEntry &entry);
// When all of them are back: its publication, too. Only now the entry counts as undone, so that an undo that
// was broken off can be asked for again.
void endUndo(Connection &connection, const Undone &undone, const QDateTime &now);

} // namespace broadsheet::store
