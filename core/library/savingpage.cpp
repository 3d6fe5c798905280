#include "core/library/savingpage.h"

#include "core/base/async.h"
#include "core/library/bringings.h"
#include "core/library/keptpictures.h"
#include "core/library/librarycore.h"
#include "core/library/pagerequest.h"
#include "core/library/typedaddress.h"
#include "core/library/wholestories.h"

#include <QtConcurrentRun>

namespace broadsheet {

namespace {

constexpr qsizetype longestShown = 200; // characters of an address that is refused

bool isWithoutText(const Story &story) { return story.item.contentHtml.isEmpty() && !story.whole.text; }

} // namespace

SavingPage::SavingPage(LibraryCore &core, Bookmarks &bookmarks, CollectionId collection)
    : m_core(core), m_bookmarks(bookmarks), m_collection(collection)
{
}

QFuture<Result<SavedPage>> SavingPage::start(const QString &typed)
{
    m_promise.start();
    const QFuture<Result<SavedPage>> future = m_promise.future();
    m_tries = addressesOf(typed);
    if (m_tries.isEmpty()) {
        answer(Error{Error::Kind::BadAddress, typed.trimmed().left(longestShown)});
        return future;
    }
    if (m_core.store->isReadOnly()) {
        answer(Error{Error::Kind::CannotWrite, m_core.options.profileFolder});
        return future;
    }
    whenDone(m_core.store->storyAt(m_tries.first()), m_core.context,
             [self = shared_from_this()](const std::optional<StoryId> &known) {
                 if (known)
                     self->keepKnown(*known);
                 else
                     self->tryNext();
             });
    return future;
}

void SavingPage::cancel()
{
    m_isCancelled = true;
    if (m_known)
        m_core.wholeStories->cancel(*m_known, fetch::Lane::ReaderWaits);
    if (!m_isFetching)
        return;
    m_isFetching = false;
    m_page.cancel(); // and answers no more
    answer(Error{Error::Kind::Cancelled, m_asked});
}

void SavingPage::keepKnown(StoryId id)
{
    if (m_isCancelled)
        return answer(Error{Error::Kind::Cancelled, {}});
    const auto kept = number(m_collection) != 0 ? m_bookmarks.collect({id}, m_collection)
                                                : m_bookmarks.set({id}, Bookmarks::Keeping::Keep);
    whenDone(kept, m_core.context, [self = shared_from_this(), id](const Result<int> &changed) {
        if (!changed)
            return self->answer(changed.error());
        self->describe(id, *changed == 0 ? SavedPage::How::WasThere : SavedPage::How::Kept);
    });
}

// One whose page did not come when it was saved is given another chance.
void SavingPage::describe(StoryId id, SavedPage::How how)
{
    whenDone(m_core.store->story(id), m_core.context,
             [self = shared_from_this(), id, how](const Result<Story> &story) {
                 if (!story)
                     return self->answer(story.error());
                 const SavedPage page{id, story->item.title, how, {}};
                 if (!isWithoutText(*story) || self->m_isCancelled)
                     return self->answer(page);
                 self->m_known = id;
                 whenDone(self->m_core.wholeStories->fetch(id, fetch::Lane::ReaderWaits),
                          self->m_core.context, [self, page](const Result<Story> &whole) {
                              SavedPage tried = page;
                              if (!whole)
                                  tried.trouble = whole.error();
                              self->answer(tried);
                          });
             });
}

void SavingPage::tryNext()
{
    m_asked = m_tries.takeFirst();
    if (m_isCancelled)
        return answer(Error{Error::Kind::Cancelled, m_asked});
    fetch::Request request = requestForPage(m_asked, fetch::Request::Reach::OwnHost);
    request.lane = fetch::Lane::ReaderWaits;
    m_isFetching = true;
    m_page = m_core.fetcher->get(request);
    whenDone(m_page, m_core.context,
             [self = shared_from_this()](const fetch::Answer &answer) { self->arrived(answer); });
}

void SavingPage::arrived(const fetch::Answer &got)
{
    if (m_isCancelled)
        return; // which was said
    m_isFetching = false;
    if (!got.ok()) {
        const fetch::Failure &failure = got.failure();
        if (!m_tries.isEmpty() && isWorthPlainHttp(failure.error))
            return tryNext();
        return save({addressAlone(m_asked), failure.error}, failure.notBefore);
    }
    if (!got.response().complete)
        return save({addressAlone(m_asked), Error{Error::Kind::Interrupted, got.response().address}});
    whenDone(QtConcurrent::run(savedText, got.response()), m_core.context,
             [self = shared_from_this()](const SavedText &text) { self->save(text); });
}

void SavingPage::save(const SavedText &text, const QDateTime &notBefore)
{
    if (m_isCancelled)
        return answer(Error{Error::Kind::Cancelled, m_asked});
    Feed document;
    document.items = {text.item};
    store::Keepsake keepsake;
    keepsake.saved = m_core.now();
    if (text.trouble && !isOurDoing(text.trouble->kind)) {
        keepsake.trouble = text.trouble;
        keepsake.again = tryPageAgain(*text.trouble, m_core.now(), notBefore);
    }
    if (number(m_collection) != 0)
        keepsake.collections = {m_collection};
    store::Bringing one;
    one.otherwise = savedPages();
    one.items = store::incoming(document);
    one.states = {{.unread = true, .kept = true, .later = false}};
    one.keepsakes = {keepsake};
    whenDone(m_core.store->saveStory(one, m_core.now()), m_core.context,
             [self = shared_from_this(), text](const Result<store::Brought> &brought) {
                 if (brought)
                     self->saved(text, *brought);
                 else
                     self->answer(brought.error());
             });
}

void SavingPage::saved(const SavedText &text, const store::Brought &brought)
{
    m_core.changed({Change::What::Stories, {}, {}});
    m_core.changed({Change::What::Collections, {}, {}});
    m_core.keptPictures->bring(brought.stories);
    const auto how = brought.added > 0             ? SavedPage::How::New
                     : brought.bookmarks.isEmpty() ? SavedPage::How::WasThere
                                                   : SavedPage::How::Kept;
    answer(SavedPage{brought.stories.value(0), text.item.title, how, text.trouble});
}

void SavingPage::answer(const Result<SavedPage> &page)
{
    m_promise.addResult(page);
    m_promise.finish();
}

} // namespace broadsheet
