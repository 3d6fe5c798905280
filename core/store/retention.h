// How long stories stay, as the reader's wishes (core/model/upkeep.h) say for each source. The store carries
// them out a little at a time, so that nobody waits; when to look is the library's to decide.
#pragma once

#include "core/model/source.h"
#include "core/store/connection.h"

#include <QList>

namespace broadsheet::store {

// A story goes when it is too old or beyond the newest so many; with several sources, when every one of them
// says so. Its age counts from the time it is filed under in lists, or from when it came here if that was
// later, and it is not old while a source that is still asked lists it: else a site that publishes twice a
// year would be empty, and an imported archive gone the same day. Bookmarked stories never go. By age unread
// ones go like all others: that is what the reader asked for. By number they stay for their first days, for
// else a lively source would push out over a weekend what nobody has seen yet.
inline constexpr int unreadDays = 30;

// Where a run has got to. A run that was broken off begins anew and finds less to do.
struct PruneCursor
{
    qint64 source = 0; // the one being looked at; 0: not begun
    qint64 story = 0;  // the last one looked at
    bool finished = false;
};

struct Pruned
{
    QList<StoryId> stories;
    PruneCursor next;
};

// Inside a transaction: looks at no more than `prunedAtOnce` stories and stops early when it has taken as
// long as a write job may. Those a source still lists are remembered, so that the next refresh does not bring
// them back as new.
inline constexpr int prunedAtOnce = 500;
Pruned pruneSome(Connection &connection, const QDateTime &now, const PruneCursor &from);

// Takes a story out, its words out of the index too.
void removeStory(Connection &connection, StoryId story);

} // namespace broadsheet::store
