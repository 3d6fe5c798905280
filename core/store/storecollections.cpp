// What Store does with what the reader keeps: bookmarks, collections, notes.
#include "core/store/elsewhere.h"
#include "core/store/values.h"
#include "core/store/writing.h"
#include "core/text/urls.h"

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

QFuture<QList<KeptRow>> Store::kept(const QList<StoryId> &ids)
{
    return read<QList<KeptRow>>([ids](Connection &c) { return keptRows(c, ids); });
}

QFuture<std::optional<StoryId>> Store::storyAt(const QString &address)
{
    using Found = std::optional<StoryId>;
    return read<Found>([canonical = text::canonicalUrl(address)](Connection &c) {
        const QHash<QString, StoryId> found = storiesAt(c, {canonical});
        return found.isEmpty() ? Found() : Found(found.value(canonical));
    });
}

QFuture<Result<BroughtCollections>> Store::bringCollections(JournalId entry, const QList<Collection> &list)
{
    return write<BroughtCollections>(
        [entry, list](Connection &c) { return store::bringCollections(c, entry, list); });
}

QFuture<Result<Brought>> Store::saveStory(const Bringing &one, const QDateTime &now)
{
    return write<Brought>([this, one, now](Connection &c) {
        const Brought brought = store::saveStory(c, one, now);
        indexOn();
        return brought;
    });
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
