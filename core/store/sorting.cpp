#include "core/store/sorting.h"

#include "core/store/values.h"

#include <QCollator>

#include <algorithm>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

QList<StoryId> bySaving(Connection &c, const QList<StoryId> &ids)
{
    return storyIds(c.run(u"SELECT s.id FROM json_each(?) j JOIN story s ON s.id = j.value "
                          "ORDER BY CASE s.saved WHEN 0 THEN s.first_seen ELSE s.saved END DESC, s.id DESC"_s,
                          {idList(ids)}));
}

QList<StoryId> byTitle(Connection &c, const QList<StoryId> &ids)
{
    // The "C" locale compares bytes.
    const QLocale own;
    QCollator collator(own.language() == QLocale::C ? QLocale(QLocale::English) : own);
    collator.setNumericMode(true);
    collator.setIgnorePunctuation(true);
    std::vector<std::pair<QCollatorSortKey, StoryId>> keys;
    Rows rows =
        c.run(u"SELECT s.id, s.title FROM json_each(?) j JOIN story s ON s.id = j.value"_s, {idList(ids)});
    while (rows.next())
        keys.emplace_back(collator.sortKey(rows.text(1)), StoryId{rows.number(0)});
    std::sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : a.second > b.second;
    });
    QList<StoryId> list;
    for (const auto &[key, id] : keys)
        list.append(id);
    return list;
}

} // namespace

QList<StoryId> sorted(Connection &connection, QList<StoryId> ids, StoryQuery::Order order)
{
    using Order = StoryQuery::Order;
    std::sort(ids.begin(), ids.end(), std::greater<>());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (ids.size() > mostSorted)
        ids.resize(mostSorted);
    switch (order) {
    case Order::Newest:
        break;
    case Order::Oldest:
        std::reverse(ids.begin(), ids.end());
        break;
    case Order::Saved:
        return bySaving(connection, ids);
    case Order::Title:
        return byTitle(connection, ids);
    }
    return ids;
}

} // namespace broadsheet::store
