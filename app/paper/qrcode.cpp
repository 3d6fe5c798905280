#include "app/paper/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace broadsheet {

QrPath qrPath(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const auto release = [](QRcode *code) { QRcode_free(code); };
    const std::unique_ptr<QRcode, decltype(release)> code(
        QRcode_encodeString8bit(utf8.constData(), 0, QR_ECLEVEL_M), release);
    if (!code || utf8.isEmpty())
        return {};
    QrPath result;
    result.width = code->width;
    // The dark squares of a row that touch become one: no hairlines between them.
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            const int start = x;
            while (x < code->width && (code->data[y * code->width + x] & 1))
                ++x;
            if (x > start)
                result.path.addRect(start, y, x - start, 1);
        }
    }
    return result;
}

} // namespace broadsheet
