// Rows of the reader's own tables as an action found them: what undo needs of collections and notes, whatever
// was done to them. Everything inside a transaction.
#pragma once

#include "core/model/ids.h"
#include "core/store/connection.h"

#include <QFlags>

namespace broadsheet::store {

enum class OwnTable { Collections = 1, Collected = 2, Notes = 4 };
Q_DECLARE_FLAGS(OwnTables, OwnTable)

// Before rows are changed or removed: those whose `column` is one of `values` (a JSON list).
void rememberRows(Connection &connection, JournalId entry, OwnTable table, const QString &column,
                  const QString &values);
// After a row was made.
void rememberNewRow(Connection &connection, JournalId entry, OwnTable table, qint64 row);

OwnTables changedRows(Connection &connection, JournalId entry);
// Those whose story or collection is no more stay away.
void restoreRows(Connection &connection, JournalId entry);

} // namespace broadsheet::store

Q_DECLARE_OPERATORS_FOR_FLAGS(broadsheet::store::OwnTables)
