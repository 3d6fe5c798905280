// Whatever HTML goes in, what comes out is its own fixed point and holds nothing that runs.
#include "core/article/sanitize.h"
#include "core/text/plaintext.h"
#include "tests/fuzz/check.h"

using namespace broadsheet;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray html = fuzz::bytesOf(data, size);
    const QString base = QStringLiteral("https://news.example/a/b?c");
    const QByteArray safe = article::sanitize(html, base).utf8();
    fuzz::check(article::sanitize(safe, base).utf8() == safe, "sanitizing twice changes nothing");
    fuzz::check(!safe.contains("<script") && !safe.contains("<iframe") && !safe.contains("<style"),
                "no element that runs or loads is left");
    for (const char *address : {" href=\"javascript:", " src=\"javascript:", " cite=\"javascript:"})
        fuzz::check(!safe.contains(address),
                    "no address that runs is left"); // alt="javascript:" is only text
    fuzz::check(QByteArrayView(safe).isValidUtf8(), "safe HTML is UTF-8");
    (void)text::plainFromHtml(html);
    return 0;
}
