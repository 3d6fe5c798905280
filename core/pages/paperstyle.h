// How a story or an edition goes on paper: what the reader chose in the print dialog, and the sheet that
// follows from it. Plain values; white paper always.
#pragma once

#include <QFlags>
#include <QMarginsF>
#include <QSizeF>
#include <QStringList>

namespace broadsheet::pages {

// Settings hold these by number: new ones come last.
enum class PaperSize { A4, Letter, A5, A3, A6, Legal, Custom };
enum class PaperOrientation { Portrait, Landscape };
enum class PaperMargins { Usual, Narrow, Wide };
enum class PaperFace { Serif, Sans };
enum class PaperPictures { All, None, LeadOnly };
enum class Captions { On, Off };
enum class LinkNotes { On, Off };         // numbered notes with the addresses of the links
enum class ReaderNotes { Off, On };       // the reader's own, and highlights: private unless asked for
enum class Ink { Colour, BlackAndWhite }; // of the pictures

// What stands around the text. All but the kicker are stamped on the finished pages.
enum class Around {
    Kicker = 1,       // the section, above the headline
    Header = 2,       // publication, section and date, above every page
    Address = 4,      // of the story, in the footer like the rest
    Notice = 8,       // the publication's words on reuse
    PrintedDay = 16,  // "printed 23 November 2026"
    PageNumbers = 32, // "2 / 5"
    QrCode = 64,      // of the story's address
};
Q_DECLARE_FLAGS(Surroundings, Around)
Q_DECLARE_OPERATORS_FOR_FLAGS(Surroundings)

inline constexpr Surroundings everythingAround = Around::Kicker | Around::Header | Around::Address |
                                                 Around::Notice | Around::PrintedDay | Around::PageNumbers |
                                                 Around::QrCode;

struct PaperStyle
{
    PaperSize size = PaperSize::A4;
    QSizeF customSize{210, 297}; // millimetres, upright; of PaperSize::Custom
    PaperOrientation orientation = PaperOrientation::Portrait;
    PaperMargins margins = PaperMargins::Usual;
    int columns = 2;
    double textPoints = 10.5;
    PaperFace face = PaperFace::Serif;
    PaperPictures pictures = PaperPictures::All;
    Captions captions = Captions::On;
    LinkNotes linkNotes = LinkNotes::On;
    Surroundings around = everythingAround;
    Ink ink = Ink::Colour;
    ReaderNotes readerNotes = ReaderNotes::Off;
    int mostPages = 0;         // of an edition; 0: as many as it takes
    double pictureShare = 1;   // of the height that pictures may take; less to spare a page
    QStringList serifFamilies; // the reader's own first; ours follow in any case
    friend bool operator==(const PaperStyle &, const PaperStyle &) = default;
};

bool hasHeader(const PaperStyle &style);
bool hasFooter(const PaperStyle &style);

inline constexpr int mostColumns = 3;
inline constexpr int mostPagesAsked = 200;
inline constexpr double smallestText = 6;
inline constexpr double largestText = 24;
inline constexpr double shortestEdge = 80; // millimetres, of a custom paper
inline constexpr double longestEdge = 600;

// Within the limits, whatever was stored or typed.
PaperStyle bounded(PaperStyle style);

struct Sheet
{
    QSizeF size;       // millimetres, as it lies
    QMarginsF margins; // millimetres; header and footer stand in them
    double scale = 1;  // of what stands there, against A4
    friend bool operator==(const Sheet &, const Sheet &) = default;
};

Sheet sheetOf(const PaperStyle &style);

} // namespace broadsheet::pages
