#include "app/article/textsize.h"

#include <algorithm>
#include <iterator>

namespace broadsheet {

namespace {

constexpr int percents[] = {50, 60, 70, 80, 90, 100, 110, 125, 140, 160, 180, 200, 225, 250, 275, 300};

} // namespace

int steppedTextPercent(int percent, int steps)
{
    const auto at =
        std::lower_bound(std::begin(percents), std::end(percents), percent) - std::begin(percents);
    const auto last = static_cast<std::ptrdiff_t>(std::size(percents)) - 1;
    return percents[std::clamp(at + steps, std::ptrdiff_t{0}, last)];
}

} // namespace broadsheet
