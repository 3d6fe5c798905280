#include "app/article/readingbar.h"

#include "app/look/look.h"
#include "app/words/percent.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int barHeight = 46;   // px
constexpr int sizesHeight = 34; // of the frame around A− % A+

} // namespace

ReadingBar::ReadingBar(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setObjectName(u"articleBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(barHeight);
}

void ReadingBar::setButtons(const Buttons &buttons)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(4);
    for (QAction *action : buttons.away)
        addButton(row, action);
    row->addStretch();
    row->addWidget(sizes(buttons));
    row->addSpacing(8);
    for (QAction *action : buttons.others)
        addButton(row, action);
    retranslate();
    setTextPercent(m_textPercent);
}

void ReadingBar::addButton(QHBoxLayout *row, QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize(QSize(20, 20));
    row->addWidget(button);
    const auto follow = [button, action] { button->setVisible(action->isVisible()); };
    connect(action, &QAction::changed, button, follow);
    follow();
}

const QWidget *ReadingBar::buttonOf(const QAction *action) const
{
    for (const QToolButton *button : findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
        if (button->defaultAction() == action)
            return button;
    }
    return nullptr;
}

QWidget *ReadingBar::sizes(const Buttons &buttons)
{
    auto *frame = new QFrame(this);
    frame->setFixedHeight(sizesHeight);
    frame->setObjectName(u"textSize"_s);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    // The mark at their end keeps the sign behind the letter where the window runs from right to left.
    const std::pair<QAction *, QString> sizeButtons[] = {
        {buttons.smaller, u"A−\u200E"_s}, {buttons.normal, {}}, {buttons.larger, u"A+\u200E"_s}};
    const int fontSizes[] = {12, 13, 17};
    for (int i = 0; i < 3; ++i) {
        const auto &[action, text] = sizeButtons[i];
        auto *button = new QToolButton(frame);
        button->setText(text);
        button->setFont(m_look.serif(fontSizes[i], QFont::Normal));
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        m_sizeButtons.append({button, action});
    }
    m_percent = m_sizeButtons[1].first;
    m_percent->setObjectName(u"percent"_s);
    m_percent->setMinimumWidth(64);
    return frame;
}

void ReadingBar::retranslate()
{
    for (const auto &[button, action] : std::as_const(m_sizeButtons)) {
        button->setToolTip(action->toolTip());
        button->setAccessibleName(QString(action->text()).remove(u'&'));
    }
}

void ReadingBar::setTextPercent(int percent)
{
    m_textPercent = percent;
    if (m_percent)
        m_percent->setText(words::percent(percent));
}

} // namespace broadsheet
