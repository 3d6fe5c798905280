#include "core/store/collections.h"

#include "core/store/journal.h"
#include "core/store/values.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

using Action = JournalEntry::Action;
using Children = QHash<CollectionId, QList<Collection>>;

Children childrenOf(Connection &c)
{
    Children children;
    Rows rows = c.run(u"SELECT id, parent, name FROM collection ORDER BY position, id"_s);
    while (rows.next())
        children[CollectionId{rows.number(1)}].append(
            {CollectionId{rows.number(0)}, CollectionId{rows.number(1)}, rows.text(2)});
    return children;
}

// From `parent` down, each before those in it. The depth bounds what a damaged file could make endless.
void append(QList<Collection> &to, const Children &children, CollectionId parent, int depth)
{
    if (depth > deepestCollection)
        return;
    for (const Collection &child : children.value(parent)) {
        to.append(child);
        append(to, children, child.id, depth + 1);
    }
}

QList<Collection> inside(const Children &children, CollectionId parent)
{
    QList<Collection> list;
    append(list, children, parent, 1);
    return list;
}

int heightOf(const Children &children, CollectionId id, int most = deepestCollection)
{
    int height = 1;
    for (const Collection &child : most > 0 ? children.value(id) : QList<Collection>())
        height = std::max(height, 1 + heightOf(children, child.id, most - 1));
    return height;
}

std::optional<Collection> find(const QList<Collection> &all, CollectionId id)
{
    const qsizetype place = placeOf(id, all);
    return place < 0 ? std::nullopt : std::optional(all.at(place));
}

int depthOf(const QList<Collection> &all, CollectionId id)
{
    int depth = 0;
    for (std::optional<Collection> one = find(all, id); one && depth <= deepestCollection; ++depth)
        one = find(all, one->parent);
    return depth;
}

std::optional<Collection> calledSo(const QList<Collection> &siblings, const QString &name)
{
    const auto one = std::find_if(siblings.begin(), siblings.end(), [&](const Collection &each) {
        return each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return one == siblings.end() ? std::nullopt : std::optional(*one);
}

bool isTaken(const QList<Collection> &siblings, const QString &name, CollectionId by)
{
    const std::optional<Collection> other = calledSo(siblings, name);
    return other && other->id != by;
}

QString cleanName(const QString &name) { return name.simplified().left(longestCollectionName).trimmed(); }

Error nothing(CollectionId id) { return {Error::Kind::NothingToDo, QString::number(number(id))}; }

QString numbers(const QList<Collection> &list)
{
    QStringList ids;
    for (const Collection &one : list)
        ids.append(QString::number(number(one.id)));
    return u'[' + ids.join(u',') + u']';
}

CollectionId insert(Connection &c, JournalId entry, const QString &name, CollectionId parent)
{
    c.run(u"INSERT INTO collection (parent, name, position) VALUES (?, ?, "
          "(SELECT coalesce(max(position), -1) + 1 FROM collection WHERE parent = ?))"_s,
          {number(parent), name, number(parent)});
    const qint64 id = c.lastInsertId();
    rememberNewRow(c, entry, OwnTable::Collections, id);
    return CollectionId{id};
}

// Of the stories, those that are there.
QList<StoryId> lyingIn(Connection &c, const QList<StoryId> &ids, CollectionId collection)
{
    return storyIds(c.run(u"SELECT story FROM collected WHERE collection = ? AND story IN "
                          "(SELECT value FROM json_each(?))"_s,
                          {number(collection), idList(ids)}));
}

} // namespace

QList<Collection> collections(Connection &connection)
{
    return inside(childrenOf(connection), CollectionId{});
}

QList<CollectionId> collectionsOf(Connection &connection, StoryId story)
{
    QList<CollectionId> list;
    Rows rows = connection.run(u"SELECT collection FROM collected WHERE story = ?"_s, {number(story)});
    while (rows.next())
        list.append(CollectionId{rows.number(0)});
    return list;
}

// From the deepest up: what lies in a collection lies in those around it, and counts once in each.
QHash<CollectionId, Counts> countCollections(Connection &connection)
{
    QHash<CollectionId, QHash<qint64, bool>> unread;
    Rows rows = connection.run(u"SELECT x.collection, s.id, s.unread FROM collected x "
                               "JOIN story s ON s.id = x.story WHERE s.kept = 1"_s);
    while (rows.next())
        unread[CollectionId{rows.number(0)}].insert(rows.number(1), rows.number(2) != 0);
    const QList<Collection> all = collections(connection);
    QHash<CollectionId, Counts> counts;
    for (auto one = all.crbegin(); one != all.crend(); ++one) {
        const QHash<qint64, bool> mine = unread.value(one->id); // a copy: what follows may move it
        counts.insert(one->id, {static_cast<int>(std::count(mine.begin(), mine.end(), true)),
                                static_cast<int>(mine.size())});
        if (number(one->parent) != 0)
            unread[one->parent].insert(mine);
    }
    return counts;
}

Result<CollectionId> makeCollection(Connection &connection, const QString &name, CollectionId parent,
                                    const QDateTime &now)
{
    const QString clean = cleanName(name);
    if (clean.isEmpty())
        return Error{Error::Kind::Malformed, {}};
    const Children children = childrenOf(connection);
    const QList<Collection> all = inside(children, CollectionId{});
    if (number(parent) != 0 && !find(all, parent))
        return nothing(parent);
    if (const std::optional<Collection> same = calledSo(children.value(parent), clean))
        return same->id;
    if (all.size() >= mostCollections || depthOf(all, parent) >= deepestCollection)
        return Error{Error::Kind::TooLarge, clean};
    const JournalId entry = beginEntry(connection, Action::MakeCollection, {}, now);
    return insert(connection, entry, clean, parent);
}

BroughtCollections bringCollections(Connection &connection, JournalId entry, const QList<Collection> &list)
{
    Children children = childrenOf(connection);
    qsizetype count = inside(children, CollectionId{}).size();
    QHash<CollectionId, CollectionId> ours;
    BroughtCollections brought;
    for (const Collection &one : list) {
        const CollectionId parent = ours.value(one.parent);
        const QString name = cleanName(one.name);
        QList<Collection> &siblings = children[parent];
        CollectionId id = parent;
        if (const std::optional<Collection> same = calledSo(siblings, name)) {
            id = same->id;
        } else if (!name.isEmpty() && count < mostCollections) {
            id = insert(connection, entry, name, parent);
            siblings.append({id, parent, name});
            ++count;
            ++brought.made;
        }
        ours.insert(one.id, id);
        brought.ours.append(id);
    }
    return brought;
}

Result<Done> renameCollection(Connection &connection, CollectionId id, const QString &name,
                              const QDateTime &now)
{
    const QString clean = cleanName(name);
    if (clean.isEmpty())
        return Error{Error::Kind::Malformed, {}};
    const Children children = childrenOf(connection);
    const std::optional<Collection> one = find(inside(children, CollectionId{}), id);
    if (!one || one->name == clean)
        return nothing(id);
    if (isTaken(children.value(one->parent), clean, id))
        return Error{Error::Kind::NameTaken, clean};
    const JournalId entry = beginEntry(connection, Action::ChangeCollection, {}, now);
    rememberRows(connection, entry, OwnTable::Collections, u"id"_s, numbers({*one}));
    connection.run(u"UPDATE collection SET name = ? WHERE id = ?"_s, {clean, number(id)});
    return Done{};
}

Result<Done> moveCollection(Connection &connection, CollectionId id, CollectionId parent, int place,
                            const QDateTime &now)
{
    const Children children = childrenOf(connection);
    const QList<Collection> all = inside(children, CollectionId{});
    const std::optional<Collection> one = find(all, id);
    if (!one || (number(parent) != 0 && !find(all, parent)) || parent == id ||
        find(inside(children, id), parent))
        return nothing(id);
    QList<Collection> siblings = children.value(parent);
    if (isTaken(siblings, one->name, id))
        return Error{Error::Kind::NameTaken, one->name};
    if (depthOf(all, parent) + heightOf(children, id) > deepestCollection)
        return Error{Error::Kind::TooLarge, one->name};
    siblings.removeOne(*one);
    siblings.insert(std::clamp<qsizetype>(place, 0, siblings.size()), *one);
    if (siblings == children.value(parent))
        return nothing(id);
    const JournalId entry = beginEntry(connection, Action::ChangeCollection, {}, now);
    rememberRows(connection, entry, OwnTable::Collections, u"id"_s, numbers(siblings));
    for (qsizetype i = 0; i < siblings.size(); ++i)
        connection.run(u"UPDATE collection SET parent = ?, position = ? WHERE id = ?"_s,
                       {number(parent), i, number(siblings.at(i).id)});
    return Done{};
}

Result<Done> removeCollection(Connection &connection, CollectionId id, const QDateTime &now)
{
    const Children children = childrenOf(connection);
    const std::optional<Collection> one = find(inside(children, CollectionId{}), id);
    if (!one)
        return nothing(id);
    const QString going = numbers(QList<Collection>{*one} + inside(children, id));
    const JournalId entry = beginEntry(connection, Action::RemoveCollection, {}, now);
    rememberRows(connection, entry, OwnTable::Collections, u"id"_s, going);
    rememberRows(connection, entry, OwnTable::Collected, u"collection"_s, going);
    // The rest follows by ON DELETE CASCADE.
    connection.run(u"DELETE FROM collection WHERE id IN (SELECT value FROM json_each(?))"_s, {going});
    return Done{};
}

QList<StateChange> collect(Connection &connection, JournalId entry, const QList<StoryId> &ids,
                           CollectionId collection, Lying lying, const QDateTime &now)
{
    const QList<StoryId> there = lyingIn(connection, ids, collection);
    if (lying == Lying::Outside) {
        const QList<StateChange> states = statesOf(connection, there);
        Rows rows = connection.run(u"SELECT json_group_array(id) FROM collected WHERE collection = ? "
                                   "AND story IN (SELECT value FROM json_each(?))"_s,
                                   {number(collection), idList(there)});
        const QString going = rows.next() ? rows.text(0) : u"[]"_s;
        rememberRows(connection, entry, OwnTable::Collected, u"id"_s, going);
        connection.run(u"DELETE FROM collected WHERE id IN (SELECT value FROM json_each(?))"_s, {going});
        return states;
    }
    if (connection.number(u"SELECT EXISTS (SELECT 1 FROM collection WHERE id = ?)"_s, {number(collection)}) ==
        0)
        return {};
    const QSet<StoryId> known(there.cbegin(), there.cend());
    QList<StateChange> states = statesOf(connection, ids);
    // One that lies there and was a bookmark no more is one again.
    states.removeIf([&](const StateChange &one) { return known.contains(one.id) && one.before.kept; });
    const QList<StoryId> coming = idsOf(states);
    setBit(connection, coming, Bit::Kept, true, now);
    for (const StoryId id : coming) {
        if (known.contains(id))
            continue;
        connection.run(u"INSERT INTO collected (collection, story, added) VALUES (?, ?, ?)"_s,
                       {number(collection), number(id), seconds(now)});
        rememberNewRow(connection, entry, OwnTable::Collected, connection.lastInsertId());
    }
    return states;
}

} // namespace broadsheet::store
