// The reader's wishes about refreshing and keeping, as rows. What is effective for a source is the view
// source_upkeep.
#pragma once

#include "core/model/upkeep.h"
#include "core/store/connection.h"

namespace broadsheet::store {

QList<ScopedUpkeep> upkeep(Connection &connection);

// From their columns; a number nobody knows is the usual wish.
WholeArticle wholeArticle(qint64 column);
TextDirection textDirection(qint64 column);

// Plans anew when the sources concerned are asked, never before what their servers wish. Inside a
// transaction.
void putUpkeep(Connection &connection, const UpkeepScope &scope, const Upkeep &upkeep);

} // namespace broadsheet::store
