#include "core/store/lists.h"

#include "core/store/incoming.h"
#include "core/store/searchbyreading.h"
#include "core/store/selection.h"
#include "core/store/sorting.h"
#include "core/store/upkeep.h"
#include "core/store/values.h"
#include "core/store/wholetexts.h"
#include "core/text/plaintext.h"
#include "core/text/urls.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

// Of several sections, the one that asks for a category knows best, then the first of the newspaper.
const QString sectionColumn =
    u"(SELECT p.section FROM story_source x JOIN section_source p ON p.source = x.source "
    "WHERE x.story = s.id AND p.section <> '' AND (p.tag = '' OR EXISTS (SELECT 1 FROM story_tag t "
    "WHERE t.source = x.source AND t.tag = p.tag AND t.story = x.story)) ORDER BY p.tag = '', p.position LIMIT 1)"_s;

const QString directionColumn = u"(SELECT u.direction FROM source_upkeep u WHERE u.source = s.source)"_s;

const QString headlineColumns =
    u"s.id, s.source, e.publication, e.language, s.title, s.summary, s.image, s.url, s.language, "
    "coalesce(s.published, s.first_seen), s.views, s.changed, s.unread, s.kept, s.later, "
    "(SELECT count(*) FROM note n WHERE n.story = s.id), "_s +
    directionColumn + u", "_s + sectionColumn + u" FROM story s JOIN edition e ON e.id = s.edition"_s;

Headline headline(const Rows &row)
{
    Headline line;
    line.id = StoryId{row.number(0)};
    line.source = SourceId{row.number(1)};
    line.publication = row.text(2);
    line.edition = row.text(3);
    line.title = row.text(4);
    line.summary = row.text(5);
    line.image = row.text(6);
    line.url = row.text(7);
    line.language = row.text(8);
    line.published = row.time(9);
    line.views = row.number(10);
    line.changed = row.number(11) != 0;
    line.state = {row.number(12) != 0, row.number(13) != 0, row.number(14) != 0};
    line.notes = static_cast<int>(row.number(15));
    line.direction = textDirection(row.number(16));
    line.section = row.text(17);
    return line;
}

QList<StoryId> run(Connection &c, const Selection &selection)
{
    return storyIds(c.run(selection.sql, selection.values));
}

// Unread lists keep what was opened since they were chosen.
bool keepsOpened(const StoryQuery &query)
{
    return !query.alsoKeep.isEmpty() && (query.unreadOnly || query.scope == StoryQuery::Scope::Unread);
}

// All of them, then sorted, then cut.
QList<StoryId> findSorted(Connection &c, const StoryQuery &query, Extent extent)
{
    QList<StoryId> ids = run(c, select(c, query, Extent::Everything));
    if (keepsOpened(query))
        ids += run(c, selectAlsoKept(c, query, Extent::Everything));
    ids = sorted(c, ids, query.order);
    if (extent == Extent::Everything)
        return ids;
    const qsizetype before = ids.indexOf(query.before);
    if (before < 0 && number(query.before) != 0)
        return {}; // it went meanwhile; the list is asked again from its top
    return ids.mid(before + 1, std::clamp(query.limit, 0, longestPage));
}

QList<StoryId> find(Connection &c, const StoryQuery &query, Extent extent)
{
    if (query.order != StoryQuery::Order::Newest)
        return findSorted(c, query, extent);
    const std::optional<QList<StoryId>> read =
        extent == Extent::Page && !query.search.isEmpty() ? findByReading(c, query) : std::nullopt;
    QList<StoryId> ids = read ? *read : run(c, select(c, query, extent));
    if (!keepsOpened(query))
        return ids;
    ids += run(c, selectAlsoKept(c, query, extent));
    std::sort(ids.begin(), ids.end(), [](StoryId a, StoryId b) { return a > b; });
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (extent == Extent::Page && ids.size() > query.limit)
        ids.resize(std::max(query.limit, 0));
    return ids;
}

Item item(const Rows &row)
{
    Item one;
    one.guid = row.text(0);
    one.url = row.text(1);
    one.title = row.text(2);
    one.summary = row.text(3);
    one.contentHtml = row.text(4);
    one.baseUrl = row.text(5);
    one.image = row.text(6);
    one.published = row.time(7);
    one.modified = row.time(8);
    one.views = row.number(9);
    readMore(row.bytes(10), one);
    if (one.language.isEmpty())
        one.language = row.text(11);
    return one;
}

void putInOrder(QList<Headline> &lines, const QList<StoryId> &ids)
{
    QHash<StoryId, qsizetype> placeOf;
    for (qsizetype i = 0; i < ids.size(); ++i)
        placeOf.insert(ids.at(i), i);
    std::sort(lines.begin(), lines.end(), [&](const Headline &a, const Headline &b) {
        return placeOf.value(a.id) < placeOf.value(b.id);
    });
}

} // namespace

QList<Headline> list(Connection &connection, const StoryQuery &query)
{
    const QList<StoryId> ids = find(connection, query, Extent::Page);
    if (ids.isEmpty())
        return {};
    QList<Headline> lines;
    lines.reserve(ids.size());
    Rows rows = connection.run(u"SELECT "_s + headlineColumns +
                                   u" WHERE s.id IN (SELECT value FROM json_each(?)) ORDER BY s.id DESC"_s,
                               {idList(ids)});
    while (rows.next())
        lines.append(headline(rows));
    if (query.order != StoryQuery::Order::Newest)
        putInOrder(lines, ids);
    return lines;
}

QList<StoryId> listIds(Connection &connection, const StoryQuery &query)
{
    return find(connection, query, Extent::Everything);
}

Counts count(Connection &connection, const StoryQuery &query)
{
    const Selection chosen = select(connection, query, Extent::Everything);
    // In one statement: while it runs the index stands still.
    Rows rows = connection.run(
        u"SELECT count(*), total(unread), (SELECT count(*) FROM unindexed) FROM story WHERE id IN ("_s +
            chosen.sql + u')',
        chosen.values);
    if (!rows.next())
        return {};
    const bool isSearch = !query.search.isEmpty();
    return {static_cast<int>(rows.number(1)), static_cast<int>(rows.number(0)),
            isSearch ? static_cast<int>(rows.number(2)) : 0};
}

std::optional<Story> story(Connection &connection, StoryId id)
{
    Rows rows = connection.run(
        u"SELECT s.guid, s.url, s.title, coalesce(t.summary, s.summary), t.html, t.base, s.image, "
        u"s.published, s.modified, "
        "s.views, t.more, s.language, s.source, e.publication, e.language, s.first_seen, s.changed, "
        "s.unread, s.kept, s.later, "_s +
            directionColumn + u", "_s + sectionColumn +
            u" FROM story s JOIN edition e ON e.id = s.edition LEFT JOIN story_text t ON t.id = s.text WHERE s.id = ?"_s,
        {number(id)});
    if (!rows.next())
        return {};
    Story one;
    one.id = id;
    one.item = item(rows);
    one.source = SourceId{rows.number(12)};
    one.publication = rows.text(13);
    one.edition = rows.text(14);
    one.plainText = text::plainFromHtml(one.item.contentHtml);
    one.firstSeen = rows.time(15);
    one.changed = rows.number(16) != 0;
    one.state = {rows.number(17) != 0, rows.number(18) != 0, rows.number(19) != 0};
    one.direction = textDirection(rows.number(20));
    one.section = rows.text(21);
    one.whole = wholeState(connection, id, one.source);
    return one;
}

std::optional<StoryId> storyAt(Connection &connection, const QString &publication, const QString &address)
{
    const QString canonical = text::canonicalUrl(address);
    if (canonical.isEmpty())
        return {};
    Rows rows = connection.run(u"SELECT id FROM story WHERE address = ? AND edition IN "
                               "(SELECT id FROM edition WHERE publication = ?) ORDER BY id DESC LIMIT 1"_s,
                               {canonical, publication});
    return rows.next() ? std::optional(StoryId{rows.number(0)}) : std::nullopt;
}

} // namespace broadsheet::store
