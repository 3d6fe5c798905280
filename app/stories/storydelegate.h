// Paints one story in the list: unread mark, headline in the serif, summary, time and source, picture. All
// rows are equally high: headline and summary share four lines.
#pragma once

#include <QDateTime>
#include <QStyledItemDelegate>

#include <functional>

namespace broadsheet {

struct Headline;
class Look;
class Thumbnails;

class StoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // `nameOf` answers the newspaper's name for its id, empty where the list is of one newspaper only.
    StoryDelegate(const Look &look, Thumbnails &thumbnails, std::function<QString(const QString &)> nameOf,
                  QObject *parent = nullptr);

    void setToday(const QDateTime &now) { m_now = now; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int paintPicture(QPainter &painter, const QStyleOptionViewItem &option, const QString &image) const;
    void paintText(QPainter &painter, const QRect &box, const Headline &story) const;
    QString metaOf(const Headline &story) const;
    void paintMeta(QPainter &painter, const QRect &box, const Headline &story,
                   Qt::LayoutDirection direction) const;

    const Look &m_look;
    Thumbnails &m_thumbnails;
    std::function<QString(const QString &)> m_nameOf;
    QDateTime m_now;
};

} // namespace broadsheet
