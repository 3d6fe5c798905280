#include "core/publications/networks.h"

#include <QUrl>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace broadsheet::publications {

namespace {

constexpr struct
{
    QLatin1StringView host;
    QLatin1StringView network;
} networks[] = {
    {"t.me"_L1, "telegram"_L1},
    {"telegram.me"_L1, "telegram"_L1},
    {"x.com"_L1, "x"_L1},
    {"twitter.com"_L1, "x"_L1},
    {"facebook.com"_L1, "facebook"_L1},
    {"instagram.com"_L1, "instagram"_L1},
    {"youtube.com"_L1, "youtube"_L1},
    {"tiktok.com"_L1, "tiktok"_L1},
    {"vk.com"_L1, "vk"_L1},
    {"ok.ru"_L1, "ok"_L1},
    {"linkedin.com"_L1, "linkedin"_L1},
    {"threads.net"_L1, "threads"_L1},
    {"threads.com"_L1, "threads"_L1},
    {"bsky.app"_L1, "bluesky"_L1},
    {"pinterest.com"_L1, "pinterest"_L1},
    {"whatsapp.com"_L1, "whatsapp"_L1},
    {"mastodon.social"_L1, "mastodon"_L1},
};

// The first part of a path that shares a story, logs in or shows one post.
constexpr QLatin1StringView notAPage[] = {
    "share"_L1, "sharer"_L1,  "sharer.php"_L1, "share.php"_L1, "sharearticle"_L1, "intent"_L1,   "dialog"_L1,
    "login"_L1, "plugins"_L1, "watch"_L1,      "embed"_L1,     "hashtag"_L1,      "search"_L1,   "pin"_L1,
    "tr"_L1,    "offer"_L1,   "explore"_L1,    "p"_L1,         "reel"_L1,         "policies"_L1,
};

} // namespace

QString networkOf(const QString &address)
{
    const QUrl url(address);
    const QString host = url.host().toLower();
    const auto *found = std::find_if(std::begin(networks), std::end(networks), [&](const auto &one) {
        return host == one.host || (host.endsWith(one.host) && host.chopped(one.host.size()).endsWith(u'.'));
    });
    const QString first = url.path().section(u'/', 1, 1).toLower();
    const bool isPage = std::none_of(std::begin(notAPage), std::end(notAPage),
                                     [&](QLatin1StringView word) { return first == word; });
    const bool isPost = url.path().contains("/status/"_L1) || url.path().contains("/posts/"_L1);
    return found != std::end(networks) && !first.isEmpty() && isPage && !isPost ? QString(found->network)
                                                                                : QString();
}

} // namespace broadsheet::publications
