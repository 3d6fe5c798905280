#include "core/store/formerdatabase.h"

#include "core/store/connection.h"
#include "core/text/plaintext.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

constexpr int deepestFolder = 16;
constexpr int longestText = 10'000; // characters of anything but a body
constexpr qsizetype mostAttachments = 50;
constexpr qsizetype longestPacked = 500'000; // characters of all attachments together

QString text(const Rows &row, int column) { return row.text(column).left(longestText).trimmed(); }

// One, in a column of its own, and its type in the next.
QList<Attachment> oneAttachment(const Rows &row, int column)
{
    const QString address = text(row, column);
    return address.isEmpty() ? QList<Attachment>() : QList<Attachment>{{address, text(row, column + 1), {}}};
}

// Several: [{"mime": …, "url": …}, …], and once "type&address#address#…" in Base64 each.
QList<Attachment> packedAttachments(const Rows &row, int column)
{
    const QByteArray packed = row.text(column).left(longestPacked).trimmed().toUtf8();
    QList<Attachment> list;
    const auto add = [&](const QString &address, const QString &type) {
        if (!address.isEmpty() && list.size() < mostAttachments)
            list.append({address, type, {}});
    };
    if (packed.startsWith('[')) {
        for (const QJsonValue &one : QJsonDocument::fromJson(packed).array())
            add(one["url"_L1].toString(), one["mime"_L1].toString());
        return list;
    }
    for (const QByteArray &one : packed.split('#')) {
        const qsizetype between = one.indexOf('&');
        const auto part = [&](const QByteArray &base64) {
            return QString::fromUtf8(QByteArray::fromBase64(base64)).left(longestText).trimmed();
        };
        add(part(one.mid(between + 1)), between < 0 ? QString() : part(one.left(between)));
    }
    return list;
}

// What every version of a reader has, and three questions: folders (id, parent, name), feeds (key, folder,
// name, address, home) and the stories of a feed (see itemOf).
struct Shape
{
    FormerReader reader;
    const char *columns; // table.column
    const char *folders;
    const char *feeds;
    const char *stories;
    QList<Attachment> (*attachments)(const Rows &row, int column);
};

// https://github.com/QuiteRSS/quiterss: a folder is a feed without an address, times are texts in UTC, and
// what was deleted stays as a row. https://github.com/martinrotter/rssguard: times are milliseconds; a story
// once named its feed by a text, `custom_id`, and now by its number.
constexpr Shape shapes[] = {
    {FormerReader::QuiteRss,
     "feeds.text feeds.title feeds.xmlUrl feeds.htmlUrl feeds.parentId feeds.rowToParent news.feedId "
     "news.guid "
     "news.title news.link_href news.link_alternate news.content news.description news.published "
     "news.received news.author_name "
     "news.category news.enclosure_url news.enclosure_type news.read news.starred news.deleted",
     "SELECT id, parentId, CASE WHEN coalesce(text, '') <> '' THEN text ELSE title END FROM feeds "
     "WHERE coalesce(xmlUrl, '') = ''",
     "SELECT id, parentId, CASE WHEN coalesce(text, '') <> '' THEN text ELSE title END, xmlUrl, htmlUrl "
     "FROM feeds WHERE coalesce(xmlUrl, '') <> '' ORDER BY rowToParent, id LIMIT ?",
     "SELECT guid, CASE WHEN coalesce(link_href, '') <> '' THEN link_href ELSE link_alternate END, title, "
     "substr(CASE WHEN coalesce(content, '') <> '' THEN content ELSE description END, 1, %1), "
     "CAST(strftime('%s', CASE WHEN coalesce(published, '') <> '' THEN published ELSE received END) AS "
     "INTEGER) "
     "AS time, author_name, category, enclosure_url, enclosure_type, read <> 0, starred <> 0 AS star "
     "FROM news WHERE feedId = ? AND coalesce(deleted, 0) = 0",
     oneAttachment},
    {FormerReader::RssGuard,
     "Categories.parent_id Categories.title Feeds.title Feeds.source Feeds.category Feeds.custom_id "
     "Feeds.account_id Messages.feed Messages.title Messages.url Messages.author Messages.date_created "
     "Messages.contents Messages.is_read Messages.is_important Messages.is_deleted Messages.is_pdeleted "
     "Messages.custom_id Messages.account_id Messages.enclosures",
     "SELECT id, parent_id, title FROM Categories",
     "SELECT id, category, title, source, '' FROM Feeds ORDER BY id LIMIT ?",
     "SELECT m.custom_id, m.url, m.title, substr(m.contents, 1, %1), m.date_created / 1000 AS time, "
     "m.author, "
     "'', m.enclosures, '', m.is_read <> 0, m.is_important <> 0 AS star FROM Messages m JOIN Feeds f ON f.id "
     "= ? "
     "WHERE m.account_id = f.account_id AND m.is_deleted = 0 AND m.is_pdeleted = 0 AND "
     "m.feed = CASE typeof(m.feed) WHEN 'text' THEN f.custom_id ELSE f.id END",
     packedAttachments},
};

bool hasColumns(Connection &c, const QString &columns)
{
    for (const QString &one : columns.split(u' ')) {
        if (c.number(u"SELECT EXISTS (SELECT 1 FROM pragma_table_info(?) WHERE lower(name) = lower(?))"_s,
                     {one.section(u'.', 0, 0), one.section(u'.', 1)}) == 0)
            return false;
    }
    return true;
}

const Shape &shapeOf(FormerReader reader) { return reader == shapes[0].reader ? shapes[0] : shapes[1]; }

struct Folder
{
    qint64 parent;
    QString name;
};

// A folder may name a parent that is no more, or its own child: then it stands on top.
QStringList pathOf(const QHash<qint64, Folder> &folders, qint64 id)
{
    QStringList path;
    QSet<qint64> visited;
    for (auto at = folders.constFind(id); at != folders.cend() && path.size() < deepestFolder;
         at = folders.constFind(at->parent)) {
        if (visited.contains(at.key()))
            return {};
        visited.insert(at.key());
        if (!at->name.isEmpty())
            path.prepend(at->name);
    }
    return path;
}

QHash<qint64, Folder> foldersIn(Connection &c, const Shape &shape)
{
    QHash<qint64, Folder> folders;
    Rows rows = c.run(QString::fromLatin1(shape.folders));
    while (rows.next())
        folders.insert(rows.number(0), {rows.number(1), text(rows, 2)});
    return folders;
}

Item itemOf(const Rows &row, const Shape &shape)
{
    Item item;
    item.guid = text(row, 0);
    item.url = text(row, 1);
    item.title = text::squeezed(text(row, 2));
    item.contentHtml = row.text(3);
    item.baseUrl = item.url;
    if (!row.isNull(4))
        item.published = row.time(4);
    if (const QString author = text(row, 5); !author.isEmpty())
        item.authors = {{author, {}, {}}};
    item.categories = text(row, 6).split(u'\t', Qt::SkipEmptyParts);
    item.attachments = shape.attachments(row, 7);
    return item;
}

// Damage in a stranger's file is not ours to tell of as if it were our library's.
Error strangers(const Error &error)
{
    return error.kind == Error::Kind::DatabaseDamaged ? Error{Error::Kind::Malformed, error.detail} : error;
}

const Shape *shapeIn(Connection &c)
{
    for (const Shape &one : shapes) {
        if (hasColumns(c, QString::fromLatin1(one.columns)))
            return &one;
    }
    return nullptr;
}

Result<FormerShelf> shelfBy(const QString &path, Connection::Access access)
{
    Connection c(path, access);
    FormerShelf shelf;
    shelf.access = access;
    const Shape *shape = shapeIn(c);
    if (const std::optional<Error> error = c.takeError())
        return strangers(*error);
    if (!shape)
        return Error{Error::Kind::Malformed, u"a database of something else"_s};
    shelf.reader = shape->reader;
    const QHash<qint64, Folder> folders = foldersIn(c, *shape);
    Rows rows = c.run(QString::fromLatin1(shape->feeds), {mostFormerFeeds + 1});
    while (rows.next()) {
        shelf.feeds.append(
            {text(rows, 3), text::squeezed(text(rows, 2)), text(rows, 4), pathOf(folders, rows.number(1))});
        shelf.keys.append(rows.number(0));
    }
    if (const std::optional<Error> error = c.takeError())
        return strangers(*error);
    if (shelf.feeds.size() > mostFormerFeeds)
        return Error{Error::Kind::TooLarge, u"more than %1 feeds"_s.arg(mostFormerFeeds)};
    return shelf;
}

} // namespace

Result<FormerShelf> formerShelf(const QString &path)
{
    const Result<FormerShelf> shelf = shelfBy(path, Connection::Access::Strangers);
    // A log beside the file wants to be written even for reading: where that is forbidden, what is in the
    // file.
    if (!shelf &&
        (shelf.error().kind == Error::Kind::CannotRead || shelf.error().kind == Error::Kind::CannotWrite))
        return shelfBy(path, Connection::Access::Immutable);
    return shelf;
}

Result<FormerFeed> storiesOf(const QString &path, const FormerShelf &shelf, qsizetype feed)
{
    Connection c(path, shelf.access);
    FormerFeed result = shelf.feeds.at(feed);
    const Shape &shape = shapeOf(shelf.reader);
    const QString all =
        QString::fromLatin1(shape.stories).replace("%1"_L1, QString::number(longestFormerBody));
    qsizetype room = mostFormerText;
    const QString newest = u" ORDER BY time DESC LIMIT ?"_s;
    for (const auto &[star, most] : {std::pair(1, mostFormerStarred), std::pair(0, mostFormerStories)}) {
        Rows rows = c.run(u"SELECT * FROM ("_s + all + u") WHERE star = ?"_s + newest,
                          {shelf.keys.at(feed), star, most});
        while (rows.next() && room > 0) {
            result.items.append(itemOf(rows, shape));
            room -= result.items.last().contentHtml.size();
            result.states.append({rows.number(9) == 0, rows.number(10) != 0});
        }
    }
    if (const std::optional<Error> error = c.takeError())
        return strangers(*error);
    return result;
}

} // namespace broadsheet::store
