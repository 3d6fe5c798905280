#include "app/look/paintedline.h"

#include "core/locale/languages.h"

#include <QLocale>
#include <QPainter>

namespace broadsheet {

void paintLine(QPainter &painter, const QRect &box, const QString &text, Qt::LayoutDirection row,
               Qt::AlignmentFlag vertical)
{
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(locale::directionOfText(text, QLocale().bcp47Name()));
    const Qt::AlignmentFlag side = row == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    // Letters of some scripts reach below what the font says of itself.
    painter.drawText(box, int(side | Qt::AlignAbsolute | vertical) | Qt::TextSingleLine | Qt::TextDontClip,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    painter.setLayoutDirection(before);
}

} // namespace broadsheet
