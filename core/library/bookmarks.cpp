#include "core/library/bookmarks.h"

#include "core/library/answers.h"
#include "core/library/bookmarkexporting.h"
#include "core/library/keptpictures.h"
#include "core/library/librarycore.h"
#include "core/library/savingpage.h"

#include <utility>

namespace broadsheet {

using Action = JournalEntry::Action;
using What = Change::What;

Bookmarks::Bookmarks(LibraryCore &core) : m_core(core) {}

void Bookmarks::bringPicturesAfter(const QFuture<Result<int>> &kept, const QList<StoryId> &ids)
{
    whenDone(kept, this, [this, ids](const Result<int> &changed) {
        if (changed)
            m_core.keptPictures->bring(ids);
    });
}

// Says to everyone that the collections changed, and then to whoever asked.
template <typename Value>
QFuture<Result<Value>> Bookmarks::told(const QFuture<Result<Value>> &done)
{
    return thenAnswer(done, m_core.context, [this](const Result<Value> &result) {
        if (result)
            m_core.changed({What::Collections, {}, {}});
        return result;
    });
}

QFuture<Result<int>> Bookmarks::set(const QList<StoryId> &ids, Keeping keeping)
{
    return keeping == Keeping::Keep ? hold(ids, Action::Keep) : m_core.changeStates(ids, Action::Unkeep);
}

QFuture<Result<int>> Bookmarks::setLater(const QList<StoryId> &ids, Keeping keeping)
{
    return keeping == Keeping::Keep ? hold(ids, Action::Postpone)
                                    : m_core.changeStates(ids, Action::Unpostpone);
}

QFuture<Result<int>> Bookmarks::hold(const QList<StoryId> &ids, JournalEntry::Action action)
{
    const QFuture<Result<int>> held = m_core.changeStates(ids, action);
    bringPicturesAfter(held, ids);
    return held;
}

QFuture<QList<Collection>> Bookmarks::collections() { return m_core.store->collections(); }
QFuture<QList<CollectionId>> Bookmarks::collectionsOf(StoryId story)
{
    return m_core.store->collectionsOf(story);
}

QFuture<Result<CollectionId>> Bookmarks::makeCollection(const QString &name, CollectionId parent)
{
    return told(m_core.store->makeCollection(name, parent, m_core.now()));
}

QFuture<Result<Done>> Bookmarks::renameCollection(CollectionId id, const QString &name)
{
    return told(m_core.store->renameCollection(id, name, m_core.now()));
}

QFuture<Result<Done>> Bookmarks::moveCollection(CollectionId id, CollectionId parent, int place)
{
    return told(m_core.store->moveCollection(id, parent, place, m_core.now()));
}

QFuture<Result<Done>> Bookmarks::removeCollection(CollectionId id)
{
    return told(m_core.store->removeCollection(id, m_core.now()));
}

QFuture<Result<int>> Bookmarks::lay(const QList<StoryId> &ids, CollectionId collection, store::Lying lying)
{
    using Ids = QList<StoryId>;
    return thenAnswer(m_core.store->collect(ids, collection, lying, m_core.now()), m_core.context,
                      [this](const Result<Ids> &changed) -> Result<int> {
                          if (!changed)
                              return changed.error();
                          if (!changed->isEmpty()) {
                              m_core.changed({What::Collections, {}, {}});
                              m_core.changed({What::States, *changed, {}});
                          }
                          return static_cast<int>(changed->size());
                      });
}

QFuture<Result<int>> Bookmarks::collect(const QList<StoryId> &ids, CollectionId collection)
{
    const QFuture<Result<int>> collected = lay(ids, collection, store::Lying::Inside);
    bringPicturesAfter(collected, ids);
    return collected;
}

QFuture<Result<int>> Bookmarks::takeOut(const QList<StoryId> &ids, CollectionId collection)
{
    return lay(ids, collection, store::Lying::Outside);
}

QFuture<QList<Note>> Bookmarks::notes(const QList<StoryId> &stories) { return m_core.store->notes(stories); }

QFuture<Result<NoteId>> Bookmarks::putNote(const Note &note)
{
    return thenAnswer(m_core.store->putNote(note, m_core.now()), m_core.context,
                      [this, story = note.story](const Result<NoteId> &put) {
                          if (put) {
                              m_core.changed({What::Notes, {story}, {}});
                              m_core.changed({What::States, {story}, {}});
                              m_core.keptPictures->bring({story});
                          }
                          return put;
                      });
}

QFuture<Result<StoryId>> Bookmarks::removeNote(NoteId note)
{
    return thenAnswer(m_core.store->removeNote(note, m_core.now()), m_core.context,
                      [this](const Result<StoryId> &story) {
                          if (story)
                              m_core.changed({What::Notes, {*story}, {}});
                          return story;
                      });
}

QFuture<Result<SavedPage>> Bookmarks::savePage(const QString &typedAddress, CollectionId collection)
{
    const auto saving = std::make_shared<SavingPage>(m_core, *this, collection);
    m_saving.removeIf([](const std::weak_ptr<SavingPage> &one) { return one.expired(); });
    m_saving.append(saving);
    return saving->start(typedAddress);
}

void Bookmarks::cancelSaving()
{
    for (const std::weak_ptr<SavingPage> &one : std::exchange(m_saving, {})) {
        if (const std::shared_ptr<SavingPage> saving = one.lock())
            saving->cancel();
    }
}

QFuture<int> Bookmarks::bringPictures(const QList<StoryId> &ids) { return m_core.keptPictures->bring(ids); }

QFuture<Result<int>> Bookmarks::exportTo(const BookmarkExport &wanted)
{
    if (m_exporting)
        return readyFuture(Result<int>(Error{Error::Kind::Busy, wanted.path}));
    m_exporting = new BookmarkExporting(m_core, wanted, this);
    connect(m_exporting, &BookmarkExporting::progressed, this, &Bookmarks::exportProgressed);
    connect(m_exporting, &BookmarkExporting::ended, this, [this] {
        m_exporting->deleteLater();
        m_exporting = nullptr;
    });
    return m_exporting->start();
}

void Bookmarks::cancelExport()
{
    if (m_exporting)
        m_exporting->cancel();
}

} // namespace broadsheet
