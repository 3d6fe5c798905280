#include "core/library/plan.h"

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int mostDoublings = 5;        // 2^5 hours are more than a day already
constexpr qint64 mostSkippedHours = 72; // a weekend, and a night before and after

qint64 wish(const QDateTime &notBefore, const QDateTime &now)
{
    return notBefore.isValid() ? std::clamp<qint64>((now.msecsTo(notBefore) + 999) / 1000, 0, longestWish)
                               : 0;
}

bool isSkipped(const QDateTime &moment, const Rhythm &rhythm)
{
    const QDateTime gmt = moment.toUTC();
    return (rhythm.skippedHours >> gmt.time().hour() & 1U) != 0 ||
           (rhythm.skippedDays >> (gmt.date().dayOfWeek() - 1) & 1U) != 0;
}

// The first hour the feed does not skip; a feed that skips them all is not believed.
QDateTime outsideSkipped(const QDateTime &due, const Rhythm &rhythm, qint64 spread)
{
    if (!isSkipped(due, rhythm))
        return due;
    const qint64 hour = due.toSecsSinceEpoch() / 3600;
    for (qint64 next = 1; next <= mostSkippedHours; ++next) {
        const QDateTime begins = QDateTime::fromSecsSinceEpoch((hour + next) * 3600, Qt::UTC);
        if (!isSkipped(begins, rhythm))
            return begins.addSecs(spread);
    }
    return due;
}

} // namespace

Plan planned(const Outcome &outcome)
{
    const qint64 feedsWish = std::clamp<qint64>(outcome.rhythm.ttlMinutes, 0, longestWish / 60) * 60;
    const qint64 wished = std::max(feedsWish, wish(outcome.notBefore, outcome.now));
    const qint64 every = 60LL * outcome.everyMinutes;
    const qint64 backOff =
        outcome.failures > 0
            ? std::min(longestBackOff, firstBackOff << std::clamp(outcome.failures, 0, mostDoublings))
            : 0;
    const qint64 spread = std::clamp<qint64>(outcome.spread, 0, largestSpread);
    const QDateTime due = outcome.now.addSecs(std::max({every, wished, backOff}) + spread);
    return {outcome.now.addSecs(wished), outsideSkipped(due, outcome.rhythm, spread)};
}

int firstLookAfter(quint32 chance) { return firstLook + static_cast<int>(chance % firstLookSpread); }

QDateTime forbiddenUntil(const QDateTime &notBefore, const QDateTime &now)
{
    return now.addSecs(std::max(shortestThrottle, wish(notBefore, now)));
}

} // namespace broadsheet
