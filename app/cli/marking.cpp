// bookmark, unbookmark, read, unread, undo: what a reader does to stories.
#include "app/cli/session.h"
#include "app/cli/storyids.h"
#include "app/cli/verbs.h"
#include "core/library/bookmarks.h"
#include "core/library/journal.h"
#include "core/library/stories.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

namespace {

using Change = std::function<QFuture<Result<int>>(Library &, const QList<StoryId> &)>;

// Nothing is changed when one of the stories is not there.
int change(const Arguments &arguments, const Change &change)
{
    const Result<QList<StoryId>> ids = storyIds(arguments.positional);
    if (!ids)
        return wrongId(ids.error());
    return withLibrary(arguments, [&](Library &library) {
        for (const StoryId id : *ids) {
            if (!await(library.stories().story(id)))
                return noSuchStory(QString::number(number(id)));
        }
        const Result<int> changed = await(change(library, *ids));
        return changed ? static_cast<int>(ExitDone) : fail(changed.error());
    });
}

QFuture<Result<int>> keep(Library &library, const QList<StoryId> &ids)
{
    const Result<int> kept = await(library.bookmarks().set(ids, Bookmarks::Keeping::Keep));
    if (kept)
        await(library.bookmarks().bringPictures(ids)); // before the program ends
    return readyFuture(kept);
}

QFuture<Result<int>> letGo(Library &library, const QList<StoryId> &ids)
{
    return library.bookmarks().set(ids, Bookmarks::Keeping::LetGo);
}

int mark(const Arguments &arguments, Stories::Mark mark)
{
    return change(arguments, [mark](Library &library, const QList<StoryId> &ids) {
        return library.stories().mark(ids, mark);
    });
}

} // namespace

int bookmarkStories(const Arguments &arguments) { return change(arguments, keep); }
int unbookmarkStories(const Arguments &arguments) { return change(arguments, letGo); }
int readStories(const Arguments &arguments) { return mark(arguments, Stories::Mark::Read); }
int unreadStories(const Arguments &arguments) { return mark(arguments, Stories::Mark::Unread); }

int undoLast(const Arguments &arguments)
{
    return withLibrary(arguments, [](Library &library) {
        const Result<JournalEntry> undone = await(library.journal().undo());
        return undone ? static_cast<int>(ExitDone) : fail(undone.error());
    });
}

} // namespace broadsheet::cli
