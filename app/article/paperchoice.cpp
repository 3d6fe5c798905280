#include "app/article/paperchoice.h"

#include "app/article/readinglooks.h"
#include "app/look/look.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPalette>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int disc = 40; // px
constexpr int ring = 2;  // px, of the chosen one
constexpr int letter = 16;

struct Row
{
    PagePaper paper;
    const char *name;
};

const Row rows[] = {
    {PagePaper::AsWindow, QT_TRANSLATE_NOOP("broadsheet::PaperChoice", "As the window")},
    {PagePaper::White, QT_TRANSLATE_NOOP("broadsheet::PaperChoice", "White")},
    {PagePaper::Sepia, QT_TRANSLATE_NOOP("broadsheet::PaperChoice", "Sepia")},
    {PagePaper::Dark, QT_TRANSLATE_NOOP("broadsheet::PaperChoice", "Dark")},
    {PagePaper::Black, QT_TRANSLATE_NOOP("broadsheet::PaperChoice", "Black")},
};

// Half light and half dark: the one that follows the window.
void paintHalves(QPainter &painter, const QRectF &round)
{
    const PageColours light = coloursOf(pages::Theme::Light);
    const PageColours dark = coloursOf(pages::Theme::Dark);
    for (const auto &[colours, start] : {std::pair(light, 45), std::pair(dark, 225)}) {
        painter.setBrush(colours.ground);
        painter.drawPie(round, start * 16, 180 * 16);
    }
}

enum class Marked { No, Yes };

QPixmap swatch(PagePaper paper, const PageColours &colours, const QPalette &palette, Marked marked,
               qreal ratio)
{
    QPixmap pixmap(QSize(disc, disc) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF round = QRectF(0, 0, disc, disc).adjusted(4, 4, -4, -4);
    painter.setPen(Qt::NoPen);
    if (paper == PagePaper::AsWindow) {
        paintHalves(painter, round);
    } else {
        painter.setBrush(colours.ground);
        painter.drawEllipse(round);
        QFont font(Look::serifFamilies());
        font.setPixelSize(letter);
        painter.setFont(font);
        painter.setPen(colours.ink);
        painter.drawText(round, Qt::AlignCenter, u"A"_s);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.color(QPalette::Mid), 1));
    painter.drawEllipse(round.adjusted(.5, .5, -.5, -.5));
    if (marked == Marked::Yes) {
        painter.setPen(QPen(palette.color(QPalette::Highlight), ring));
        painter.drawEllipse(round.adjusted(-2.5, -2.5, 2.5, 2.5));
    }
    return pixmap;
}

} // namespace

PaperChoice::PaperChoice(const ReadingLooks &looks, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    for (const Row &row : rows) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"paper"_s);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setIconSize(QSize(disc, disc));
        button->setToolTip(tr(row.name));
        button->setAccessibleName(tr(row.name));
        QIcon icon;
        const PageColours colours = coloursOf(looks.theme(row.paper));
        for (const qreal ratio : {1.0, 2.0}) {
            icon.addPixmap(swatch(row.paper, colours, palette(), Marked::No, ratio), QIcon::Normal,
                           QIcon::Off);
            icon.addPixmap(swatch(row.paper, colours, palette(), Marked::Yes, ratio), QIcon::Normal,
                           QIcon::On);
        }
        button->setIcon(icon);
        m_group->addButton(button, static_cast<int>(row.paper));
        line->addWidget(button);
    }
    line->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { emit chosen(static_cast<PagePaper>(id)); });
}

void PaperChoice::setPaper(PagePaper paper) { m_group->button(static_cast<int>(paper))->setChecked(true); }

} // namespace broadsheet
