#include "core/fetch/freshness.h"

#include <QLocale>
#include <QString>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace broadsheet::fetch {

namespace {

using std::chrono::seconds;

// delta-seconds of RFC 9111 §1.2.2: digits, of any length; too large is only very long.
std::optional<seconds> deltaSeconds(QByteArray value)
{
    value = value.trimmed();
    if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
        value = value.sliced(1, value.size() - 2);
    const bool digits = std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (value.isEmpty() || !digits)
        return {};
    bool fits = false;
    const qint64 number = value.toInt(&fits);
    return seconds(fits ? number : std::numeric_limits<int>::max());
}

struct CacheControl
{
    std::optional<seconds> maxAge;
    bool revalidate = false; // no-cache, no-store
};

CacheControl parseCacheControl(const QByteArray &value)
{
    CacheControl result;
    for (const QByteArray &part : value.toLower().split(',')) {
        const QByteArray directive = part.trimmed();
        if (directive == "no-cache" || directive == "no-store")
            result.revalidate = true;
        else if (directive.startsWith("max-age="))
            result.maxAge = deltaSeconds(directive.sliced(8));
    }
    return result;
}

// How long the answer is fresh by Expires. Measured against the server's own clock where it shows one.
std::optional<seconds> lifetimeByExpires(const FreshnessHeaders &headers, const QDateTime &now)
{
    const QDateTime expires = parseHttpDate(headers.expires);
    if (!expires.isValid())
        return {};
    const QDateTime date = parseHttpDate(headers.date);
    return seconds((date.isValid() ? date : now).secsTo(expires));
}

} // namespace

QDateTime freshUntil(const FreshnessHeaders &headers, const QDateTime &now)
{
    const CacheControl control = parseCacheControl(headers.cacheControl);
    if (control.revalidate)
        return {};
    const std::optional<seconds> lifetime = control.maxAge ? control.maxAge : lifetimeByExpires(headers, now);
    if (!lifetime)
        return {};
    const seconds left =
        std::min<seconds>(*lifetime - deltaSeconds(headers.age).value_or(seconds(0)), longestFreshness);
    return left > seconds(0) ? now.addSecs(left.count()) : QDateTime();
}

QDateTime pausedUntil(const QByteArray &retryAfter, const QDateTime &now)
{
    std::optional<seconds> pause = deltaSeconds(retryAfter);
    if (const QDateTime date = parseHttpDate(retryAfter); !pause && date.isValid())
        pause = seconds(now.secsTo(date));
    if (!pause || *pause <= seconds(0))
        pause = usualPause;
    return now.addSecs(std::min<seconds>(*pause, longestPause).count());
}

QDateTime parseHttpDate(const QByteArray &value)
{
    if (value.isEmpty())
        return {};
    // Without the day's name, which is often wrong and says nothing the date does not.
    QString text = QString::fromLatin1(value).simplified();
    if (const qsizetype comma = text.indexOf(u','); comma >= 0)
        text = text.sliced(comma + 1).trimmed();
    else if (const qsizetype space = text.indexOf(u' '); space > 0 && text.at(0).isLetter())
        text = text.sliced(space + 1);
    for (const auto format :
         {"d MMM yyyy hh:mm:ss 'GMT'"_L1, "d-MMM-yy hh:mm:ss 'GMT'"_L1, "MMM d hh:mm:ss yyyy"_L1}) {
        QDateTime date = QLocale::c().toDateTime(text, format);
        if (!date.isValid())
            continue;
        date = QDateTime(date.date(), date.time(), Qt::UTC);
        return date.date().year() < 1950 ? date.addYears(100) : date; // two digits: 1950 to 2049
    }
    return {};
}

} // namespace broadsheet::fetch
