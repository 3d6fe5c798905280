// The reader's collections. All that change something belong to an entry of the journal and run inside a
// transaction.
#pragma once

#include "core/base/result.h"
#include "core/model/collection.h"
#include "core/model/query.h"
#include "core/store/states.h"

#include <QHash>

namespace broadsheet::store {

QList<Collection> collections(Connection &connection);
QList<CollectionId> collectionsOf(Connection &connection, StoryId story);
QHash<CollectionId, Counts> countCollections(Connection &connection);

// Malformed: no name. NothingToDo: no such collection, or it would lie in itself. NameTaken. TooLarge: too
// many, or too deep (core/model/collection.h).
// One that is called so already is the one.
Result<CollectionId> makeCollection(Connection &connection, const QString &name, CollectionId parent,
                                    const QDateTime &now);
// Those of a file that are not here yet, as part of an entry that is there; `list` as core/model/collection.h
// has it. What is beyond the limits is the one around it.
struct BroughtCollections
{
    QList<CollectionId> ours; // which is each of them, in the list's order
    int made = 0;             // those that were not here
};
BroughtCollections bringCollections(Connection &connection, JournalId entry, const QList<Collection> &list);
Result<Done> renameCollection(Connection &connection, CollectionId id, const QString &name,
                              const QDateTime &now);
// `place`: how many siblings stand before it there; beyond them: last.
Result<Done> moveCollection(Connection &connection, CollectionId id, CollectionId parent, int place,
                            const QDateTime &now);
// With those nested in it. What lay in them stays a bookmark.
Result<Done> removeCollection(Connection &connection, CollectionId id, const QDateTime &now);

enum class Lying { Inside, Outside };
// Answers those that are in it now and were not, or the other way round, with their state before.
QList<StateChange> collect(Connection &connection, JournalId entry, const QList<StoryId> &ids,
                           CollectionId collection, Lying lying, const QDateTime &now);

} // namespace broadsheet::store
