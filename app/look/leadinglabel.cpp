#include "app/look/leadinglabel.h"

#include <QFocusEvent>

namespace broadsheet {

LeadingLabel::LeadingLabel(QWidget *parent) : QLabel(parent) { align(); }

void LeadingLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

// Qt gives the keyboard to the label first and only with the next press to a link in it: in between nobody
// would see who has it.
void LeadingLabel::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    const bool forward = event->reason() == Qt::TabFocusReason;
    if (forward || event->reason() == Qt::BacktabFocusReason)
        focusNextPrevChild(forward);
}

void LeadingLabel::align()
{
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

} // namespace broadsheet
