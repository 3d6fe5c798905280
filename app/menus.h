// What the menu bar of a window holds, as a table over those actions it has.
#pragma once

#include <QList>

class QMenuBar;

namespace broadsheet {

class Actions;
class ShareMenu;

// Fills the bar; call again after the language changed.
void fillMenuBar(QMenuBar &bar, const Actions &actions, ShareMenu &share);

} // namespace broadsheet
