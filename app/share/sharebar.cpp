#include "app/share/sharebar.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int spacing = 8; // px
constexpr int sideMargin = 20;

} // namespace

QString targetName(const ShareTarget &target)
{
    return target.id == u"email"_s ? QCoreApplication::translate("broadsheet::ShareBar", "E-mail")
                                   : target.name;
}

ShareBar::ShareBar(QList<ShareTarget> targets, QWidget *parent)
    : QWidget(parent),
      m_targets(std::move(targets)),
      m_words(new QLabel(this)),
      m_copy(new QPushButton(this)),
      m_more(new QPushButton(u"…"_s, this)),
      m_menu(new QMenu(this))
{
    setObjectName(u"shareBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFixedHeight(50);
    m_words->setObjectName(u"shareLine"_s);
    for (const ShareTarget &target : std::as_const(m_targets)) {
        auto *button = new QPushButton(this);
        connect(button, &QPushButton::clicked, this, [this, target] { emit targetChosen(target); });
        m_buttons.append(button);
    }
    for (QPushButton *button : QList<QPushButton *>{m_copy, m_more} + m_buttons)
        button->setProperty("pill", true);
    connect(m_copy, &QPushButton::clicked, this, &ShareBar::copyLinkWanted);
    connect(m_more, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, -m_menu->sizeHint().height()))); });
    retranslate();
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
    retranslate();
}

void ShareBar::retranslate()
{
    m_words->setText(m_hasLink ? tr("Liked the story? Share it")
                               : tr("This story has no link of its own to share."));
    m_copy->setText(tr("Copy link"));
    m_more->setAccessibleName(tr("More ways to share"));
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setText(targetName(m_targets[i]));
    fillMenu();
    arrange();
}

void ShareBar::fillMenu()
{
    m_menu->clear();
    m_menu->setEnabled(m_hasLink);
    m_menu->setTitle(tr("Share"));
    m_menu->addAction(tr("Copy link"), this, &ShareBar::copyLinkWanted);
    m_menu->addSeparator();
    for (const ShareTarget &target : std::as_const(m_targets))
        m_menu->addAction(targetName(target), this, [this, target] { emit targetChosen(target); });
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
        const bool last = button == m_buttons.last();
        if (x + button->sizeHint().width() + (last ? 0 : moreWidth) > right) {
            place(m_more, x);
            return;
        }
        x = place(button, x);
    }
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
