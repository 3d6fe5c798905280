// The full-text index (FTS5, contentless). It holds folded words and follows behind the stories: what it
// has not seen yet stands in table unindexed, so that nothing is forgotten when the program is killed.
#pragma once

#include "core/model/ids.h"
#include "core/store/connection.h"

#include <QString>

namespace broadsheet::store {

// What of a story is searched: the feed's text and the whole article, one after the other.
struct StoryWords
{
    StoryId story{};
    QString title;
    QString plain;
};

StoryWords storyWords(const Rows &row); // of SELECT * FROM story_words

// Empties the index and queues every story when text::fold() or text::plainFromHtml() has changed its rules
// since it was built.
void followFoldVersion(Connection &connection);

// Indexes the newest waiting stories, for about as long as a write job may take. Are there more?
enum class Waiting { None, Some };
Waiting indexSome(Connection &connection);

// Joins what indexSome() wrote apart, for about as long as a write job may take: a search looks into every
// part there is. Some: there is more to join.
Waiting mergeSome(Connection &connection);

// One step of it, inside a transaction that took many stories out: each of those leaves a part behind, and
// FTS5 takes no more than 2,000 of them (it then says that the disk is full).
void mergeALittle(Connection &connection);

// Before the title or a text of a story changes or goes: the index must be told what it once was given.
void forgetWords(Connection &connection, qint64 story);
// After it: the story waits for the index again.
void queueWords(Connection &connection, qint64 story);

// What a reader types → an FTS5 expression: words joined by AND, "…" is a phrase, the last word is a prefix.
// Empty when there is no word in it.
QString matchExpression(const QString &typed);

// The same taken apart, when the last word is only a beginning and stands alone: what comes before it, and
// the beginning as the index would know it.
struct Beginning
{
    QString before; // as typed
    QString folded; // empty: the last word is no beginning
};
Beginning beginningIn(const QString &typed);

// Whether a word of a folded text begins so.
bool hasWordBeginning(const QString &text, const QString &beginning);

} // namespace broadsheet::store
