// The steps of A− and A+: 50 to 300 percent, each about an eighth larger than the one before, so that they
// look even.
#pragma once

namespace broadsheet {

inline constexpr int normalTextPercent = 100;

int steppedTextPercent(int percent, int steps);

int textPercents();        // how many steps there are
int textPercent(int step); // from 0 on
int textStep(int percent); // the nearest from there up

} // namespace broadsheet
