#include "core/pages/networks.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace broadsheet::pages {

namespace {

struct Network
{
    QLatin1StringView id;
    QLatin1StringView name;
    QLatin1StringView sign; // resources/pages/networks/<sign>.svg
};

constexpr Network networks[] = {
    {"apple"_L1, "App Store"_L1, "apple"_L1},
    {"bluesky"_L1, "Bluesky"_L1, "bluesky"_L1},
    {"facebook"_L1, "Facebook"_L1, "facebook"_L1},
    {"google"_L1, "Google Play"_L1, "google"_L1},
    {"instagram"_L1, "Instagram"_L1, "instagram"_L1},
    {"linkedin"_L1, "LinkedIn"_L1, "linkedin"_L1},
    {"mastodon"_L1, "Mastodon"_L1, "mastodon"_L1},
    {"ok"_L1, "OK"_L1, "ok"_L1},
    {"rss"_L1, "RSS"_L1, "rss"_L1},
    {"telegram"_L1, "Telegram"_L1, "telegram"_L1},
    {"threads"_L1, "Threads"_L1, "threads"_L1},
    {"tiktok"_L1, "TikTok"_L1, "tiktok"_L1},
    {"twitter"_L1, "X"_L1, "x"_L1},
    {"vk"_L1, "VK"_L1, "vk"_L1},
    {"whatsapp"_L1, "WhatsApp"_L1, "whatsapp"_L1},
    {"x"_L1, "X"_L1, "x"_L1},
    {"youtube"_L1, "YouTube"_L1, "youtube"_L1},
};

const Network *found(const QString &network)
{
    for (const Network &one : networks) {
        if (network.compare(one.id, Qt::CaseInsensitive) == 0)
            return &one;
    }
    return nullptr;
}

} // namespace

QString networkName(const QString &network)
{
    if (const Network *known = found(network))
        return known->name;
    return network.isEmpty() ? network : network.first(1).toUpper() + network.sliced(1);
}

QByteArray networkSign(const QString &network)
{
    const Network *known = found(network);
    QFile file(u":/pages/networks/%1.svg"_s.arg(known ? known->sign : "globe"_L1));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll().simplified();
    svg.replace("#000", "currentColor");
    return svg.insert(4, " aria-hidden=\"true\"");
}

} // namespace broadsheet::pages
