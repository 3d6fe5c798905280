// The reader's wishes about refreshing and keeping, as rows. What is effective for a source is the view
// source_upkeep.
#pragma once

#include "core/model/upkeep.h"
#include "core/store/connection.h"
#include "core/store/sources.h"

#include <functional>

namespace broadsheet::store {

QList<ScopedUpkeep> upkeep(Connection &connection);

// From their columns; a number nobody knows is the usual wish.
WholeArticle wholeArticle(qint64 column);
TextDirection textDirection(qint64 column);

// When a source is asked next, now that its interval is another.
using PlanAnew = std::function<QDateTime(const Source &source)>;
// Plans anew whose interval it changes, and nobody else: no wish about texts moves a plan. Inside a
// transaction.
void putUpkeep(Connection &connection, const UpkeepScope &scope, const Upkeep &upkeep, const PlanAnew &plan);

} // namespace broadsheet::store
