// Any page announces a list of addresses one may open.
#include "core/feeds/discovery.h"
#include "core/feeds/knownsites.h"
#include "tests/fuzz/check.h"

using namespace broadsheet;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QList<feeds::FoundFeed> found =
        feeds::discover(fuzz::bytesOf(data, size), QStringLiteral("https://news.example/a/b?c"));
    fuzz::check(found.size() <= feeds::mostFoundFeeds, "at most so many feeds");
    for (const feeds::FoundFeed &feed : found)
        fuzz::check(feed.address.startsWith(QLatin1String("http://")) ||
                        feed.address.startsWith(QLatin1String("https://")),
                    "addresses are http(s)");
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QString known = feeds::feedOfPage(bytes, QStringLiteral("https://www.youtube.com/@ann"));
    fuzz::check(known.isEmpty() || known.size() == 76, "a channel's feed has a name of fixed length");
    (void)feeds::feedOfAddress(QString::fromUtf8(bytes));
    return 0;
}
