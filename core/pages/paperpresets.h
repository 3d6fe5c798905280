// Ready-made choices for paper, by what the pages are for. Pure values; their names are the app's.
#pragma once

#include "core/pages/paperstyle.h"

#include <optional>

namespace broadsheet::pages {

enum class PaperPreset {
    Article,    // to read now
    Compact,    // on few sheets
    LargePrint, // for tired eyes
    Archive,    // everything there is, to keep
    Newspaper,  // many stories on one sheet
};

// The preset's choices on the same paper, with the same ink and families.
PaperStyle withPreset(const PaperStyle &style, PaperPreset preset);

// What a newspaper would choose for many stories.
PaperStyle editionStyle();

// The one a style comes from; none when the reader chose otherwise.
std::optional<PaperPreset> presetOf(const PaperStyle &style);

} // namespace broadsheet::pages
