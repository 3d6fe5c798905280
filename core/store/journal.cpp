#include "core/store/journal.h"

#include "core/store/retention.h"
#include "core/store/search.h"
#include "core/store/values.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

using Action = JournalEntry::Action;

constexpr struct
{
    Action action;
    QLatin1String name;
} actions[] = {
    {Action::MarkRead, "read"_L1},
    {Action::MarkUnread, "unread"_L1},
    {Action::Keep, "keep"_L1},
    {Action::Unkeep, "unkeep"_L1},
    {Action::AddSource, "add"_L1},
    {Action::RemoveSource, "remove"_L1},
    {Action::ReplaceSource, "replace"_L1},
    {Action::Import, "import"_L1},
    {Action::Postpone, "postpone"_L1},
    {Action::Unpostpone, "unpostpone"_L1},
    {Action::MakeCollection, "make collection"_L1},
    {Action::ChangeCollection, "change collection"_L1},
    {Action::RemoveCollection, "remove collection"_L1},
    {Action::Collect, "collect"_L1},
    {Action::TakeOut, "take out"_L1},
    {Action::Annotate, "annotate"_L1},
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

// Column `undone`; what follows is its SQL.
enum class State { Whole = 0, Undone = 1, BeingUndone = 2, UnderWay = 3 };

QString isAmong(std::initializer_list<State> states)
{
    QStringList numbers;
    for (const State state : states)
        numbers.append(QString::number(static_cast<int>(state)));
    return u"undone IN (%1)"_s.arg(numbers.join(u", "_s));
}

void setState(Connection &c, JournalId entry, State state)
{
    c.run(u"UPDATE journal SET undone = ? WHERE id = ?"_s, {static_cast<int>(state), number(entry)});
}

// Nine bytes a story: its id, and the bits it had.
enum Bits : quint8 { Unread = 1, Kept = 2, New = 4, Later = 8 };

QByteArray packed(const QList<StateChange> &changes)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const StateChange &change : changes)
        stream << number(change.id)
               << quint8((change.before.unread ? Unread : 0) | (change.before.kept ? Kept : 0) |
                         (change.isNew ? New : 0) | (change.before.later ? Later : 0));
    return bytes;
}

void unpack(const QByteArray &bytes, Undone &last)
{
    QDataStream stream(bytes);
    while (!stream.atEnd()) {
        qint64 id = 0;
        quint8 bits = 0;
        stream >> id >> bits;
        if (stream.status() != QDataStream::Ok)
            return;
        last.entry.stories.append(StoryId{id});
        last.entry.before.append({(bits & Unread) != 0, (bits & Kept) != 0, (bits & Later) != 0});
        if ((bits & New) != 0)
            last.brought.insert(StoryId{id});
    }
}

void restorePublications(Connection &c, const Undone &undone, const ReadManifest &read, const QDateTime &now)
{
    const Action action = undone.entry.action;
    if (action == Action::RemoveSource)
        setPresence(c, undone.subjects, Presence::Here, now);
    if (action == Action::AddSource || action == Action::Import)
        setPresence(c, undone.subjects, Presence::Removed, now);
    if (!undone.replaced)
        return;
    if (const Result<Publication> before = read(undone.replaced->manifest))
        putPublication(c, *before, undone.replaced->manifest, undone.replaced->edition);
}

// As a JSON list, beside the rows of the reader's own tables.
void rememberReplaced(Connection &c, JournalId entry, const QString &publication)
{
    c.run(u"INSERT INTO journal_row (journal, kind, row, before) "
          "SELECT ?, 'publication', rowid, json_array(id, manifest, edition, folder) "
          "FROM publication WHERE id = ?"_s,
          {number(entry), publication});
}

std::optional<PublicationRow> replacedBy(Connection &c, JournalId entry)
{
    Rows rows = c.run(u"SELECT json_extract(before, '$[0]'), json_extract(before, '$[1]'), "
                      "json_extract(before, '$[2]'), json_extract(before, '$[3]') FROM journal_row "
                      "WHERE journal = ? AND kind = 'publication'"_s,
                      {number(entry)});
    if (!rows.next())
        return {};
    return PublicationRow{rows.text(0), rows.text(1).toUtf8(), rows.text(2), rows.text(3)};
}

QList<StoryId> goingOf(Connection &c, const Undone &undone, const QList<StoryId> &stories)
{
    if (stories.isEmpty())
        return {};
    return storyIds(c.run(
        u"SELECT s.id FROM story s JOIN edition e ON e.id = s.edition "
        "WHERE s.id IN (SELECT value FROM json_each(?)) "
        "AND e.publication NOT IN (SELECT value FROM json_each(?)) AND NOT EXISTS "
        "(SELECT 1 FROM story_source x WHERE x.story = s.id AND x.position IS NOT NULL) ORDER BY s.id"_s,
        {idList(stories), textList(undone.subjects)}));
}

std::optional<Undone> entryFrom(Connection &connection, Rows rows)
{
    Undone last;
    if (!rows.next())
        return {};
    last.entry.id = JournalId{rows.number(0)};
    last.entry.time = rows.time(1);
    last.entry.action = actionOf(rows.text(2));
    last.subjects = rows.text(3).split(u'\n', Qt::SkipEmptyParts);
    Rows parts = connection.run(u"SELECT stories FROM journal_part WHERE journal = ? ORDER BY part"_s,
                                {number(last.entry.id)});
    while (parts.next())
        unpack(parts.bytes(0), last);
    last.ownRows = changedRows(connection, last.entry.id);
    last.replaced = replacedBy(connection, last.entry.id);
    return last;
}

const QString notUndone =
    u"SELECT id, time, action, subject FROM journal WHERE NOT "_s + isAmong({State::Undone}) +
    u" AND (subject <> '' OR EXISTS (SELECT 1 FROM journal_part p WHERE p.journal = journal.id) "
    "OR EXISTS (SELECT 1 FROM journal_row r WHERE r.journal = journal.id)) "_s;

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

void dropEntry(Connection &connection, JournalId entry)
{
    connection.run(u"DELETE FROM journal WHERE id = ?"_s, {number(entry)});
}

void markUnderWay(Connection &connection, JournalId entry) { setState(connection, entry, State::UnderWay); }

// Unless it is being undone.
void markEnded(Connection &connection, JournalId entry)
{
    connection.run(u"UPDATE journal SET undone = ? WHERE id = ? AND "_s + isAmong({State::UnderWay}),
                   {static_cast<int>(State::Whole), number(entry)});
}

QList<JournalId> brokenImports(Connection &connection)
{
    QList<JournalId> entries;
    Rows rows = connection.run(notUndone + u"AND action = ? AND "_s +
                                   isAmong({State::BeingUndone, State::UnderWay}) + u" ORDER BY id DESC"_s,
                               {nameOf(Action::Import)});
    while (rows.next())
        entries.append(JournalId{rows.number(0)});
    return entries;
}

void addPart(Connection &connection, JournalId entry, const QList<StateChange> &changes)
{
    if (!changes.isEmpty())
        connection.run(u"INSERT INTO journal_part (journal, part, stories) "
                       "VALUES (?, (SELECT count(*) FROM journal_part WHERE journal = ?), ?)"_s,
                       {number(entry), number(entry), packed(changes)});
}

// An import names many, one a line.
void addSubjects(Connection &connection, JournalId entry, const QStringList &publications)
{
    if (!publications.isEmpty())
        connection.run(u"UPDATE journal SET subject = subject || ? WHERE id = ?"_s,
                       {QString(publications.join(u'\n') + u'\n'), number(entry)});
}

void beginPutting(Connection &connection, const PublicationRow &publication, const QDateTime &now)
{
    Rows rows = connection.run(
        u"SELECT manifest, edition FROM publication WHERE id = ? AND removed IS NULL"_s, {publication.id});
    if (!rows.next()) {
        beginEntry(connection, Action::AddSource, publication.id, now);
        return;
    }
    const bool staysInEdition = publication.edition.isEmpty() || publication.edition == rows.text(1);
    if (rows.bytes(0) == publication.manifest && staysInEdition)
        return; // nothing to undo
    rememberReplaced(connection, beginEntry(connection, Action::ReplaceSource, publication.id, now),
                     publication.id);
}

std::optional<Undone> lastEntry(Connection &connection)
{
    return entryFrom(connection, connection.run(notUndone + u"ORDER BY id DESC LIMIT 1"_s));
}

void beginUndo(Connection &connection, JournalId entry) { setState(connection, entry, State::BeingUndone); }

void stopUndo(Connection &connection, JournalId entry) { setState(connection, entry, State::Whole); }

bool isUndone(Connection &connection, JournalId entry)
{
    return connection.number(u"SELECT "_s + isAmong({State::Undone, State::BeingUndone}) +
                                 u" FROM journal WHERE id = ?"_s,
                             {number(entry)}) != 0;
}

std::optional<Undone> entryOf(Connection &connection, JournalId id)
{
    return entryFrom(connection, connection.run(notUndone + u"AND id = ?"_s, {number(id)}));
}

QList<StateChange> changesOf(const Undone &undone)
{
    QList<StateChange> changes;
    const QList<StoryId> &stories = undone.entry.stories;
    changes.reserve(stories.size());
    for (qsizetype i = 0; i < stories.size(); ++i)
        changes.append({stories.at(i), undone.entry.before.at(i), undone.brought.contains(stories.at(i))});
    std::sort(changes.begin(), changes.end(),
              [](const StateChange &a, const StateChange &b) { return a.id < b.id; });
    return changes;
}

void takeBack(Connection &connection, const Undone &undone, const QList<StateChange> &changes,
              const QDateTime &now)
{
    restore(connection, changes, now);
    QList<StoryId> brought;
    for (const StateChange &change : changes) {
        if (change.isNew)
            brought.append(change.id);
    }
    const QList<StoryId> going = goingOf(connection, undone, brought);
    for (const StoryId story : going)
        removeStory(connection, story);
    if (!going.isEmpty())
        mergeALittle(connection);
}

void endUndo(Connection &connection, const Undone &undone, const ReadManifest &read, const QDateTime &now)
{
    restorePublications(connection, undone, read, now);
    restoreRows(connection, undone.entry.id);
    setState(connection, undone.entry.id, State::Undone);
}

} // namespace broadsheet::store
