#include "app/article/lookpanel.h"

#include "app/article/paperchoice.h"
#include "app/article/readinglooks.h"
#include "app/article/textsize.h"
#include "app/look/segments.h"
#include "app/words/percent.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int panelWidth = 320;             // px, at least
constexpr int longestName = 150;            // px of a newspaper's name
constexpr int familiesSeen = 16;            // at once
constexpr int belowAnchor = 6;              // px
constexpr int measures[] = {50, 66, 84, 0}; // narrow, book, wide, full

int nearestMeasure(int measure)
{
    const auto distance = [measure](int one) {
        return measure == 0 || one == 0 ? (measure == one ? 0 : 1000) : std::abs(measure - one);
    };
    const auto nearest = std::min_element(std::begin(measures), std::end(measures),
                                          [&](int a, int b) { return distance(a) < distance(b); });
    return static_cast<int>(nearest - std::begin(measures));
}

QStringList families()
{
    QStringList found;
    for (const QString &family : QFontDatabase::families()) {
        if (QFontDatabase::isSmoothlyScalable(family) && !QFontDatabase::isPrivateFamily(family))
            found.append(family);
    }
    return found;
}

} // namespace

LookPanel::LookPanel(ReadingLooks &looks, const QString &publication, const QString &name, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_looks(looks), m_publication(publication)
{
    setObjectName(u"lookPanel"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Text and paper"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(6);
    addSize(column);
    addFamily(column);
    addRows(column);
    if (!publication.isEmpty())
        addScope(column, name);
    auto *reset = new QPushButton(tr("As at first"), this);
    reset->setProperty("flatLink", true);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_looks.change(m_publication, {});
        show(m_looks.of(m_publication));
    });
    column->addSpacing(6);
    column->addWidget(reset, 0, Qt::AlignLeading);
    setFixedWidth(std::max(panelWidth, sizeHint().width())); // some languages need more
    show(looks.of(publication));
    // By A− and A+ too, while it is open.
    connect(&looks, &ReadingLooks::changed, this, [this] { show(m_looks.of(m_publication)); });
}

template <typename Change>
void LookPanel::change(const Change &change)
{
    ReadingLook look = m_looks.of(m_publication);
    change(look);
    m_looks.change(m_publication, look);
}

void LookPanel::addCaption(QVBoxLayout *column, const QString &text)
{
    auto *caption = new QLabel(text, this);
    caption->setObjectName(u"softHint"_s);
    column->addSpacing(6);
    column->addWidget(caption);
}

void LookPanel::addSize(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    m_size = new QSlider(Qt::Horizontal, this);
    m_size->setRange(0, textPercents() - 1);
    m_size->setPageStep(1);
    m_size->setAccessibleName(tr("Text size"));
    m_percent = new QLabel(this);
    m_percent->setMinimumWidth(52);
    m_percent->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(m_size, 1);
    row->addWidget(m_percent);
    auto *caption = new QLabel(tr("Text size"), this);
    caption->setObjectName(u"softHint"_s);
    column->addWidget(caption);
    column->addLayout(row);
    connect(m_size, &QSlider::valueChanged, this, [this](int step) {
        change([step](ReadingLook &look) { look.textPercent = textPercent(step); });
    });
}

void LookPanel::addFamily(QVBoxLayout *column)
{
    addCaption(column, tr("Typeface"));
    m_family = new QComboBox(this);
    m_family->setAccessibleName(tr("Typeface"));
    m_family->setMaxVisibleItems(familiesSeen);
    m_family->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_family->addItem(tr("The newspaper serif"), QString());
    m_family->insertSeparator(1);
    for (const QString &family : families())
        m_family->addItem(family, family);
    column->addWidget(m_family);
    connect(m_family, &QComboBox::activated, this, [this] {
        change([this](ReadingLook &look) { look.family = m_family->currentData().toString(); });
    });
}

void LookPanel::addRows(QVBoxLayout *column)
{
    addCaption(column, tr("Line width"));
    m_measure = new Segments(tr("Line width"), {tr("Narrow"), tr("Book"), tr("Wide"), tr("Full")}, this);
    column->addWidget(m_measure);
    connect(m_measure, &Segments::chosen, this,
            [this](int index) { change([index](ReadingLook &look) { look.measure = measures[index]; }); });
    addCaption(column, tr("Spacing"));
    m_spacing = new Segments(tr("Spacing"), {tr("Tight"), tr("Normal"), tr("Airy")}, this);
    column->addWidget(m_spacing);
    connect(m_spacing, &Segments::chosen, this, [this](int index) {
        change([index](ReadingLook &look) { look.spacing = static_cast<pages::Spacing>(index); });
    });
    addCaption(column, tr("Paper"));
    m_paper = new PaperChoice(m_looks, this);
    column->addWidget(m_paper);
    connect(m_paper, &PaperChoice::chosen, this,
            [this](PagePaper paper) { change([paper](ReadingLook &look) { look.paper = paper; }); });
}

void LookPanel::addScope(QVBoxLayout *column, const QString &name)
{
    addCaption(column, tr("For"));
    const QString shortened = fontMetrics().elidedText(name, Qt::ElideRight, longestName);
    m_scope = new Segments(tr("For"), {shortened, tr("All newspapers")}, this);
    column->addWidget(m_scope);
    connect(m_scope, &Segments::chosen, this,
            [this](int index) { m_looks.setOwn(m_publication, index == 0); });
}

void LookPanel::show(const ReadingLook &look)
{
    const QSignalBlocker size(m_size);
    m_size->setValue(textStep(look.textPercent));
    m_percent->setText(words::percent(look.textPercent));
    m_family->setCurrentIndex(std::max(m_family->findData(look.family), 0));
    m_measure->setCurrent(nearestMeasure(look.measure));
    m_spacing->setCurrent(static_cast<int>(look.spacing));
    m_paper->setPaper(look.paper);
    if (m_scope)
        m_scope->setCurrent(m_looks.hasOwn(m_publication) ? 0 : 1);
}

void LookPanel::openBelow(const QWidget *anchor, const QWidget &window)
{
    adjustSize();
    const bool isSeen = anchor && anchor->isVisible();
    QPoint at = isSeen ? anchor->mapToGlobal(QPoint(0, anchor->height() + belowAnchor))
                       : window.mapToGlobal(window.rect().center()) - rect().center();
    if (isSeen && layoutDirection() == Qt::LeftToRight)
        at.rx() += anchor->width() - width();
    const QRect room = window.screen()->availableGeometry();
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(at);
    QFrame::show();
    m_size->setFocus();
}

} // namespace broadsheet
