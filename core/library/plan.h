// When a source is asked again. Pure. Rules: the reader's interval, what the server and the feed ask for
// (Cache-Control, ttl, skipHours), and a back-off that doubles with each failure.
#pragma once

#include "core/model/rhythm.h"
#include "core/model/upkeep.h"

#include <QDateTime>

namespace broadsheet {

inline constexpr qint64 firstBackOff = 60 * 60;        // s, doubled by each failure more
inline constexpr qint64 longestBackOff = 24 * 60 * 60; // s
inline constexpr qint64 longestWish = 48 * 60 * 60;    // s that a server or a feed may ask us to stay away
inline constexpr qint64 shortestThrottle = 10 * 60;    // s after 429 or 503 that names no time
inline constexpr qint64 largestSpread =
    5 * 60; // s by which plans are spread, so that not all fall due at once

// s: what answered well less than this ago is left out when the reader asks for everything: there is nothing
// newer worth a request, and F5 is pressed more often than newspapers write, by a timer every few minutes
// too. As long as a server that is overrun is left alone; NetNewsWire leaves out the last nine minutes. What
// is in trouble is asked, for the reader may just have mended it, and so is a feed the reader names ("Try
// now").
inline constexpr qint64 freshFor = 10 * 60;

struct Outcome
{
    QDateTime now{};
    int everyMinutes = usualMinutes; // the reader's wish; 0: only when asked
    int failures = 0;                // in a row, this one included; 0: it went well
    QDateTime notBefore{};           // the server's wish; invalid: none
    Rhythm rhythm{};                 // the feed's wish
    qint64 spread = 0;               // s, chance from 0 to largestSpread
};

struct Plan
{
    QDateTime wished;  // not before, as server and feed ask
    QDateTime nextDue; // as the reader asks too
};

Plan planned(const Outcome &outcome);

// ms from the start of the program, or from the network's coming back, to the first look for what is due: not
// at once, and not for everyone at the same moment. Chance is any number.
int firstLookAfter(quint32 chance);
inline constexpr int firstLook = 3'000;
inline constexpr int firstLookSpread = 12'000;

// The host's "come back later", never nearer than shortestThrottle, never farther than longestWish.
QDateTime forbiddenUntil(const QDateTime &notBefore, const QDateTime &now);

} // namespace broadsheet
