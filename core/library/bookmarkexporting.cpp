#include "core/library/bookmarkexporting.h"

#include "core/base/async.h"
#include "core/exchange/book.h"
#include "core/exchange/bookmarkfolder.h"
#include "core/exchange/bookmarkjson.h"
#include "core/exchange/bookmarkpage.h"
#include "core/exchange/epub.h"
#include "core/library/librarycore.h"
#include "core/library/outgoing.h"
#include "core/library/picturecache.h"
#include "core/library/subscriptions.h"
#include "core/library/wholefile.h"
#include "core/pages/paperpage.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr qsizetype gatheredAtOnce = 100; // stories by one job of the store

using Out = ExportedBookmarks;

Result<Done> writePage(const Out &out, const BookmarkExport &wanted, const QDateTime &)
{
    return writeFile(wanted.path, exchange::bookmarkPage(out.kept, wanted.title));
}

Result<Done> writeJson(const Out &out, const BookmarkExport &wanted, const QDateTime &now)
{
    const Result<QByteArray> json = exchange::bookmarkJson(out.kept, now);
    return json ? writeFile(wanted.path, *json) : json.error();
}

Result<Done> writeMarkdown(const Out &out, const BookmarkExport &wanted, const QDateTime &)
{
    QList<std::pair<QString, QByteArray>> files;
    for (const exchange::FolderFile &file : exchange::bookmarkFolder(out.kept, out.stories, out.pictures))
        files.append({file.path, file.bytes});
    return writeFolder(wanted.path, files);
}

Result<Done> writeBook(const Out &out, const BookmarkExport &wanted, const QDateTime &now)
{
    const Result<QByteArray> json = exchange::bookmarkJson(out.kept, now);
    const Result<QByteArray> book = exchange::epubOf(out.stories, out.pictures,
                                                     {.title = wanted.title,
                                                      .language = wanted.words.language,
                                                      .publisher = {},
                                                      .contents = wanted.words.contents,
                                                      .now = now,
                                                      .bookmarks = json.valueOr({})});
    return book ? writeFile(wanted.path, *book) : book.error();
}

struct Row
{
    BookmarkFormat format;
    bool holdsTexts;     // and with them pictures
    bool needsAddresses; // what has none is left out
    Result<Done> (*write)(const Out &out, const BookmarkExport &wanted, const QDateTime &now);
};

constexpr Row rows[] = {
    {BookmarkFormat::Page, false, true, writePage},
    {BookmarkFormat::Json, false, false, writeJson},
    {BookmarkFormat::Folder, true, false, writeMarkdown},
    {BookmarkFormat::Ebook, true, false, writeBook},
};

const Row &rowOf(BookmarkFormat format)
{
    return *std::find_if(std::begin(rows), std::end(rows) - 1,
                         [format](const Row &row) { return row.format == format; });
}

int countOf(const Out &out, const Row &row)
{
    const auto &stories = out.kept.stories;
    return static_cast<int>(
        std::count_if(stories.begin(), stories.end(), [&](const exchange::KeptStory &story) {
            return !row.needsAddresses || !story.item.url.isEmpty();
        }));
}

exchange::KeptStory keptStory(const store::KeptRow &row, const Publication &newspaper,
                              const QHash<CollectionId, CollectionId> &collections)
{
    const Item &item = row.story.item;
    exchange::KeptStory story{.item = item,
                              .state = row.story.state,
                              .saved = row.saved,
                              .feed = row.feed,
                              .feedTitle = {},
                              .feedHome = {},
                              .whole = row.story.whole.text,
                              .collections = {},
                              .notes = row.notes};
    if (!row.feed.isEmpty()) {
        const QString name = newspaper.name.isEmpty() ? item.sourceTitle : newspaper.name;
        story.feedTitle = row.feedTitle.isEmpty() ? name : row.feedTitle;
        story.feedHome = newspaper.home.isEmpty() ? item.sourceUrl : newspaper.home;
    }
    for (Note &note : story.notes) {
        note.id = {};
        note.story = {};
    }
    for (const CollectionId id : row.collections) {
        if (const CollectionId theirs = collections.value(id); number(theirs) != 0)
            story.collections.append(theirs);
    }
    return story;
}

} // namespace

BookmarkExporting::BookmarkExporting(LibraryCore &core, const BookmarkExport &wanted, QObject *parent)
    : QObject(parent), m_core(core), m_wanted(wanted), m_out(std::make_shared<Out>())
{
}

QFuture<Result<int>> BookmarkExporting::start()
{
    m_promise.start();
    learnNewspapers();
    return m_promise.future();
}

void BookmarkExporting::learnNewspapers()
{
    whenDone(m_core.store->publications(), this, [this](const QList<store::PublicationRow> &list) {
        for (const Subscribed &one : subscribed(list))
            m_newspapers.insert(one.publication.id, one.publication);
        learnCollections();
    });
}

// Of one collection itself and those nested in it.
void BookmarkExporting::learnCollections()
{
    whenDone(m_core.store->collections(), this, [this](const QList<Collection> &all) {
        for (const Collection &one : all) {
            const CollectionId parent = m_collections.value(one.parent);
            const bool isWanted =
                number(m_wanted.collection) == 0 || one.id == m_wanted.collection || number(parent) != 0;
            if (!isWanted)
                continue;
            const CollectionId id{m_out->kept.collections.size() + 1};
            m_collections.insert(one.id, id);
            m_out->kept.collections.append({id, parent, one.name});
        }
        listStories();
    });
}

void BookmarkExporting::listStories()
{
    StoryQuery query;
    query.scope = StoryQuery::Scope::Bookmarks;
    query.collection = m_wanted.collection;
    query.order = StoryQuery::Order::Saved;
    whenDone(m_core.store->ids(query), this, [this](const QList<StoryId> &ids) {
        m_ids = ids;
        if (m_ids.isEmpty())
            return answer(Error{Error::Kind::NothingToDo, {}});
        gather(0);
    });
}

void BookmarkExporting::gather(qsizetype from)
{
    if (isStopped())
        return;
    emit progressed({ExportProgress::Of::Bookmarks, static_cast<int>(from), static_cast<int>(m_ids.size())});
    if (from >= m_ids.size())
        return listPictures();
    whenDone(m_core.store->kept(m_ids.mid(from, gatheredAtOnce)), this,
             [this, from](const QList<store::KeptRow> &some) { take(some, from + gatheredAtOnce); });
}

void BookmarkExporting::take(const QList<store::KeptRow> &some, qsizetype next)
{
    const auto job = [out = m_out, some, newspapers = m_newspapers, collections = m_collections,
                      words = m_wanted.words, showsTexts = rowOf(m_wanted.format).holdsTexts] {
        for (const store::KeptRow &row : some) {
            const Publication newspaper = newspapers.value(row.story.publication);
            out->kept.stories.append(keptStory(row, newspaper, collections));
            if (showsTexts)
                out->stories.append(outStory(pageOf(row.story, newspaper), words));
        }
    };
    whenDone(QtConcurrent::run([job] {
                 job();
                 return Done{};
             }),
             this, [this, next](const Done &) { gather(std::min(next, m_ids.size())); });
}

void BookmarkExporting::listPictures()
{
    if (!rowOf(m_wanted.format).holdsTexts || m_wanted.pictures == BookmarkExport::Pictures::LeftOut)
        return write();
    whenDone(QtConcurrent::run([out = m_out] { return exchange::picturesIn(out->stories); }), this,
             [this](const QStringList &addresses) {
                 m_pictures = addresses;
                 fetchPicture(0);
             });
}

// One that does not come leaves its alternative text.
void BookmarkExporting::fetchPicture(qsizetype place)
{
    if (isStopped())
        return;
    emit progressed(
        {ExportProgress::Of::Pictures, static_cast<int>(place), static_cast<int>(m_pictures.size())});
    if (place >= m_pictures.size())
        return write();
    const QString address = m_pictures.at(place);
    whenDone(m_core.pictureCache->picture(address, Pictures::Lane::ReaderWaits), this,
             [this, place, address](const Result<Picture> &picture) {
                 if (picture && m_bytes + picture->bytes.size() <= exchange::largestPictures) {
                     m_bytes += picture->bytes.size();
                     m_out->pictures.insert(address, {picture->bytes, picture->mimeType});
                 }
                 fetchPicture(place + 1);
             });
}

void BookmarkExporting::write()
{
    if (isStopped())
        return;
    const int count = countOf(*m_out, rowOf(m_wanted.format));
    if (count == 0)
        return answer(Error{Error::Kind::NothingToDo, {}});
    const auto job = [out = m_out, wanted = m_wanted, now = m_core.now()] {
        return rowOf(wanted.format).write(*out, wanted, now);
    };
    whenDone(QtConcurrent::run(job), this, [this, count](const Result<Done> &written) {
        answer(written ? Result<int>(count) : written.error());
    });
}

bool BookmarkExporting::isStopped()
{
    if (m_cancelled)
        answer(Error{Error::Kind::Cancelled, {}});
    return m_cancelled;
}

void BookmarkExporting::answer(const Result<int> &result)
{
    m_promise.addResult(result);
    m_promise.finish();
    emit ended();
}

} // namespace broadsheet
