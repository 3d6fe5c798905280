#include "core/store/arrivals.h"

#include "core/model/story.h"
#include "core/store/search.h"
#include "core/store/states.h"
#include "core/store/values.h"

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

struct Place
{
    SourceId source;
    qint64 account = 0;
    qint64 edition = 0;
    QString scope; // "az.caliber/en ": guids and addresses mean something within an edition only
};

struct Known
{
    qint64 id = 0;
    SourceId source{};
    QString address;
    qint64 fingerprint = 0;
    qint64 contentHash = 0;
    qint64 views = -1;
    QString identity;
};

Place placeOf(Connection &c, SourceId source)
{
    Place place{source, 0, 0, {}};
    Rows rows = c.run(u"SELECT s.account, e.id, e.publication || '/' || e.language || ' ' FROM source s "
                      "JOIN edition e ON e.id = s.edition WHERE s.id = ?"_s,
                      {number(source)});
    if (rows.next())
        place = {source, rows.number(0), rows.number(1), rows.text(2)};
    return place;
}

// Where an item may be known from: the stories that are here, and those the retention rule took away.
const QString amongStories =
    u"SELECT id, source, address, fingerprint, content_hash, views, identity FROM story WHERE "_s;
const QString amongPruned = u"SELECT id, source, address, fingerprint, 0, -1, identity FROM pruned WHERE "_s;

std::optional<Known> find(Connection &c, const QString &among, const QString &where,
                          const QVariantList &values)
{
    Rows rows = c.run(among + where, values);
    if (!rows.next())
        return {};
    return Known{rows.number(0), SourceId{rows.number(1)}, rows.text(2), rows.number(3),
                 rows.number(4), rows.number(5),           rows.text(6)};
}

// Two sections may number their items each for itself: the same guid from another source is the same story
// only when something else agrees too.
bool isSame(const Known &known, const Place &place, const Incoming &one)
{
    return known.source == place.source || known.fingerprint == one.fingerprint ||
           (!one.address.isEmpty() && known.address == one.address);
}

struct Identified
{
    QString identity;
    std::optional<Known> known;
};

// By guid; when the publisher (or a later version of our rules) made another guid of it, by address and
// title; without an address by title and date.
Identified identify(Connection &c, const QString &among, const Place &place, const Incoming &one)
{
    Identified result{place.scope + one.guid, {}};
    result.known = find(c, among, u"account = ? AND identity = ?"_s, {place.account, result.identity});
    if (result.known && !isSame(*result.known, place, one)) {
        result.identity += u'\n' + one.item.url;
        result.known = find(c, among, u"account = ? AND identity = ?"_s, {place.account, result.identity});
    }
    if (!result.known && !one.address.isEmpty())
        result.known = find(c, among, u"edition = ? AND address = ? AND address <> '' AND fingerprint = ?"_s,
                            {place.edition, one.address, one.fingerprint});
    if (!result.known && one.address.isEmpty() && one.item.published.isValid())
        result.known = find(c, among, u"edition = ? AND address = '' AND fingerprint = ? AND published = ?"_s,
                            {place.edition, one.fingerprint, seconds(one.item.published)});
    return result;
}

qint64 newId(Connection &c, const Incoming &one, const QDateTime &now)
{
    qint64 second = filedUnder(one.item.published, now);
    for (;; --second) {
        const qint64 first = second << counterBits;
        const qint64 last = first | ((qint64(1) << counterBits) - 1);
        const qint64 taken =
            c.number(u"SELECT max(id) FROM story WHERE id BETWEEN ? AND ?"_s, {first, last}, 0);
        if (taken < last)
            return std::max(first, taken + 1);
    }
}

void writeText(Connection &c, qint64 id, const Incoming &one)
{
    c.run(
        u"INSERT OR REPLACE INTO story_text (id, html, base, summary, plain, more) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {id, one.item.contentHtml, one.item.baseUrl, one.item.summary, one.plain,
         QString::fromUtf8(one.more)});
    c.run(u"INSERT OR IGNORE INTO unindexed (id) VALUES (?)"_s, {id});
}

qint64 add(Connection &c, const Place &place, const Incoming &one, const QString &identity,
           const QDateTime &now)
{
    const StoryState state =
        rememberedState(c, {AccountId{place.account}, identity,
                            one.address.isEmpty() ? QString() : place.scope + one.address, one.fingerprint});
    const qint64 id = newId(c, one, now);
    c.run(u"INSERT INTO story (id, account, edition, unread, kept, source, fingerprint, content_hash, "
          u"published, modified, "
          "first_seen, views, language, title, url, image, summary, guid, identity, address) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
          {id,
           place.account,
           place.edition,
           state.unread ? 1 : 0,
           state.kept ? 1 : 0,
           number(place.source),
           one.fingerprint,
           one.contentHash,
           seconds(one.item.published),
           seconds(one.item.modified),
           seconds(now),
           one.item.views,
           one.language,
           one.item.title,
           one.item.url,
           one.item.image,
           one.teaser,
           one.item.guid,
           identity,
           one.address});
    writeText(c, id, one);
    return id;
}

enum class Seen { Same, Changed };

// What a reader would see as another text; a changed advertisement in the markup is not.
Seen replaceText(Connection &c, const Known &known, const Incoming &one)
{
    Rows rows = c.run(u"SELECT title, plain FROM story_words WHERE id = ?"_s, {known.id});
    const bool had = rows.next();
    const QString title = had ? rows.text(0) : QString();
    const QString plain = had ? rows.text(1) : QString();
    const bool changed = title != one.item.title || plain != one.plain;
    if (had && changed)
        forgetWords(c, known.id, title, plain);
    c.run(
        u"UPDATE story SET changed = changed OR ?, fingerprint = ?, content_hash = ?, published = "
        u"coalesce(?, published), "
        "modified = ?, language = ?, title = ?, url = ?, image = ?, summary = ?, address = ? WHERE id = ?"_s,
        {changed ? 1 : 0, one.fingerprint, one.contentHash, seconds(one.item.published),
         seconds(one.item.modified), one.language, one.item.title, one.item.url, one.item.image, one.teaser,
         one.address, known.id});
    if (changed || !had)
        writeText(c, known.id, one);
    else
        c.run(u"UPDATE story_text SET html = ?, base = ?, summary = ?, more = ? WHERE id = ?"_s,
              {one.item.contentHtml, one.item.baseUrl, one.item.summary, QString::fromUtf8(one.more),
               known.id});
    return changed ? Seen::Changed : Seen::Same;
}

void writeTags(Connection &c, const Place &place, qint64 story, const QStringList &tags)
{
    for (const QString &tag : tags)
        c.run(u"INSERT OR IGNORE INTO story_tag (source, tag, story) VALUES (?, ?, ?)"_s,
              {number(place.source), tag, story});
}

void place(Connection &c, const Place &where, qint64 story, const Incoming &one)
{
    Rows rows = c.run(u"SELECT position FROM story_source WHERE source = ? AND story = ?"_s,
                      {number(where.source), story});
    const bool known = rows.next();
    if (known && !rows.isNull(0) && rows.number(0) == one.position)
        return;
    c.run(u"INSERT INTO story_source (source, story, position, unread) SELECT ?, id, ?, unread FROM story "
          u"WHERE id = ? "
          "ON CONFLICT (source, story) DO UPDATE SET position = excluded.position"_s,
          {number(where.source), one.position, story});
    if (!known)
        writeTags(c, where, story, one.tags);
}

// A known story that arrived again: its identity, counter and text follow the publisher.
Seen meetAgain(Connection &c, const Place &where, const Known &known, const QString &identity,
               const Incoming &one)
{
    if (known.identity != identity) {
        c.run(u"UPDATE story SET identity = ?, guid = ? WHERE id = ?"_s, {identity, one.item.guid, known.id});
        renameState(c, AccountId{where.account}, known.identity, identity);
    }
    if (one.item.views >= 0 && one.item.views != known.views)
        c.run(u"UPDATE story SET views = ? WHERE id = ?"_s, {one.item.views, known.id});
    if (known.contentHash == one.contentHash)
        return Seen::Same;
    const Seen seen = replaceText(c, known, one);
    writeTags(c, where, known.id, one.tags);
    return seen;
}

// Another source may list it now, too.
void staysAway(Connection &c, SourceId source, qint64 pruned)
{
    c.run(u"INSERT INTO pruned (source, id, account, edition, identity, address, fingerprint, published) "
          "SELECT ?, id, account, edition, identity, address, fingerprint, published FROM pruned "
          "WHERE id = ? AND NOT EXISTS (SELECT 1 FROM pruned WHERE source = ? AND id = ?) LIMIT 1"_s,
          {number(source), pruned, number(source), pruned});
}

} // namespace

Arrivals takeIn(Connection &connection, SourceId source, const QList<Incoming> &items, const QDateTime &now)
{
    Arrivals arrivals;
    const Place where = placeOf(connection, source);
    const bool somePruned = connection.number(u"SELECT EXISTS (SELECT 1 FROM pruned)"_s) != 0;
    // Backwards, so that of several stories of one second the publisher's first is the newest of ours.
    for (auto one = items.crbegin(); one != items.crend() && !connection.failed(); ++one) {
        const Identified found = identify(connection, amongStories, where, *one);
        if (!found.known && somePruned) {
            if (const auto pruned = identify(connection, amongPruned, where, *one).known) {
                staysAway(connection, source, pruned->id);
                arrivals.all.prepend(StoryId{pruned->id});
                continue;
            }
        }
        const qint64 id = found.known ? found.known->id : add(connection, where, *one, found.identity, now);
        if (!found.known)
            arrivals.added.prepend(StoryId{id});
        else if (meetAgain(connection, where, *found.known, found.identity, *one) == Seen::Changed)
            arrivals.changed.prepend(StoryId{id});
        place(connection, where, id, *one);
        arrivals.all.prepend(StoryId{id});
    }
    return arrivals;
}

void leaveOut(Connection &connection, SourceId source, const QList<StoryId> &document, const QDateTime &now)
{
    const QString ids = idList(document);
    connection.run(u"UPDATE story_source SET position = NULL WHERE source = ? AND position IS NOT NULL "
                   "AND story NOT IN (SELECT value FROM json_each(?))"_s,
                   {number(source), ids});
    connection.run(u"UPDATE pruned SET left_at = CASE WHEN left_at IS NULL THEN ? END WHERE source = ? "
                   "AND (left_at IS NULL) <> (id IN (SELECT value FROM json_each(?)))"_s,
                   {seconds(now), number(source), ids});
}

} // namespace broadsheet::store
