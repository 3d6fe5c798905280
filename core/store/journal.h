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
// Restores exactly what the last entry changed; nothing when there is none.
std::optional<Undone> undoLast(Connection &connection, const QDateTime &now);

} // namespace broadsheet::store
