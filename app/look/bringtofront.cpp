#include "app/look/bringtofront.h"

#include <QWidget>

namespace broadsheet {

void bringToFront(QWidget &window)
{
    if (window.isMinimized())
        window.showNormal();
    window.raise();
    window.activateWindow();
}

} // namespace broadsheet
