// Databases as QuiteRSS and RSS Guard keep them, made for a test: their tables with the columns they have had
// for years, and a few rows.
#pragma once

#include <QString>
#include <QStringList>

namespace broadsheet::testing {

// Runs these statements in a file of its own making; fails the program when one does not run.
void makeDatabase(const QString &path, const QStringList &statements);

// Two folders, one in the other, with feed 3 (https://a.example/feed) in the inner one; feed 4
// (https://b.example/feed) whose folder is gone; feed 5 whose address is none. Stories of feed 3: "Read"
// (read), "Star" (starred, read), "New" (unread), and one that was deleted.
QStringList quiteRss();

// The same by RSS Guard: feed 3 in folder 2 in folder 1. Stories name their feed by its number; Texts: by a
// text, as it once was.
enum class FeedBy { Number, Text };
QStringList rssGuard(FeedBy by);

} // namespace broadsheet::testing
