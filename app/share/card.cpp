#include "app/share/card.h"

#include "app/look/tokens.h"
#include "app/paper/qrcode.h"
#include "app/share/fittedtext.h"
#include "core/locale/forms.h"
#include "core/locale/languages.h"
#include "core/share/citation.h"

#include <QPainter>
#include <QRegularExpression>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// Pixels.
constexpr int margin = 64;
constexpr int band = 18;         // of the publication's colour along the top
constexpr int mastheadSize = 40; // of the wide card; the upright ones are seen on telephones
constexpr int kickerSize = 25;
constexpr int footSize = 28;
constexpr qreal uprightScale = 1.25;
constexpr int headlineSmallest = 30;
constexpr int quietZone = 4; // modules around a QR code (ISO/IEC 18004)
constexpr int smallestModule = 3;
constexpr qreal readableContrast = 4.5; // WCAG AA

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

class Card final
{
public:
    Card(const CardText &text, const CardFonts &fonts, CardShape shape)
        : m_text(text),
          m_fonts(fonts),
          m_shape(shape),
          m_size(cardSize(shape)),
          m_tokens(tokensFor(Appearance::Light)),
          m_colour(text.colour.isValid() ? text.colour : m_tokens.accent),
          m_direction(
              locale::directionOfText(text.quote.isEmpty() ? text.headline : text.quote, text.language))
    {
    }

    QImage paint()
    {
        QImage image(m_size, QImage::Format_RGB32);
        image.fill(m_tokens.paper);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.setLayoutDirection(m_direction);
        painter.fillRect(0, 0, m_size.width(), band, m_colour);
        m_top = band + margin * 0.7;
        masthead(painter);
        foot(painter);
        words(painter);
        return image;
    }

private:
    QFont font(const QStringList &families, int pixelSize, QFont::Weight weight) const
    {
        QFont made;
        made.setFamilies(families);
        made.setPixelSize(pixelSize);
        made.setWeight(weight);
        made.setHintingPreference(QFont::PreferNoHinting);
        return made;
    }

    int scaled(int pixels) const
    {
        return m_shape == CardShape::Wide ? pixels : static_cast<int>(pixels * uprightScale);
    }

    qreal width() const { return m_size.width() - 2 * margin; }

    // One line at the leading edge; what is too long ends in "…". How far down it reaches.
    qreal line(QPainter &painter, const QString &text, const QFont &font, const QColor &colour, qreal top,
               qreal room, qreal from = margin) const
    {
        if (text.isEmpty())
            return top;
        const QFontMetricsF metrics(font);
        const QString fits = metrics.elidedText(text, Qt::ElideRight, room);
        const qreal x = m_direction == Qt::RightToLeft ? m_size.width() - from - room : from;
        painter.setFont(font);
        painter.setPen(colour);
        QTextOption option(m_direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                                          : Qt::AlignLeft | Qt::AlignAbsolute);
        option.setTextDirection(m_direction);
        option.setWrapMode(QTextOption::NoWrap);
        painter.drawText(QRectF(x, top, room, metrics.height() * 1.4), fits, option);
        return top + lineStep(font);
    }

    // Arabic letters reach further down than the first font's lines say.
    qreal lineStep(const QFont &font) const
    {
        return QFontMetricsF(font).height() * (m_direction == Qt::RightToLeft ? 1.25 : 1.0);
    }

    void masthead(QPainter &painter)
    {
        m_top = line(painter, m_text.publication, font(m_fonts.serif, scaled(mastheadSize), QFont::Bold),
                     m_tokens.ink, m_top, width());
        if (!m_text.publication.isEmpty()) {
            m_top += 14;
            painter.fillRect(QRectF(margin, m_top, width(), 2), m_tokens.ink);
        }
        m_top += 26;
    }

    // Publication's colour where it can be read on the paper.
    QColor kickerColour() const
    {
        return contrast(m_colour, m_tokens.paper) >= readableContrast ? m_colour : m_tokens.ink;
    }

    int codeSize() const { return m_shape == CardShape::Wide ? 150 : 220; }

    // Date and site at the leading edge, the code at the other.
    void foot(QPainter &painter)
    {
        const QrPath code = m_text.link.isEmpty() ? QrPath() : qrPath(m_text.link);
        const int modules = code.width + 2 * quietZone;
        // Whole pixels a module, or the code is blurred.
        const int module = code.width > 0 ? codeSize() / modules : 0;
        const bool shown = module >= smallestModule;
        const int side = shown ? module * modules : 0;
        const QFont letters = font(m_fonts.sans, scaled(footSize), QFont::Normal);
        const qreal step = lineStep(letters);
        const QString site = QUrl(m_text.link).host().remove(QRegularExpression(u"^www\\."_s));
        const int lines = (m_text.date.isEmpty() ? 0 : 1) + (site.isEmpty() ? 0 : 1);
        const qreal bottom = m_size.height() - margin * 0.75;
        m_bottom = std::min(bottom - side, bottom - lines * step);
        const qreal room = width() - side - (shown ? 24 : 0);
        qreal y = bottom - lines * step;
        y = line(painter, m_text.date, letters, m_tokens.soft, y, room);
        line(painter, site, font(m_fonts.sans, scaled(footSize), QFont::DemiBold), m_tokens.ink, y, room);
        if (shown)
            paintCode(painter, code, module,
                      QPointF(m_direction == Qt::RightToLeft ? margin : m_size.width() - margin - side,
                              bottom - side));
        m_bottom -= 24;
    }

    void paintCode(QPainter &painter, const QrPath &code, int module, const QPointF &at) const
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing, false);
        const int side = module * (code.width + 2 * quietZone);
        painter.fillRect(QRectF(at, QSizeF(side, side)), Qt::white);
        painter.translate(at + QPointF(quietZone * module, quietZone * module));
        painter.scale(module, module);
        painter.fillPath(code.path, Qt::black);
        painter.restore();
    }

    void words(QPainter &painter)
    {
        const QString kicker = locale::upperCase(m_text.kicker, m_text.language);
        QFont kickerFont = font(m_fonts.sans, scaled(kickerSize), QFont::Bold);
        if (m_direction == Qt::LeftToRight)
            kickerFont.setLetterSpacing(QFont::PercentageSpacing, 108); // joined letters stay joined
        if (!kicker.isEmpty())
            m_top = line(painter, kicker, kickerFont, kickerColour(), m_top, width()) + 10;
        if (m_text.quote.isEmpty())
            headline(painter);
        else
            quotation(painter);
    }

    FittedText fitted(const QString &text, QFont::Weight weight, qreal room) const
    {
        const int largest = m_shape == CardShape::Wide ? 76 : 104;
        return FittedText(text, font(m_fonts.serif, headlineSmallest, weight), m_direction,
                          {{width(), room}, headlineSmallest, largest, 0.95});
    }

    // On a tall card a short text stands in its upper third, not at the very top.
    qreal lowered(qreal height) const
    {
        const qreal spare = (m_bottom - m_top - height) / 3;
        return m_top + (m_shape == CardShape::Wide ? std::min(spare, 24.0) : spare);
    }

    void headline(QPainter &painter) const
    {
        const FittedText text = fitted(m_text.headline, QFont::Bold, m_bottom - m_top);
        painter.setPen(m_tokens.ink);
        text.paint(painter, QPointF(margin, lowered(text.height())));
    }

    void quotation(QPainter &painter) const
    {
        const QFont letters = font(m_fonts.sans, scaled(footSize), QFont::DemiBold);
        const qreal twoLines = lineStep(letters) * 2.6;
        const FittedText from(u"— "_s + m_text.headline, letters, m_direction,
                              {{width(), twoLines}, scaled(footSize) - 6, scaled(footSize), 1.0});
        const qreal gap = scaled(20);
        const FittedText quote = fitted(share::inQuotes(m_text.quote, m_text.language), QFont::Normal,
                                        m_bottom - m_top - from.height() - gap);
        const qreal top = lowered(quote.height() + gap + from.height());
        painter.setPen(m_tokens.ink);
        quote.paint(painter, QPointF(margin, top));
        painter.setPen(m_tokens.soft);
        from.paint(painter, QPointF(margin, top + quote.height() + gap));
    }

    const CardText &m_text;
    const CardFonts &m_fonts;
    const CardShape m_shape;
    const QSize m_size;
    const Tokens &m_tokens;
    const QColor m_colour;
    const Qt::LayoutDirection m_direction;
    qreal m_top = 0;    // where the next thing begins
    qreal m_bottom = 0; // where the foot begins
};

} // namespace

QSize cardSize(CardShape shape)
{
    switch (shape) {
    case CardShape::Wide:
        return {1200, 630};
    case CardShape::Portrait:
        return {1080, 1350};
    case CardShape::Tall:
        break;
    }
    return {1080, 1920};
}

QImage paintCard(const CardText &text, const CardFonts &fonts, CardShape shape)
{
    return Card(text, fonts, shape).paint();
}

} // namespace broadsheet
