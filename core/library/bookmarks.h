// Door: keeping stories: bookmarks, those to be read later, collections, notes. A kept story is never pruned,
// nor are its pictures; those not here yet are fetched.
#pragma once

#include "core/base/result.h"
#include "core/model/collection.h"
#include "core/model/journal.h"
#include "core/model/note.h"

#include <QFuture>
#include <QList>
#include <QObject>

namespace broadsheet {

struct LibraryCore;
namespace store {
enum class Lying;
}

class Bookmarks final : public QObject
{
    Q_OBJECT

public:
    explicit Bookmarks(LibraryCore &core);

    // Everything that changes something is journalled. What may fail beside the disk:
    // core/store/collections.h and notes.h say.
    enum class Keeping { Keep, LetGo };
    QFuture<Result<int>> set(const QList<StoryId> &ids, Keeping keeping);
    QFuture<Result<int>> setLater(const QList<StoryId> &ids, Keeping keeping); // to be read later

    QFuture<QList<Collection>> collections();
    QFuture<QList<CollectionId>> collectionsOf(StoryId story);
    // One of that name that stands there already is the one.
    QFuture<Result<CollectionId>> makeCollection(const QString &name, CollectionId parent);
    QFuture<Result<Done>> renameCollection(CollectionId id, const QString &name);
    // `place`: how many siblings stand before it there; beyond them: last.
    QFuture<Result<Done>> moveCollection(CollectionId id, CollectionId parent, int place);
    // With those nested in it; what lay in them stays a bookmark.
    QFuture<Result<Done>> removeCollection(CollectionId id);
    // What lies in a collection is a bookmark. How many really came or went.
    QFuture<Result<int>> collect(const QList<StoryId> &ids, CollectionId collection);
    QFuture<Result<int>> takeOut(const QList<StoryId> &ids, CollectionId collection);

    QFuture<QList<Note>> notes(const QList<StoryId> &stories); // of each in turn, in the order made
    // A new one, or another text for one that is there. Its story is a bookmark from then on.
    QFuture<Result<NoteId>> putNote(const Note &note);
    QFuture<Result<StoryId>> removeNote(NoteId note); // whose it was

private:
    template <typename Value>
    QFuture<Result<Value>> told(const QFuture<Result<Value>> &done);
    QFuture<Result<int>> hold(const QList<StoryId> &ids, JournalEntry::Action action);
    QFuture<Result<int>> lay(const QList<StoryId> &ids, CollectionId collection, store::Lying lying);
    void bringPictures(const QFuture<Result<int>> &kept, const QList<StoryId> &ids);
    LibraryCore &m_core;
};

} // namespace broadsheet
