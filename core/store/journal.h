// What the reader did, with what was before: for undo, also after a restart, and later for telling news
// servers.
#pragma once

#include "core/model/journal.h"
#include "core/store/connection.h"
#include "core/store/ownrows.h"
#include "core/store/publications.h"
#include "core/store/states.h"

#include <QSet>
#include <QStringList>

#include <atomic>
#include <functional>
#include <optional>

namespace broadsheet::store {

inline constexpr int longestJournal = 500; // entries kept

// All inside a transaction. A long action is written in parts, each with the states it changed.
JournalId beginEntry(Connection &connection, JournalEntry::Action action, const QString &subject,
                     const QDateTime &now);
void dropEntry(Connection &connection, JournalId entry); // nothing came of it
// A long action that other processes see part of: until its end it is under way.
void markUnderWay(Connection &connection, JournalId entry);
void markEnded(Connection &connection, JournalId entry);
// Imports that did not come to their end, and those whose undo did not; the newest first.
QList<JournalId> brokenImports(Connection &connection);
void addPart(Connection &connection, JournalId entry, const QList<StateChange> &changes);
void addSubjects(Connection &connection, JournalId entry, const QStringList &publications);
// Before a newspaper of this manifest is put: to undo it removes a new one, and brings back what it replaces.
void beginPutting(Connection &connection, const PublicationRow &publication, const QDateTime &now);

struct Undone
{
    JournalEntry entry;
    QStringList subjects;  // the publications of AddSource, RemoveSource, ReplaceSource and Import
    QSet<StoryId> brought; // of entry.stories: those that came with an import, and go with it
    OwnTables ownRows;     // where it changed something
    std::optional<PublicationRow> replaced; // of ReplaceSource: the newspaper as it was
};

std::optional<Undone> lastEntry(Connection &connection);
// Nothing more is added to it from here on; when it is broken off the entry is still there to be undone.
void beginUndo(Connection &connection, JournalId entry);
void stopUndo(Connection &connection, JournalId entry); // the reader's wish: what is left of it stays
bool isUndone(Connection &connection, JournalId entry); // or about to be
std::optional<Undone> entryOf(Connection &connection, JournalId id); // none: it is undone, or was nothing
// What an entry changed, and what was before, by rising id; to be taken back in pieces. Stories that came
// with it go, but for those that their source lists by now; those of a newspaper that came with it go as any
// removed one's do.
QList<StateChange> changesOf(const Undone &undone);
void takeBack(Connection &connection, const Undone &undone, const QList<StateChange> &changes,
              const QDateTime &now);
// When all of them are back: its publications, too. Only now the entry counts as undone, so that an undo that
// was broken off can be asked for again. `read`, for this room cannot: a manifest it had written.
using ReadManifest = std::function<Result<Publication>(const QByteArray &)>;
void endUndo(Connection &connection, const Undone &undone, const ReadManifest &read, const QDateTime &now);

// How far an undo is, for whoever looks from another thread.
struct UndoRun
{
    std::atomic<int> done = 0; // stories
    std::atomic<int> total = 0;
    std::atomic<bool> stopped = false; // by the reader; looked at between two pieces
};

} // namespace broadsheet::store
