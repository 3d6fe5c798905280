#include "core/library/journal.h"

#include "core/library/answers.h"
#include "core/library/librarycore.h"
#include "core/publications/manifest.h"

namespace broadsheet {

namespace {

constexpr int lookEvery = 100; // ms

} // namespace

Journal::Journal(LibraryCore &core) : m_core(core)
{
    m_look.setInterval(lookEvery);
    m_look.callOnTimeout(this, &Journal::look);
}

QFuture<std::optional<JournalEntry>> Journal::last()
{
    using Maybe = std::optional<store::Undone>;
    return thenAnswer(m_core.store->lastEntry(), m_core.context,
                      [](const Maybe &last) { return last ? std::optional(last->entry) : std::nullopt; });
}

QFuture<Result<JournalEntry>> Journal::undo()
{
    const auto run = begin();
    return told(m_core.store->undo({publications::readManifest, run}, m_core.now()), run);
}

QFuture<Result<JournalEntry>> Journal::undo(JournalId entry)
{
    const auto run = begin();
    return told(m_core.store->undo(entry, {publications::readManifest, run}, m_core.now()), run);
}

void Journal::cancelUndo()
{
    for (const auto &run : std::as_const(m_runs))
        run->stopped = true;
}

std::shared_ptr<store::UndoRun> Journal::begin()
{
    m_runs.append(std::make_shared<store::UndoRun>());
    m_look.start();
    return m_runs.last();
}

void Journal::look()
{
    for (const auto &run : std::as_const(m_runs)) {
        if (run->total > 0)
            return emit undoProgressed({run->done, run->total});
    }
}

QFuture<Result<JournalEntry>> Journal::told(const QFuture<Result<store::Undone>> &undoing,
                                            const std::shared_ptr<store::UndoRun> &run)
{
    return thenAnswer(undoing, m_core.context,
                      [this, run](const Result<store::Undone> &undone) -> Result<JournalEntry> {
                          m_runs.removeOne(run);
                          if (m_runs.isEmpty())
                              m_look.stop();
                          if (undone)
                              tellAll(*undone);
                          else if (run->done > 0) // broken off, and only imports are so long
                              m_core.tellOfImport();
                          return undone ? Result<JournalEntry>(undone->entry) : undone.error();
                      });
}

void Journal::tellAll(const store::Undone &undone)
{
    const bool ofSources = !undone.subjects.isEmpty();
    const bool ofStories = ofSources || !undone.brought.isEmpty();
    if (ofSources)
        m_core.changed({Change::What::Sources, {}, {}});
    if (undone.ownRows.testAnyFlags(store::OwnTable::Collections | store::OwnTable::Collected))
        m_core.changed({Change::What::Collections, {}, {}});
    if (undone.ownRows.testFlag(store::OwnTable::Notes))
        m_core.changed({Change::What::Notes, {}, {}});
    m_core.changed({ofStories ? Change::What::Stories : Change::What::States, undone.entry.stories, {}});
}

} // namespace broadsheet
