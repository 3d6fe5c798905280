#include "app/stories/storylist.h"

#include "app/look/look.h"

#include <QDrag>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int widest = 240;
constexpr int pictureHeight = 28;
constexpr int inset = 10;
constexpr QPoint belowTheMouse(-12, -14); // where the mouse is, seen from the picture's corner

} // namespace

StoryList::StoryList(const Look &look, QWidget *parent) : QListView(parent), m_look(look) {}

QPixmap StoryList::pictureOf(const QString &text) const
{
    const QFont font = m_look.interfaceFont(12, QFont::DemiBold);
    const QString line = QFontMetrics(font).elidedText(text, Qt::ElideRight, widest - 2 * inset);
    const QSize size(QFontMetrics(font).horizontalAdvance(line) + 2 * inset, pictureHeight);
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRect({}, size), 8, 8);
    painter.fillPath(shape, m_look.tokens().ink);
    painter.setFont(font);
    painter.setPen(m_look.tokens().paper);
    painter.drawText(QRect({}, size), Qt::AlignCenter, line);
    return picture;
}

void StoryList::startDrag(Qt::DropActions actions)
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QMimeData *dragged = rows.isEmpty() ? nullptr : model()->mimeData(rows);
    if (!dragged)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(dragged);
    const int count = static_cast<int>(rows.size());
    drag->setPixmap(
        pictureOf(count > 1 ? tr("%n story(s)", nullptr, count) : rows.first().data().toString()));
    drag->setHotSpot(belowTheMouse);
    drag->exec(actions, Qt::CopyAction);
}

} // namespace broadsheet
