#include "core/store/ownrows.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

// In the order in which rows can come back.
const struct
{
    OwnTable table;
    QString name;
    QStringList columns; // the first is the key
    QString mayStand;    // of a row r with these columns: what it hangs on is there
} tables[] = {
    {OwnTable::Collections, u"collection"_s, {u"id"_s, u"parent"_s, u"name"_s, u"position"_s}, u"1"_s},
    {OwnTable::Collected,
     u"collected"_s,
     {u"id"_s, u"collection"_s, u"story"_s, u"added"_s},
     u"EXISTS (SELECT 1 FROM collection x WHERE x.id = r.collection) "
     "AND EXISTS (SELECT 1 FROM story x WHERE x.id = r.story)"_s},
    {OwnTable::Notes,
     u"note"_s,
     {u"id"_s, u"story"_s, u"words"_s, u"quote"_s, u"before_quote"_s, u"after_quote"_s, u"made"_s,
      u"changed"_s},
     u"EXISTS (SELECT 1 FROM story x WHERE x.id = r.story)"_s},
};

using TableRow = decltype(tables[0]);

TableRow rowOf(OwnTable table)
{
    for (const auto &row : tables) {
        if (row.table == table)
            return row;
    }
    return tables[0];
}

// "INSERT … ON CONFLICT DO UPDATE", not REPLACE: that would remove the row first, and what hangs on it.
QString restoring(TableRow table)
{
    QStringList read;
    QStringList set;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const QString &column = table.columns.at(i);
        read.append(u"json_extract(before, '$[%1]') AS %2"_s.arg(i).arg(column));
        if (i > 0)
            set.append(u"%1 = excluded.%1"_s.arg(column));
    }
    const QString columns = table.columns.join(u", "_s);
    return u"INSERT OR IGNORE INTO %1 (%2) SELECT %2 FROM (SELECT %3 FROM journal_row WHERE journal = ? "
           "AND kind = '%1' AND before IS NOT NULL ORDER BY journal_row.id DESC) r WHERE %4 "
           "ON CONFLICT (id) DO UPDATE SET %5"_s.arg(table.name, columns, read.join(u", "_s), table.mayStand,
                                                     set.join(u", "_s));
}

} // namespace

void rememberRows(Connection &connection, JournalId entry, OwnTable table, const QString &column,
                  const QString &values)
{
    const auto &row = rowOf(table);
    connection.run(u"INSERT INTO journal_row (journal, kind, row, before) SELECT ?, '%1', id, json_array(%2) "
                   "FROM %1 WHERE %3 IN (SELECT value FROM json_each(?))"_s.arg(
                       row.name, row.columns.join(u", "_s), column),
                   {number(entry), values});
}

void rememberNewRow(Connection &connection, JournalId entry, OwnTable table, qint64 row)
{
    connection.run(u"INSERT INTO journal_row (journal, kind, row) VALUES (?, ?, ?)"_s,
                   {number(entry), rowOf(table).name, row});
}

OwnTables changedRows(Connection &connection, JournalId entry)
{
    OwnTables changed;
    for (const auto &row : tables) {
        if (connection.number(u"SELECT EXISTS (SELECT 1 FROM journal_row WHERE journal = ? AND kind = ?)"_s,
                              {number(entry), row.name}) != 0)
            changed |= row.table;
    }
    return changed;
}

// A row that the action itself made and then changed goes with the others it made: so the latter come last.
void restoreRows(Connection &connection, JournalId entry)
{
    for (const auto &row : tables)
        connection.run(restoring(row), {number(entry)});
    for (const auto &row : tables)
        connection.run(u"DELETE FROM %1 WHERE id IN (SELECT row FROM journal_row WHERE journal = ? "
                       "AND kind = '%1' AND before IS NULL)"_s.arg(row.name),
                       {number(entry)});
}

} // namespace broadsheet::store
