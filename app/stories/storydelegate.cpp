#include "app/stories/storydelegate.h"

#include "app/look/look.h"
#include "app/stories/storymodel.h"
#include "app/stories/thumbnails.h"
#include "app/words/pagewords.h"
#include "core/locale/datelines.h"
#include "core/locale/isolates.h"
#include "core/locale/languages.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// Pixels.
constexpr int markColumn = 32; // from the row's edge to the text
constexpr int edge = 18;
constexpr int padding = 14;
constexpr int pictureSide = 84;
constexpr int pictureGap = 12;
constexpr int headlineSize = 15;
constexpr int summarySize = 13;
constexpr int metaSize = 12;
constexpr int signSide = 14; // behind the meta line: bookmarked, with notes
constexpr int signWidth = signSide + 6;
constexpr int lineHeight = 20; // of headline and summary alike, so that they can share lines
constexpr int sharedLines = 4;
constexpr int mostHeadlineLines = 3;
constexpr int rowHeight = 2 * padding + sharedLines * lineHeight + 6 + 18;

// Draws at most `most` lines, the last one elided; answers how many were used.
int drawLines(QPainter &painter, const QString &text, const QFont &font, const QRect &box, int most,
              Qt::LayoutDirection direction)
{
    if (text.isEmpty() || most <= 0)
        return 0;
    painter.setFont(font);
    QTextLayout layout(text, font, painter.device());
    QTextOption option;
    option.setTextDirection(direction);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int used = 0;
    while (used < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        const int y = box.top() + used * lineHeight;
        const bool isLast = used == most - 1 && line.textStart() + line.textLength() < text.size();
        if (isLast) {
            const QString rest = text.mid(line.textStart());
            const QString elided = painter.fontMetrics().elidedText(rest, Qt::ElideRight, box.width());
            const auto align = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
            painter.setLayoutDirection(direction);
            painter.drawText(QRect(box.left(), y, box.width(), lineHeight),
                             int(align | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextDontClip, elided);
        } else {
            line.setPosition(QPointF(box.left(), y + (lineHeight - line.height()) / 2));
            line.draw(&painter, {});
        }
        ++used;
    }
    layout.endLayout();
    return used;
}

} // namespace

StoryDelegate::StoryDelegate(const Look &look, Thumbnails &thumbnails,
                             std::function<QString(const QString &)> nameOf, QObject *parent)
    : QStyledItemDelegate(parent),
      m_look(look),
      m_thumbnails(thumbnails),
      m_nameOf(std::move(nameOf)),
      m_now(QDateTime::currentDateTimeUtc())
{
}

QSize StoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight};
}

// The picture at the row's end; what is left of the row for the text ends at the answer.
int StoryDelegate::paintPicture(QPainter &painter, const QStyleOptionViewItem &option,
                                const QString &image) const
{
    const QRect row = option.rect;
    const int right = row.right() - edge;
    if (image.isEmpty() || m_thumbnails.failed(image))
        return right;
    const QRect box = QStyle::visualRect(
        option.direction, row, QRect(right - pictureSide + 1, row.top() + padding, pictureSide, pictureSide));
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap pixmap = m_thumbnails.thumbnail(image, static_cast<int>(std::lround(pictureSide * ratio)));
    QPainterPath clip;
    clip.addRoundedRect(box, 4, 4);
    painter.fillPath(clip, m_look.tokens().chip);
    if (!pixmap.isNull()) {
        painter.setClipPath(clip);
        painter.drawPixmap(box, pixmap);
        painter.setClipping(false);
    }
    return right - pictureSide - pictureGap;
}

// Headline and summary share the box's lines.
void StoryDelegate::paintText(QPainter &painter, const QRect &box, const Headline &story) const
{
    const Tokens &t = m_look.tokens();
    const auto direction = directed(story.direction, locale::directionOfText(story.title, story.language));
    painter.setPen(story.state.unread ? t.ink : t.soft);
    const QFont font = m_look.serif(headlineSize, story.state.unread ? QFont::DemiBold : QFont::Medium);
    const int used = drawLines(painter, story.title, font, box, mostHeadlineLines, direction);
    painter.setPen(t.soft);
    drawLines(painter, story.summary, m_look.interfaceFont(summarySize),
              box.adjusted(0, used * lineHeight + 2, 0, 2), sharedLines - used, direction);
}

QString StoryDelegate::metaOf(const Headline &story) const
{
    QStringList meta{locale::listTime(story.published, m_now, QLocale().bcp47Name(),
                                      QTimeZone::systemTimeZone(), tr("Yesterday"))};
    if (const QString name = m_nameOf(story.publication); !name.isEmpty())
        meta.append(locale::isolated(name)); // a name of another direction stays whole
    if (story.views >= 0)
        meta.append(tr("%n view(s)", nullptr, static_cast<int>(story.views)));
    if (story.changed)
        meta.append(tr("updated"));
    return meta.join(u" · "_s);
}

// When and from whom, then the signs of what the reader did with the story.
void StoryDelegate::paintMeta(QPainter &painter, const QRect &box, const Headline &story,
                              Qt::LayoutDirection direction) const
{
    const Tokens &t = m_look.tokens();
    const struct
    {
        bool shown;
        QString icon;
        QColor colour;
    } signs[] = {{story.state.kept, u"bookmark-filled"_s, t.star},
                 {story.state.later, u"later"_s, t.accent},
                 {story.notes > 0, u"note"_s, t.soft}};
    painter.setPen(t.soft);
    painter.setFont(m_look.interfaceFont(metaSize));
    const QString line = painter.fontMetrics().elidedText(metaOf(story), Qt::ElideRight,
                                                          box.width() - signWidth * int(std::size(signs)));
    painter.setLayoutDirection(direction);
    painter.drawText(box, int(Qt::AlignLeading | Qt::AlignVCenter), line);
    int after = painter.fontMetrics().horizontalAdvance(line) + signWidth - signSide;
    for (const auto &sign : signs) {
        if (!sign.shown)
            continue;
        const QRect place(box.left() + after, box.top() + 2, signSide, signSide);
        painter.drawPixmap(
            QStyle::visualRect(direction, box, place),
            m_look.pixmap(sign.icon, sign.colour, signSide, painter.device()->devicePixelRatioF()));
        after += signWidth;
    }
}

void StoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto story = index.data(StoryModel::HeadlineRole).value<Headline>();
    const Tokens &t = m_look.tokens();
    const QRect row = option.rect;
    const auto place = [&](int left, int top, int width, int height) {
        return QStyle::visualRect(option.direction, row, QRect(left, top, width, height));
    };

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->fillRect(row, option.state & QStyle::State_Selected ? t.selection : t.paper);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.line);
    if (story.state.unread) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.accent);
        painter->drawEllipse(place(row.left() + 12, row.top() + padding + 6, 8, 8));
    }
    const int left = row.left() + markColumn;
    const int width = paintPicture(*painter, option, story.image) - left;
    paintText(*painter, place(left, row.top() + padding - 2, width, sharedLines * lineHeight), story);
    paintMeta(*painter, place(left, row.bottom() - padding - 14, width, 18), story, option.direction);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(t.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(row).adjusted(.5, .5, -.5, -1.5));
    }
    painter->restore();
}

} // namespace broadsheet
