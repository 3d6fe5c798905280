// Which list of stories: one value for a section, today, unread, bookmarks and a search alike.
#pragma once

#include "core/model/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace broadsheet {

struct StoryQuery
{
    enum class Scope { All, Today, Unread, Bookmarks, Later, Notes };
    // Newest: the order of ids, and the only one made for lists of any length; the others sort what the query
    // finds before they cut a page from it. Saved: the last one bookmarked first.
    enum class Order { Newest, Oldest, Saved, Title };

    Scope scope = Scope::All;
    QString publication;       // empty: all
    QString edition;           // empty: all editions of it
    QString section;           // empty: all of the publication
    CollectionId collection{}; // none: any. With those nested in it
    QString search; // empty: no search. Words are joined by AND, "…" is a phrase, the last word is a prefix
    Order order = Order::Newest;
    bool unreadOnly = false;
    bool withPictures = false;
    QDateTime dayStart;      // UTC start of the reader's day; rules Scope::Today
    QList<StoryId> alsoKeep; // opened since the list was chosen: they stay though they are read now
    StoryId before{};        // keyset paging: only what follows this in the order; none: from the first
    int limit = 200;

    // What the reader keeps, whatever became of its newspaper or edition.
    bool isTheReadersOwn() const
    {
        return number(collection) != 0 || scope == Scope::Bookmarks || scope == Scope::Later ||
               scope == Scope::Notes;
    }

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
