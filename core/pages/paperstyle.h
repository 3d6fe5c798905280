// How a story or an edition goes on paper: what the reader chose in the print dialog, and the sheet that
// follows from it. Plain values; white paper always.
#pragma once

#include <QMarginsF>
#include <QSizeF>
#include <QStringList>

namespace broadsheet::pages {

enum class PaperSize { A4, Letter, A5, A3 };
enum class PaperOrientation { Portrait, Landscape };
enum class PaperPictures { All, None };
enum class LinkNotes { On, Off };         // numbered notes with the addresses of the links
enum class Furniture { On, Off };         // header, footer and page numbers
enum class QrCode { On, Off };            // of the story's address, in the footer
enum class Ink { Colour, BlackAndWhite }; // of the pictures

struct PaperStyle
{
    PaperSize size = PaperSize::A4;
    PaperOrientation orientation = PaperOrientation::Portrait;
    int columns = 2;
    double textPoints = 10.5;
    PaperPictures pictures = PaperPictures::All;
    LinkNotes linkNotes = LinkNotes::On;
    Furniture furniture = Furniture::On;
    QrCode qrCode = QrCode::On;
    Ink ink = Ink::Colour;
    QStringList serifFamilies; // the reader's own first; ours follow in any case
    friend bool operator==(const PaperStyle &, const PaperStyle &) = default;
};

inline constexpr int mostColumns = 3;
inline constexpr double smallestText = 6;
inline constexpr double largestText = 24;

// What a newspaper would choose for many stories.
PaperStyle editionStyle();

// Within the limits, whatever was stored or typed.
PaperStyle bounded(PaperStyle style);

struct Sheet
{
    QSizeF size;       // millimetres, as it lies
    QMarginsF margins; // millimetres; header and footer stand in them
    friend bool operator==(const Sheet &, const Sheet &) = default;
};

Sheet sheetOf(const PaperStyle &style);

} // namespace broadsheet::pages
