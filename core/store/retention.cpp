#include "core/store/retention.h"

#include "core/store/search.h"
#include "core/store/states.h"
#include "core/store/values.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

constexpr qint64 longestJob = 30;     // ms after which a job stops taking more
constexpr qint64 aDay = 24 * 3600;    // s
constexpr qint64 daysRemembered = 30; // after a source has dropped a pruned story: it may only have hiccuped

struct Candidate
{
    qint64 story;
    bool isUnread;
    bool isHeld;
    bool isListed; // by the source that is looked at
    qint64 firstSeen;
};

// Stories below these ids go: 0 is none.
struct Limits
{
    bool isAsked = false; // else what its source last listed says nothing any more
    qint64 ageEnds = 0;   // s since 1970
    qint64 byNumber = 0;
    qint64 byNumberUnread = 0;

    qint64 byAge() const { return ageEnds << counterBits; }
    qint64 highest() const { return std::max({byAge(), byNumber, byNumberUnread}); }
};

qint64 daysBefore(const QDateTime &now, qint64 days) { return now.toSecsSinceEpoch() - days * aDay; }

Limits limitsOf(Connection &c, qint64 source, const QDateTime &now)
{
    Limits limits;
    qint64 days = 0;
    qint64 number = 0;
    {
        Rows rows = c.run(u"SELECT u.keep_days, u.keep_count, s.gone = 0 AND e.visible = 1 "
                          "FROM source_upkeep u JOIN source s ON s.id = u.source "
                          "JOIN edition e ON e.id = s.edition WHERE u.source = ?"_s,
                          {source});
        if (!rows.next())
            return {};
        days = rows.number(0);
        number = rows.number(1);
        limits.isAsked = rows.number(2) != 0;
    }
    if (days > 0)
        limits.ageEnds = daysBefore(now, days);
    if (number > 0)
        limits.byNumber = c.number(
            u"SELECT story FROM story_source WHERE source = ? ORDER BY story DESC LIMIT 1 OFFSET ?"_s,
            {source, number - 1});
    limits.byNumberUnread = std::min(limits.byNumber, daysBefore(now, unreadDays) << counterBits);
    return limits;
}

QList<Candidate> candidates(Connection &c, const PruneCursor &from, const Limits &limits)
{
    QList<Candidate> list;
    Rows rows = c.run(u"SELECT s.id, s.unread, "_s + isHeld +
                          u", x.position IS NOT NULL, s.first_seen FROM story_source x CROSS JOIN story s ON "
                          u"s.id = x.story "
                          "WHERE x.source = ? AND x.story > ? AND x.story < ? ORDER BY x.story LIMIT ?"_s,
                      {from.source, from.story, limits.highest(), prunedAtOnce});
    while (rows.next())
        list.append(
            {rows.number(0), rows.number(1) != 0, rows.number(2) != 0, rows.number(3) != 0, rows.number(4)});
    return list;
}

bool isBelow(const Candidate &one, const Limits &limits)
{
    const bool isListed = one.isListed && limits.isAsked;
    const bool isOld = one.story < limits.byAge() && one.firstSeen < limits.ageEnds && !isListed;
    return isOld || one.story < (one.isUnread ? limits.byNumberUnread : limits.byNumber);
}

// Every other source that carries it must let it go, too.
bool mayGo(Connection &c, const Candidate &one, const PruneCursor &at, const QDateTime &now)
{
    struct Other
    {
        qint64 source;
        bool isListing;
    };
    QList<Other> others;
    {
        Rows rows = c.run(u"SELECT source, position IS NOT NULL FROM story_source "
                          "WHERE story = ? AND source <> ?"_s,
                          {one.story, at.source});
        while (rows.next())
            others.append({rows.number(0), rows.number(1) != 0});
    }
    return std::all_of(others.begin(), others.end(), [&](const Other &other) {
        Candidate there = one;
        there.isListed = other.isListing;
        return isBelow(there, limitsOf(c, other.source, now));
    });
}

void rememberWhereListed(Connection &c, qint64 story)
{
    c.run(u"INSERT OR REPLACE INTO pruned (source, id, account, edition, identity, address, fingerprint, "
          u"published) "
          "SELECT x.source, s.id, s.account, s.edition, s.identity, s.address, s.fingerprint, s.published "
          "FROM story_source x JOIN story s ON s.id = x.story WHERE x.story = ? AND x.position IS NOT NULL"_s,
          {story});
}

PruneCursor nextSource(Connection &c, const PruneCursor &from, const QDateTime &now)
{
    const qint64 source = c.number(u"SELECT min(id) FROM source WHERE id > ?"_s, {from.source});
    if (source > 0)
        return {source, 0, false};
    c.run(u"DELETE FROM pruned WHERE left_at < ?"_s, {now.toSecsSinceEpoch() - daysRemembered * aDay});
    return {0, 0, true};
}

} // namespace

void removeStory(Connection &connection, StoryId story)
{
    forgetWords(connection, number(story));
    // The rest follows by ON DELETE CASCADE.
    connection.run(u"DELETE FROM story WHERE id = ?"_s, {number(story)});
}

Pruned pruneSome(Connection &connection, const QDateTime &now, const PruneCursor &from)
{
    QElapsedTimer timer;
    timer.start();
    Pruned pruned{{}, from};
    PruneCursor &at = pruned.next;
    int looked = 0;
    while (!at.finished && looked < prunedAtOnce && timer.elapsed() <= longestJob && !connection.failed()) {
        const Limits limits = limitsOf(connection, at.source, now);
        const QList<Candidate> found = candidates(connection, at, limits);
        for (const Candidate &one : found) {
            if (looked >= prunedAtOnce || timer.elapsed() > longestJob)
                return pruned;
            ++looked;
            at.story = one.story;
            if (one.isHeld || !isBelow(one, limits) || !mayGo(connection, one, at, now))
                continue;
            rememberWhereListed(connection, one.story);
            removeStory(connection, StoryId{one.story});
            pruned.stories.append(StoryId{one.story});
        }
        if (found.size() < prunedAtOnce)
            at = nextSource(connection, at, now);
    }
    return pruned;
}

} // namespace broadsheet::store
