#include "app/article/textsize.h"

#include <algorithm>
#include <iterator>

namespace broadsheet {

namespace {

constexpr int percents[] = {50, 60, 70, 80, 90, 100, 110, 125, 140, 160, 180, 200, 225, 250, 275, 300};

} // namespace

int steppedTextPercent(int percent, int steps) { return textPercent(textStep(percent) + steps); }

int textPercents() { return static_cast<int>(std::size(percents)); }

int textPercent(int step) { return percents[std::clamp(step, 0, textPercents() - 1)]; }

int textStep(int percent)
{
    const auto at = std::lower_bound(std::begin(percents), std::end(percents), percent);
    return std::min(static_cast<int>(at - std::begin(percents)), textPercents() - 1);
}

} // namespace broadsheet
