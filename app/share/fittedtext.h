// A text as large as its room allows. For pictures of exact size.
#pragma once

#include <QFont>
#include <QRectF>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace broadsheet {

struct TextRoom
{
    QSizeF size;
    int smallest; // px of the letters
    int largest;
    qreal leading; // of a line, in heights of the font
};

class FittedText final
{
public:
    // Where not even the smallest letters do, the text ends in "…" after its last word that fits.
    FittedText(const QString &text, const QFont &font, Qt::LayoutDirection direction, const TextRoom &room);

    qreal height() const { return m_height; }
    int pixelSize() const { return m_pixelSize; }
    bool isCut() const { return m_cut; }
    void paint(QPainter &painter, const QPointF &at) const;

private:
    bool set(const QString &text, int pixelSize); // whether it fits

    QFont m_font;
    Qt::LayoutDirection m_direction;
    TextRoom m_room;
    std::unique_ptr<QTextLayout> m_layout;
    qreal m_height = 0;
    int m_pixelSize = 0;
    bool m_cut = false;
};

} // namespace broadsheet
