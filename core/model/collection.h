// The reader's own collections of bookmarks: nested, and a story may lie in many. Whatever lies in one is a
// bookmark. A list of them is in the reader's order, each before those nested in it.
#pragma once

#include "core/model/ids.h"

#include <QList>
#include <QString>

namespace broadsheet {

struct Collection
{
    CollectionId id{};
    CollectionId parent{}; // none: it stands at the top
    QString name;          // of one line; among its siblings no other is called so, whatever the capitals
    friend bool operator==(const Collection &, const Collection &) = default;
};

inline constexpr int longestCollectionName = 200; // characters; longer ones are cut
inline constexpr int deepestCollection = 16;      // levels
inline constexpr int mostCollections = 5'000;

// Where it stands in the list; -1: there is none by that id.
qsizetype placeOf(CollectionId id, const QList<Collection> &all);

// "Politics/Europe": how it is called from the top. Empty: there is none by that id.
QString pathOf(CollectionId id, const QList<Collection> &all);

} // namespace broadsheet
