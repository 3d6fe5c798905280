// The head of the list: what it is a list of, its editions, what of it is shown and in which order.
#pragma once

#include "core/model/publication.h"
#include "core/model/query.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace broadsheet {

class EditionSwitch;
class Look;

class StoryHead final : public QWidget
{
    Q_OBJECT

public:
    explicit StoryHead(const Look &look, QWidget *parent = nullptr);

    enum class Part { All, Unread, Pictures, Bookmarks };
    Part part() const;
    void setPart(Part part);
    void offerPart(Part part, bool offered);
    void setUnread(int count); // 0: not said

    void setWords(const QString &name, const QString &tagLine);
    void setEditions(const QList<Edition> &editions, const QString &chosen);
    void offerOrders(bool offered);
    void setOrder(StoryQuery::Order order);
    void addButton(QAction *action); // beside the name
    void retranslate();

signals:
    void partChosen();
    void orderChosen(broadsheet::StoryQuery::Order order);
    void editionChosen(const QString &edition);

private:
    QHBoxLayout *nameRow(const Look &look);
    QHBoxLayout *tagRow();
    QHBoxLayout *chipRow();
    void fillOrders();
    QPushButton *chip(Part part) const;

    QLabel *m_name;
    QLabel *m_tagLine;
    QHBoxLayout *m_nameRow = nullptr;
    EditionSwitch *m_editions;
    QList<QPushButton *> m_chips; // a part each
    QToolButton *m_orders;
    StoryQuery::Order m_order = StoryQuery::Order::Newest;
};

} // namespace broadsheet
