#include "core/pages/paperstyle.h"

#include <algorithm>
#include <iterator>

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
    {PaperSize::A4, 210, 297, 1},   {PaperSize::Letter, 215.9, 279.4, 1}, {PaperSize::A5, 148, 210, 0.8},
    {PaperSize::A3, 297, 420, 1.1}, {PaperSize::A6, 105, 148, 0.6},       {PaperSize::Legal, 215.9, 355.6, 1},
};

// Millimetres on A4: at the sides; above and below with nothing there; with a header; with a footer; with a
// footer that holds a QR code.
struct MarginRow
{
    PaperMargins margins;
    double side;
    double bare;
    double header;
    double footer;
    double qrCode;
};

constexpr MarginRow marginRows[] = {
    {PaperMargins::Usual, 16.5, 16, 25, 24, 31},
    {PaperMargins::Narrow, 10, 10, 20, 22, 29},
    {PaperMargins::Wide, 28, 24, 31, 30, 37},
};

constexpr Surroundings footers =
    Around::Address | Around::Notice | Around::PrintedDay | Around::PageNumbers | Around::QrCode;

SizeRow sizeRow(const PaperStyle &style)
{
    const auto *found = std::find_if(std::begin(sizes), std::end(sizes),
                                     [&](const SizeRow &row) { return row.size == style.size; });
    if (found != std::end(sizes))
        return *found;
    const QSizeF custom = style.customSize;
    // As large as on the paper that comes nearest to it.
    const double scale = std::clamp(std::min(custom.width(), custom.height()) / 210, 0.6, 1.1);
    return {PaperSize::Custom, custom.width(), custom.height(), scale};
}

MarginRow marginRow(PaperMargins margins)
{
    return *std::find_if(std::begin(marginRows), std::prev(std::end(marginRows)),
                         [&](const MarginRow &row) { return row.margins == margins; });
}

} // namespace

PaperStyle bounded(PaperStyle style)
{
    style.columns = std::clamp(style.columns, 1, mostColumns);
    style.mostPages = std::clamp(style.mostPages, 0, mostPagesAsked);
    style.textPoints = std::clamp(style.textPoints, smallestText, largestText);
    style.customSize = {std::clamp(style.customSize.width(), shortestEdge, longestEdge),
                        std::clamp(style.customSize.height(), shortestEdge, longestEdge)};
    return style;
}

bool hasHeader(const PaperStyle &style) { return style.around.testFlag(Around::Header); }

bool hasFooter(const PaperStyle &style) { return bool(style.around & footers); }

Sheet sheetOf(const PaperStyle &style)
{
    const SizeRow row = sizeRow(style);
    const MarginRow margins = marginRow(style.margins);
    const double below = !hasFooter(style)                       ? margins.bare
                         : style.around.testFlag(Around::QrCode) ? margins.qrCode
                                                                 : margins.footer;
    Sheet sheet{
        QSizeF(row.width, row.height),
        QMarginsF(margins.side, hasHeader(style) ? margins.header : margins.bare, margins.side, below),
        row.scale};
    sheet.margins *= row.scale;
    if (style.orientation == PaperOrientation::Landscape)
        sheet.size.transpose();
    return sheet;
}

} // namespace broadsheet::pages
