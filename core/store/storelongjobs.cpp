// Work that is too long for one write job goes in pieces; between them others may write.
#include "core/store/search.h"
#include "core/store/writing.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

using Action = JournalEntry::Action;

constexpr qsizetype itemsAtOnce = 40;  // stories taken in by one job
constexpr qsizetype marksAtOnce = 500; // states changed by one job
constexpr int daysUntilPurged = 7;     // how long a removed publication can come back with its stories

struct MarkRow
{
    Action action;
    Bit bit;
    bool value;
};

constexpr MarkRow marks[] = {
    {Action::MarkRead, Bit::Unread, false},
    {Action::MarkUnread, Bit::Unread, true},
    {Action::Keep, Bit::Kept, true},
    {Action::Unkeep, Bit::Kept, false},
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

} // namespace

QFuture<Result<Arrivals>> Store::takeIn(SourceId source, const QList<Incoming> &items, const QDateTime &now)
{
    auto progress = std::make_shared<Progress<Arrivals>>();
    // From the end, as takeIn() itself does, so that the publisher's first becomes the newest.
    for (qsizetype end = items.size(); end > 0; end -= itemsAtOnce) {
        const qsizetype begin = std::max<qsizetype>(0, end - itemsAtOnce);
        const QList<Incoming> piece = items.mid(begin, end - begin);
        m_writer.post([=, readOnly = m_readOnly](Connection &c) {
            if (progress->error || readOnly)
                return 0;
            const Arrivals some = c.transaction([&] { return store::takeIn(c, source, piece, now); });
            progress->error = c.takeError();
            if (progress->error)
                return 0;
            progress->value.added = some.added + progress->value.added;
            progress->value.changed = some.changed + progress->value.changed;
            progress->value.all = some.all + progress->value.all;
            return 0;
        });
    }
    return m_writer.post([this, progress, source, now](Connection &c) -> Result<Arrivals> {
        if (m_readOnly)
            return cannotWrite();
        if (!progress->error)
            c.transaction([&] {
                leaveOut(c, source, progress->value.all, now);
                return 0;
            });
        indexOn();
        if (progress->error)
            return *progress->error;
        return valueOrError(c, progress->value);
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

QFuture<Result<QList<StoryId>>> Store::mark(const QList<StoryId> &ids, Action action, const QDateTime &now)
{
    struct Marked
    {
        JournalId entry{};
        QList<StoryId> changed;
    };
    if (m_readOnly)
        return readyFuture(Result<QList<StoryId>>(cannotWrite()));
    auto progress = std::make_shared<Progress<Marked>>();
    for (qsizetype begin = 0; begin < ids.size(); begin += marksAtOnce) {
        m_writer.post([=, row = markRow(action), piece = ids.mid(begin, marksAtOnce)](Connection &c) {
            Marked &marked = progress->value;
            if (progress->error)
                return 0;
            const QList<StateChange> changes = c.transaction([&] {
                const QList<StateChange> some = setBit(c, piece, row.bit, row.value, now);
                if (number(marked.entry) == 0 && !some.isEmpty())
                    marked.entry = beginEntry(c, action, {}, now);
                addPart(c, marked.entry, some);
                return some;
            });
            progress->error = c.takeError();
            for (const StateChange &change : changes)
                marked.changed.append(change.id);
            return 0;
        });
    }
    return m_writer.post([progress](Connection &) -> Result<QList<StoryId>> {
        if (progress->error)
            return *progress->error;
        return progress->value.changed;
    });
}

void Store::indexOn()
{
    if (m_indexing || m_readOnly || m_writer.isEnding())
        return;
    m_indexing = true;
    m_writer.post([this](Connection &c) {
        m_indexing = false;
        const Waiting waiting = m_writer.isEnding() ? Waiting::None : indexSome(c);
        const bool failed = c.takeError().has_value(); // a full disk: again after the next arrivals
        if (waiting == Waiting::Some && !failed)
            indexOn();
        return 0;
    });
}

QFuture<Result<Done>> Store::indexed()
{
    return m_writer.post([this](Connection &c) {
        while (!m_readOnly && indexSome(c) == Waiting::Some) {
        }
        return valueOrError(c, Done{});
    });
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
        const Pruned pruned = c.transaction([&] { return pruneSome(c, pruning->now, pruning->at); });
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
