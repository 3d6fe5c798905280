#include "core/library/bookmarks.h"

#include "core/library/librarycore.h"

namespace broadsheet {

Bookmarks::Bookmarks(LibraryCore &core) : m_core(core) {}

QFuture<Result<int>> Bookmarks::set(const QList<StoryId> &ids, Keeping keeping)
{
    return m_core.changeStates(ids, keeping == Keeping::Keep ? JournalEntry::Action::Keep
                                                             : JournalEntry::Action::Unkeep);
}

} // namespace broadsheet
