// Whole articles beside the feeds' texts: rows that go with their story and wait for the index like its own
// text.
#pragma once

#include "core/model/ids.h"
#include "core/model/wholetext.h"
#include "core/store/connection.h"

#include <QList>

namespace broadsheet::store {

// What is known about a story's article, with the wish that holds for its source.
WholeState wholeState(Connection &connection, StoryId story, SourceId source);

// Inside a transaction. What was there before is replaced; words of both texts are found. Nothing happens
// when the story has gone meanwhile.
void putWhole(Connection &connection, StoryId story, const WholeText &text);

// An attempt that brought nothing. A text that is there stays. `again`: invalid when trying once more would
// bring the same.
void putWholeTrouble(Connection &connection, StoryId story, const Error &trouble, const QDateTime &again);

// The feed changed the story's text: what the page had may be of yesterday.
void wholeMayHaveChanged(Connection &connection, qint64 story);

// Unread stories, newest first, whose sources' articles are wanted in advance and that have none yet.
QList<StoryId> wantedInAdvance(Connection &connection, const QDateTime &now, int most);

} // namespace broadsheet::store
