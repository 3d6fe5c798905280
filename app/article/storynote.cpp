#include "app/article/storynote.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int mostWaysOn = 2;

} // namespace

StoryNote::StoryNote(QWidget *parent) : QWidget(parent), m_label(new QLabel(this))
{
    setObjectName(u"storyNote"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(30, 6, 16, 6);
    row->setSpacing(8);
    row->addWidget(m_label, 1);
    for (int i = 0; i < mostWaysOn; ++i) {
        auto *button = new QPushButton(this);
        button->setProperty("flatLink", true);
        button->setCursor(Qt::PointingHandCursor);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, [this, i] {
            if (const std::function<void()> go = m_waysOn.value(i).go)
                go();
        });
        row->addWidget(button);
        m_buttons.append(button);
    }
    hide();
}

void StoryNote::say(const QString &text, const QList<WayOn> &waysOn)
{
    m_waysOn = waysOn;
    m_label->setText(text);
    for (int i = 0; i < mostWaysOn; ++i) {
        m_buttons[i]->setText(waysOn.value(i).text);
        m_buttons[i]->setVisible(i < waysOn.size());
    }
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

QString StoryNote::text() const { return isHidden() ? QString() : m_label->text(); }

} // namespace broadsheet
