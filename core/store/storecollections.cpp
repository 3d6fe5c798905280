// What Store does with the reader's collections and notes.
#include "core/store/values.h"
#include "core/store/writing.h"

using namespace Qt::StringLiterals;

namespace broadsheet::store {

QFuture<QList<StoryId>> Store::held()
{
    return read<QList<StoryId>>([](Connection &c) {
        return storyIds(
            c.run(u"SELECT id FROM story WHERE kept = 1 UNION SELECT id FROM story WHERE later = 1"_s));
    });
}

QFuture<QList<Collection>> Store::collections()
{
    return read<QList<Collection>>([](Connection &c) { return store::collections(c); });
}

QFuture<QList<CollectionId>> Store::collectionsOf(StoryId story)
{
    return read<QList<CollectionId>>([story](Connection &c) { return store::collectionsOf(c, story); });
}

QFuture<QList<Note>> Store::notes(const QList<StoryId> &stories)
{
    return read<QList<Note>>([stories](Connection &c) { return store::notes(c, stories); });
}

QFuture<Result<CollectionId>> Store::makeCollection(const QString &name, CollectionId parent,
                                                    const QDateTime &now)
{
    return writeChecked<CollectionId>(
        [=](Connection &c) { return store::makeCollection(c, name, parent, now); });
}

QFuture<Result<Done>> Store::renameCollection(CollectionId id, const QString &name, const QDateTime &now)
{
    return writeChecked<Done>([=](Connection &c) { return store::renameCollection(c, id, name, now); });
}

QFuture<Result<Done>> Store::moveCollection(CollectionId id, CollectionId parent, int place,
                                            const QDateTime &now)
{
    return writeChecked<Done>(
        [=](Connection &c) { return store::moveCollection(c, id, parent, place, now); });
}

QFuture<Result<Done>> Store::removeCollection(CollectionId id, const QDateTime &now)
{
    return writeChecked<Done>([=](Connection &c) { return store::removeCollection(c, id, now); });
}

QFuture<Result<NoteId>> Store::putNote(const Note &note, const QDateTime &now)
{
    return writeChecked<NoteId>([=](Connection &c) { return store::putNote(c, note, now); });
}

QFuture<Result<StoryId>> Store::removeNote(NoteId note, const QDateTime &now)
{
    return writeChecked<StoryId>([=](Connection &c) { return store::removeNote(c, note, now); });
}

} // namespace broadsheet::store
