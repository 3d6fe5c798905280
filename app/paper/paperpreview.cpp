#include "app/paper/paperpreview.h"

#include "app/words/percent.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int stripWidth = 96;
constexpr QSize smallPage(58, 82);
constexpr int stripGap = 6;
constexpr double zoomStep = 1.25;
constexpr double smallestZoom = 0.25;
constexpr double largestZoom = 4;
constexpr int zoomMargin = 4;
constexpr double pointsPerInch = 72;
constexpr int mostSmallPages = 60;  // further pages show by scrolling
constexpr int smallPagesAtOnce = 4; // drawing one takes about 5 ms

// The engine leaves the sheet transparent.
QPixmap framed(const QImage &page, qreal ratio, const QColor &colour, int width)
{
    QPixmap pixmap(page.size());
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    painter.drawImage(0, 0, page);
    painter.setPen(QPen(colour, width * ratio * 2)); // half of it falls outside
    painter.drawRect(pixmap.rect());
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

PaperPreview::PaperPreview(QWidget *parent)
    : QWidget(parent), m_strip(new QListWidget), m_view(new QPdfView), m_percent(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_strip->setObjectName(u"paperStrip"_s);
    m_strip->setAccessibleName(tr("Pages"));
    m_strip->setFixedWidth(stripWidth);
    m_strip->setViewMode(QListView::IconMode);
    m_strip->setFlow(QListView::TopToBottom);
    m_strip->setWrapping(false);
    m_strip->setMovement(QListView::Static);
    m_strip->setIconSize(smallPage);
    m_strip->setSpacing(stripGap);
    m_strip->setFrameShape(QFrame::NoFrame);
    m_strip->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Preview"));
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitInView);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setDocument(&m_document);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(makeZoomBar());
    row->addWidget(m_strip);
    row->addLayout(column, 1);
    m_view->viewport()->installEventFilter(this);
    m_drawing.setSingleShot(true);
    connect(&m_drawing, &QTimer::timeout, this, &PaperPreview::drawSmallPages);
    connect(m_strip, &QListWidget::currentRowChanged, this, [this](int page) {
        if (page >= 0 && page != m_view->pageNavigator()->currentPage())
            m_view->pageNavigator()->jump(page, QPointF());
    });
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, m_strip, [this](int page) {
        const QSignalBlocker quiet(m_strip);
        m_strip->setCurrentRow(page);
    });
}

QWidget *PaperPreview::makeZoomBar()
{
    auto *bar = new QWidget;
    bar->setObjectName(u"paperZoom"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(zoomMargin, zoomMargin, zoomMargin, zoomMargin);
    row->addStretch();
    const auto add = [&](const QString &text, const QString &name, const QKeySequence &key, auto &&act) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setShortcut(key);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
    };
    add(u"−"_s, tr("Smaller"), QKeySequence::ZoomOut, [this] { zoom(1 / zoomStep); });
    m_percent->setMinimumWidth(m_percent->fontMetrics().horizontalAdvance(u"0000 %"_s));
    m_percent->setAlignment(Qt::AlignCenter);
    row->addWidget(m_percent);
    add(u"+"_s, tr("Larger"), QKeySequence::ZoomIn, [this] { zoom(zoomStep); });
    add(tr("Whole page"), tr("Show the whole page"), QKeySequence(u"Ctrl+0"_s), [this] { fit(); });
    row->addStretch();
    return bar;
}

// The view does not tell its factor while it fits the page: it follows from its height and the sheet's.
double PaperPreview::factor() const
{
    if (m_view->zoomMode() == QPdfView::ZoomMode::Custom || m_document.pageCount() == 0)
        return m_view->zoomFactor();
    const QSizeF sheet = m_document.pagePointSize(m_view->pageNavigator()->currentPage());
    const QSizeF dots = sheet / pointsPerInch * logicalDpiX();
    const QSizeF room = m_view->viewport()->size();
    return std::min(room.width() / dots.width(), room.height() / dots.height());
}

void PaperPreview::zoom(double step)
{
    const double wanted = std::clamp(factor() * step, smallestZoom, largestZoom);
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(wanted);
    sayZoom();
}

void PaperPreview::fit()
{
    m_view->setZoomMode(QPdfView::ZoomMode::FitInView);
    sayZoom();
}

void PaperPreview::sayZoom() { m_percent->setText(words::percent(qRound(factor() * 100))); }

void PaperPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    sayZoom();
}

bool PaperPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier)) {
            zoom(wheel->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

PaperPreview::~PaperPreview() { m_view->setDocument(nullptr); }

void PaperPreview::setPdf(const QByteArray &pdf)
{
    const int page = m_view->pageNavigator()->currentPage();
    m_document.close(); // before its buffer changes
    m_buffer.close();
    m_buffer.setData(pdf);
    m_buffer.open(QIODevice::ReadOnly);
    m_document.load(&m_buffer);
    const int current = qBound(0, page, qMax(0, m_document.pageCount() - 1));
    fillStrip(current);
    if (m_document.pageCount() > 0)
        m_view->pageNavigator()->jump(current, QPointF());
    sayZoom();
}

bool PaperPreview::isAtStart() const { return m_view->pageNavigator()->currentPage() <= 1; }

// All of them at once, empty; what is on them follows between two turns of the window.
void PaperPreview::fillStrip(int current)
{
    const QSignalBlocker quiet(m_strip);
    m_strip->clear();
    // That of a drawn page: while they are empty they would lie on top of each other.
    const QSize room = smallPage + QSize(2 * stripGap, m_strip->fontMetrics().height() + 2 * stripGap);
    for (int page = 0; page < qMin(m_document.pageCount(), mostSmallPages); ++page)
        (new QListWidgetItem(QLocale().toString(page + 1), m_strip))->setSizeHint(room);
    m_strip->setCurrentRow(current);
    m_drawing.start(0); // the large page first
}

void PaperPreview::drawSmallPages()
{
    const qreal ratio = devicePixelRatioF();
    int drawn = 0;
    for (int page = 0; page < m_strip->count() && drawn < smallPagesAtOnce; ++page) {
        QListWidgetItem *item = m_strip->item(page);
        if (!item->icon().isNull())
            continue;
        ++drawn;
        const QSizeF sheet = m_document.pagePointSize(page);
        const QImage image =
            m_document.render(page, sheet.scaled(smallPage * ratio, Qt::KeepAspectRatio).toSize());
        QIcon icon(framed(image, ratio, palette().color(QPalette::Mid), 1));
        icon.addPixmap(framed(image, ratio, palette().color(QPalette::Highlight), 2), QIcon::Selected);
        item->setIcon(icon);
    }
    if (drawn > 0)
        m_drawing.start(0);
}

} // namespace broadsheet
