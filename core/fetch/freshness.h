// When to ask again, as the headers of an answer say: Cache-Control and Age (RFC 9111 §5), Expires,
// Retry-After (RFC 9110 §10.2.3). Pure: the time is an argument.
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>

namespace broadsheet::fetch {

// Servers have asked for sixteen years, by mistake; news does not wait that long.
constexpr std::chrono::hours longestFreshness{6};
constexpr std::chrono::hours longestPause{48};
constexpr std::chrono::minutes usualPause{10}; // when a host says "later" and not when

struct FreshnessHeaders // as they came
{
    QByteArray cacheControl = {};
    QByteArray age = {};
    QByteArray expires = {};
    QByteArray date = {};
};

// Until when the answer is fresh; invalid when the server does not say, or says not at all.
QDateTime freshUntil(const FreshnessHeaders &headers, const QDateTime &now);

// Until when a host that answered 429 or 503 is left alone: always a time after now.
QDateTime pausedUntil(const QByteArray &retryAfter, const QDateTime &now);

// The three forms of RFC 9110 §5.6.7; invalid when it is none of them.
QDateTime parseHttpDate(const QByteArray &value);

} // namespace broadsheet::fetch
