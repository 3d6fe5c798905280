// What Store does by itself when nobody waits: the log, the search index, old and removed stories. In pieces;
// between them others may write.
#include "core/store/search.h"
#include "core/store/writing.h"

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

constexpr int tidyEvery = 250;     // ms
constexpr int quietTime = 50;      // ms without arrivals before the index goes on
constexpr int mergeAfter = 2'000;  // ms without arrivals before the index is tidied …
constexpr int mergePause = 100;    // … and between two pieces of that
constexpr int daysUntilPurged = 7; // how long a removed publication can come back with its stories

} // namespace

// The disk may take its time: it has a thread of its own.
void Store::tidyLog()
{
    if (m_tidying || (m_lastTidied.isValid() && m_lastTidied.elapsed() < tidyEvery))
        return;
    m_lastTidied.start();
    m_tidying = true;
    m_keeper->post([this](Connection &c) {
        c.run(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
        c.takeError(); // it is tried again
        m_tidying = false;
        return 0;
    });
}

bool Store::isBusy() const
{
    return m_indexWanted.isEmpty() && m_lastShared.isValid() && m_lastShared.elapsed() < quietTime;
}

// The index follows behind: it lets what arrives go first, unless somebody waits for it.
void Store::indexOn()
{
    if (m_indexing || m_readOnly || m_writer.isEnding())
        return;
    m_indexing = true;
    m_writer.postHere(isBusy() ? quietTime : 0, [this](Connection &c) {
        m_indexing = false;
        if (m_writer.isEnding())
            return;
        if (isBusy())
            return indexOn();
        const Waiting waiting = indexSome(c);
        tidyLog();
        const Result<Done> indexed = valueOrError(c, Done{});
        if (waiting == Waiting::Some && indexed)
            return indexOn();
        // A full disk: again after the next arrivals.
        for (const auto &promise : std::exchange(m_indexWanted, {})) {
            promise->addResult(indexed);
            promise->finish();
        }
        mergeOn(mergeAfter);
    });
}

// When nothing has come for a while.
void Store::mergeOn(int delay)
{
    if (m_merging || m_readOnly || m_writer.isEnding())
        return;
    m_merging = true;
    m_writer.postHere(delay, [this](Connection &c) {
        m_merging = false;
        if (m_writer.isEnding())
            return;
        if (m_indexing || (m_lastShared.isValid() && m_lastShared.elapsed() < mergeAfter))
            return mergeOn(mergeAfter);
        const Waiting merging = mergeSome(c);
        tidyLog();
        if (merging == Waiting::Some && !c.takeError())
            mergeOn(mergePause);
    });
}

QFuture<Result<Done>> Store::indexed()
{
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    m_writer.post([this, promise](Connection &) {
        if (m_readOnly || m_writer.isEnding()) {
            promise->addResult(Done{});
            promise->finish();
            return 0;
        }
        m_indexWanted.append(promise);
        indexOn();
        return 0;
    });
    return promise->future();
}

void Store::purgeOn(const QDateTime &limit)
{
    if (m_readOnly || m_writer.isEnding())
        return;
    m_writer.post([this, limit](Connection &c) {
        const Purge purge = c.transaction([&] { return purgeSome(c, limit); });
        if (!c.takeError() && purge == Purge::More)
            purgeOn(limit);
        return 0;
    });
}

struct Store::Pruning
{
    QDateTime now;
    PruneCursor at;
    int count = 0;
    QPromise<Result<int>> promise;

    void finish(Result<int> answer)
    {
        promise.addResult(std::move(answer));
        promise.finish();
    }
};

QFuture<Result<int>> Store::prune(const QDateTime &now)
{
    if (m_readOnly)
        return readyFuture(Result<int>(cannotWrite()));
    auto pruning = std::make_shared<Pruning>();
    pruning->now = now;
    pruning->promise.start();
    pruneOn(pruning);
    return pruning->promise.future();
}

void Store::pruneOn(const std::shared_ptr<Pruning> &pruning)
{
    m_writer.post([this, pruning](Connection &c) {
        const Pruned pruned = c.transaction([&] {
            const Pruned some = pruneSome(c, pruning->now, pruning->at);
            if (!some.stories.isEmpty())
                mergeALittle(c);
            return some;
        });
        if (const std::optional<Error> error = c.takeError()) {
            pruning->finish(*error);
            return 0;
        }
        pruning->at = pruned.next;
        pruning->count += static_cast<int>(pruned.stories.size());
        if (pruned.next.finished || m_writer.isEnding())
            pruning->finish(pruning->count);
        else
            pruneOn(pruning);
        return 0;
    });
}

void Store::keepHouse(const QDateTime &now)
{
    m_writer.post([this](Connection &) {
        indexOn();
        return 0;
    });
    purgeOn(now.addDays(-daysUntilPurged));
}

} // namespace broadsheet::store
