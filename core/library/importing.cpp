#include "core/library/importing.h"

#include "core/base/async.h"
#include "core/library/keptpictures.h"
#include "core/library/librarycore.h"
#include "core/library/refresher.h"
#include "core/library/unfinishedimports.h"
#include "core/publications/manifest.h"
#include "core/text/urls.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr qsizetype newspapersAtOnce = 50; // by one job of the store
constexpr qsizetype mostIllustrated = 500; // bookmarks whose pictures are fetched at once, the newest

} // namespace

Importing::Importing(LibraryCore &core, QObject *parent) : QObject(parent), m_core(core) {}

QFuture<Result<ImportResult>> Importing::start(const QString &path)
{
    m_promise.start();
    if (m_core.store->isReadOnly())
        answer(Error{Error::Kind::CannotWrite, m_core.options.profileFolder});
    else
        whenDone(m_core.unfinishedImports->begin(), this, [this, path](const Result<Done> &begun) {
            if (!begun)
                return answer(begun.error());
            m_begun = true;
            read(path);
        });
    return m_promise.future();
}

void Importing::read(const QString &path)
{
    whenDone(QtConcurrent::run(readFormerFile, path), this,
             [this](const Result<FormerFile> &file) { begin(file); });
}

void Importing::begin(const Result<FormerFile> &file)
{
    if (!file || m_cancelled)
        return answer(file ? Error{Error::Kind::Cancelled, {}} : file.error());
    m_file = *file;
    m_result.refused = m_file.stories.refused;
    whenDone(m_core.store->sources(), this, [this](const QList<Source> &sources) { sort(sources); });
}

void Importing::sort(const QList<Source> &sources)
{
    m_new = newNewspapers(m_file.subscriptions, sources);
    m_result.newspapersHere = m_new.alreadyThere;
    m_result.refused += m_new.refused;
    whenDone(m_core.store->beginImport(m_core.now()), this, [this](const Result<JournalId> &entry) {
        if (!entry)
            return answer(entry.error());
        m_entry = *entry;
        bringNewspapers(0);
    });
}

void Importing::bringNewspapers(qsizetype from)
{
    if (isStopped())
        return;
    if (from >= m_new.newspapers.size())
        return learnSources();
    const QList<store::Shelved> some = m_new.newspapers.mid(from, newspapersAtOnce);
    whenDone(m_core.store->bringNewspapers(m_entry, some), this,
             [this, from, count = some.size()](const Result<Done> &done) {
                 if (!done)
                     return takeBack(done.error());
                 m_result.newspapers += static_cast<int>(count);
                 bringNewspapers(from + count);
             });
}

void Importing::learnSources()
{
    whenDone(m_core.store->sources(), this, [this](const QList<Source> &sources) {
        for (const Source &source : sources)
            m_sources.insert(text::canonicalUrl(source.movedFrom), source.id);
        for (const Source &source : sources)
            m_sources.insert(text::canonicalUrl(source.address), source.id);
        m_sources.remove({}); // what is no web address names nothing
        bringCollections(0);
    });
}

void Importing::bringCollections(qsizetype file)
{
    if (isStopped())
        return;
    if (file >= m_file.kept.size())
        return bringFeed(0);
    whenDone(m_core.store->bringCollections(m_entry, m_file.kept.at(file).collections), this,
             [this, file](const Result<store::BroughtCollections> &brought) {
                 if (!brought)
                     return takeBack(brought.error());
                 m_result.collections += brought->made;
                 m_collections.append(brought->ours);
                 bringCollections(file + 1);
             });
}

void Importing::say(qsizetype done)
{
    emit progressed(static_cast<int>(done), static_cast<int>(m_file.feeds() + m_file.parts.size()));
}

void Importing::bringFeed(qsizetype feed)
{
    if (isStopped())
        return;
    if (feed >= m_file.feeds())
        return bringPart(0);
    say(feed);
    whenDone(QtConcurrent::run([file = m_file, feed] { return formerFeed(file, feed); }), this,
             [this, feed](const Result<FormerFeed> &stories) {
                 if (stories)
                     prepare(feed, *stories);
                 else
                     takeBack(stories.error());
             });
}

void Importing::prepare(qsizetype feed, const FormerFeed &stories)
{
    const SourceId source = m_sources.value(text::canonicalUrl(stories.address));
    take(QtConcurrent::run([stories, source] { return bringings(stories, source); }),
         [this, feed] { bringFeed(feed + 1); });
}

void Importing::bringPart(qsizetype part)
{
    if (isStopped())
        return;
    say(m_file.feeds() + part);
    if (part >= m_file.parts.size())
        return settle();
    const KeptPart &next = m_file.parts.at(part);
    const QString feed = m_file.kept.at(next.file).stories.at(next.places.first()).feed;
    const SourceId source = m_sources.value(text::canonicalUrl(feed));
    const QList<CollectionId> collections = m_collections.at(next.file);
    take(QtConcurrent::run([file = m_file.kept.at(next.file), next, source, collections] {
             return bringings(file, next, source, collections);
         }),
         [this, part] { bringPart(part + 1); });
}

void Importing::take(const QFuture<Bringings> &some, const std::function<void()> &next)
{
    whenDone(some, this, [this, next](const Bringings &bringings) {
        m_result.passedOver += bringings.passedOver;
        m_pieces = bringings.pieces;
        bringStories(0, next);
    });
}

void Importing::bringStories(qsizetype piece, const std::function<void()> &next)
{
    if (isStopped())
        return;
    if (piece >= m_pieces.size())
        return next();
    whenDone(m_core.store->bringStories(m_entry, m_pieces.at(piece), m_core.now()), this,
             [this, piece, next](const Result<store::Brought> &brought) {
                 if (!brought)
                     return takeBack(brought.error());
                 if (brought->isTakenBack)
                     return takeBack({Error::Kind::Cancelled, {}});
                 count(*brought);
                 bringStories(piece + 1, next);
             });
}

void Importing::count(const store::Brought &brought)
{
    m_result.stories += brought.added;
    m_result.read += brought.read;
    m_result.notes += brought.notes;
    m_result.bookmarks += static_cast<int>(brought.bookmarks.size());
    m_bookmarks += brought.bookmarks;
}

void Importing::settle()
{
    whenDone(m_core.store->endImport(m_entry), this, [this](const Result<Done> &done) {
        if (done)
            tell();
        else
            takeBack(done.error());
    });
}

// What is no feed is said before the answer: a program may end with it.
void Importing::tell()
{
    m_core.tellOfImport();
    const QSet<QString> ids = withoutFeed(m_new);
    if (ids.isEmpty())
        finish();
    else
        sayWhatIsNoFeed(m_core, ids, [this] { finish(); });
}

void Importing::finish()
{
    if (m_core.options.refreshing == LibraryOptions::Refreshing::WhileOpen) {
        if (m_result.newspapers > 0)
            m_core.refresher->refresh({store::Asking::WhenDue, {}, {}});
        std::sort(m_bookmarks.begin(), m_bookmarks.end(), [](StoryId a, StoryId b) { return a > b; });
        m_core.keptPictures->bring(m_bookmarks.mid(0, mostIllustrated));
    }
    answer(m_result);
}

bool Importing::isStopped()
{
    if (m_cancelled)
        takeBack({Error::Kind::Cancelled, {}});
    return m_cancelled;
}

void Importing::takeBack(const Error &why)
{
    whenDone(m_core.store->undo(m_entry, {publications::readManifest}, m_core.now()), this,
             [this, why](const Result<store::Undone> &undone) {
                 m_core.tellOfImport();
                 // Nothing to take back is as good as taken back.
                 const bool stays = !undone && undone.error().kind != Error::Kind::NothingToDo;
                 answer(stays ? undone.error() : why);
             });
}

void Importing::answer(const Result<ImportResult> &result)
{
    if (m_begun)
        m_core.unfinishedImports->end();
    m_promise.addResult(result);
    m_promise.finish();
    emit ended();
}

} // namespace broadsheet
