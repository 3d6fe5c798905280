#include "app/paper/paperpreview.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int stripWidth = 96;
constexpr QSize smallPage(58, 82);
constexpr int mostSmallPages = 60; // drawing a page takes about 5 ms; further pages show by scrolling

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

PaperPreview::PaperPreview(QWidget *parent) : QWidget(parent), m_strip(new QListWidget), m_view(new QPdfView)
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
    m_strip->setSpacing(6);
    m_strip->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Preview"));
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitInView);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setDocument(&m_document);
    row->addWidget(m_strip);
    row->addWidget(m_view, 1);
    connect(m_strip, &QListWidget::currentRowChanged, this, [this](int page) {
        if (page >= 0 && page != m_view->pageNavigator()->currentPage())
            m_view->pageNavigator()->jump(page, QPointF());
    });
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, m_strip, [this](int page) {
        const QSignalBlocker quiet(m_strip);
        m_strip->setCurrentRow(page);
    });
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
}

void PaperPreview::fillStrip(int current)
{
    const QSignalBlocker quiet(m_strip);
    m_strip->clear();
    const qreal ratio = devicePixelRatioF();
    for (int page = 0; page < qMin(m_document.pageCount(), mostSmallPages); ++page) {
        const QSizeF sheet = m_document.pagePointSize(page);
        const QImage image =
            m_document.render(page, sheet.scaled(smallPage * ratio, Qt::KeepAspectRatio).toSize());
        QIcon icon(framed(image, ratio, palette().color(QPalette::Mid), 1));
        icon.addPixmap(framed(image, ratio, palette().color(QPalette::Highlight), 2), QIcon::Selected);
        new QListWidgetItem(icon, QString::number(page + 1), m_strip);
    }
    m_strip->setCurrentRow(current);
}

} // namespace broadsheet
