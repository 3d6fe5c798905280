// A file of another reader, read whole: what it is is told by what is in it, never by its name. Runs in Qt's
// pool.
#pragma once

#include "core/base/result.h"
#include "core/exchange/opml.h"
#include "core/model/former.h"
#include "core/store/formerdatabase.h"

#include <optional>

namespace broadsheet {

struct FormerFile
{
    QString path;
    QList<exchange::Subscription> subscriptions; // newspapers the reader took there
    FormerStories stories;                       // of a starred.json, or of several in a ZIP
    std::optional<store::FormerShelf> shelf;     // of a database: its stories are read feed by feed
    qsizetype feeds() const { return shelf ? shelf->feeds.size() : stories.feeds.size(); }
};

// FileNotFound, CannotRead, TooLarge; Malformed: nothing we know; Busy: another program is writing it.
Result<FormerFile> readFormerFile(const QString &path);

// The stories of one of its feeds.
Result<FormerFeed> formerFeed(const FormerFile &file, qsizetype feed);

} // namespace broadsheet
