#include "core/store/notes.h"

#include "core/store/journal.h"
#include "core/store/values.h"

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

const QString noteColumns = u"note.id, note.story, words, quote, before_quote, after_quote, made, changed"_s;

Note note(const Rows &row)
{
    Note one;
    one.id = NoteId{row.number(0)};
    one.story = StoryId{row.number(1)};
    one.text = row.text(2);
    one.quote = row.text(3);
    one.before = row.text(4);
    one.after = row.text(5);
    one.made = row.time(6);
    one.changed = row.time(7);
    return one;
}

std::optional<Note> noteBy(Connection &c, NoteId id)
{
    Rows rows = c.run(u"SELECT "_s + noteColumns + u" FROM note WHERE id = ?"_s, {number(id)});
    return rows.next() ? std::optional(note(rows)) : std::nullopt;
}

QString listOf(NoteId id) { return u"[%1]"_s.arg(number(id)); }

Error nothing(NoteId id) { return {Error::Kind::NothingToDo, QString::number(number(id))}; }

std::optional<Error> trouble(Connection &c, const Note &note)
{
    if (note.text.trimmed().isEmpty() && note.quote.isEmpty())
        return Error{Error::Kind::Malformed, {}};
    if (note.text.size() > longestNote || note.quote.size() > longestNote ||
        note.before.size() > noteContextLength || note.after.size() > noteContextLength)
        return Error{Error::Kind::TooLarge, {}};
    if (number(note.id) != 0)
        return {};
    if (c.number(u"SELECT EXISTS (SELECT 1 FROM story WHERE id = ?)"_s, {number(note.story)}) == 0)
        return nothing(note.id);
    if (c.number(u"SELECT count(*) FROM note WHERE story = ?"_s, {number(note.story)}) >= mostNotes)
        return Error{Error::Kind::TooLarge, {}};
    return {};
}

NoteId insert(Connection &c, JournalId entry, const Note &note, const QDateTime &now)
{
    const QVariant made = seconds(note.made.isValid() ? note.made : now);
    c.run(u"INSERT INTO note (story, words, quote, before_quote, after_quote, made, changed) "
          "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
          {number(note.story), note.text, note.quote, note.before, note.after, made,
           seconds(note.changed.isValid() ? note.changed : now)});
    const qint64 id = c.lastInsertId();
    rememberNewRow(c, entry, OwnTable::Notes, id);
    return NoteId{id};
}

} // namespace

QList<Note> notes(Connection &connection, const QList<StoryId> &stories)
{
    QList<Note> list;
    Rows rows = connection.run(u"SELECT "_s + noteColumns +
                                   u" FROM json_each(?) j JOIN note ON note.story = j.value "
                                   "ORDER BY j.key, note.made, note.id"_s,
                               {idList(stories)});
    while (rows.next())
        list.append(note(rows));
    return list;
}

Result<NoteId> addNote(Connection &connection, JournalId entry, const Note &note, const QDateTime &now)
{
    if (const std::optional<Error> error = trouble(connection, note))
        return *error;
    return insert(connection, entry, note, now);
}

Result<NoteId> putNote(Connection &connection, const Note &note, const QDateTime &now)
{
    if (const std::optional<Error> error = trouble(connection, note))
        return *error;
    if (number(note.id) == 0) {
        const JournalId entry = beginEntry(connection, JournalEntry::Action::Annotate, {}, now);
        addPart(connection, entry, setBit(connection, {note.story}, Bit::Kept, true, now));
        return insert(connection, entry, note, now);
    }
    const std::optional<Note> before = noteBy(connection, note.id);
    if (!before || before->text == note.text)
        return nothing(note.id);
    const JournalId entry = beginEntry(connection, JournalEntry::Action::Annotate, {}, now);
    rememberRows(connection, entry, OwnTable::Notes, u"id"_s, listOf(note.id));
    connection.run(u"UPDATE note SET words = ?, changed = ? WHERE id = ?"_s,
                   {note.text, seconds(now), number(note.id)});
    return note.id;
}

Result<StoryId> removeNote(Connection &connection, NoteId id, const QDateTime &now)
{
    const std::optional<Note> before = noteBy(connection, id);
    if (!before)
        return nothing(id);
    const JournalId entry = beginEntry(connection, JournalEntry::Action::Annotate, {}, now);
    rememberRows(connection, entry, OwnTable::Notes, u"id"_s, listOf(id));
    connection.run(u"DELETE FROM note WHERE id = ?"_s, {number(id)});
    return before->story;
}

} // namespace broadsheet::store
