// The two encodings newspapers have used that ICU, behind QStringDecoder, does not know: ISO 8859-16
// (Romanian) and ARMSCII-8 (Armenian).
#pragma once

#include <QByteArrayView>
#include <QString>

namespace broadsheet::text {

bool isSingleByteTable(QByteArrayView codec);
QString decodeSingleByte(QByteArrayView codec, QByteArrayView bytes);

} // namespace broadsheet::text
