// One line of text in a painted row: on the row's leading side, in the direction of its own text or, where
// that has none, of the interface, and elided where that ends.
#pragma once

#include <Qt>

class QPainter;
class QRect;
class QString;

namespace broadsheet {

// In the painter's font and pen. `row` is the direction of the row, `vertical` one of Qt's vertical
// alignments.
void paintLine(QPainter &painter, const QRect &box, const QString &text, Qt::LayoutDirection row,
               Qt::AlignmentFlag vertical = Qt::AlignVCenter);

} // namespace broadsheet
