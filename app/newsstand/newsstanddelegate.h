// Paints the newsstand: captions, and cards with a letter, a name, two lines of what is known, and the pill
// that adds the newspaper.
#pragma once

#include <QStyledItemDelegate>

namespace broadsheet {

class Look;

class NewsstandDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    NewsstandDelegate(const Look &look, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    // Where the pill of a card is; for the mouse.
    QRect pill(const QStyleOptionViewItem &option) const;

signals:
    void addPressed(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintCaption(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLetter(QPainter &painter, const QRect &box, const QColor &ground,
                     const QModelIndex &index) const;
    void paintPill(QPainter &painter, const QRect &box, bool taken) const;
    QString pillText(bool taken) const;

    const Look &m_look;
};

} // namespace broadsheet
