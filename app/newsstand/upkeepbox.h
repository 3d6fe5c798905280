// The choices of how often to ask, how long to keep, which text to show and which way it runs, as boxes to
// choose from. A narrower scope may leave it to the wider one.
#pragma once

#include "core/model/upkeep.h"

class QComboBox;

namespace broadsheet {

enum class UpkeepWide { Everything, Narrower }; // only a narrower scope offers "as for …"

void fillIntervals(QComboBox &box, UpkeepWide wide, std::optional<int> chosen);
std::optional<int> chosenInterval(const QComboBox &box);

void fillKeepings(QComboBox &box, UpkeepWide wide, std::optional<Keeping> chosen);
std::optional<Keeping> chosenKeeping(const QComboBox &box);

void fillWholes(QComboBox &box, UpkeepWide wide, std::optional<WholeArticle> chosen);
std::optional<WholeArticle> chosenWhole(const QComboBox &box);

void fillDirections(QComboBox &box, UpkeepWide wide, std::optional<TextDirection> chosen);
std::optional<TextDirection> chosenDirection(const QComboBox &box);

void fillInAdvance(QComboBox &box, UpkeepWide wide, std::optional<bool> chosen);
std::optional<bool> chosenInAdvance(const QComboBox &box);

} // namespace broadsheet
