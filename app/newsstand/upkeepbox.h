// The choices of how often to ask and how long to keep, as boxes to choose from. A narrower scope may leave
// it to the wider one.
#pragma once

#include "core/model/upkeep.h"

class QComboBox;

namespace broadsheet {

enum class UpkeepWide { Everything, Narrower }; // only a narrower scope offers "as for …"

void fillIntervals(QComboBox &box, UpkeepWide wide, std::optional<int> chosen);
std::optional<int> chosenInterval(const QComboBox &box);

void fillKeepings(QComboBox &box, UpkeepWide wide, std::optional<Keeping> chosen);
std::optional<Keeping> chosenKeeping(const QComboBox &box);

} // namespace broadsheet
