#include "core/library/inadvance.h"

#include "core/article/teaser.h"
#include "core/base/async.h"
#include "core/fetch/reachability.h"
#include "core/library/librarycore.h"
#include "core/library/wholestories.h"

namespace broadsheet {

namespace {

constexpr int mostLookedAt = 400; // unread stories, of which many may be no teasers
constexpr int mostFetched = 40;   // a refresh

} // namespace

InAdvance::InAdvance(LibraryCore &core) : m_core(core) {}

void InAdvance::start(std::function<void()> ended)
{
    m_ended = std::move(ended);
    m_chosen.clear();
    m_done = 0;
    m_stopped = false;
    m_running = true;
    if (m_core.store->isReadOnly() || m_core.reach->isMetered())
        return end();
    whenDone(m_core.store->wantedInAdvance(m_core.now(), mostLookedAt), this,
             [this](const QList<StoryId> &ids) { choose(ids); });
}

// One after another: a text may be long, and the reader's own wishes go between.
void InAdvance::choose(QList<StoryId> ids)
{
    if (m_stopped || ids.isEmpty() || m_chosen.size() >= mostFetched)
        return fetchAll();
    const StoryId next = ids.takeFirst();
    whenDone(m_core.store->story(next), this, [this, next, ids](const Result<Story> &story) {
        if (story && article::isWholeWanted(*story))
            m_chosen.append(next);
        choose(ids);
    });
}

void InAdvance::fetchAll()
{
    if (m_stopped || m_chosen.isEmpty())
        return end();
    emit progressed(0, static_cast<int>(m_chosen.size()));
    for (const StoryId id : std::as_const(m_chosen)) {
        whenDone(m_core.wholeStories->fetch(id, fetch::Lane::Background), this,
                 [this](const Result<Story> &) {
                     ++m_done;
                     emit progressed(m_done, static_cast<int>(m_chosen.size()));
                     if (m_done == m_chosen.size())
                         end();
                 });
    }
}

void InAdvance::stop()
{
    m_stopped = true;
    for (const StoryId id : std::as_const(m_chosen))
        m_core.wholeStories->cancel(id, fetch::Lane::Background);
}

void InAdvance::end()
{
    m_running = false;
    if (const std::function<void()> ended = std::exchange(m_ended, nullptr))
        ended();
}

} // namespace broadsheet
