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

QString countText(int count)
{
    if (count <= 0)
        return {};
    return count > largestCountShown ? QLocale().toString(largestCountShown) + u'+'
                                     : QLocale().toString(count);
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
    const QString letters = index.data(RailModel::LetterRole).toString();
    painter.setFont(m_look.serif(letters.size() > 1 ? 9 : 11, QFont::Bold)); // two fit into the same square
    painter.setPen(t.soft);
    painter.drawText(box, Qt::AlignCenter, letters);
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

// The name of what follows; folded, a line.
void RailDelegate::paintCaption(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row,
                                const QString &name) const
{
    if (m_width == Width::Icons) {
        painter.fillRect(QRect(row.left() + 6, row.center().y(), row.width() - 12, 1), m_look.tokens().line);
        return;
    }
    painter.setFont(m_look.captionFont(11));
    painter.setPen(m_look.tokens().soft);
    paintLine(painter, mirrored(option, row.adjusted(inset, 0, -inset, -6)),
              locale::upperCase(name, QLocale().bcp47Name()), option.direction, Qt::AlignBottom);
}

void RailDelegate::paintGround(QPainter &painter, QStyle::State state, const QRect &row) const
{
    const bool selected = state & QStyle::State_Selected;
    if (selected || (state & QStyle::State_MouseOver)) {
        QPainterPath path;
        path.addRoundedRect(row, radius, radius);
        painter.setOpacity(selected ? 1.0 : 0.5);
        painter.fillPath(path, m_look.tokens().selection);
        painter.setOpacity(1.0);
    }
    if (state & QStyle::State_HasFocus && state & QStyle::State_KeyboardFocusChange) {
        painter.setPen(m_look.tokens().accent);
        painter.drawRoundedRect(QRectF(row).adjusted(.5, .5, -.5, -.5), radius, radius);
    }
}

void RailDelegate::paintFolded(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row,
                               const QModelIndex &index) const
{
    const QRect mark = mirrored(option, QRect((option.rect.width() - markSize) / 2,
                                              row.center().y() - markSize / 2 + 1, markSize, markSize));
    if (index.data(RailModel::KindRole).value<RailModel::RowKind>() != RailModel::RowKind::Section) {
        paintMark(painter, mark, index);
    } else {
        const Tokens &t = m_look.tokens();
        painter.setBrush(option.state & QStyle::State_Selected ? t.accent : t.soft);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QRectF(mark.center() - QPointF(2, 2), QSizeF(5, 5)));
    }
    if (index.data(RailModel::TroubleRole).toBool())
        paintTrouble(painter,
                     QRect(mark.topRight() - QPoint(dotSize / 2, dotSize / 2), QSize(dotSize, dotSize)));
}

// Its mark, its name, the dot of trouble, its count.
void RailDelegate::paintFull(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row,
                             const QModelIndex &index) const
{
    const Tokens &t = m_look.tokens();
    const auto kind = index.data(RailModel::KindRole).value<RailModel::RowKind>();
    const bool selected = option.state & QStyle::State_Selected;
    const int markX = row.left() + inset + indentOf(index);
    if (kind != RailModel::RowKind::Section)
        paintMark(painter,
                  mirrored(option, QRect(markX, row.center().y() - markSize / 2 + 1, markSize, markSize)),
                  index);

    const int count = index.data(RailModel::CountRole).toInt();
    const QString number = countText(count);
    painter.setFont(m_look.interfaceFont(12, selected ? QFont::Bold : QFont::Normal));
    const int numberWidth = number.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(number) + gap;
    const QRect numberBox(row.right() - inset - numberWidth, row.top(), numberWidth, row.height());
    painter.setPen(selected ? t.accent : t.soft);
    painter.drawText(mirrored(option, numberBox),
                     int(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter,
                     number);

    int textEnd = numberBox.left();
    if (index.data(RailModel::TroubleRole).toBool()) {
        const int dotX = numberBox.left() - (number.isEmpty() ? dotSize : dotSize + dotGap - gap);
        paintTrouble(painter,
                     mirrored(option, QRect(dotX, row.center().y() - dotSize / 2 + 1, dotSize, dotSize)));
        textEnd = dotX - dotGap;
    }
    const bool bold = selected || (kind == RailModel::RowKind::Publication && count > 0);
    painter.setFont(m_look.interfaceFont(13, bold ? QFont::DemiBold : QFont::Normal));
    painter.setPen(t.ink);
    const int textX = markX + markSize + gap;
    paintLine(painter, mirrored(option, QRect(textX, row.top(), textEnd - textX, row.height())),
              index.data().toString(), option.direction);
}

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QRect row(edge, option.rect.top() + 1, option.rect.right() - 2 * edge + 1,
                    option.rect.height() - 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(RailModel::KindRole).value<RailModel::RowKind>() == RailModel::RowKind::Caption) {
        paintCaption(*painter, option, row, index.data().toString());
    } else {
        paintGround(*painter, option.state, row);
        if (m_width == Width::Icons)
            paintFolded(*painter, option, row, index);
        else
            paintFull(*painter, option, row, index);
    }
    painter->restore();
}

} // namespace broadsheet
