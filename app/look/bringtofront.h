// A window that is there already, in front of all others.
#pragma once

class QWidget;

namespace broadsheet {

void bringToFront(QWidget &window);

} // namespace broadsheet
