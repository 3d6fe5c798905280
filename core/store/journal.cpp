#include "core/store/journal.h"

#include "core/store/publications.h"

#include <QDataStream>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

using Action = JournalEntry::Action;

constexpr struct
{
    Action action;
    QLatin1String name;
} actions[] = {
    {Action::MarkRead, "read"_L1}, {Action::MarkUnread, "unread"_L1}, {Action::Keep, "keep"_L1},
    {Action::Unkeep, "unkeep"_L1}, {Action::AddSource, "add"_L1},     {Action::RemoveSource, "remove"_L1},
};

QString nameOf(Action action)
{
    for (const auto &row : actions) {
        if (row.action == action)
            return row.name;
    }
    return {};
}

Action actionOf(const QString &name)
{
    for (const auto &row : actions) {
        if (row.name == name)
            return row.action;
    }
    return Action::MarkRead;
}

// Nine bytes a story: its id, and the bits it had.
QByteArray packed(const QList<StateChange> &changes)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const StateChange &change : changes)
        stream << number(change.id) << quint8((change.before.unread ? 1 : 0) | (change.before.kept ? 2 : 0));
    return bytes;
}

void unpack(const QByteArray &bytes, JournalEntry &entry)
{
    QDataStream stream(bytes);
    while (!stream.atEnd()) {
        qint64 id = 0;
        quint8 bits = 0;
        stream >> id >> bits;
        if (stream.status() != QDataStream::Ok)
            return;
        entry.stories.append(StoryId{id});
        entry.before.append({(bits & 1) != 0, (bits & 2) != 0});
    }
}

void restorePublication(Connection &c, const Undone &undone, const QDateTime &now)
{
    if (undone.entry.action == Action::RemoveSource)
        setPresence(c, undone.subject, Presence::Here, now);
    if (undone.entry.action == Action::AddSource)
        setPresence(c, undone.subject, Presence::Removed, now);
}

} // namespace

JournalId beginEntry(Connection &connection, JournalEntry::Action action, const QString &subject,
                     const QDateTime &now)
{
    connection.run(u"INSERT INTO journal (time, action, subject) VALUES (?, ?, ?)"_s,
                   {seconds(now), nameOf(action), subject});
    const qint64 id = connection.lastInsertId();
    connection.run(u"DELETE FROM journal WHERE id <= ?"_s, {id - longestJournal});
    return JournalId{id};
}

void addPart(Connection &connection, JournalId entry, const QList<StateChange> &changes)
{
    if (!changes.isEmpty())
        connection.run(u"INSERT INTO journal_part (journal, part, stories) "
                       "VALUES (?, (SELECT count(*) FROM journal_part WHERE journal = ?), ?)"_s,
                       {number(entry), number(entry), packed(changes)});
}

std::optional<Undone> lastEntry(Connection &connection)
{
    Undone last;
    {
        Rows rows = connection.run(
            u"SELECT id, time, action, subject FROM journal WHERE undone = 0 AND "
            "(subject <> '' OR EXISTS (SELECT 1 FROM journal_part p WHERE p.journal = journal.id)) "
            "ORDER BY id DESC LIMIT 1"_s);
        if (!rows.next())
            return {};
        last.entry.id = JournalId{rows.number(0)};
        last.entry.time = rows.time(1);
        last.entry.action = actionOf(rows.text(2));
        last.subject = rows.text(3);
    }
    Rows parts = connection.run(u"SELECT stories FROM journal_part WHERE journal = ? ORDER BY part"_s,
                                {number(last.entry.id)});
    while (parts.next())
        unpack(parts.bytes(0), last.entry);
    return last;
}

QList<StateChange> changesOf(const JournalEntry &entry)
{
    QList<StateChange> changes;
    changes.reserve(entry.stories.size());
    for (qsizetype i = 0; i < entry.stories.size(); ++i)
        changes.append({entry.stories.at(i), entry.before.at(i)});
    return changes;
}

void endUndo(Connection &connection, const Undone &undone, const QDateTime &now)
{
    restorePublication(connection, undone, now);
    connection.run(u"UPDATE journal SET undone = 1 WHERE id = ?"_s, {number(undone.entry.id)});
}

} // namespace broadsheet::store
