#include "app/look/toast.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int margin = 24;        // px from the window's corner
constexpr int aboveShareBar = 96; // px from the window's foot
constexpr int inset = 16;
constexpr int spacing = 12;
constexpr int widestText = 560; // px; a longer one has several lines

// A sentence needs longer than two words, and a way on needs time to be reached.
std::chrono::milliseconds timeFor(const QString &text, bool hasWayOn)
{
    return std::max<std::chrono::milliseconds>(hasWayOn ? 8s : 3500ms, text.size() * 75ms);
}

} // namespace

Toast::Toast(QWidget *window)
    : QFrame(window), m_label(new QLabel(this)), m_button(new QPushButton(this)), m_timer(this)
{
    setObjectName(u"toast"_s);
    m_label->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(inset, 9, inset, 9);
    row->setSpacing(spacing);
    row->addWidget(m_label);
    row->addWidget(m_button);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (underMouse() || m_button->hasFocus())
            m_timer.start(); // somebody is at it
        else
            hide();
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (m_action)
            m_action();
    });
    window->installEventFilter(this);
    hide();
}

void Toast::say(const QString &text) { say(text, {}, {}); }

void Toast::say(const QString &text, const QString &wayOn, std::function<void()> action)
{
    m_action = std::move(action);
    m_label->setText(text);
    m_button->setText(wayOn);
    m_button->setVisible(!wayOn.isEmpty());
    setAccessibleName(text);
    place();
    show();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    m_timer.start(timeFor(text, !wayOn.isEmpty()));
}

QString Toast::text() const { return isVisible() ? m_label->text() : QString(); }

void Toast::place()
{
    const QSize room = parentWidget()->size();
    const int beside = m_button->isHidden() ? 0 : spacing + m_button->sizeHint().width();
    const int widest = std::min(widestText, room.width() - 2 * (margin + inset) - beside);
    m_label->ensurePolished(); // or the font is not yet the style sheet's
    const int wanted = m_label->fontMetrics().size(0, m_label->text()).width();
    m_label->setWordWrap(wanted > widest);
    m_label->setFixedWidth(std::min(wanted, widest));
    adjustSize();
    const int x = layoutDirection() == Qt::RightToLeft ? margin : room.width() - width() - margin;
    move(x, room.height() - height() - aboveShareBar);
}

void Toast::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (m_button->hasFocus())
        emit leftKeyboard();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace broadsheet
