#include "core/library/formerfile.h"

#include "core/exchange/archive.h"
#include "core/exchange/bookmarkfolder.h"
#include "core/exchange/bookmarkjson.h"
#include "core/exchange/bookmarkpage.h"
#include "core/exchange/bookmarktable.h"
#include "core/exchange/epub.h"
#include "core/exchange/filekind.h"
#include "core/exchange/starred.h"
#include "core/library/bringings.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr qsizetype largestMarkdown = 16 * 1024 * 1024; // bytes of one file
constexpr qsizetype usualHead = 64 * 1024;              // bytes of one of many that say what it is …
constexpr qsizetype largestHead = 4 * 1024 * 1024;      // … unless there are very many notes

Result<FormerFile> opmlIn(QFile &file)
{
    const auto subscriptions = exchange::readOpml(file.readAll());
    if (!subscriptions)
        return subscriptions.error();
    FormerFile former;
    former.subscriptions = *subscriptions;
    return former;
}

Result<FormerFile> starredIn(QFile &file)
{
    const Result<FormerStories> stories = exchange::readStarred(file.readAll());
    if (!stories)
        return stories.error();
    FormerFile former;
    former.stories = *stories;
    return former;
}

// "/" stands between folders, and not within the name of one.
QString folderOf(QStringList path)
{
    for (QString &name : path)
        name.replace(u'/', exchange::slashInName);
    return path.join(u'/');
}

Result<FormerFile> databaseAt(const QString &path)
{
    const Result<store::FormerShelf> shelf = store::formerShelf(path);
    if (!shelf)
        return shelf.error();
    FormerFile former;
    former.shelf = *shelf;
    for (const FormerFeed &feed : shelf->feeds)
        former.subscriptions.append({feed.address, feed.title, feed.home, folderOf(feed.folders)});
    return former;
}

Result<FormerFile> databaseIn(QFile &file) { return databaseAt(file.fileName()); }

QString databaseIn(const QTemporaryDir &folder) { return folder.filePath(u"database"_s); }

// A database is read in its place, so one that was packed needs one.
Result<FormerFile> databaseOf(const QByteArray &bytes)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    QFile file(databaseIn(*folder));
    if (!folder->isValid() || !file.open(QIODevice::WriteOnly))
        return Error{Error::Kind::CannotWrite, QDir::toNativeSeparators(folder->path())};
    if (file.write(bytes) != bytes.size() || !file.flush())
        return Error{Error::Kind::DiskFull, QDir::toNativeSeparators(folder->path())};
    Result<FormerFile> former = databaseAt(file.fileName());
    if (former)
        former->unpacked = folder;
    return former;
}

using FolderFiles = QList<exchange::FolderFile>;

struct BookmarkRow
{
    exchange::FileKind kind;
    Result<exchange::KeptStories> (*read)(const QByteArray &bytes);
};

constexpr BookmarkRow bookmarkRows[] = {
    {exchange::FileKind::BookmarkPage, exchange::readBookmarkPage},
    {exchange::FileKind::BookmarkJson, exchange::readBookmarkJson},
    {exchange::FileKind::BookmarkTable, exchange::readBookmarkTable},
};

const BookmarkRow *bookmarkRow(exchange::FileKind kind)
{
    const auto *row = std::find_if(std::begin(bookmarkRows), std::end(bookmarkRows),
                                   [kind](const BookmarkRow &one) { return one.kind == kind; });
    return row == std::end(bookmarkRows) ? nullptr : row;
}

Result<FormerFile> holding(const Result<exchange::KeptStories> &kept)
{
    if (!kept)
        return kept.error();
    FormerFile former;
    former.kept = {*kept};
    return former;
}

Result<FormerFile> bookmarksIn(QFile &file)
{
    const exchange::FileKind kind = exchange::fileKind(file.peek(exchange::enoughToTell));
    return holding(bookmarkRow(kind)->read(file.readAll()));
}

Result<FormerFile> markdownIn(QFile &file)
{
    const Result<FormerFile> former =
        holding(exchange::readBookmarkFolder({{QFileInfo(file).fileName(), file.read(largestMarkdown)}}));
    // Any other text may begin so.
    if (former && former->kept.first().stories.isEmpty())
        return Error{Error::Kind::Malformed, file.fileName()};
    return former;
}

// Of a ZIP what is ours. Other files in it are not, whatever they are.
qsizetype roomInArchive(QByteArrayView beginning)
{
    switch (exchange::fileKind(beginning)) {
    case exchange::FileKind::Opml:
        return exchange::largestOpml;
    case exchange::FileKind::Starred:
        return exchange::largestStarred;
    case exchange::FileKind::BookmarkPage:
    case exchange::FileKind::BookmarkJson:
    case exchange::FileKind::BookmarkTable:
        return exchange::largestBookmarkFile;
    case exchange::FileKind::Markdown:
        return largestMarkdown;
    case exchange::FileKind::Database:
        return exchange::largestUnpacked;
    case exchange::FileKind::Archive:
    case exchange::FileKind::Unknown:
        break;
    }
    return 0;
}

// Adds what one of the files in a ZIP holds; whether it could be understood.
bool take(const exchange::ArchiveFile &one, FormerFile *all)
{
    const exchange::FileKind kind = exchange::fileKind(one.bytes);
    if (const BookmarkRow *row = bookmarkRow(kind)) {
        const auto kept = row->read(one.bytes);
        if (kept)
            all->kept.append(*kept);
        return kept.ok();
    }
    if (kind == exchange::FileKind::Opml) {
        const auto subscriptions = exchange::readOpml(one.bytes);
        all->subscriptions += subscriptions ? *subscriptions : QList<exchange::Subscription>();
        return subscriptions.ok();
    }
    const auto stories = exchange::readStarred(one.bytes);
    if (stories) {
        all->stories.feeds += stories->feeds;
        all->stories.refused += stories->refused;
    }
    return stories.ok();
}

// Of several databases the first that is another reader's; a browser packs some of its own.
std::optional<Error> takeDatabase(const exchange::ArchiveFile &one, FormerFile *all)
{
    if (all->shelf)
        return {};
    const Result<FormerFile> database = databaseOf(one.bytes);
    if (!database)
        return database.error();
    all->shelf = database->shelf;
    all->unpacked = database->unpacked;
    all->subscriptions += database->subscriptions;
    return {};
}

// A book of ours says all there is to know in one place; its chapters are the same once more.
QList<exchange::ArchiveFile> withoutChapters(const QList<exchange::ArchiveFile> &files)
{
    for (const exchange::ArchiveFile &one : files) {
        if (one.name == exchange::bookmarksInBook)
            return {one};
    }
    return files;
}

Result<FormerFile> archiveIn(QFile &file)
{
    const auto unpacked = exchange::unpacked(file.fileName(), roomInArchive);
    if (!unpacked)
        return unpacked.error();
    const QList<exchange::ArchiveFile> files = withoutChapters(*unpacked);
    FormerFile all;
    FolderFiles pages;
    bool understood = false;
    for (const exchange::ArchiveFile &one : files) {
        const exchange::FileKind kind = exchange::fileKind(one.bytes);
        if (kind == exchange::FileKind::Markdown) {
            pages.append({one.name, one.bytes});
        } else if (kind == exchange::FileKind::Database) {
            const auto error = takeDatabase(one, &all);
            if (error && error->kind != Error::Kind::Malformed)
                return *error;
            understood = understood || !error;
        } else {
            understood = take(one, &all) || understood;
        }
    }
    if (!pages.isEmpty()) {
        const auto kept = exchange::readBookmarkFolder(pages);
        if (!kept)
            return kept.error();
        understood = understood || !kept->stories.isEmpty();
        all.kept.append(*kept);
    }
    return understood ? Result<FormerFile>(all) : Error{Error::Kind::Malformed, file.fileName()};
}

// What is known of a story stands at the head of its file; the text stays where it is.
QByteArray headOf(QFile &file)
{
    QByteArray head = file.read(usualHead);
    if (head.startsWith("---") && head.indexOf("\n---", 3) < 0)
        head += file.read(largestHead - head.size());
    return head;
}

Result<FormerFile> folderIn(const QString &path)
{
    const QDir folder(path);
    FolderFiles pages;
    QDirIterator files(path, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (pages.size() > exchange::mostKeptStories)
            return Error{Error::Kind::TooLarge, path};
        if (file.open(QIODevice::ReadOnly))
            pages.append({folder.relativeFilePath(file.fileName()), headOf(file)});
    }
    if (pages.isEmpty())
        return Error{Error::Kind::CannotRead, path};
    return holding(exchange::readBookmarkFolder(pages));
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
    {exchange::FileKind::BookmarkPage, exchange::largestBookmarkFile, bookmarksIn},
    {exchange::FileKind::BookmarkJson, exchange::largestBookmarkFile, bookmarksIn},
    {exchange::FileKind::BookmarkTable, exchange::largestBookmarkFile, bookmarksIn},
    {exchange::FileKind::Markdown, 0, markdownIn},
    {exchange::FileKind::Unknown, 0, nothingIn},
};

Result<FormerFile> read(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Kind::FileNotFound, path};
    if (info.isDir())
        return folderIn(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) // not what has no end
        return Error{Error::Kind::CannotRead, path};
    const exchange::FileKind kind = exchange::fileKind(file.peek(exchange::enoughToTell));
    const Row &row = *std::find_if(std::begin(rows), std::end(rows) - 1,
                                   [kind](const Row &one) { return one.kind == kind; });
    if (row.largest > 0 && file.size() > row.largest)
        return Error{Error::Kind::TooLarge, path};
    return row.read(file);
}

} // namespace

Result<FormerFile> readFormerFile(const QString &path)
{
    Result<FormerFile> former = read(path);
    if (!former)
        return former;
    former->path = path;
    former->parts = partsOf(former->kept);
    for (const exchange::KeptStories &one : former->kept)
        former->stories.refused += one.refused;
    return former;
}

Result<FormerFeed> formerFeed(const FormerFile &file, qsizetype feed)
{
    const qsizetype ofShelf = file.shelf ? file.shelf->feeds.size() : 0;
    if (feed >= ofShelf)
        return file.stories.feeds.at(feed - ofShelf);
    const QString path = file.unpacked ? databaseIn(*file.unpacked) : file.path;
    return store::storiesOf(path, *file.shelf, feed);
}

} // namespace broadsheet
