#include "core/library/formerfile.h"

#include "core/exchange/archive.h"
#include "core/exchange/filekind.h"
#include "core/exchange/starred.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

Result<FormerFile> opmlIn(QFile &file)
{
    const auto subscriptions = exchange::readOpml(file.readAll());
    if (!subscriptions)
        return subscriptions.error();
    return FormerFile{file.fileName(), *subscriptions, {}, {}};
}

Result<FormerFile> starredIn(QFile &file)
{
    const Result<FormerStories> stories = exchange::readStarred(file.readAll());
    if (!stories)
        return stories.error();
    return FormerFile{file.fileName(), {}, *stories, {}};
}

// "/" stands between folders, and not within the name of one.
QString folderOf(QStringList path)
{
    for (QString &name : path)
        name.replace(u'/', exchange::slashInName);
    return path.join(u'/');
}

Result<FormerFile> databaseIn(QFile &file)
{
    const Result<store::FormerShelf> shelf = store::formerShelf(file.fileName());
    if (!shelf)
        return shelf.error();
    FormerFile former{file.fileName(), {}, {}, *shelf};
    for (const FormerFeed &feed : shelf->feeds)
        former.subscriptions.append({feed.address, feed.title, feed.home, folderOf(feed.folders)});
    return former;
}

// Of a ZIP its lists and its stories. Other files in it are none of ours, whatever they are.
qsizetype roomInArchive(QByteArrayView beginning)
{
    switch (exchange::fileKind(beginning)) {
    case exchange::FileKind::Opml:
        return exchange::largestOpml;
    case exchange::FileKind::Starred:
        return exchange::largestStarred;
    case exchange::FileKind::Database:
    case exchange::FileKind::Archive:
    case exchange::FileKind::Unknown:
        break;
    }
    return 0;
}

Result<FormerFile> archiveIn(QFile &file)
{
    const auto files = exchange::unpacked(file.fileName(), roomInArchive);
    if (!files)
        return files.error();
    FormerFile all{file.fileName(), {}, {}, {}};
    bool understood = false;
    for (const exchange::ArchiveFile &one : *files) {
        if (exchange::fileKind(one.bytes) == exchange::FileKind::Opml) {
            const auto subscriptions = exchange::readOpml(one.bytes);
            understood = understood || subscriptions.ok();
            all.subscriptions += subscriptions ? *subscriptions : QList<exchange::Subscription>();
        } else if (const auto stories = exchange::readStarred(one.bytes)) {
            understood = true;
            all.stories.feeds += stories->feeds;
            all.stories.refused += stories->refused;
        }
    }
    return understood ? Result<FormerFile>(all) : Error{Error::Kind::Malformed, file.fileName()};
}

Result<FormerFile> nothingIn(QFile &file) { return Error{Error::Kind::Malformed, file.fileName()}; }

struct Row
{
    exchange::FileKind kind;
    qsizetype largest; // bytes; 0: it is not read whole
    Result<FormerFile> (*read)(QFile &file);
};

constexpr Row rows[] = {
    {exchange::FileKind::Opml, exchange::largestOpml, opmlIn},
    {exchange::FileKind::Starred, exchange::largestStarred, starredIn},
    {exchange::FileKind::Database, 0, databaseIn},
    {exchange::FileKind::Archive, 0, archiveIn},
    {exchange::FileKind::Unknown, 0, nothingIn},
};

} // namespace

Result<FormerFile> readFormerFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Kind::FileNotFound, path};
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) // not a folder, nor what has no end
        return Error{Error::Kind::CannotRead, path};
    const exchange::FileKind kind = exchange::fileKind(file.peek(exchange::enoughToTell));
    const Row &row = *std::find_if(std::begin(rows), std::end(rows) - 1,
                                   [kind](const Row &one) { return one.kind == kind; });
    if (row.largest > 0 && file.size() > row.largest)
        return Error{Error::Kind::TooLarge, path};
    return row.read(file);
}

Result<FormerFeed> formerFeed(const FormerFile &file, qsizetype feed)
{
    if (file.shelf)
        return store::storiesOf(file.path, *file.shelf, feed);
    return file.stories.feeds.at(feed);
}

} // namespace broadsheet
