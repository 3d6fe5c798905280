// What the menu bar holds, as a table over the actions.
#pragma once

#include <QList>

class QMenu;
class QMenuBar;

namespace broadsheet {

class Actions;

// Fills the bar; call again after the language changed.
void fillMenuBar(QMenuBar &bar, const Actions &actions, QMenu *share);

} // namespace broadsheet
