#include "app/share/sharebar.h"

#include "app/share/sharemenu.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int spacing = 8; // px
constexpr int sideMargin = 20;

} // namespace

ShareBar::ShareBar(QWidget *parent)
    : QWidget(parent),
      m_words(new QLabel(this)),
      m_copy(new QPushButton(this)),
      m_more(new QPushButton(u"…"_s, this)),
      m_menu(new ShareMenu(ShareMenu::Of::Story, this))
{
    setObjectName(u"shareBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFixedHeight(50);
    m_words->setObjectName(u"shareLine"_s);
    for (QPushButton *button : {m_copy, m_more})
        button->setProperty("pill", true);
    connect(m_copy, &QPushButton::clicked, this, &ShareBar::copyLinkWanted);
    connect(m_more, &QPushButton::clicked, this, &ShareBar::openMenu);
    connect(m_menu, &ShareMenu::targetChosen, this, &ShareBar::targetChosen);
    retranslate();
}

void ShareBar::setTargets(const QList<ShareTarget> &targets)
{
    m_targets = targets;
    m_menu->setTargets(targets);
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater(); // one of them may have led here
    }
    m_buttons.clear();
    QWidget *before = m_copy;
    for (const ShareTarget &target : targets) {
        if (!target.shown)
            continue;
        auto *button = new QPushButton(targetName(target).replace(u'&', u"&&"_s), this);
        button->setProperty("pill", true);
        connect(button, &QPushButton::clicked, this, [this, target] { emit targetChosen(target); });
        setTabOrder(before, button);
        before = button;
        m_buttons.append(button);
    }
    setTabOrder(before, m_more);
    retranslate();
}

void ShareBar::openMenu()
{
    const QSize size = m_menu->sizeHint();
    const QWidget *from = m_more->isVisible() ? static_cast<QWidget *>(m_more) : this;
    m_menu->popup(from->mapToGlobal(QPoint(0, -size.height())));
}

const ShareTarget *ShareBar::target(const QString &id) const
{
    for (const ShareTarget &target : m_targets) {
        if (target.id == id)
            return &target;
    }
    return nullptr;
}

void ShareBar::setLink(bool present)
{
    m_hasLink = present;
    m_menu->setLink(present);
    retranslate();
}

void ShareBar::retranslate()
{
    m_words->setText(m_hasLink ? tr("Liked the story? Share it")
                               : tr("This story has no link of its own to share."));
    m_copy->setText(tr("Copy link"));
    m_more->setAccessibleName(tr("More ways to share"));
    qsizetype i = 0;
    for (const ShareTarget &target : std::as_const(m_targets)) {
        if (target.shown && i < m_buttons.size())
            m_buttons[i++]->setText(targetName(target).replace(u'&', u"&&"_s));
    }
    m_menu->retranslate();
    arrange();
}

// By hand rather than by a layout, because what does not fit is to leave, not to shrink.
void ShareBar::arrange()
{
    const auto place = [this](QWidget *widget, int x) {
        const QSize size(widget->sizeHint().width(),
                         std::min(widget->sizeHint().height(), height() - 2 * spacing));
        const QRect box(x, (height() - size.height()) / 2, size.width(), size.height());
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
        widget->show();
        return x + size.width() + spacing;
    };
    const int right = width() - sideMargin;
    const int moreWidth = m_more->sizeHint().width() + spacing;
    int buttonsWidth = m_copy->sizeHint().width() + moreWidth;
    int x = sideMargin;
    const int wordsRoom =
        right - x - buttonsWidth - (m_buttons.isEmpty() ? 0 : m_buttons.first()->sizeHint().width());
    const bool wordsFit = !m_hasLink || m_words->sizeHint().width() <= wordsRoom;
    m_words->setVisible(wordsFit);
    if (wordsFit)
        x = place(m_words, x) + spacing;
    for (QPushButton *button : QList<QPushButton *>{m_copy, m_more} + m_buttons)
        button->hide();
    if (!m_hasLink)
        return;
    x = place(m_copy, x);
    for (QPushButton *button : std::as_const(m_buttons)) {
        if (x + button->sizeHint().width() + moreWidth > right)
            break;
        x = place(button, x);
    }
    place(m_more, x); // there is more than targets behind it
}

void ShareBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool ShareBar::event(QEvent *event)
{
    const bool used = QWidget::event(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::Polish)
        arrange();
    return used;
}

} // namespace broadsheet
