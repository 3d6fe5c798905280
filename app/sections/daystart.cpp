#include "app/sections/daystart.h"

namespace broadsheet {

QDateTime dayStart(const QDateTime &now)
{
    const QDateTime before = now.toUTC().addDays(-1);
    return QDateTime(before.date(), QTime(before.time().hour(), 0), Qt::UTC);
}

} // namespace broadsheet
