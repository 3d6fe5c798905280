// How often a feed promises news, in its own words: RSS 2.0 ttl, skipHours and skipDays; sy:updatePeriod.
#pragma once

#include <QtGlobal>

namespace broadsheet {

struct Rhythm
{
    qint64 ttlMinutes = -1;   // -1: not said
    quint32 skippedHours = 0; // bit n: the hour n of the day, GMT
    quint32 skippedDays = 0;  // bit n: Monday and n days more, GMT
    friend bool operator==(const Rhythm &, const Rhythm &) = default;
};

} // namespace broadsheet
