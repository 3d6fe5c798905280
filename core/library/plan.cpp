#include "core/library/plan.h"

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int mostDoublings = 5; // 2^5 hours are more than a day already

qint64 wish(const QDateTime &notBefore, const QDateTime &now)
{
    return notBefore.isValid() ? std::clamp<qint64>((now.msecsTo(notBefore) + 999) / 1000, 0, longestWish)
                               : 0;
}

} // namespace

Plan planned(const Outcome &outcome)
{
    const qint64 feedsWish = std::clamp<qint64>(outcome.ttlMinutes, 0, longestWish / 60) * 60;
    const qint64 wished = std::max(feedsWish, wish(outcome.notBefore, outcome.now));
    const qint64 every = 60LL * outcome.everyMinutes;
    const qint64 backOff =
        outcome.failures > 0
            ? std::min(longestBackOff, firstBackOff << std::clamp(outcome.failures, 0, mostDoublings))
            : 0;
    const qint64 spread = std::clamp<qint64>(outcome.spread, 0, largestSpread);
    return {outcome.now.addSecs(wished), outcome.now.addSecs(std::max({every, wished, backOff}) + spread)};
}

QDateTime forbiddenUntil(const QDateTime &notBefore, const QDateTime &now)
{
    return now.addSecs(std::max(shortestThrottle, wish(notBefore, now)));
}

} // namespace broadsheet
