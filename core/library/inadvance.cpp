#include "core/library/inadvance.h"

#include "core/article/teaser.h"
#include "core/base/async.h"
#include "core/fetch/reachability.h"
#include "core/library/librarycore.h"
#include "core/library/picturecache.h"
#include "core/library/storypictures.h"
#include "core/library/wholestories.h"

#include <QStringList>
#include <QtConcurrentRun>

#include <memory>

namespace broadsheet {

namespace {

constexpr int mostLookedAt = 400; // unread stories, of which many may be no teasers
constexpr int mostFetched = 40;   // a refresh
constexpr int mostPictures = 3;   // an article

} // namespace

InAdvance::InAdvance(LibraryCore &core) : m_core(core) {}

void InAdvance::start(std::function<void()> ended)
{
    m_ended = std::move(ended);
    m_chosen.clear();
    m_done = 0;
    if (m_core.store->isReadOnly() || m_core.reach->isMetered())
        return end();
    whenDone(m_core.store->wantedInAdvance(m_core.now(), mostLookedAt), this,
             [this, run = m_run](const QList<StoryId> &ids) { choose(run, ids); });
}

// One after another: a text may be long, and the reader's own wishes go between.
void InAdvance::choose(int run, QList<StoryId> ids)
{
    if (run != m_run)
        return;
    if (ids.isEmpty() || m_chosen.size() >= mostFetched)
        return fetchAll(run);
    const StoryId next = ids.takeFirst();
    whenDone(m_core.store->story(next), this, [this, run, next, ids](const Result<Story> &story) {
        if (story && run == m_run && article::isWholeWanted(*story))
            m_chosen.append(next);
        choose(run, ids);
    });
}

void InAdvance::fetchAll(int run)
{
    if (m_chosen.isEmpty())
        return end();
    emit progressed(0, static_cast<int>(m_chosen.size()));
    for (const StoryId id : std::as_const(m_chosen)) {
        whenDone(m_core.wholeStories->fetch(id, fetch::Lane::Background), this,
                 [this, run](const Result<Story> &story) {
                     if (run == m_run && story && story->whole.text)
                         findPictures(run, *story);
                     else
                         settleOne(run);
                 });
    }
}

void InAdvance::findPictures(int run, const Story &story)
{
    whenDone(
        QtConcurrent::run(shownPictures, withWholeText(story)), this,
        [this, run](const QStringList &addresses) { fetchPictures(run, addresses.mid(0, mostPictures)); });
}

// An article is there when its pictures are; one that does not come holds up nothing.
void InAdvance::fetchPictures(int run, const QStringList &addresses)
{
    if (addresses.isEmpty())
        return settleOne(run);
    const auto left = std::make_shared<qsizetype>(addresses.size());
    for (const QString &address : addresses)
        whenDone(m_core.pictureCache->picture(address, Pictures::Lane::Background), this,
                 [this, run, left](const Result<Picture> &) {
                     if (--*left == 0)
                         settleOne(run);
                 });
}

void InAdvance::settleOne(int run)
{
    if (run != m_run)
        return;
    ++m_done;
    emit progressed(m_done, static_cast<int>(m_chosen.size()));
    if (m_done == m_chosen.size())
        end();
}

void InAdvance::stop()
{
    if (!m_ended)
        return;
    for (const StoryId id : std::as_const(m_chosen))
        m_core.wholeStories->cancel(id, fetch::Lane::Background);
    end();
}

void InAdvance::end()
{
    ++m_run;
    if (const std::function<void()> ended = std::exchange(m_ended, nullptr))
        ended();
}

} // namespace broadsheet
