// StoryQuery → the SQL that finds its story ids. The query's shape chooses what drives the search, so that
// each kind of list walks an index in the order of ids and stops after a page.
#pragma once

#include "core/model/query.h"
#include "core/store/connection.h"

namespace broadsheet::store {

struct Selection
{
    QString sql; // "SELECT s.id … FROM … WHERE …", ordered newest first
    QVariantList values;
};

enum class Extent { Page, Everything };

// With Extent::Page `before` and `limit` rule, with Everything neither. A search without a word in it finds
// nothing.
Selection select(Connection &connection, const StoryQuery &query, Extent extent);

// Of query.alsoKeep, those the query would list if they were still unread.
Selection selectAlsoKept(Connection &connection, const StoryQuery &query, Extent extent);

} // namespace broadsheet::store
