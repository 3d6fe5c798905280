#include "core/store/arrivals.h"

#include "core/model/story.h"
#include "core/store/search.h"
#include "core/store/states.h"
#include "core/store/values.h"
#include "core/store/wholetexts.h"

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

struct Place
{
    SourceId source{};
    qint64 account = 0;
    qint64 edition = 0;
    QString scope; // "az.caliber/en ": guids and addresses mean something within an edition only
    // Whether there is anything to look up at all.
    bool someStates = false;
    bool somePruned = false;
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
    Place place;
    place.source = source;
    Rows rows = c.run(u"SELECT s.account, e.id, e.publication || '/' || e.language || ' ', "
                      "EXISTS (SELECT 1 FROM state), EXISTS (SELECT 1 FROM pruned) FROM source s "
                      "JOIN edition e ON e.id = s.edition WHERE s.id = ?"_s,
                      {number(source)});
    if (rows.next())
        place = {source,       rows.number(0),      rows.number(1),
                 rows.text(2), rows.number(3) != 0, rows.number(4) != 0};
    return place;
}

// Where an item may be known from: the stories that are here, and those the retention rule took away. The
// indexes are named because SQLite else thinks about partial ones anew at each binding.
struct Among
{
    QString byIdentity;
    QString byAddress;
    QString byTitle;
};

Among among(const QString &columns, const QString &table)
{
    const QString from = u"SELECT "_s + columns + u" FROM "_s + table + u" INDEXED BY "_s + table;
    return {from + u"_identity WHERE account = ? AND identity = ?"_s,
            from + u"_address WHERE edition = ? AND address = ? AND address <> '' AND fingerprint = ?"_s,
            from +
                u"_fingerprint WHERE edition = ? AND address = '' AND fingerprint = ? AND published = ?"_s};
}

const Among stories = among(u"id, source, address, fingerprint, content_hash, views, identity"_s, u"story"_s);
const Among pruned = among(u"id, source, address, fingerprint, 0, -1, identity"_s, u"pruned"_s);

std::optional<Known> find(Connection &c, const QString &sql, const QVariantList &values)
{
    Rows rows = c.run(sql, values);
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
Identified identify(Connection &c, const Among &where, const Place &place, const Incoming &one)
{
    Identified result{place.scope + one.guid, {}};
    result.known = find(c, where.byIdentity, {place.account, result.identity});
    if (result.known && !isSame(*result.known, place, one)) {
        result.identity += u'\n' + one.item.url;
        result.known = find(c, where.byIdentity, {place.account, result.identity});
    }
    if (!result.known && !one.address.isEmpty())
        result.known = find(c, where.byAddress, {place.edition, one.address, one.fingerprint});
    if (!result.known && one.address.isEmpty() && one.item.published.isValid())
        result.known = find(c, where.byTitle, {place.edition, one.fingerprint, seconds(one.item.published)});
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
    queueWords(c, id);
}

StoryState stateOf(Connection &c, const Place &place, const Incoming &one, const QString &identity)
{
    if (!place.someStates)
        return {};
    const QString address = one.address.isEmpty() ? QString() : place.scope + one.address;
    return rememberedState(c, {AccountId{place.account}, identity, address, one.fingerprint});
}

void writeTags(Connection &c, const Place &place, qint64 story, const QStringList &tags)
{
    for (const QString &tag : tags)
        c.run(u"INSERT OR IGNORE INTO story_tag (source, tag, story) VALUES (?, ?, ?)"_s,
              {number(place.source), tag, story});
}

qint64 add(Connection &c, const Place &place, const Incoming &one, const QString &identity,
           const QDateTime &now)
{
    const StoryState state = stateOf(c, place, one, identity);
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
    c.run(u"INSERT INTO story_source (source, story, position, unread) VALUES (?, ?, ?, ?)"_s,
          {number(place.source), id, one.position, state.unread ? 1 : 0});
    writeTags(c, place, id, one.tags);
    return id;
}

enum class Seen { Same, Changed };

// What a reader would see as another text; a changed advertisement in the markup is not.
Seen replaceText(Connection &c, const Known &known, const Incoming &one)
{
    bool had = false;
    bool changed = true;
    {
        Rows rows =
            c.run(u"SELECT s.title, t.plain FROM story s JOIN story_text t ON t.id = s.id WHERE s.id = ?"_s,
                  {known.id});
        had = rows.next();
        changed = !had || rows.text(0) != one.item.title || rows.text(1) != one.plain;
    }
    if (had && changed) {
        forgetWords(c, known.id);
        wholeMayHaveChanged(c, known.id);
    }
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

// It stays away, also when this is another source that lists it now, too.
std::optional<StoryId> prunedStory(Connection &c, const Place &where, const Incoming &one)
{
    if (!where.somePruned)
        return {};
    const std::optional<Known> known = identify(c, pruned, where, one).known;
    if (!known)
        return {};
    c.run(u"INSERT INTO pruned (source, id, account, edition, identity, address, fingerprint, published) "
          "SELECT ?, id, account, edition, identity, address, fingerprint, published FROM pruned "
          "WHERE id = ? AND NOT EXISTS (SELECT 1 FROM pruned WHERE source = ? AND id = ?) LIMIT 1"_s,
          {number(where.source), known->id, number(where.source), known->id});
    return StoryId{known->id};
}

} // namespace

Arrivals takeIn(Connection &connection, SourceId source, const QList<Incoming> &items, const QDateTime &now)
{
    Arrivals arrivals;
    const Place where = placeOf(connection, source);
    // Backwards, so that of several stories of one second the publisher's first is the newest of ours.
    for (auto one = items.crbegin(); one != items.crend() && !connection.failed(); ++one) {
        const Identified found = identify(connection, stories, where, *one);
        if (found.known) {
            const StoryId id{found.known->id};
            if (meetAgain(connection, where, *found.known, found.identity, *one) == Seen::Changed)
                arrivals.changed.prepend(id);
            place(connection, where, number(id), *one);
            arrivals.all.prepend(id);
        } else if (const std::optional<StoryId> gone = prunedStory(connection, where, *one)) {
            arrivals.all.prepend(*gone);
        } else {
            arrivals.added.prepend(StoryId{add(connection, where, *one, found.identity, now)});
            arrivals.all.prepend(arrivals.added.first());
        }
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
