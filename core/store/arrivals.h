// Items of a feed become stories: new ones are added, known ones get their new text and keep what the reader
// did.
#pragma once

#include "core/store/connection.h"
#include "core/store/incoming.h"

namespace broadsheet::store {

struct Arrivals
{
    QList<StoryId> added;
    QList<StoryId> changed; // their text was replaced
    // Every story of the document, in its order; also those that went by the retention rule and stay away.
    QList<StoryId> all;
};

// Inside a transaction; `items` is a part of a document small enough for one.
Arrivals takeIn(Connection &connection, SourceId source, const QList<Incoming> &items, const QDateTime &now);

// After the last part: those that are no longer in the document lose their position.
void leaveOut(Connection &connection, SourceId source, const QList<StoryId> &document, const QDateTime &now);

} // namespace broadsheet::store
