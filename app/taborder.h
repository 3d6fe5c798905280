// Where Tab leads from a widget of the window: through its panes in their order, and within a pane as the eye
// goes, row after row. Qt goes by the order in which widgets were made, and bars make their buttons anew.
#pragma once

#include <QList>

class QWidget;

namespace broadsheet {

enum class TabTo { Next, Previous };

// Round at either end; null: nothing there takes the keyboard.
QWidget *tabStop(const QList<QWidget *> &panes, QWidget *from, TabTo to);

} // namespace broadsheet
