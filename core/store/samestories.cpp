#include "core/store/samestories.h"

#include "core/store/values.h"

#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

// Sets of indexes that grow together.
class Groups final
{
public:
    explicit Groups(qsizetype count) : m_leader(static_cast<size_t>(count))
    {
        std::iota(m_leader.begin(), m_leader.end(), qsizetype(0));
    }

    qsizetype leader(qsizetype of)
    {
        while (at(of) != of)
            of = at(of) = at(at(of));
        return of;
    }

    void join(qsizetype one, qsizetype other) { at(leader(one)) = leader(other); }

private:
    qsizetype &at(qsizetype index) { return m_leader[static_cast<size_t>(index)]; }

    std::vector<qsizetype> m_leader;
};

bool isNear(const StoryKey &one, const StoryKey &other)
{
    return qAbs((number(one.id) >> counterBits) - (number(other.id) >> counterBits)) <= sameWithin;
}

void joinByAddress(const QList<StoryKey> &keys, Groups &groups)
{
    QHash<QString, qsizetype> last;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys[i].address.isEmpty())
            continue;
        const auto before = last.constFind(keys[i].address);
        if (before != last.cend() && isNear(keys[*before], keys[i]))
            groups.join(i, *before);
        last.insert(keys[i].address, i);
    }
}

// The first of each newspaper only, or its two stories of one headline would meet through another's.
void joinByTitle(const QList<StoryKey> &keys, Groups &groups)
{
    QHash<qint64, qsizetype> first;
    QHash<qint64, QSet<QString>> papers;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys[i].titleLength < tellingTitle)
            continue;
        const auto before = first.constFind(keys[i].fingerprint);
        if (before == first.cend() || !isNear(keys[*before], keys[i])) {
            first.insert(keys[i].fingerprint, i);
            papers[keys[i].fingerprint] = {keys[i].publication};
        } else if (!papers[keys[i].fingerprint].contains(keys[i].publication)) {
            papers[keys[i].fingerprint].insert(keys[i].publication);
            groups.join(i, *before);
        }
    }
}

// Of the chosen editions of what the reader takes.
QHash<qint64, QString> visibleEditions(Connection &c)
{
    QHash<qint64, QString> editions;
    Rows rows = c.run(u"SELECT id, publication FROM edition WHERE visible = 1"_s);
    while (rows.next())
        editions.insert(rows.number(0), rows.text(1));
    return editions;
}

} // namespace

QList<QList<StoryKey>> sameStories(const QList<StoryKey> &keys)
{
    QList<StoryKey> sorted = keys;
    std::sort(sorted.begin(), sorted.end(),
              [](const StoryKey &a, const StoryKey &b) { return number(a.id) > number(b.id); });
    Groups groups(sorted.size());
    joinByAddress(sorted, groups);
    joinByTitle(sorted, groups);

    QHash<qsizetype, QList<StoryKey>> byLeader;
    QList<qsizetype> order;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        QList<StoryKey> &group = byLeader[groups.leader(i)];
        if (group.isEmpty())
            order.append(groups.leader(i));
        group.append(sorted[i]);
    }
    QList<QList<StoryKey>> result;
    for (const qsizetype leader : order) {
        if (byLeader[leader].size() > 1)
            result.append(byLeader[leader]);
    }
    return result;
}

QList<StoryKey> keysAround(Connection &connection, const QList<StoryId> &ids)
{
    QList<StoryKey> keys;
    const QHash<qint64, QString> editions = visibleEditions(connection);
    if (ids.isEmpty() || editions.size() < 2)
        return keys;
    const auto [first, last] = std::minmax_element(
        ids.begin(), ids.end(), [](StoryId a, StoryId b) { return number(a) < number(b); });
    constexpr qint64 day = sameWithin << counterBits;
    Rows rows = connection.run(u"SELECT id, edition, address, fingerprint, length(title), unread FROM story "
                               "WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT ?"_s,
                               {number(*first) - day, number(*last) + day, mostKeys});
    while (rows.next()) {
        if (const auto paper = editions.constFind(rows.number(1)); paper != editions.cend())
            keys.append({StoryId{rows.number(0)}, *paper, rows.text(2), rows.number(3),
                         static_cast<int>(rows.number(4)), rows.number(5) != 0});
    }
    return keys;
}

QList<StoryId> withSameStories(Connection &connection, const QList<StoryId> &ids)
{
    if (ids.size() > mostSpread)
        return ids;
    const QSet<StoryId> wanted(ids.begin(), ids.end());
    QList<StoryId> all = ids;
    for (const QList<StoryKey> &group : sameStories(keysAround(connection, ids))) {
        const bool isWanted = std::any_of(group.begin(), group.end(),
                                          [&](const StoryKey &key) { return wanted.contains(key.id); });
        for (const StoryKey &key : group) {
            if (isWanted && !wanted.contains(key.id))
                all.append(key.id);
        }
    }
    return all;
}

} // namespace broadsheet::store
