// What another reader had: newspapers that are taken from now on, and stories that join those that are here
// or are added. Marks are only ever added, never taken away. All of it belongs to one entry of the journal,
// piece after piece. Inside a transaction each.
#pragma once

#include "core/store/incoming.h"
#include "core/store/journal.h"
#include "core/store/publications.h"

namespace broadsheet::store {

// Some stories of one feed.
struct Bringing
{
    SourceId source{}; // when the reader takes it; else …
    Shelved otherwise; // … what it would be as a newspaper: a row is kept of it, as of a removed one
    QList<Incoming> items;
    QList<StoryState> states; // of each
};

struct Brought
{
    int added = 0;
    int read = 0;             // that were here unread
    QList<StoryId> bookmarks; // that were none before
    bool isTakenBack = false; // the reader has undone the entry meanwhile: nothing was brought any more
};

// An entry for what follows.
JournalId beginImport(Connection &connection, const QDateTime &now);
void bringNewspapers(Connection &connection, JournalId entry, const QList<Shelved> &list);
Brought bringStories(Connection &connection, JournalId entry, const Bringing &some, const QDateTime &now);

} // namespace broadsheet::store
