#include "core/library/journal.h"

#include "core/library/answers.h"
#include "core/library/librarycore.h"
#include "core/publications/manifest.h"

namespace broadsheet {

Journal::Journal(LibraryCore &core) : m_core(core) {}

QFuture<std::optional<JournalEntry>> Journal::last()
{
    using Maybe = std::optional<store::Undone>;
    return thenAnswer(m_core.store->lastEntry(), m_core.context,
                      [](const Maybe &last) { return last ? std::optional(last->entry) : std::nullopt; });
}

QFuture<Result<JournalEntry>> Journal::undo()
{
    return told(m_core.store->undo(publications::readManifest, m_core.now()));
}

QFuture<Result<JournalEntry>> Journal::undo(JournalId entry)
{
    return told(m_core.store->undo(entry, publications::readManifest, m_core.now()));
}

QFuture<Result<JournalEntry>> Journal::told(const QFuture<Result<store::Undone>> &undoing)
{
    return thenAnswer(
        undoing, m_core.context, [this](const Result<store::Undone> &undone) -> Result<JournalEntry> {
            if (!undone)
                return undone.error();
            const bool ofSources = !undone->subjects.isEmpty();
            const bool ofStories = ofSources || !undone->brought.isEmpty();
            if (ofSources)
                m_core.changed({Change::What::Sources, {}, {}});
            if (undone->ownRows.testAnyFlags(store::OwnTable::Collections | store::OwnTable::Collected))
                m_core.changed({Change::What::Collections, {}, {}});
            if (undone->ownRows.testFlag(store::OwnTable::Notes))
                m_core.changed({Change::What::Notes, {}, {}});
            m_core.changed(
                {ofStories ? Change::What::Stories : Change::What::States, undone->entry.stories, {}});
            return undone->entry;
        });
}

} // namespace broadsheet
