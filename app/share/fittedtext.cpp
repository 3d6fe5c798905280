#include "app/share/fittedtext.h"

#include "core/text/plaintext.h"

#include <QFontMetricsF>

#include <algorithm>

namespace broadsheet {

FittedText::FittedText(const QString &text, const QFont &font, Qt::LayoutDirection direction,
                       const TextRoom &room)
    : m_font(font), m_direction(direction), m_room(room)
{
    int good = room.smallest - 1;
    for (int bad = room.largest + 1; bad - good > 1;) {
        const int middle = (good + bad) / 2;
        (set(text, middle) ? good : bad) = middle;
    }
    if (good >= room.smallest) {
        set(text, good);
        return;
    }
    m_cut = true;
    qsizetype fits = 0;
    for (qsizetype tooLong = text.size(); tooLong - fits > 1;) {
        const qsizetype middle = (fits + tooLong) / 2;
        (set(text::shortened(text, middle), room.smallest) ? fits : tooLong) = middle;
    }
    set(text::shortened(text, fits), room.smallest);
}

bool FittedText::set(const QString &text, int pixelSize)
{
    m_pixelSize = pixelSize;
    m_font.setPixelSize(pixelSize);
    QTextOption option;
    option.setTextDirection(m_direction);
    option.setAlignment(m_direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                                       : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WordWrap);
    m_layout = std::make_unique<QTextLayout>(text, m_font);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    const qreal step = QFontMetricsF(m_font).height() * m_room.leading;
    qreal widest = 0;
    m_height = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(m_room.size.width());
        widest = std::max(widest, line.naturalTextWidth());
        // Letters of another script may stand taller than the font says.
        line.setPosition({0, m_height + std::max(0.0, step - line.height()) / 2});
        m_height += std::max(step, line.height() * m_room.leading);
    }
    m_layout->endLayout();
    return m_height <= m_room.size.height() && widest <= m_room.size.width();
}

void FittedText::paint(QPainter &painter, const QPointF &at) const { m_layout->draw(&painter, at); }

} // namespace broadsheet
