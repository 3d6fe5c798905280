// Bookmarks on their way in or out: stories with what their reader did with them, the collections they lie in
// and the notes on them. What the files of every kind are read into and written from. Plain values; texts
// come as they are, NOT safe.
#pragma once

#include "core/model/collection.h"
#include "core/model/note.h"
#include "core/model/story.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace broadsheet::exchange {

inline constexpr qsizetype largestBookmarkFile = 256 * 1024 * 1024; // bytes
inline constexpr qsizetype mostKeptStories = 100'000;               // of one file; more are TooLarge
inline constexpr qsizetype mostKeptIn = 64;          // collections one story lies in; more are left out
inline constexpr qsizetype longestKeptTitle = 2'000; // characters; longer ones are cut

struct KeptStory
{
    Item item;
    StoryState state{.unread = true, .kept = true, .later = false};
    QDateTime saved; // UTC, when it was bookmarked; invalid: the file does not say
    QString feed;    // address of the feed it came by; empty: none is known
    QString feedTitle;
    QString feedHome;
    std::optional<WholeText> whole;
    QList<CollectionId> collections; // of KeptStories::collections
    QList<Note> notes;               // without ids; of no story yet
    friend bool operator==(const KeptStory &, const KeptStory &) = default;
};

struct KeptStories
{
    QList<Collection> collections; // 1, 2, 3 …: ids of this list alone
    QList<KeptStory> stories;      // each address once
    int refused = 0;               // entries that lead nowhere on the web
    friend bool operator==(const KeptStories &, const KeptStories &) = default;
};

} // namespace broadsheet::exchange
