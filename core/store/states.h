// What the reader did. Table state is the truth, by account and item identity; the bits in table story repeat
// it and change in the same transaction.
#pragma once

#include "core/model/ids.h"
#include "core/model/story.h"
#include "core/store/connection.h"

#include <QHash>
#include <QList>

namespace broadsheet::store {

// By what a story that is not here (yet, or any more) can be recognised.
struct StateKey
{
    AccountId account{};
    QString identity;
    QString scopedAddress; // edition and canonical address; empty: none
    qint64 fingerprint = 0;
};

StoryState rememberedState(Connection &connection, const StateKey &key);
void renameState(Connection &connection, AccountId account, const QString &from, const QString &to);

struct StateChange
{
    StoryId id{};
    StoryState before;
    bool isNew = false; // the story itself came with the action
    friend bool operator==(const StateChange &, const StateChange &) = default;
};

QList<StoryId> idsOf(const QList<StateChange> &changes);
QList<StateChange> statesOf(Connection &connection, const QList<StoryId> &ids); // of those that are here

enum class Bit { Unread, Kept, Later };

// Inside a transaction. Answers exactly those that changed, with what was before.
QList<StateChange> setBit(Connection &connection, const QList<StoryId> &ids, Bit bit, bool value,
                          const QDateTime &now);

// SQL, of a story s: the reader has bookmarked it, wants it later or wrote something on it, so it never goes.
extern const QString isHeld;

// Read, kept and later where `wanted` says so; never the other way. Inside a transaction, answers as setBit()
// does, and the stories that are new whether they changed or not.
QList<StateChange> addMarks(Connection &connection, const QHash<StoryId, StoryState> &wanted,
                            const QList<StoryId> &news, const QDateTime &now);

// Puts back what was before, for stories that are still here.
void restore(Connection &connection, const QList<StateChange> &changes, const QDateTime &now);

} // namespace broadsheet::store
