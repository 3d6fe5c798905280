#include "core/library/stories.h"

#include "core/library/answers.h"
#include "core/library/librarycore.h"
#include "core/library/wholestories.h"

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

JournalEntry::Action actionOf(Stories::Mark mark)
{
    return mark == Stories::Mark::Read ? JournalEntry::Action::MarkRead : JournalEntry::Action::MarkUnread;
}

const QString copiesSetting = u"copies"_s;

} // namespace

Stories::Stories(LibraryCore &core)
    : m_core(core),
      m_copies(core.store->openedSetting(copiesSetting) == u"apart"_s ? Copies::Apart : Copies::Folded)
{
}

QFuture<QList<Headline>> Stories::list(const StoryQuery &query) { return m_core.store->list(query); }
QFuture<Counts> Stories::count(const StoryQuery &query) { return m_core.store->count(query); }
QFuture<Result<Story>> Stories::story(StoryId id) { return m_core.store->story(id); }
QFuture<std::optional<StoryId>> Stories::storyAt(const QString &publication, const QString &address)
{
    return m_core.store->storyAt(publication, address);
}

QFuture<Result<Story>> Stories::wholeStory(StoryId id)
{
    return m_core.wholeStories->fetch(id, fetch::Lane::ReaderWaits);
}

void Stories::cancelWholeStory(StoryId id) { m_core.wholeStories->cancel(id, fetch::Lane::ReaderWaits); }

QFuture<RailCounts> Stories::railCounts(const QDateTime &dayStart)
{
    return thenAnswer(m_core.store->countAll(dayStart), m_core.context, [](const store::AllCounts &all) {
        return RailCounts{all.today, all.all,         all.bookmarks,    all.later,
                          all.notes, all.collections, all.publications, all.sections};
    });
}

QFuture<FrontStories> Stories::front(const FrontQuery &query)
{
    FrontQuery wanted = query;
    wanted.copies = m_copies;
    return m_core.store->front(wanted);
}

void Stories::setCopies(Copies copies)
{
    if (copies == m_copies)
        return;
    m_copies = copies;
    m_core.store->setSetting(copiesSetting, copies == Copies::Folded ? u"folded"_s : u"apart"_s);
    m_core.changed({Change::What::Stories, {}, {}}); // front pages look otherwise now
}

QFuture<Result<int>> Stories::mark(const QList<StoryId> &ids, Mark mark)
{
    return m_core.changeStates(ids, actionOf(mark), m_copies);
}

QFuture<Result<int>> Stories::markAll(const StoryQuery &query, Mark mark)
{
    return thenLater<Result<int>>(
        m_core.store->ids(query), m_core.context,
        [this, mark](const QList<StoryId> &ids, const std::shared_ptr<QPromise<Result<int>>> &promise) {
            whenDone(m_core.changeStates(ids, actionOf(mark)), m_core.context,
                     [promise](const Result<int> &count) { finish(promise, count); });
        });
}

} // namespace broadsheet
