#include "app/newsstand/newsstanddelegate.h"

#include "app/look/look.h"
#include "app/look/paintedline.h"
#include "app/newsstand/newsstandmodel.h"
#include "core/locale/forms.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// Pixels, in steps of 4.
constexpr int captionHeight = 36;
constexpr int cardHeight = 76;
constexpr int between = 8; // cards
constexpr int inset = 12;  // inside a card
constexpr int letterSize = 40;
constexpr int pillHeight = 28;
constexpr int pillInset = 14;
constexpr int radius = 8;
constexpr int readable = 128; // of 255: a colour lighter than this carries dark letters

QRect cardOf(const QStyleOptionViewItem &option) { return option.rect.adjusted(1, 0, -1, -between); }

QRect mirrored(const QStyleOptionViewItem &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace

NewsstandDelegate::NewsstandDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look)
{
}

QSize NewsstandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool caption = !index.data(NewsstandModel::CaptionRole).toString().isEmpty();
    return {0, caption ? captionHeight : cardHeight + between};
}

QString NewsstandDelegate::pillText(bool taken) const { return taken ? tr("Added") : tr("Add"); }

QRect NewsstandDelegate::pill(const QStyleOptionViewItem &option) const
{
    const QFontMetrics metrics(m_look.interfaceFont(13, QFont::DemiBold));
    const int width =
        std::max(metrics.horizontalAdvance(pillText(true)), metrics.horizontalAdvance(pillText(false))) +
        2 * pillInset;
    const QRect card = cardOf(option);
    return mirrored(
        option, QRect(card.right() - inset - width, card.center().y() - pillHeight / 2, width, pillHeight));
}

void NewsstandDelegate::paintCaption(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    painter.setFont(m_look.captionFont(11));
    painter.setPen(m_look.tokens().soft);
    paintLine(painter, option.rect.adjusted(4, 0, -4, -8),
              locale::upperCase(index.data().toString(), QLocale().bcp47Name()), option.direction,
              Qt::AlignBottom);
}

// In the newspaper's own colour, where it has one.
void NewsstandDelegate::paintLetter(QPainter &painter, const QRect &box, const QColor &ground,
                                    const QModelIndex &index) const
{
    const Tokens &t = m_look.tokens();
    const QColor own(index.data(NewsstandModel::ColourRole).toString());
    QPainterPath square;
    square.addRoundedRect(box, 6, 6);
    painter.fillPath(square, own.isValid() ? own : ground);
    painter.setFont(m_look.serif(19, QFont::Bold));
    if (own.isValid())
        painter.setPen(qGray(own.rgb()) > readable ? QColor(Qt::black) : QColor(Qt::white));
    else
        painter.setPen(t.ink);
    painter.drawText(box, Qt::AlignCenter, index.data(NewsstandModel::LetterRole).toString());
}

void NewsstandDelegate::paintPill(QPainter &painter, const QRect &box, bool taken) const
{
    const Tokens &t = m_look.tokens();
    QPainterPath path;
    path.addRoundedRect(QRectF(box).adjusted(.5, .5, -.5, -.5), pillHeight / 2.0, pillHeight / 2.0);
    painter.fillPath(path, taken ? t.ink : t.paper);
    painter.setPen(taken ? t.ink : t.line);
    painter.drawPath(path);
    painter.setFont(m_look.interfaceFont(13, QFont::DemiBold));
    painter.setPen(taken ? t.paper : t.ink);
    painter.drawText(box, Qt::AlignCenter, pillText(taken));
}

void NewsstandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Tokens &t = m_look.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!index.data(NewsstandModel::CaptionRole).toString().isEmpty()) {
        paintCaption(*painter, option, index);
        painter->restore();
        return;
    }
    const QRect card = cardOf(option);
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = option.state & QStyle::State_HasFocus;
    QPainterPath path;
    path.addRoundedRect(QRectF(card).adjusted(.5, .5, -.5, -.5), radius, radius);
    painter->fillPath(path, selected ? t.selection : t.paper);
    painter->setPen(focused ? t.accent : t.line);
    painter->drawPath(path);

    const QRect letter(card.left() + inset, card.center().y() - letterSize / 2 + 1, letterSize, letterSize);
    paintLetter(*painter, mirrored(option, letter), selected ? t.line : t.selection, index);
    const QRect pillBox = pill(option);
    paintPill(*painter, pillBox, index.data(NewsstandModel::TakenRole).toBool());

    const int left = letter.right() + inset;
    const int width = card.right() - inset - pillBox.width() - inset - left;
    const auto line = [&](int top, int height, const QFont &font, const QColor &colour, int role) {
        painter->setFont(font);
        painter->setPen(colour);
        const QRect box = mirrored(option, QRect(left, card.top() + top, width, height));
        paintLine(*painter, box, index.data(role).toString(), option.direction);
    };
    line(8, 24, m_look.serif(16, QFont::Bold), t.ink, Qt::DisplayRole);
    line(32, 18, m_look.interfaceFont(12), t.soft, NewsstandModel::WhereRole);
    line(50, 18, m_look.interfaceFont(12), t.soft, NewsstandModel::WhatRole);
    painter->restore();
}

bool NewsstandDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                    const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || index.data(NewsstandModel::TakenRole).toBool() ||
        !index.data(NewsstandModel::CaptionRole).toString().isEmpty())
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !pill(option).contains(mouse->position().toPoint()))
        return false;
    emit addPressed(index);
    return true;
}

} // namespace broadsheet
