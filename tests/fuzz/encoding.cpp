// Any bytes under any claim become valid UTF-8.
#include "core/text/encoding.h"
#include "core/text/entities.h"
#include "tests/fuzz/check.h"

using namespace broadsheet;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // The first line is the header's Content-Type, the rest the document.
    const QByteArray all = fuzz::bytesOf(data, size);
    const qsizetype line = all.indexOf('\n');
    const QByteArray header = line < 0 ? QByteArray() : all.first(line);
    const text::Decoded decoded = text::decode(line < 0 ? all : all.sliced(line + 1), header);
    fuzz::check(QByteArrayView(decoded.utf8).isValidUtf8(), "decoded text is UTF-8");
    fuzz::check(!decoded.encoding.isEmpty(), "it says by which encoding it was read");
    (void)text::decodeEntities(decoded.utf8);
    return 0;
}
