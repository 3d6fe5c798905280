#include "app/taborder.h"

#include <QAbstractButton>
#include <QButtonGroup>

#include <algorithm>

namespace broadsheet {

namespace {

// Of buttons of which one is pressed at a time, this one is the stop; arrows lead to the others.
const QButtonGroup *groupOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QButtonGroup *group = button ? button->group() : nullptr;
    return group && group->exclusive() && group->checkedButton() ? group : nullptr;
}

bool isStop(const QWidget *widget, const QWidget *from)
{
    if (widget == from) // also one that is just being hidden: else it would go back to the beginning
        return true;
    if (!widget->isVisible() || !widget->isEnabled() || widget->focusProxy())
        return false;
    if (const QButtonGroup *group = groupOf(widget))
        return group->checkedButton() == widget && groupOf(from) != group;
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

QRect placeOf(const QWidget *widget) { return {widget->mapToGlobal(QPoint(0, 0)), widget->size()}; }

// Those whose middle is above the first one's bottom stand in its row.
QList<QWidget *> inRows(QList<QWidget *> widgets, Qt::LayoutDirection direction)
{
    const auto isHigher = [](const QWidget *one, const QWidget *other) {
        return placeOf(one).top() < placeOf(other).top();
    };
    const auto isBefore = [direction](const QWidget *one, const QWidget *other) {
        return direction == Qt::RightToLeft ? placeOf(one).right() > placeOf(other).right()
                                            : placeOf(one).left() < placeOf(other).left();
    };
    std::stable_sort(widgets.begin(), widgets.end(), isHigher);
    for (auto row = widgets.begin(); row != widgets.end();) {
        const int bottom = placeOf(*row).bottom();
        const auto end = std::find_if(
            row, widgets.end(), [bottom](const QWidget *one) { return placeOf(one).center().y() > bottom; });
        std::stable_sort(row, end, isBefore);
        row = end;
    }
    return widgets;
}

} // namespace

QWidget *tabStop(const QList<QWidget *> &panes, QWidget *from, TabTo to)
{
    QList<QWidget *> order;
    for (const QWidget *pane : panes) {
        QList<QWidget *> stops = pane->findChildren<QWidget *>();
        stops.prepend(const_cast<QWidget *>(pane));
        stops.removeIf([from](const QWidget *one) { return !isStop(one, from); });
        order += inRows(stops, pane->layoutDirection());
    }
    if (order.isEmpty())
        return nullptr;
    const qsizetype here = order.indexOf(from);
    const qsizetype count = order.size();
    if (to == TabTo::Next)
        return order[(here + 1) % count];
    return order[here > 0 ? here - 1 : count - 1];
}

} // namespace broadsheet
