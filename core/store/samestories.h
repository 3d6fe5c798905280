// Which stories are one and the same, printed by several newspapers: those of one canonical address, or of
// one headline in different newspapers, filed within a day of each other. A short headline ("Weather") says
// too little for that, and one newspaper's two stories of one headline stay two.
#pragma once

#include "core/model/ids.h"
#include "core/store/connection.h"

#include <QHash>
#include <QList>
#include <QString>

namespace broadsheet::store {

inline constexpr int tellingTitle = 20;         // characters: shorter headlines tell nothing
inline constexpr qint64 sameWithin = 24 * 3600; // seconds
inline constexpr int mostKeys = 20'000;         // stories looked at, the newest
inline constexpr qsizetype mostSpread = 50;     // stories marked at once that take their copies along

struct StoryKey
{
    StoryId id{};
    QString publication;
    QString address; // canonical; empty: none
    qint64 fingerprint = 0;
    int titleLength = 0;
    bool unread = true;
};

// Groups of two and more, newest first each. Pure.
QList<QList<StoryKey>> sameStories(const QList<StoryKey> &keys);

// Of everything the reader takes now that is filed from a day before the first of `ids` to a day after the
// last.
QList<StoryKey> keysAround(Connection &connection, const QList<StoryId> &ids);

// `ids` and whatever is the same story as one of them; of more than mostSpread ids only themselves.
QList<StoryId> withSameStories(Connection &connection, const QList<StoryId> &ids);

} // namespace broadsheet::store
