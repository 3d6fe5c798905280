#include "app/stories/storyhead.h"

#include "app/look/leadinglabel.h"
#include "app/look/look.h"
#include "app/sections/editionswitch.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr QSize iconSize(20, 20); // px
constexpr int parts = 4;

} // namespace

StoryHead::StoryHead(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_name(new LeadingLabel(this)),
      m_tagLine(new LeadingLabel(this)),
      m_editions(new EditionSwitch(this)),
      m_orders(new QToolButton(this))
{
    setObjectName(u"storyHead"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 16, 12);
    column->setSpacing(2);
    m_nameRow = nameRow(look);
    column->addLayout(m_nameRow);
    column->addLayout(tagRow());
    column->addSpacing(6);
    column->addLayout(chipRow());
    connect(m_editions, &EditionSwitch::chosen, this, &StoryHead::editionChosen);
}

QHBoxLayout *StoryHead::nameRow(const Look &look)
{
    m_name->setFont(look.serif(22, QFont::Bold));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_orders->setObjectName(u"orders"_s);
    m_orders->setPopupMode(QToolButton::InstantPopup);
    m_orders->setMenu(new QMenu(m_orders));
    m_orders->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_orders->setIconSize(iconSize);
    const auto paint = [this, &look] { m_orders->setIcon(look.icon(u"sort"_s)); };
    connect(&look, &Look::changed, m_orders, paint);
    paint();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_name, 1, Qt::AlignTop);
    row->addWidget(m_orders, 0, Qt::AlignTop);
    return row;
}

QHBoxLayout *StoryHead::tagRow()
{
    m_tagLine->setObjectName(u"sectionTagLine"_s);
    m_tagLine->setTextFormat(Qt::PlainText);
    m_tagLine->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_tagLine, 1);
    row->addWidget(m_editions, 0, Qt::AlignTop | Qt::AlignRight);
    return row;
}

QHBoxLayout *StoryHead::chipRow()
{
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (int i = 0; i < parts; ++i) {
        auto *chip = new QPushButton(this);
        chip->setProperty("chip", true);
        chip->setCheckable(true);
        row->addWidget(chip);
        group->addButton(chip);
        m_chips.append(chip);
    }
    row->addStretch();
    m_chips.first()->setChecked(true);
    for (QPushButton *chip : std::as_const(m_chips)) {
        connect(chip, &QPushButton::toggled, this, [this](bool on) {
            if (on)
                emit partChosen();
        });
    }
    return row;
}

QPushButton *StoryHead::chip(Part part) const { return m_chips.at(int(part)); }

StoryHead::Part StoryHead::part() const
{
    for (int i = 0; i < parts; ++i) {
        if (m_chips.at(i)->isChecked())
            return Part(i);
    }
    return Part::All;
}

void StoryHead::setPart(Part part) { chip(part)->setChecked(true); }

void StoryHead::offerPart(Part part, bool offered) { chip(part)->setVisible(offered); }

void StoryHead::setUnread(int count)
{
    chip(Part::Unread)->setText(count > 0 ? tr("Unread %1").arg(QLocale().toString(count)) : tr("Unread"));
}

void StoryHead::setWords(const QString &name, const QString &tagLine)
{
    m_name->setText(name);
    m_tagLine->setText(tagLine);
    m_tagLine->setVisible(!tagLine.isEmpty());
}

void StoryHead::setEditions(const QList<Edition> &editions, const QString &chosen)
{
    m_editions->setEditions(editions, chosen);
}

void StoryHead::offerOrders(bool offered) { m_orders->setVisible(offered); }

void StoryHead::setOrder(StoryQuery::Order order)
{
    m_order = order;
    fillOrders();
}

void StoryHead::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize(iconSize);
    m_nameRow->addWidget(button, 0, Qt::AlignTop);
}

void StoryHead::retranslate()
{
    chip(Part::All)->setText(tr("All", "stories"));
    chip(Part::Pictures)->setText(tr("With pictures"));
    chip(Part::Bookmarks)->setText(tr("Bookmarks"));
    fillOrders();
}

void StoryHead::fillOrders()
{
    using Order = StoryQuery::Order;
    const std::pair<Order, QString> orders[] = {{Order::Newest, tr("Newest first")},
                                                {Order::Oldest, tr("Oldest first")},
                                                {Order::Saved, tr("Last saved first")},
                                                {Order::Title, tr("By title")}};
    m_orders->menu()->clear();
    for (const auto &[order, text] : orders) {
        QAction *action =
            m_orders->menu()->addAction(text, this, [this, chosen = order] { emit orderChosen(chosen); });
        action->setCheckable(true);
        action->setChecked(order == m_order);
        if (order == m_order)
            m_orders->setAccessibleName(tr("Order of the list: %1").arg(text));
    }
    m_orders->setToolTip(m_orders->accessibleName());
}

} // namespace broadsheet
