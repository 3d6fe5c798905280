// How much there is and how much of it is unread, of everything the rail shows. From indexes alone.
#pragma once

#include "core/model/query.h"
#include "core/store/connection.h"

#include <QHash>

namespace broadsheet::store {

struct AllCounts
{
    Counts today;
    Counts all;
    Counts bookmarks;
    Counts later;
    Counts notes;
    QHash<CollectionId, Counts> collections; // with those nested in each
    QHash<QString, Counts> publications;     // of the chosen edition
    QHash<QString, Counts> sections;         // "publication/section"
};

AllCounts countAll(Connection &connection, const QDateTime &dayStart);

} // namespace broadsheet::store
