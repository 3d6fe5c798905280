#include "core/library/plan.h"

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int mostDoublings = 5; // 2^5 hours are more than a day already

qint64 wish(const QDateTime &notBefore, const QDateTime &now)
{
    return notBefore.isValid() ? std::clamp<qint64>(now.secsTo(notBefore), 0, longestWish) : 0;
}

} // namespace

QDateTime nextDue(const Outcome &outcome)
{
    const qint64 feedsWish = std::clamp<qint64>(outcome.ttlMinutes, 0, longestWish / 60) * 60;
    const qint64 backOff =
        std::min(longestBackOff, usualInterval << std::clamp(outcome.failures, 0, mostDoublings));
    const qint64 interval = std::max(
        {outcome.failures > 0 ? backOff : usualInterval, feedsWish, wish(outcome.notBefore, outcome.now)});
    return outcome.now.addSecs(interval + std::clamp<qint64>(outcome.spread, 0, largestSpread));
}

QDateTime forbiddenUntil(const QDateTime &notBefore, const QDateTime &now)
{
    return now.addSecs(std::max(shortestThrottle, wish(notBefore, now)));
}

} // namespace broadsheet
