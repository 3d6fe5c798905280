// What another reader had: newspapers that are taken from now on, and stories that join those that are here
// or are added. Marks are only ever added, never taken away. All of it belongs to one entry of the journal,
// piece after piece. Inside a transaction each.
#pragma once

#include "core/model/note.h"
#include "core/model/wholetext.h"
#include "core/store/incoming.h"
#include "core/store/journal.h"
#include "core/store/publications.h"

namespace broadsheet::store {

// What a bookmark brings along besides its story.
struct Keepsake
{
    QDateTime saved = {};                 // when it was bookmarked; invalid: now
    std::optional<WholeText> whole = {};  // the article, where there is none yet
    std::optional<Error> trouble = {};    // why there is none
    QDateTime again = {};                 // when to look once more (wholetexts.h)
    QList<CollectionId> collections = {}; // where it lies, of ours
    QList<Note> notes = {};               // but for those that are said already
};

// Some stories of one feed.
struct Bringing
{
    SourceId source{}; // when the reader takes it; else …
    Shelved otherwise; // … what it would be as a newspaper: a row is kept of it, as of a removed one
    QList<Incoming> items;
    QList<StoryState> states; // of each
    // Of each, when they are bookmarks; then one that is here under its address (elsewhere.h) is the one.
    QList<Keepsake> keepsakes = {};
};

struct Brought
{
    int added = 0;
    int read = 0;               // that were here unread
    QList<StoryId> bookmarks{}; // that were none before
    int notes = 0;              // that were not there
    QList<StoryId> stories{};   // each item's
    bool isTakenBack = false;   // the reader has undone the entry meanwhile: nothing was brought any more
};

// An entry for what follows, under way until its end.
JournalId beginImport(Connection &connection, const QDateTime &now);
void bringNewspapers(Connection &connection, JournalId entry, const QList<Shelved> &list);
Brought bringStories(Connection &connection, JournalId entry, const Bringing &some, const QDateTime &now);

// A bookmark alone, with an entry of its own; none, when nothing came of it.
Brought saveStory(Connection &connection, const Bringing &one, const QDateTime &now);

} // namespace broadsheet::store
