#include "core/feeds/knownsites.h"

#include "core/text/ascii.h"
#include "core/text/urls.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::feeds {

namespace {

constexpr QLatin1StringView videoHosts[] = {"youtube.com"_L1, "youtube-nocookie.com"_L1};
constexpr QLatin1StringView hostsWithoutFeeds[] = {"t.me"_L1, "telegram.me"_L1, "telegram.dog"_L1};
constexpr QLatin1StringView videoFeeds = "https://www.youtube.com/feeds/videos.xml?"_L1;
constexpr qsizetype longestId = 64;       // characters
constexpr qsizetype channelIdLength = 24; // "UC" and 22 more

// What a feed is asked for by → where in an address that stands.
constexpr struct
{
    QLatin1StringView path; // begins so, and the next part is the value; or with a query: is this
    QLatin1StringView query;
    QLatin1StringView asks;
} addressShapes[] = {
    {"/channel/"_L1, {}, "channel_id"_L1},
    {"/user/"_L1, {}, "user"_L1},
    {"/playlist"_L1, "list"_L1, "playlist_id"_L1},
};

// After these a page names its channel, the surest first.
constexpr QByteArrayView channelMarks[] = {
    "<link rel=\"canonical\" href=\"https://www.youtube.com/channel/",
    "<meta itemprop=\"channelId\" content=\"",
    "<meta itemprop=\"identifier\" content=\"",
    "\"externalId\":\"",
    "\"externalChannelId\":\"",
    "\"channelId\":\"",
};

// The most usual first.
constexpr QLatin1StringView usualPaths[] = {
    "/feed"_L1, "/rss"_L1, "/rss.xml"_L1, "/feed.xml"_L1, "/atom.xml"_L1, "/index.xml"_L1,
};

bool isIdSign(char16_t c)
{
    return c < 0x80 && (text::isLetterOrDigit(char(c)) || c == u'-' || c == u'_' || c == u'.');
}

bool isId(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestId &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return isIdSign(c.unicode()); });
}

template <typename Hosts>
bool isOneOf(const Hosts &hosts, const QString &host)
{
    return std::any_of(std::begin(hosts), std::end(hosts), [&](QLatin1StringView one) {
        return host == one || (host.endsWith(one) && host.chopped(one.size()).endsWith(u'.'));
    });
}

bool isVideoSite(const QUrl &url) { return isOneOf(videoHosts, url.host()); }

QString videoFeed(QLatin1StringView asks, const QString &id)
{
    return isId(id) ? videoFeeds + asks + u'=' + id : QString();
}

} // namespace

QString feedOfAddress(const QString &address)
{
    const QUrl url(address);
    if (!isVideoSite(url))
        return {};
    for (const auto &shape : addressShapes) {
        if (!url.path().startsWith(shape.path))
            continue;
        return videoFeed(shape.asks, shape.query.isEmpty()
                                         ? url.path().mid(shape.path.size()).section(u'/', 0, 0)
                                         : QUrlQuery(url).queryItemValue(shape.query));
    }
    return {};
}

QString feedOfPage(QByteArrayView utf8Page, const QString &address)
{
    if (!isVideoSite(QUrl(address)))
        return {};
    for (const QByteArrayView mark : channelMarks) {
        const qsizetype found = utf8Page.indexOf(mark);
        if (found < 0)
            continue;
        const QByteArrayView rest = utf8Page.sliced(found + mark.size());
        const QString id = QString::fromLatin1(rest.first(std::min(rest.size(), channelIdLength)));
        if (id.size() == channelIdLength && id.startsWith("UC"_L1) && isId(id))
            return videoFeed("channel_id"_L1, id);
    }
    return {};
}

bool isWithoutFeeds(const QString &address) { return isOneOf(hostsWithoutFeeds, QUrl(address).host()); }

QStringList usualFeedAddresses(const QString &pageUrl)
{
    QStringList addresses;
    for (const QLatin1StringView usual : usualPaths)
        addresses.append(text::resolveUrl(usual, pageUrl));
    addresses.removeAll(QString());
    return addresses;
}

} // namespace broadsheet::feeds
