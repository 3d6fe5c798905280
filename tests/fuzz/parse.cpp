// Any bytes are a feed or a refusal; a feed's items have identities of their own and addresses one may open.
#include "core/feeds/parse.h"
#include "core/feeds/jsonfeedwriter.h"
#include "tests/fuzz/check.h"

#include <QJsonDocument>
#include <QSet>

using namespace broadsheet;

namespace {

bool isWebAddress(const QString &address)
{
    return address.isEmpty() || address.startsWith(QLatin1String("http://")) ||
           address.startsWith(QLatin1String("https://"));
}

QString asPublished(const QString &html, const QString &) { return html; }

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // The last byte also chooses where the feed came from and under what type.
    const char *types[] = {"", "text/xml; charset=windows-1251", "application/feed+json",
                           "text/xml; charset=\"utf-16\""};
    const int choice = size > 0 ? data[size - 1] : 0;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QString url = QString::fromLatin1((choice & 4) != 0 ? "" : "https://news.example/a/feed?x=1");
    const auto feed = feeds::parse({bytes, url, types[choice & 3]});
    if (!feed) {
        fuzz::check(feed.error().kind == Error::Kind::NotAFeed || feed.error().kind == Error::Kind::TooLarge,
                    "a refusal is NotAFeed or TooLarge");
        return 0;
    }
    QSet<QString> guids;
    for (const Item &item : feed->items) {
        fuzz::check(!item.guid.isEmpty() && !guids.contains(item.guid), "every item has a guid of its own");
        guids.insert(item.guid);
        fuzz::check(isWebAddress(item.url) && isWebAddress(item.image) && isWebAddress(item.commentsUrl),
                    "addresses are http(s)");
    }
    (void)QJsonDocument(feeds::toJsonFeed(*feed, asPublished)).toJson();
    return 0;
}
