#include "core/store/keepsakes.h"

#include "core/store/notes.h"
#include "core/store/ownrows.h"
#include "core/store/values.h"
#include "core/store/wholetexts.h"
#include "core/text/plaintext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

void putSaved(Connection &c, StoryId story, const QDateTime &saved, const QDateTime &now)
{
    if (saved.isValid())
        c.run(u"UPDATE story SET saved = ? WHERE id = ?"_s, {seconds(std::min(saved, now)), number(story)});
}

void putArticle(Connection &c, StoryId story, const Keepsake &keepsake)
{
    if (!keepsake.whole && !keepsake.trouble)
        return;
    if (c.number(u"SELECT EXISTS (SELECT 1 FROM story_whole WHERE id = ? AND html <> '')"_s,
                 {number(story)}) != 0)
        return;
    if (keepsake.whole)
        putWhole(c, story, *keepsake.whole);
    else
        putWholeTrouble(c, story, *keepsake.trouble, keepsake.again);
}

void putIntoCollections(Connection &c, JournalId entry, StoryId story, const Keepsake &keepsake,
                        const QDateTime &now)
{
    const QDateTime added = keepsake.saved.isValid() ? std::min(keepsake.saved, now) : now;
    for (const CollectionId collection : keepsake.collections) {
        const bool isNew = c.run(u"INSERT OR IGNORE INTO collected (collection, story, added) "
                                 "SELECT id, ?, ? FROM collection WHERE id = ?"_s,
                                 {number(story), seconds(added), number(collection)})
                               .affected() > 0;
        if (isNew)
            rememberNewRow(c, entry, OwnTable::Collected, c.lastInsertId());
    }
}

// A browser's file has room for one text: there words that are highlighted and notes stand one after the
// other. What is made of nothing but notes that are there is none.
bool isSaid(const Note &note, const QList<Note> &there)
{
    const QString words = text::squeezed(note.text);
    QString rest = words;
    for (const Note &one : there) {
        if (one.text == note.text && one.quote == note.quote)
            return true;
        for (const QString &part : {text::squeezed(one.quote), text::squeezed(one.text)}) {
            if (!part.isEmpty())
                rest.remove(part);
        }
    }
    return note.quote.isEmpty() && rest != words &&
           std::none_of(rest.cbegin(), rest.cend(),
                        [](QChar character) { return character.isLetterOrNumber(); });
}

int putNotes(Connection &c, JournalId entry, StoryId story, const QList<Note> &list, const QDateTime &now)
{
    if (list.isEmpty())
        return 0;
    QList<Note> there = notes(c, {story});
    int count = 0;
    for (Note note : list) {
        note.story = story;
        if (isSaid(note, there) || !addNote(c, entry, note, now))
            continue;
        there.append(note);
        ++count;
    }
    return count;
}

} // namespace

int putKeepsakes(Connection &connection, JournalId entry, const Bringing &some, const QList<StoryId> &stories,
                 const QList<StoryId> &fresh, const QDateTime &now)
{
    const QSet<StoryId> news(fresh.cbegin(), fresh.cend());
    int count = 0;
    for (qsizetype i = 0; i < some.keepsakes.size() && !connection.failed(); ++i) {
        const StoryId story = stories.at(i);
        const Keepsake &keepsake = some.keepsakes.at(i);
        if (news.contains(story))
            putSaved(connection, story, keepsake.saved, now);
        putArticle(connection, story, keepsake);
        putIntoCollections(connection, entry, story, keepsake, now);
        count += putNotes(connection, entry, story, keepsake.notes, now);
    }
    return count;
}

} // namespace broadsheet::store
