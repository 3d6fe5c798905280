// The databases of other readers, read and never written: QuiteRSS (feeds.db) and RSS Guard (database.db), of
// any version that has the columns we ask for. The only SQL that is not about our own file. Each call opens
// the file anew, so that calls may run in any thread.
#pragma once

#include "core/base/result.h"
#include "core/model/former.h"
#include "core/store/connection.h"

#include <QList>
#include <QString>

namespace broadsheet::store {

inline constexpr int mostFormerFeeds = 20'000;
inline constexpr int mostFormerStories = 500;           // of a feed, the newest; starred ones are not counted
inline constexpr int mostFormerStarred = 20'000;        // of a feed
inline constexpr qsizetype mostFormerText = 50'000'000; // characters of a feed's bodies together
inline constexpr int longestFormerBody = 2'000'000;     // characters; the rest of a longer one stays there

enum class FormerReader { QuiteRss, RssGuard };

struct FormerShelf
{
    FormerReader reader = FormerReader::QuiteRss;
    Connection::Access access = Connection::Access::Strangers;
    QList<FormerFeed> feeds; // without their stories
    QList<qint64> keys;      // of each, for storiesOf()
};

// Malformed: none of these, or damaged. Busy: the other program is writing. TooLarge beyond the limits.
Result<FormerShelf> formerShelf(const QString &path);

// The feed with its stories, those that are starred first; what was deleted there is not among them.
Result<FormerFeed> storiesOf(const QString &path, const FormerShelf &shelf, qsizetype feed);

} // namespace broadsheet::store
