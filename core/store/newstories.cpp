#include "core/store/newstories.h"

#include "core/store/states.h"
#include "core/store/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

qint64 firstOf(qint64 second) { return second << counterBits; }
qint64 lastOf(qint64 second) { return firstOf(second) | ((qint64(1) << counterBits) - 1); }

} // namespace

NewStories::NewStories(Connection &connection, const Place &place, const QList<Incoming> &items,
                       const QDateTime &now)
    : m_c(connection), m_place(place), m_items(items), m_now(now)
{
}

QDateTime NewStories::seenAt(const Incoming &one) const
{
    return one.seen.isValid() ? std::min(one.seen, m_now) : m_now;
}

void NewStories::lookIdsUp()
{
    m_someStates = m_c.number(u"SELECT EXISTS (SELECT 1 FROM state)"_s) != 0;
    QStringList seconds;
    for (const Incoming &one : m_items)
        seconds.append(QString::number(filedUnder(one.item.published, seenAt(one))));
    Rows rows = m_c.run(u"SELECT j.value, (SELECT max(id) FROM story WHERE id BETWEEN j.value << %1 AND "
                        "((j.value + 1) << %1) - 1) FROM json_each(?) j"_s.arg(counterBits),
                        {u'[' + seconds.join(u',') + u']'});
    while (rows.next())
        m_lastIds.insert(rows.number(0), rows.number(1));
}

qint64 NewStories::newId(qint64 second)
{
    if (m_lastIds.isEmpty())
        lookIdsUp();
    for (;; --second) {
        auto last = m_lastIds.find(second);
        if (last == m_lastIds.end())
            last =
                m_lastIds.insert(second, m_c.number(u"SELECT max(id) FROM story WHERE id BETWEEN ? AND ?"_s,
                                                    {firstOf(second), lastOf(second)}, 0));
        if (*last < lastOf(second))
            return *last = std::max(firstOf(second), *last + 1);
    }
}

StoryState NewStories::stateOf(const Incoming &one, const QString &identity)
{
    if (!m_someStates)
        return {};
    const QString address = one.address.isEmpty() ? QString() : m_place.scope + one.address;
    return rememberedState(m_c, {AccountId{m_place.account}, identity, address, one.fingerprint});
}

// Both go to the end of their tables, into fresh pages, under one number. What lies by date, all over its
// pages, are short entries of indexes.
qint64 NewStories::add(const Incoming &one, const QString &identity)
{
    const qint64 id = newId(filedUnder(one.item.published, seenAt(one)));
    const StoryState state = stateOf(one, identity);
    m_c.run(u"INSERT INTO story_text (html, base, summary, more) "
            "VALUES (CAST(? AS TEXT), ?, ?, CAST(? AS TEXT))"_s,
            {one.html, one.item.baseUrl, one.item.summary, one.more});
    const qint64 text = m_c.lastInsertId();
    m_c.run(u"INSERT INTO story (id, text, account, edition, unread, kept, later, source, fingerprint, "
            "content_hash, published, modified, first_seen, views, language, title, url, image, summary, "
            "guid, identity, address) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?, ?, ?, ?, ?, ?)"_s,
            {id,
             text,
             m_place.account,
             m_place.edition,
             state.unread ? 1 : 0,
             state.kept ? 1 : 0,
             state.later ? 1 : 0,
             number(m_place.source),
             one.fingerprint,
             one.contentHash,
             seconds(one.item.published),
             seconds(one.item.modified),
             seconds(seenAt(one)),
             one.item.views,
             one.language,
             one.item.title,
             one.item.url,
             one.item.image,
             one.teaser,
             one.item.guid,
             identity,
             one.address});
    m_unindexed.append(QString::number(text));
    put(id, one);
    tag(id, one);
    return id;
}

void NewStories::meet(qint64 story, const Incoming &one) { m_met.append({story, &one}); }

void NewStories::put(qint64 story, const Incoming &one)
{
    m_placed.append(u"[%1,%2]"_s.arg(story).arg(one.position));
}

void NewStories::tag(qint64 story, const Incoming &one)
{
    for (const QString &tag : one.tags)
        m_tags.append(u'[' + QString::number(story) + u',' + textList({tag}).sliced(1));
}

// Those that stand where they stood need no writing.
void NewStories::placeMet()
{
    QHash<qint64, qint64> positions;
    QList<StoryId> ids;
    for (const Met &met : m_met)
        ids.append(StoryId{met.story});
    Rows rows = m_c.run(u"SELECT story, coalesce(position, -1) FROM story_source WHERE source = ? AND "
                        "story IN (SELECT value FROM json_each(?))"_s,
                        {number(m_place.source), idList(ids)});
    while (rows.next())
        positions.insert(rows.number(0), rows.number(1));
    for (const Met &met : m_met) {
        if (const auto at = positions.constFind(met.story); at == positions.cend())
            tag(met.story, *met.one);
        else if (*at == met.one->position)
            continue;
        put(met.story, *met.one);
    }
    m_met.clear();
}

void NewStories::writeAll(QStringList &rows, const QString &sql, const QVariantList &values)
{
    if (!rows.isEmpty())
        m_c.run(sql, values + QVariantList{u'[' + rows.join(u',') + u']'});
    rows.clear();
}

void NewStories::finish()
{
    if (!m_met.isEmpty())
        placeMet();
    const QVariantList source{number(m_place.source)};
    writeAll(m_unindexed, u"INSERT OR IGNORE INTO unindexed (text) SELECT value FROM json_each(?)"_s);
    writeAll(m_placed,
             u"INSERT INTO story_source (source, story, position, unread) "
             "SELECT ?, s.id, json_extract(j.value, '$[1]'), s.unread FROM json_each(?) j "
             "CROSS JOIN story s ON s.id = json_extract(j.value, '$[0]') WHERE true "
             "ON CONFLICT (source, story) DO UPDATE SET position = excluded.position"_s,
             source);
    writeAll(m_tags,
             u"INSERT OR IGNORE INTO story_tag (source, tag, story) "
             "SELECT ?, json_extract(value, '$[1]'), json_extract(value, '$[0]') FROM json_each(?)"_s,
             source);
}

} // namespace broadsheet::store
