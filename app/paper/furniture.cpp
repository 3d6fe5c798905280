#include "app/paper/furniture.h"

#include "app/paper/printengine.h"
#include "app/paper/qrcode.h"
#include "core/locale/isolates.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int resolution = 1200; // dots an inch: text and rules are placed to a hundredth of a millimetre
constexpr double smallType = 7.2;
constexpr double hairline = 0.6;
const QColor ink(0x11, 0x11, 0x11);
const QColor soft(0x44, 0x44, 0x44);

class Drawing final
{
public:
    Drawing(const PageFurniture &furniture, const pages::PaperStyle &style, int pageCount)
        : m_furniture(furniture),
          m_style(style),
          m_pageCount(pageCount),
          m_mirrored(furniture.direction == Qt::RightToLeft)
    {
        const pages::Sheet sheet = pages::sheetOf(style);
        m_scale = sheet.scale;
        m_left = dots(sheet.margins.left());
        m_right = dots(sheet.size.width() - sheet.margins.right());
        m_headerRule = dots(sheet.margins.top() - 5 * m_scale);
        m_footerRule = dots(sheet.size.height() - sheet.margins.bottom() + 4 * m_scale);
        m_qr = has(pages::Around::QrCode) ? qrPath(furniture.address) : QrPath();
    }

    FurniturePages run()
    {
        FurniturePages result;
        QBuffer buffer(&result.pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageLayout(pageLayout(m_style));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        m_painter = &painter;
        for (int page = 1; page <= m_pageCount; ++page) {
            if (page > 1)
                writer.newPage();
            if (pages::hasHeader(m_style))
                header(page);
            if (pages::hasFooter(m_style))
                footer(page);
        }
        painter.end();
        const double points = 72.0 / resolution;
        result.link = QRectF(m_link.topLeft() * points, m_link.size() * points);
        return result;
    }

private:
    bool has(pages::Around what) const { return m_style.around.testFlag(what); }

    static double dots(double millimetres) { return millimetres / 25.4 * resolution; }
    static double dotsOfPoints(double points) { return points / 72 * resolution; }

    QFont font() const
    {
        QFont sans;
        sans.setFamilies({u"Noto Sans"_s, u"Noto Sans Armenian"_s, u"Noto Sans Georgian"_s,
                          u"Noto Sans Arabic"_s, u"Noto Sans Hebrew"_s, u"Segoe UI"_s, u"Helvetica Neue"_s,
                          u"Arial"_s, u"DejaVu Sans"_s});
        sans.setPointSizeF(smallType * qMax(0.9, m_scale));
        return sans;
    }

    double lineHeight() const { return QFontMetricsF(font(), m_painter->device()).height() * 1.05; }

    // One line, elided when it does not fit; `side` as in a left-to-right page, mirrored here.
    void line(const QString &text, double top, double from, double to, Qt::AlignmentFlag side)
    {
        if (text.isEmpty())
            return;
        const bool atLeft = (side == Qt::AlignLeft) != m_mirrored;
        m_painter->setFont(font());
        m_painter->setPen(soft);
        m_painter->setLayoutDirection(m_mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        const QFontMetricsF metrics(font(), m_painter->device());
        const QString shown = metrics.elidedText(text, Qt::ElideRight, to - from);
        m_painter->drawText(QRectF(from, top, to - from, lineHeight()),
                            Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine |
                                (atLeft ? Qt::AlignLeft : Qt::AlignRight),
                            shown);
    }

    void rule(double y)
    {
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(ink);
        m_painter->drawRect(QRectF(m_left, y, m_right - m_left, dotsOfPoints(hairline)));
    }

    void header(int page)
    {
        if (page == 1 && m_furniture.firstHeader == PageFurniture::FirstHeader::LeftOut)
            return;
        const double top = m_headerRule - lineHeight() - dots(1);
        const double middle = m_left + (m_right - m_left) * (m_mirrored ? 0.3 : 0.7);
        line(m_furniture.headerStart, top, m_mirrored ? middle : m_left, m_mirrored ? m_right : middle,
             Qt::AlignLeft);
        line(m_furniture.headerEnd, top, m_mirrored ? m_left : middle, m_mirrored ? middle : m_right,
             Qt::AlignRight);
        rule(m_headerRule);
    }

    void footer(int page)
    {
        rule(m_footerRule);
        const double top = m_footerRule + dots(2 * m_scale);
        const double numbers = dots(24 * m_scale);
        double from = m_mirrored ? m_left + numbers : m_left;
        double to = m_mirrored ? m_right : m_right - numbers;
        m_link = QRectF();
        if (m_qr.width > 0) {
            const double side = dots(15 * m_scale);
            const QRectF square(m_mirrored ? m_right - side : m_left, top, side, side);
            qr(square);
            m_link = square;
            (m_mirrored ? to : from) += (m_mirrored ? -1 : 1) * (side + dots(3 * m_scale));
        }
        const struct
        {
            pages::Around what;
            QString text;
        } lines[] = {{pages::Around::Address, m_furniture.address},
                     {pages::Around::Notice, m_furniture.notice},
                     {pages::Around::PrintedDay, m_furniture.printed}};
        double y = top;
        for (const auto &[what, text] : lines) {
            if (text.isEmpty() || !has(what))
                continue;
            line(locale::isolated(text), y, from, to, Qt::AlignLeft);
            if (what == pages::Around::Address)
                m_link |= QRectF(from, y, to - from, lineHeight());
            y += lineHeight();
        }
        if (!has(pages::Around::PageNumbers) || m_furniture.pageOf.isEmpty())
            return;
        const QString number = m_furniture.pageOf.arg(page).arg(m_pageCount);
        line(locale::isolated(number), top, m_mirrored ? m_left : m_right - numbers,
             m_mirrored ? m_left + numbers : m_right, Qt::AlignRight);
    }

    void qr(const QRectF &square)
    {
        m_painter->save();
        m_painter->translate(square.topLeft());
        m_painter->scale(square.width() / m_qr.width, square.height() / m_qr.width);
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(ink);
        m_painter->drawPath(m_qr.path);
        m_painter->restore();
    }

    const PageFurniture &m_furniture;
    const pages::PaperStyle &m_style;
    int m_pageCount;
    bool m_mirrored;
    double m_scale = 1;
    double m_left = 0;
    double m_right = 0;
    double m_headerRule = 0;
    double m_footerRule = 0;
    QrPath m_qr;
    QRectF m_link;
    QPainter *m_painter = nullptr;
};

} // namespace

FurniturePages drawFurniture(const PageFurniture &furniture, const pages::PaperStyle &style, int pageCount)
{
    return Drawing(furniture, style, pageCount).run();
}

} // namespace broadsheet
