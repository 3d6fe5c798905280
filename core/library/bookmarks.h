// Door: keeping stories: bookmarks, those to be read later, collections, notes. A kept story is never pruned,
// nor are its pictures; those not here yet are fetched.
#pragma once

#include "core/base/result.h"
#include "core/locale/words.h"
#include "core/model/collection.h"
#include "core/model/journal.h"
#include "core/model/note.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace broadsheet {

class BookmarkExporting;
class SavingPage;
struct LibraryCore;
namespace store {
enum class Lying;
}

// A page that was saved as a bookmark.
struct SavedPage
{
    StoryId story{};
    QString title;
    enum class How { New, Kept, WasThere }; // Kept: it was here, and is a bookmark from now on
    How how = How::New;
    std::optional<Error> trouble; // why its text is not here: it did not come, or holds no article
};

enum class BookmarkFormat {
    Page,   // the browsers' bookmark file: addresses, collections, words on them
    Json,   // everything, to be imported again
    Folder, // of Markdown, with the pictures
    Ebook,  // EPUB, with the pictures
};

// What goes out, and where to.
struct BookmarkExport
{
    QString path; // of a file, or of a folder that is not there yet or is empty
    BookmarkFormat format = BookmarkFormat::Page;
    CollectionId collection{}; // with those nested in it; none: all bookmarks
    QString title;             // of the whole
    Words words;
    enum class Pictures { Along, LeftOut };
    Pictures pictures = Pictures::Along;
};

// How far it is: first bookmarks are gathered, then the pictures of those formats that hold some.
struct ExportProgress
{
    enum class Of { Bookmarks, Pictures };
    Of of = Of::Bookmarks;
    int done = 0;
    int total = 0;
};

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

    // Any page of the web, with or without https://, also one that is in no feed: its article with its
    // pictures, or its title and address alone, and why. BadAddress: nothing on the web is called so.
    // CannotWrite, DiskFull, Cancelled.
    QFuture<Result<SavedPage>> savePage(const QString &typedAddress, CollectionId collection = {});
    // Those under way. Nothing is kept of a page that was not here; of one that was, only its text is not
    // waited for any more.
    void cancelSaving();
    // Those of these bookmarks that are not here yet; how many are when all have come or failed. Bookmarking
    // does so by itself; this is for who would end before.
    QFuture<int> bringPictures(const QList<StoryId> &ids);

    // Into a file, or not at all; how many bookmarks are in it. NothingToDo: there are none. Busy: another is
    // being written. Beside what wholefile.h names: TooLarge, Cancelled.
    QFuture<Result<int>> exportTo(const BookmarkExport &wanted);
    void cancelExport();

signals:
    void exportProgressed(const broadsheet::ExportProgress &progress);

private:
    template <typename Value>
    QFuture<Result<Value>> told(const QFuture<Result<Value>> &done);
    QFuture<Result<int>> hold(const QList<StoryId> &ids, JournalEntry::Action action);
    QFuture<Result<int>> lay(const QList<StoryId> &ids, CollectionId collection, store::Lying lying);
    void bringPicturesAfter(const QFuture<Result<int>> &kept, const QList<StoryId> &ids);
    LibraryCore &m_core;
    QPointer<BookmarkExporting> m_exporting; // null: none is under way
    QList<std::weak_ptr<SavingPage>> m_saving;
};

} // namespace broadsheet
