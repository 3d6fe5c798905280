#include "core/library/librarycore.h"

#include "core/library/answers.h"

namespace broadsheet {

QFuture<Result<int>> LibraryCore::changeStates(const QList<StoryId> &ids, JournalEntry::Action action,
                                               Copies copies)
{
    using Ids = QList<StoryId>;
    return thenAnswer(store->mark(ids, action, now(), copies), context,
                      [this](const Result<Ids> &changedIds) -> Result<int> {
                          if (!changedIds)
                              return changedIds.error();
                          if (!changedIds->isEmpty())
                              changed({Change::What::States, *changedIds, {}});
                          return static_cast<int>(changedIds->size());
                      });
}

void LibraryCore::tellOfImport() const
{
    using What = Change::What;
    for (const What what : {What::Sources, What::Collections, What::Notes, What::Stories})
        changed({what, {}, {}});
}

} // namespace broadsheet
