#include "app/look/leadinglabel.h"

#include <QEvent>

namespace broadsheet {

LeadingLabel::LeadingLabel(QWidget *parent) : QLabel(parent) { align(); }

void LeadingLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

void LeadingLabel::align()
{
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

} // namespace broadsheet
