// Bookmarks on their way into a file: gathered a few at a time, their pictures fetched where the format holds
// some, written at the end and only then. Lives in the library's thread.
#pragma once

#include "core/exchange/keptstories.h"
#include "core/exchange/outstory.h"
#include "core/library/bookmarks.h"

#include <QHash>
#include <QPromise>

#include <memory>

namespace broadsheet {

struct LibraryCore;
struct Publication;
namespace store {
struct KeptRow;
struct PublicationRow;
} // namespace store

// What is in the file. Goes through Qt's pool, one step after the other.
struct ExportedBookmarks
{
    exchange::KeptStories kept;
    QList<exchange::OutStory> stories; // the same as they may be shown, where the format shows them
    exchange::OutPictures pictures;
};

class BookmarkExporting final : public QObject
{
    Q_OBJECT

public:
    BookmarkExporting(LibraryCore &core, const BookmarkExport &wanted, QObject *parent);

    QFuture<Result<int>> start();
    void cancel() { m_cancelled = true; }

signals:
    void progressed(const broadsheet::ExportProgress &progress);
    void ended(); // the answer was given

private:
    void learnNewspapers();
    void learnCollections();
    void listStories();
    void gather(qsizetype from);
    void take(const QList<store::KeptRow> &rows, qsizetype next);
    void listPictures();
    void fetchPicture(qsizetype place);
    void write();
    bool isStopped();
    void answer(const Result<int> &result);

    LibraryCore &m_core;
    BookmarkExport m_wanted;
    bool m_cancelled = false;
    QPromise<Result<int>> m_promise;
    QHash<QString, Publication> m_newspapers;
    QHash<CollectionId, CollectionId> m_collections; // ours → the file's
    QList<StoryId> m_ids;
    QStringList m_pictures; // addresses of those that go along
    qint64 m_bytes = 0;
    std::shared_ptr<ExportedBookmarks> m_out;
};

} // namespace broadsheet
