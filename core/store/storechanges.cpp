// How Store writes what the reader did, and takes it back. Work that is too long for one write job goes in
// pieces; between them others may write.
#include "core/store/samestories.h"
#include "core/store/writing.h"

#include <algorithm>
#include <iterator>

namespace broadsheet::store {

namespace {

using Action = JournalEntry::Action;

constexpr qsizetype marksAtOnce = 500; // states changed by one job
constexpr qsizetype goneAtOnce = 30;   // stories that go by one job: leaving the index costs 0.8 ms each

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

} // namespace

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

} // namespace broadsheet::store
