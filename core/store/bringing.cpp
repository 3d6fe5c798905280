#include "core/store/bringing.h"

#include "core/store/elsewhere.h"
#include "core/store/keepsakes.h"
#include "core/store/newstories.h"
#include "core/store/recognition.h"
#include "core/store/states.h"
#include "core/store/values.h"

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

// A newspaper the reader does not take has a row as a removed one has: its kept stories are bookmarks, and
// when it is taken one day they are known. A row that is there stays as it is.
SourceId sourceOf(Connection &c, const Bringing &some, const QDateTime &now)
{
    if (number(some.source) != 0)
        return some.source;
    const QString &id = some.otherwise.publication.id;
    if (c.number(u"SELECT EXISTS (SELECT 1 FROM publication WHERE id = ?)"_s, {id}) == 0) {
        putPublications(c, {some.otherwise});
        setPresence(c, {id}, Presence::Removed, now);
    }
    return SourceId{c.number(u"SELECT s.id FROM source s JOIN edition e ON e.id = s.edition "
                             "WHERE e.publication = ? ORDER BY s.id LIMIT 1"_s,
                             {id})};
}

// Stories that are in no document of their source, or in none yet.
void standNowhere(Connection &c, SourceId source, const QList<StoryId> &stories)
{
    c.run(u"UPDATE story_source SET position = NULL WHERE source = ? AND story IN "
          "(SELECT value FROM json_each(?))"_s,
          {number(source), idList(stories)});
}

Brought countOf(const QList<StateChange> &changes, const QHash<StoryId, StoryState> &wanted)
{
    Brought brought;
    for (const StateChange &change : changes) {
        brought.added += change.isNew ? 1 : 0;
        const StoryState &mark = wanted[change.id];
        if (mark.kept && !change.before.kept)
            brought.bookmarks.append(change.id);
        brought.read += !change.isNew && !mark.unread && change.before.unread ? 1 : 0;
    }
    return brought;
}

// The stories of items that this source does not know and others do.
QHash<QString, StoryId> knownElsewhere(Connection &c, const Bringing &some, const Recognition &here)
{
    QStringList addresses;
    for (qsizetype i = 0; i < some.keepsakes.size(); ++i) {
        const Incoming &item = some.items.at(i);
        if (!item.address.isEmpty() && !here.identify(item).known)
            addresses.append(item.address);
    }
    return storiesAt(c, addresses);
}

} // namespace

JournalId beginImport(Connection &connection, const QDateTime &now)
{
    const JournalId entry = beginEntry(connection, JournalEntry::Action::Import, {}, now);
    markUnderWay(connection, entry);
    return entry;
}

void bringNewspapers(Connection &connection, JournalId entry, const QList<Shelved> &list)
{
    // To take the import back is not to take away what the reader had before.
    QStringList ids;
    for (const Shelved &one : list) {
        const QString &id = one.publication.id;
        if (connection.number(u"SELECT EXISTS (SELECT 1 FROM publication WHERE id = ? AND removed IS NULL)"_s,
                              {id}) == 0)
            ids.append(id);
    }
    putPublications(connection, list);
    addSubjects(connection, entry, ids);
}

// From the end, as takeIn() does. A story that is here keeps its text: this one is older.
Brought bringStories(Connection &connection, JournalId entry, const Bringing &some, const QDateTime &now)
{
    if (isUndone(connection, entry))
        return {.isTakenBack = true};
    const Place place = placeOf(connection, sourceOf(connection, some, now));
    Recognition here(connection, Recognition::Among::Stories, place, some.items);
    const QHash<QString, StoryId> elsewhere = knownElsewhere(connection, some, here);
    NewStories fresh(connection, place, some.items, now);
    QList<StoryId> added;
    QList<StoryId> stories;
    QHash<StoryId, StoryState> wanted;
    for (qsizetype i = some.items.size() - 1; i >= 0 && !connection.failed(); --i) {
        const Incoming &item = some.items.at(i);
        const Identified found = here.identify(item);
        StoryId id = found.known ? StoryId{found.known->id} : elsewhere.value(item.address);
        if (number(id) == 0 && !some.keepsakes.isEmpty() && item.item.url.isEmpty())
            id = bookmarkLike(connection, item).value_or(StoryId{});
        if (number(id) == 0) {
            id = StoryId{fresh.add(item, found.identity)};
            here.learn(knownFrom(number(id), place, item, found.identity));
            added.append(id);
        }
        wanted.insert(id, some.states.at(i));
        stories.prepend(id);
    }
    fresh.finish();
    standNowhere(connection, place.source, added);
    const QList<StateChange> changes = addMarks(connection, wanted, added, now);
    addPart(connection, entry, changes);
    Brought brought = countOf(changes, wanted);
    brought.notes = putKeepsakes(connection, entry, some, stories, brought.bookmarks, now);
    brought.stories = stories;
    return brought;
}

Brought saveStory(Connection &connection, const Bringing &one, const QDateTime &now)
{
    const JournalId entry = beginEntry(connection, JournalEntry::Action::Keep, {}, now);
    const Brought brought = bringStories(connection, entry, one, now);
    if (!entryOf(connection, entry))
        dropEntry(connection, entry);
    return brought;
}

} // namespace broadsheet::store
