// A story or a quotation from it as a picture to pass on: publication, headline fitted, source, QR code.
// Exact pixels; the picture is light whatever the window is, for it is seen elsewhere.
#pragma once

#include <QColor>
#include <QImage>
#include <QString>
#include <QStringList>

namespace broadsheet {

struct CardText
{
    QString publication;
    QString kicker; // the section; may be empty
    QString headline;
    QString quote;    // empty: the headline stands large
    QString date;     // as the language writes it; may be empty
    QString link;     // empty: no QR code
    QString language; // BCP 47; which way it runs
    QColor colour;    // of the publication; invalid: ours
};

struct CardFonts
{
    QStringList serif;
    QStringList sans;
};

enum class CardShape { Wide, Portrait, Tall };
QSize cardSize(CardShape shape); // 1200×630, 1080×1350, 1080×1920

QImage paintCard(const CardText &text, const CardFonts &fonts, CardShape shape);

} // namespace broadsheet
