// A QR code as a path of squares, one unit each, for vector drawing.
#pragma once

#include <QPainterPath>
#include <QString>

namespace broadsheet {

struct QrPath
{
    QPainterPath path;
    int width = 0; // in units, without the quiet zone; 0: the text does not fit
};

QrPath qrPath(const QString &text);

} // namespace broadsheet
