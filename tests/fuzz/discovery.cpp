// Any page announces a list of addresses one may open.
#include "core/feeds/discovery.h"
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
    return 0;
}
