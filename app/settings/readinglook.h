// How the reader wants pages to look on the screen: all of them, or those of one newspaper. Plain values,
// kept by Settings.
#pragma once

#include "core/pages/articlepage.h"

#include <QString>

namespace broadsheet {

enum class PagePaper { AsWindow, White, Sepia, Dark, Black };

struct ReadingLook
{
    int textPercent = 100; // pages::smallestTextPercent … largestTextPercent
    QString family;        // empty: the first serif of the house that is present
    int measure = 66;      // characters a line; 0: as wide as the window
    pages::Spacing spacing = pages::Spacing::Normal;
    PagePaper paper = PagePaper::AsWindow;
    friend bool operator==(const ReadingLook &, const ReadingLook &) = default;
};

} // namespace broadsheet
