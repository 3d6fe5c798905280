// One thing the reader did, with what was before it: undo (also after a restart), later the outbox of sync.
#pragma once

#include "core/model/ids.h"
#include "core/model/story.h"

#include <QDateTime>
#include <QList>

namespace broadsheet {

struct JournalEntry
{
    enum class Action {
        MarkRead,
        MarkUnread,
        Keep,
        Unkeep,
        Postpone, // to be read later
        Unpostpone,
        AddSource,
        RemoveSource,
        ReplaceSource, // another file of the newspaper took its place
        Import,
        MakeCollection,
        ChangeCollection, // another name or place
        RemoveCollection,
        Collect, // into a collection
        TakeOut, // of one
        Annotate // a note was made, changed or removed
    };

    JournalId id{};
    QDateTime time; // UTC
    Action action = Action::MarkRead;
    QList<StoryId> stories;   // exactly those the action changed
    QList<StoryState> before; // of each, in the same order
    bool undone = false;
    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

} // namespace broadsheet
