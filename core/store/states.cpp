#include "core/store/states.h"

#include "core/store/values.h"

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

void write(Connection &c, StoryId id, const StoryState &state, const QDateTime &now)
{
    c.run(u"UPDATE story SET unread = ?, kept = ? WHERE id = ?"_s,
          {state.unread ? 1 : 0, state.kept ? 1 : 0, number(id)});
    c.run(u"UPDATE story_source SET unread = ? WHERE story = ? AND unread <> ?"_s,
          {state.unread ? 1 : 0, number(id), state.unread ? 1 : 0});
    c.run(u"INSERT INTO state (account, identity, scoped_address, fingerprint, unread, kept, changed_at) "
          "SELECT s.account, s.identity, "
          "CASE s.address WHEN '' THEN '' ELSE e.publication || '/' || e.language || ' ' || s.address END, "
          "s.fingerprint, s.unread, s.kept, ? FROM story s JOIN edition e ON e.id = s.edition WHERE s.id = ? "
          "ON CONFLICT (account, identity) DO UPDATE SET unread = excluded.unread, kept = excluded.kept, "
          "scoped_address = excluded.scoped_address, fingerprint = excluded.fingerprint, "
          "changed_at = excluded.changed_at"_s,
          {seconds(now), number(id)});
}

} // namespace

StoryState rememberedState(Connection &connection, const StateKey &key)
{
    for (const auto &[where, values] : {
             std::pair(u"account = ? AND identity = ?"_s, QVariantList{number(key.account), key.identity}),
             std::pair(u"account = ? AND scoped_address = ? AND scoped_address <> '' AND fingerprint = ?"_s,
                       QVariantList{number(key.account), key.scopedAddress, key.fingerprint}),
         }) {
        Rows rows = connection.run(u"SELECT unread, kept FROM state WHERE "_s + where, values);
        if (rows.next())
            return {rows.number(0) != 0, rows.number(1) != 0};
    }
    return {};
}

void renameState(Connection &connection, AccountId account, const QString &from, const QString &to)
{
    connection.run(u"UPDATE OR REPLACE state SET identity = ? WHERE account = ? AND identity = ?"_s,
                   {to, number(account), from});
}

QList<StateChange> setBit(Connection &connection, const QList<StoryId> &ids, Bit bit, bool value,
                          const QDateTime &now)
{
    QList<StateChange> changes;
    {
        Rows rows = connection.run(
            u"SELECT DISTINCT s.id, s.unread, s.kept FROM json_each(?) j JOIN story s ON s.id = j.value"_s,
            {idList(ids)});
        while (rows.next())
            changes.append({StoryId{rows.number(0)}, {rows.number(1) != 0, rows.number(2) != 0}});
    }
    const auto member = bit == Bit::Unread ? &StoryState::unread : &StoryState::kept;
    changes.removeIf([&](const StateChange &change) { return change.before.*member == value; });
    for (const StateChange &change : changes) {
        StoryState after = change.before;
        after.*member = value;
        write(connection, change.id, after, now);
    }
    return changes;
}

QList<StoryId> restore(Connection &connection, const QList<StateChange> &changes, const QDateTime &now)
{
    QList<StoryId> ids;
    for (const StateChange &change : changes) {
        write(connection, change.id, change.before, now);
        ids.append(change.id);
    }
    return ids;
}

} // namespace broadsheet::store
