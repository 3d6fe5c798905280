#include "core/library/bookmarks.h"

#include "core/base/async.h"
#include "core/library/keptpictures.h"
#include "core/library/librarycore.h"

namespace broadsheet {

Bookmarks::Bookmarks(LibraryCore &core) : m_core(core) {}

QFuture<Result<int>> Bookmarks::set(const QList<StoryId> &ids, Keeping keeping)
{
    if (keeping == Keeping::LetGo)
        return m_core.changeStates(ids, JournalEntry::Action::Unkeep);
    const QFuture<Result<int>> kept = m_core.changeStates(ids, JournalEntry::Action::Keep);
    whenDone(kept, this, [this, ids](const Result<int> &changed) {
        if (changed)
            m_core.keptPictures->bring(ids);
    });
    return kept;
}

} // namespace broadsheet
