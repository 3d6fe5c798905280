#include "core/pages/paperstyle.h"

#include <algorithm>

namespace broadsheet::pages {

namespace {

struct SizeRow
{
    PaperSize size;
    double width; // millimetres
    double height;
    double scale; // of margins, against A4
};

constexpr SizeRow sizes[] = {
    {PaperSize::A4, 210, 297, 1},
    {PaperSize::Letter, 215.9, 279.4, 1},
    {PaperSize::A5, 148, 210, 0.8},
    {PaperSize::A3, 297, 420, 1.1},
};

} // namespace

PaperStyle editionStyle()
{
    PaperStyle style;
    style.columns = 3;
    style.textPoints = 9;
    style.linkNotes = LinkNotes::Off;
    style.qrCode = QrCode::Off;
    return style;
}

PaperStyle bounded(PaperStyle style)
{
    style.columns = std::clamp(style.columns, 1, mostColumns);
    style.textPoints = std::clamp(style.textPoints, smallestText, largestText);
    return style;
}

Sheet sheetOf(const PaperStyle &style)
{
    SizeRow row = sizes[0];
    for (const SizeRow &candidate : sizes) {
        if (candidate.size == style.size)
            row = candidate;
    }
    Sheet sheet{QSizeF(row.width, row.height), QMarginsF(16.5, 16, 16.5, 16)};
    if (style.furniture == Furniture::On)
        sheet.margins = QMarginsF(16.5, 25, 16.5, style.qrCode == QrCode::On ? 31 : 24);
    sheet.margins *= row.scale;
    if (style.orientation == PaperOrientation::Landscape)
        sheet.size.transpose();
    return sheet;
}

} // namespace broadsheet::pages
