// Since when stories are today's: a day and a night ago, to the full hour. So nothing empties at midnight, a
// morning's paper has the evening's news, and within an hour the same question is asked.
#pragma once

#include <QDateTime>

namespace broadsheet {

QDateTime dayStart(const QDateTime &now); // UTC

} // namespace broadsheet
