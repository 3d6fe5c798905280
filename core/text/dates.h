// Dates as feeds and pages write them: RFC 822 and 2822, ISO 8601 and its profiles (W3CDTF, RFC 3339),
// asctime, and what publishers make of them: missing pieces, two-digit years, zones by name, months in their
// own language.
#pragma once

#include <QByteArrayView>
#include <QDateTime>

namespace broadsheet::text {

// UTC. Invalid when there is no date in it. Without a time it is midnight, without a zone UTC.
QDateTime parseDate(QByteArrayView text);

// The same, and what of it was written: a page may name neither the time nor its zone.
struct WrittenDate
{
    QDateTime utc;
    bool hasYear = false; // with four digits
    bool hasTime = false;
    bool hasZone = false;
};

WrittenDate readDate(QByteArrayView text);

} // namespace broadsheet::text
