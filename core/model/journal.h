// One thing the reader did, with what was before it: undo (also after a restart), later the outbox of sync.
#pragma once

#include "core/model/ids.h"
#include "core/model/story.h"

#include <QDateTime>
#include <QList>

namespace broadsheet {

struct JournalEntry
{
    enum class Action { MarkRead, MarkUnread, Keep, Unkeep, AddSource, RemoveSource, Import };

    JournalId id{};
    QDateTime time; // UTC
    Action action = Action::MarkRead;
    QList<StoryId> stories;   // exactly those the action changed
    QList<StoryState> before; // of each, in the same order
    bool undone = false;
    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

} // namespace broadsheet
