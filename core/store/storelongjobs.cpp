// Work that is too long for one write job goes in pieces; between them others may write.
#include "core/store/samestories.h"
#include "core/store/search.h"
#include "core/store/writing.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

using Action = JournalEntry::Action;

constexpr qsizetype itemsAtOnce = 100; // stories taken in by one job
constexpr qsizetype marksAtOnce = 500; // states changed by one job
constexpr qsizetype goneAtOnce = 30;   // stories that go by one job: leaving the index costs 0.8 ms each
constexpr int tidyEvery = 250;         // ms
constexpr int quietTime = 50;          // ms without arrivals before the index goes on
constexpr int mergeAfter = 2'000;      // ms without arrivals before the index is tidied …
constexpr int mergePause = 100;        // … and between two pieces of that
constexpr int daysUntilPurged = 7;     // how long a removed publication can come back with its stories

struct MarkRow
{
    Action action;
    Bit bit;
    bool value;
};

constexpr MarkRow marks[] = {
    {Action::MarkRead, Bit::Unread, false}, {Action::MarkUnread, Bit::Unread, true},
    {Action::Keep, Bit::Kept, true},        {Action::Unkeep, Bit::Kept, false},
    {Action::Postpone, Bit::Later, true},   {Action::Unpostpone, Bit::Later, false},
};

const MarkRow &markRow(Action action)
{
    return *std::find_if(std::begin(marks), std::prev(std::end(marks)),
                         [&](const MarkRow &row) { return row.action == action; });
}

// What the pieces of one long job share. They run one after another in one thread.
template <typename Value>
struct Progress
{
    Value value;
    std::optional<Error> error; // of a piece: the later ones do nothing
};

// The pieces of one document, each with what came of it: a piece may be run twice.
struct TakingIn
{
    QList<Arrivals> pieces;
    std::optional<Error> error;

    Arrivals together() const
    {
        Arrivals all;
        for (const Arrivals &one : pieces) {
            all.added += one.added;
            all.changed += one.changed;
            all.all += one.all;
        }
        return all;
    }
};

} // namespace

QFuture<Result<Arrivals>> Store::takeIn(SourceId source, const QList<Incoming> &items, const QDateTime &now)
{
    return takeIn(source, items, now, {});
}

QFuture<Result<Arrivals>> Store::takeIn(const Asked &asked, const QList<Incoming> &items)
{
    return takeIn(asked.source, items, asked.now, asked);
}

QFuture<Result<Arrivals>> Store::takeIn(SourceId source, const QList<Incoming> &items, const QDateTime &now,
                                        const std::optional<Asked> &asked)
{
    if (m_readOnly)
        return readyFuture(Result<Arrivals>(cannotWrite()));
    auto progress = std::make_shared<TakingIn>();
    auto promise = std::make_shared<QPromise<Result<Arrivals>>>();
    promise->start();
    const qsizetype count = std::max<qsizetype>(1, (items.size() + itemsAtOnce - 1) / itemsAtOnce);
    progress->pieces.resize(count);
    // From the end, as takeIn() itself does, so that the publisher's first becomes the newest.
    for (qsizetype piece = count - 1; piece >= 0; --piece) {
        const auto run = [=, some = items.mid(piece * itemsAtOnce, itemsAtOnce)](Connection &c) {
            if (progress->error)
                return;
            progress->pieces[piece] = store::takeIn(c, source, some, now);
            if (piece > 0)
                return;
            leaveOut(c, source, progress->together().all, now);
            if (asked)
                writeAsked(c, *asked);
        };
        share({run, [=, this](const std::optional<Error> &error) {
                   if (error)
                       progress->error = error;
                   if (piece > 0)
                       return;
                   indexOn();
                   promise->addResult(progress->error ? Result<Arrivals>(*progress->error)
                                                      : Result<Arrivals>(progress->together()));
                   promise->finish();
               }});
    }
    return promise->future();
}

void Store::share(SharedWrites::Write write)
{
    m_writer.post([this, write = std::move(write)](Connection &) {
        m_shared.add(write);
        shareOn();
        return 0;
    });
}

// Lets what is already queued join before the transaction begins.
void Store::shareOn()
{
    if (m_sharing || m_shared.isEmpty())
        return;
    m_sharing = true;
    m_writer.post([this](Connection &c) {
        m_sharing = false;
        if (!m_shared.isEmpty())
            m_shared.runSome(c);
        m_lastShared.start();
        tidyLog();
        shareOn();
        return 0;
    });
}

QFuture<Result<Done>> Store::installBuiltIn(const BuiltIn &builtIn, const QDateTime &now)
{
    return write<Done>([this, builtIn, now](Connection &c) {
        const QString &id = builtIn.publication.id;
        const qint64 removed =
            c.number(u"SELECT removed IS NOT NULL FROM publication WHERE id = ?"_s, {id}, -1);
        if (removed == 1)
            return Done{};
        store::putPublication(c, builtIn.publication, builtIn.manifest,
                              removed < 0 ? builtIn.edition : QString());
        for (const auto &[address, items] : builtIn.feeds) {
            const qint64 source = c.number(u"SELECT s.id FROM source s JOIN edition e ON e.id = s.edition "
                                           "WHERE e.publication = ? AND s.address = ? LIMIT 1"_s,
                                           {id, address});
            if (source != 0)
                leaveOut(c, SourceId{source}, store::takeIn(c, SourceId{source}, items, now).all, now);
        }
        indexOn();
        return Done{};
    });
}

QFuture<Result<QList<StoryId>>> Store::changeInPieces(
    const QList<StoryId> &ids, Action action, const QDateTime &now,
    std::function<QList<StateChange>(Connection &, JournalId, const QList<StoryId> &)> change)
{
    struct Changed
    {
        JournalId entry{};
        QList<StoryId> stories;
    };
    if (m_readOnly)
        return readyFuture(Result<QList<StoryId>>(cannotWrite()));
    auto progress = std::make_shared<Progress<Changed>>();
    for (qsizetype begin = 0; begin < ids.size(); begin += marksAtOnce) {
        m_writer.post([=, piece = ids.mid(begin, marksAtOnce)](Connection &c) {
            Changed &changed = progress->value;
            if (progress->error)
                return 0;
            const QList<StateChange> some = c.transaction([&] {
                // One that stays empty is nothing to undo.
                if (number(changed.entry) == 0)
                    changed.entry = beginEntry(c, action, {}, now);
                const QList<StateChange> states = change(c, changed.entry, piece);
                addPart(c, changed.entry, states);
                return states;
            });
            progress->error = c.takeError();
            changed.stories += idsOf(some);
            return 0;
        });
    }
    return m_writer.post([progress](Connection &c) -> Result<QList<StoryId>> {
        if (progress->value.stories.isEmpty())
            dropEntry(c, progress->value.entry);
        c.takeError();
        if (progress->error)
            return *progress->error;
        return progress->value.stories;
    });
}

QFuture<Result<QList<StoryId>>> Store::mark(const QList<StoryId> &ids, Action action, const QDateTime &now,
                                            Copies copies)
{
    return changeInPieces(
        ids, action, now,
        [row = markRow(action), copies, now](Connection &c, JournalId, const QList<StoryId> &piece) {
            const QList<StoryId> all = copies == Copies::Folded ? withSameStories(c, piece) : piece;
            return setBit(c, all, row.bit, row.value, now);
        });
}

QFuture<Result<QList<StoryId>>> Store::collect(const QList<StoryId> &ids, CollectionId collection,
                                               Lying lying, const QDateTime &now)
{
    const Action action = lying == Lying::Inside ? Action::Collect : Action::TakeOut;
    return changeInPieces(ids, action, now, [=](Connection &c, JournalId entry, const QList<StoryId> &piece) {
        return store::collect(c, entry, piece, collection, lying, now);
    });
}

QFuture<Result<Undone>> Store::undo(const Undoing &undoing, const QDateTime &now)
{
    return undoEntry(store::lastEntry, undoing, now);
}

QFuture<Result<Undone>> Store::undo(JournalId entry, const Undoing &undoing, const QDateTime &now)
{
    return undoEntry([entry](Connection &c) { return entryOf(c, entry); }, undoing, now);
}

QFuture<Result<Undone>> Store::undoEntry(FindEntry find, const Undoing &undoing, const QDateTime &now)
{
    if (m_readOnly)
        return readyFuture(Result<Undone>(cannotWrite()));
    auto promise = std::make_shared<QPromise<Result<Undone>>>();
    promise->start();
    const auto answer = [this, promise](const Result<Undone> &undone) {
        promise->addResult(undone);
        promise->finish();
        m_undos.removeFirst();
        if (!m_undos.isEmpty())
            m_undos.first()();
    };
    // One after the other: asked for twice, the second takes back what was before the first.
    m_writer.post([=, this, find = std::move(find)](Connection &) {
        m_undos.append([=, this] { beginUndo(find, undoing, now, answer); });
        if (m_undos.size() == 1)
            m_undos.first()();
        return 0;
    });
    return promise->future();
}

void Store::beginUndo(const FindEntry &find, const Undoing &undoing, const QDateTime &now,
                      const AnswerUndo &answer)
{
    auto last = std::make_shared<std::optional<Undone>>();
    const auto begin = [last, find](Connection &c) {
        *last = find(c);
        if (*last)
            store::beginUndo(c, (*last)->entry.id);
    };
    m_shared.add({begin, [this, last, undoing, now, answer](const std::optional<Error> &error) {
                      if (error)
                          answer(*error);
                      else if (!*last)
                          answer(Error{Error::Kind::NothingToDo, {}});
                      else
                          undoPieces(**last, undoing, now, answer);
                  }});
    shareOn();
}

void Store::undoPieces(Undone last, const Undoing &undoing, const QDateTime &now, const AnswerUndo &answer)
{
    const QList<StateChange> changes = changesOf(last);
    const bool isLong = !last.brought.isEmpty();
    const qsizetype atOnce = isLong ? goneAtOnce : marksAtOnce;
    undoing.run->total = static_cast<int>(changes.size());
    last.entry.undone = true;
    auto failed = std::make_shared<std::optional<Error>>();
    for (qsizetype begin = 0; begin <= changes.size(); begin += atOnce) {
        const bool isLast = begin + atOnce > changes.size();
        const auto run = [=, this, some = changes.mid(begin, atOnce)](Connection &c) {
            if (*failed || (isLong && m_writer.isEnding()))
                return;
            if (undoing.run->stopped) {
                *failed = Error{Error::Kind::Cancelled, {}};
                return stopUndo(c, last.entry.id);
            }
            takeBack(c, last, some, now);
            if (isLast)
                endUndo(c, last, undoing.read, now);
        };
        m_shared.add({run, [=](const std::optional<Error> &error) {
                          if (error)
                              *failed = error;
                          undoing.run->done = static_cast<int>(std::min(begin + atOnce, changes.size()));
                          if (isLast)
                              answer(*failed ? Result<Undone>(**failed) : Result<Undone>(last));
                      }});
    }
    shareOn();
}

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
