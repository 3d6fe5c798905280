// Any text is a date between the years 1 and 9999, in UTC, or none.
#include "core/text/dates.h"
#include "tests/fuzz/check.h"

using namespace broadsheet;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QDateTime date = text::parseDate(fuzz::bytesOf(data, size));
    if (!date.isValid())
        return 0;
    fuzz::check(date.timeSpec() == Qt::UTC, "dates are UTC");
    // A time zone may carry the first and the last day over.
    fuzz::check(date.date().year() >= 0 || date.date().year() == -1, "no year before the first");
    fuzz::check(date.date().year() <= 33'659, "no year after what seconds since 1970 can say");
    return 0;
}
