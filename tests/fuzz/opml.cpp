// What was read as OPML and written again is read as the same.
#include "core/exchange/opml.h"
#include "tests/fuzz/check.h"

using namespace broadsheet;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto list = exchange::readOpml(fuzz::bytesOf(data, size));
    if (!list || list->isEmpty())
        return 0;
    const QByteArray written = exchange::writeOpml(*list, QStringLiteral("t"), QDateTime());
    const auto again = exchange::readOpml(written);
    fuzz::check(again.ok() && again->size() == list->size(), "what is exported can be imported");
    return 0;
}
