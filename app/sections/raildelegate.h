// Paints a row of the rail: icon or letter, name, count; folded to icons when the rail is narrow.
#pragma once

#include <QStyledItemDelegate>

namespace broadsheet {

class Look;

class RailDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RailDelegate(const Look &look, QObject *parent = nullptr);

    enum class Width { Full, Icons };
    void setWidth(Width width) { m_width = width; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintCaption(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row,
                      const QString &name) const;
    void paintGround(QPainter &painter, QStyle::State state, const QRect &row) const;
    void paintFolded(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row,
                     const QModelIndex &index) const;
    void paintFull(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row,
                   const QModelIndex &index) const;
    void paintTrouble(QPainter &painter, const QRect &dot) const;
    void paintMark(QPainter &painter, const QRect &box, const QModelIndex &index) const;

    const Look &m_look;
    Width m_width = Width::Full;
};

} // namespace broadsheet
