#include "app/sections/raildelegate.h"

#include "app/look/look.h"
#include "app/look/paintedline.h"
#include "app/sections/railmodel.h"
#include "core/locale/forms.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// Pixels, in steps of 4 as everywhere.
constexpr int rowHeight = 30;
constexpr int captionHeight = 40;
constexpr int edge = 8;   // between the rail's edge and the rounded row
constexpr int inset = 10; // inside the rounded row
constexpr int markSize = 18;
constexpr int gap = 9;
constexpr int indentStep = 14; // of a collection in another; deeper ones stand below each other
constexpr int deepestIndent = 5;
constexpr int dotSize = 7; // the quiet mark of a newspaper in trouble
constexpr int dotGap = 6;
constexpr int radius = 8;
constexpr int largestCountShown = 9999;

QRect mirrored(const QStyleOptionViewItem &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

int indentOf(const QModelIndex &index)
{
    return std::min(index.data(RailModel::DepthRole).toInt(), deepestIndent) * indentStep;
}

} // namespace

RailDelegate::RailDelegate(const Look &look, QObject *parent) : QStyledItemDelegate(parent), m_look(look) {}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto kind = index.data(RailModel::KindRole).value<RailModel::RowKind>();
    return {0, kind == RailModel::RowKind::Caption ? captionHeight : rowHeight};
}

void RailDelegate::paintMark(QPainter &painter, const QRect &box, const QModelIndex &index) const
{
    const Tokens &t = m_look.tokens();
    const QString icon = index.data(RailModel::IconRole).toString();
    if (!icon.isEmpty()) {
        painter.drawPixmap(box, m_look.pixmap(icon, t.soft, markSize, painter.device()->devicePixelRatioF()));
        return;
    }
    QPainterPath square;
    square.addRoundedRect(box, 4, 4);
    painter.fillPath(square, t.line);
    painter.setFont(m_look.serif(11, QFont::Bold));
    painter.setPen(t.soft);
    painter.drawText(box, Qt::AlignCenter, index.data(RailModel::LetterRole).toString());
}

void RailDelegate::paintTrouble(QPainter &painter, const QRect &dot) const
{
    painter.setBrush(m_look.tokens().star);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(dot);
}

// Where the name stands, behind its picture.
void RailDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    const int start = edge + inset + indentOf(index) + markSize;
    editor->setGeometry(mirrored(option, option.rect.adjusted(start, 1, -edge, -1)));
}

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    using RowKind = RailModel::RowKind;
    const Tokens &t = m_look.tokens();
    const auto kind = index.data(RailModel::KindRole).value<RowKind>();
    const bool folded = m_width == Width::Icons;
    const bool selected = option.state & QStyle::State_Selected;
    const QRect row(edge, option.rect.top() + 1, option.rect.right() - 2 * edge + 1,
                    option.rect.height() - 2);
    const QString name = index.data().toString();

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (kind == RowKind::Caption) {
        if (!folded) {
            painter->setFont(m_look.captionFont(11));
            painter->setPen(t.soft);
            paintLine(*painter, mirrored(option, row.adjusted(inset, 0, -inset, -6)),
                      locale::upperCase(name, QLocale().bcp47Name()), option.direction, Qt::AlignBottom);
        } else {
            painter->fillRect(QRect(row.left() + 6, row.center().y(), row.width() - 12, 1), t.line);
        }
        painter->restore();
        return;
    }

    if (selected || (option.state & QStyle::State_MouseOver)) {
        QPainterPath path;
        path.addRoundedRect(row, radius, radius);
        painter->setOpacity(selected ? 1.0 : 0.5);
        painter->fillPath(path, t.selection);
        painter->setOpacity(1.0);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(t.accent);
        painter->drawRoundedRect(QRectF(row).adjusted(.5, .5, -.5, -.5), radius, radius);
    }

    const bool isSection = kind == RowKind::Section;
    const bool troubled = index.data(RailModel::TroubleRole).toBool();
    const int indent = indentOf(index);
    const int markX = folded ? (option.rect.width() - markSize) / 2 : row.left() + inset + indent;
    const QRect mark =
        mirrored(option, QRect(markX, row.center().y() - markSize / 2 + 1, markSize, markSize));
    if (!isSection) {
        paintMark(*painter, mark, index);
    } else if (folded) {
        painter->setBrush(selected ? t.accent : t.soft);
        painter->setPen(Qt::NoPen);
        painter->drawEllipse(QRectF(mark.center() - QPointF(2, 2), QSizeF(5, 5)));
    }
    if (folded && troubled)
        paintTrouble(*painter,
                     QRect(mark.topRight() - QPoint(dotSize / 2, dotSize / 2), QSize(dotSize, dotSize)));
    if (!folded) {
        const int count = index.data(RailModel::CountRole).toInt();
        QString number;
        if (count > 0)
            number = count > largestCountShown ? QLocale().toString(largestCountShown) + u'+'
                                               : QLocale().toString(count);
        painter->setFont(m_look.interfaceFont(12, selected ? QFont::Bold : QFont::Normal));
        const int numberWidth = number.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(number) + gap;
        const QRect numberBox(row.right() - inset - numberWidth, row.top(), numberWidth, row.height());
        painter->setPen(selected ? t.accent : t.soft);
        painter->drawText(mirrored(option, numberBox),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter,
                          number);

        const bool bold = selected || (kind == RowKind::Publication && count > 0);
        painter->setFont(m_look.interfaceFont(13, bold ? QFont::DemiBold : QFont::Normal));
        painter->setPen(t.ink);
        const int textX = row.left() + inset + indent + markSize + gap;
        const int dotX = numberBox.left() - (number.isEmpty() ? dotSize : dotSize + dotGap - gap);
        if (troubled)
            paintTrouble(*painter,
                         mirrored(option, QRect(dotX, row.center().y() - dotSize / 2 + 1, dotSize, dotSize)));
        const int textEnd = troubled ? dotX - dotGap : numberBox.left();
        const QRect textBox(textX, row.top(), textEnd - textX, row.height());
        paintLine(*painter, mirrored(option, textBox), name, option.direction);
    }
    painter->restore();
}

} // namespace broadsheet
