#include "core/store/states.h"

#include "core/store/values.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

const QString isHeld = u"(s.kept = 1 OR s.later = 1 OR EXISTS (SELECT 1 FROM note n WHERE n.story = s.id))"_s;

namespace {

void write(Connection &c, const QList<StoryId> &stories, const StoryState &state, const QDateTime &now)
{
    if (stories.isEmpty())
        return;
    const QString ids = idList(stories);
    const int unread = state.unread ? 1 : 0;
    c.run(u"UPDATE story SET unread = ?, kept = ?, later = ? WHERE id IN (SELECT value FROM json_each(?))"_s,
          {unread, state.kept ? 1 : 0, state.later ? 1 : 0, ids});
    c.run(
        u"UPDATE story_source SET unread = ? WHERE story IN (SELECT value FROM json_each(?)) AND unread <> ?"_s,
        {unread, ids, unread});
    c.run(u"INSERT INTO state (account, identity, scoped_address, fingerprint, unread, kept, later, "
          u"changed_at) "
          "SELECT s.account, s.identity, "
          "CASE s.address WHEN '' THEN '' ELSE e.publication || '/' || e.language || ' ' || s.address END, "
          "s.fingerprint, s.unread, s.kept, s.later, ? FROM story s CROSS JOIN edition e ON e.id = s.edition "
          "WHERE s.id IN (SELECT value FROM json_each(?)) "
          "ON CONFLICT (account, identity) DO UPDATE SET unread = excluded.unread, kept = excluded.kept, "
          "later = excluded.later, "
          "scoped_address = excluded.scoped_address, fingerprint = excluded.fingerprint, "
          "changed_at = excluded.changed_at"_s,
          {seconds(now), ids});
}

// Stories that get the same state are written together.
template <typename StateOf>
void writeAll(Connection &c, const QList<StateChange> &changes, const QDateTime &now, StateOf stateOf)
{
    for (int bits = 0; bits < 8; ++bits) {
        const StoryState state{(bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0};
        QList<StoryId> stories;
        for (const StateChange &change : changes) {
            if (stateOf(change) == state)
                stories.append(change.id);
        }
        write(c, stories, state, now);
    }
}

void rememberSaving(Connection &c, const QList<StateChange> &changes, const QDateTime &now)
{
    QList<StoryId> stories;
    for (const StateChange &change : changes) {
        if (!change.before.kept)
            stories.append(change.id);
    }
    c.run(u"UPDATE story SET saved = ? WHERE kept = 1 AND id IN (SELECT value FROM json_each(?))"_s,
          {seconds(now), idList(stories)});
}

} // namespace

StoryState rememberedState(Connection &connection, const StateKey &key)
{
    // Left alone SQLite takes the key's account, which is all of it, and thinks anew about it at each
    // binding.
    for (
        const auto &[where, values] : {
            std::pair(u"WHERE account = ? AND identity = ?"_s,
                      QVariantList{number(key.account), key.identity}),
            std::pair(
                u"INDEXED BY state_address WHERE account = ? AND scoped_address = ? AND scoped_address <> '' AND fingerprint = ?"_s,
                QVariantList{number(key.account), key.scopedAddress, key.fingerprint}),
        }) {
        Rows rows = connection.run(u"SELECT unread, kept, later FROM state "_s + where, values);
        if (rows.next())
            return {rows.number(0) != 0, rows.number(1) != 0, rows.number(2) != 0};
    }
    return {};
}

void renameState(Connection &connection, AccountId account, const QString &from, const QString &to)
{
    connection.run(u"UPDATE OR REPLACE state SET identity = ? WHERE account = ? AND identity = ?"_s,
                   {to, number(account), from});
}

QList<StoryId> idsOf(const QList<StateChange> &changes)
{
    QList<StoryId> ids;
    for (const StateChange &change : changes)
        ids.append(change.id);
    return ids;
}

QList<StateChange> statesOf(Connection &connection, const QList<StoryId> &ids)
{
    QList<StateChange> states;
    Rows rows = connection.run(
        u"SELECT DISTINCT s.id, s.unread, s.kept, s.later FROM json_each(?) j JOIN story s ON s.id = j.value"_s,
        {idList(ids)});
    while (rows.next())
        states.append({StoryId{rows.number(0)},
                       {rows.number(1) != 0, rows.number(2) != 0, rows.number(3) != 0},
                       false});
    return states;
}

QList<StateChange> setBit(Connection &connection, const QList<StoryId> &ids, Bit bit, bool value,
                          const QDateTime &now)
{
    QList<StateChange> changes = statesOf(connection, ids);
    const auto member = bit == Bit::Unread ? &StoryState::unread
                        : bit == Bit::Kept ? &StoryState::kept
                                           : &StoryState::later;
    changes.removeIf([&](const StateChange &change) { return change.before.*member == value; });
    writeAll(connection, changes, now, [&](const StateChange &change) {
        StoryState after = change.before;
        after.*member = value;
        return after;
    });
    if (bit == Bit::Kept && value)
        rememberSaving(connection, changes, now);
    return changes;
}

QList<StateChange> addMarks(Connection &connection, const QHash<StoryId, StoryState> &wanted,
                            const QList<StoryId> &news, const QDateTime &now)
{
    const auto after = [&](const StateChange &change) {
        const StoryState &mark = wanted[change.id];
        return StoryState{change.before.unread && mark.unread, change.before.kept || mark.kept,
                          change.before.later || mark.later};
    };
    QList<StateChange> changes = statesOf(connection, wanted.keys());
    const QSet<StoryId> fresh(news.cbegin(), news.cend());
    for (StateChange &change : changes)
        change.isNew = fresh.contains(change.id);
    QList<StateChange> marked = changes;
    const auto isSame = [&](const StateChange &change) { return after(change) == change.before; };
    marked.removeIf(isSame);
    writeAll(connection, marked, now, after);
    rememberSaving(connection, marked, now);
    changes.removeIf([&](const StateChange &change) { return !change.isNew && isSame(change); });
    return changes;
}

void restore(Connection &connection, const QList<StateChange> &changes, const QDateTime &now)
{
    writeAll(connection, changes, now, [](const StateChange &change) { return change.before; });
}

} // namespace broadsheet::store
