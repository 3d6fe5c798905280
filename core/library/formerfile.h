// A file of another reader, or of a browser, read whole: what it is is told by what is in it, never by its
// name. Runs in Qt's pool.
#pragma once

#include "core/base/result.h"
#include "core/exchange/keptstories.h"
#include "core/exchange/opml.h"
#include "core/model/former.h"
#include "core/store/formerdatabase.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace broadsheet {

// Some bookmarks of one of the files, all of them of the same feed or of none.
struct KeptPart
{
    qsizetype file = 0;
    QList<qsizetype> places; // in its stories
};

struct FormerFile
{
    QString path;
    QList<exchange::Subscription> subscriptions; // newspapers the reader took there
    FormerStories stories;                       // of a starred.json, or of several in a ZIP
    std::optional<store::FormerShelf> shelf;     // of a database: its stories are read feed by feed
    std::shared_ptr<QTemporaryDir> unpacked;     // where a database out of a ZIP lies meanwhile
    QList<exchange::KeptStories> kept;           // files of bookmarks; in a ZIP there may be several
    QList<KeptPart> parts;                       // of them, in the order in which they are to come
    qsizetype feeds() const { return (shelf ? shelf->feeds.size() : 0) + stories.feeds.size(); }
};

// Of a folder its Markdown files. FileNotFound, CannotRead, TooLarge; Malformed: nothing we know; Busy:
// another program is writing it.
Result<FormerFile> readFormerFile(const QString &path);

// The stories of one of its feeds.
Result<FormerFeed> formerFeed(const FormerFile &file, qsizetype feed);

} // namespace broadsheet
