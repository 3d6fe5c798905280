// Stories with everything the reader did with them, for handing them out. A few at a time: texts are long.
#pragma once

#include "core/model/note.h"
#include "core/model/story.h"
#include "core/store/connection.h"

#include <QList>

namespace broadsheet::store {

struct KeptRow
{
    Story story;
    QDateTime saved;   // when it was bookmarked; invalid: not known
    QString feed;      // address of the source it came by; empty: by none on the web
    QString feedTitle; // as the feed calls itself
    QList<CollectionId> collections;
    QList<Note> notes;
};

// Of those that are here, in the order given.
QList<KeptRow> keptRows(Connection &connection, const QList<StoryId> &ids);

} // namespace broadsheet::store
