// Which list of stories: one value for a section, today, unread, bookmarks and a search alike.
#pragma once

#include "core/model/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace broadsheet {

struct StoryQuery
{
    enum class Scope { All, Today, Unread, Bookmarks };

    Scope scope = Scope::All;
    QString publication; // empty: all
    QString edition;     // empty: all editions of it
    QString section;     // empty: all of the publication
    QString search; // empty: no search. Words are joined by AND, "…" is a phrase, the last word is a prefix
    bool unreadOnly = false;
    bool withPictures = false;
    QDateTime dayStart;      // UTC start of the reader's day; rules Scope::Today
    QList<StoryId> alsoKeep; // opened since the list was chosen: they stay though they are read now
    StoryId before{};        // keyset paging: only older than this; none: from the newest
    int limit = 200;
    friend bool operator==(const StoryQuery &, const StoryQuery &) = default;
};

struct Counts
{
    int unread = 0;
    int total = 0;
    int unindexed = 0; // of a search: stories the index has not seen yet, any of which may belong here
    friend bool operator==(const Counts &, const Counts &) = default;
};

} // namespace broadsheet
