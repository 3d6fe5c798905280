#include "core/store/pauses.h"

#include "core/store/values.h"

using namespace Qt::StringLiterals;

namespace broadsheet::store {

QList<Pause> pauses(Connection &connection, const QDateTime &now)
{
    QList<Pause> list;
    Rows rows =
        connection.run(u"SELECT host, until FROM pause WHERE until > ? ORDER BY host"_s, {seconds(now)});
    while (rows.next())
        list.append({rows.text(0), rows.time(1)});
    return list;
}

void keepPause(Connection &connection, const Pause &pause, const QDateTime &now)
{
    connection.run(u"DELETE FROM pause WHERE until <= ?"_s, {seconds(now)});
    connection.run(u"INSERT INTO pause (host, until) VALUES (?, ?) "
                   "ON CONFLICT (host) DO UPDATE SET until = max(until, excluded.until)"_s,
                   {pause.host, seconds(pause.until)});
}

} // namespace broadsheet::store
