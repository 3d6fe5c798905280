#include "core/pages/paperpresets.h"

namespace broadsheet::pages {

namespace {

struct PresetRow
{
    PaperPreset preset;
    PaperMargins margins;
    int columns;
    double textPoints;
    PaperPictures pictures;
    Captions captions;
    LinkNotes linkNotes;
    Surroundings around;
};

constexpr Surroundings least = Around::Header | Around::Address | Around::PageNumbers;

constexpr PresetRow presets[] = {
    {PaperPreset::Article, PaperMargins::Usual, 2, 10.5, PaperPictures::All, Captions::On, LinkNotes::On,
     everythingAround},
    {PaperPreset::Compact, PaperMargins::Narrow, 3, 8.5, PaperPictures::LeadOnly, Captions::Off,
     LinkNotes::Off, least},
    {PaperPreset::LargePrint, PaperMargins::Usual, 1, 16, PaperPictures::All, Captions::On, LinkNotes::Off,
     least | Around::Kicker},
    {PaperPreset::Archive, PaperMargins::Usual, 1, 11, PaperPictures::All, Captions::On, LinkNotes::On,
     everythingAround},
    {PaperPreset::Newspaper, PaperMargins::Usual, 3, 9, PaperPictures::All, Captions::On, LinkNotes::Off,
     everythingAround & ~Surroundings(Around::QrCode)},
};

} // namespace

PaperStyle withPreset(const PaperStyle &style, PaperPreset preset)
{
    PaperStyle result = style;
    for (const PresetRow &row : presets) {
        if (row.preset != preset)
            continue;
        result.margins = row.margins;
        result.columns = row.columns;
        result.textPoints = row.textPoints;
        result.face = PaperFace::Serif;
        result.pictures = row.pictures;
        result.captions = row.captions;
        result.linkNotes = row.linkNotes;
        result.around = row.around;
    }
    return result;
}

PaperStyle editionStyle() { return withPreset({}, PaperPreset::Newspaper); }

std::optional<PaperPreset> presetOf(const PaperStyle &style)
{
    for (const PresetRow &row : presets) {
        if (withPreset(style, row.preset) == style)
            return row.preset;
    }
    return {};
}

} // namespace broadsheet::pages
