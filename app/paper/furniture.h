// What stands around the text of every page: header, rules, QR code, address, notice, page numbers. Drawn as
// a PDF of its own, all pages in one so that fonts are embedded once; stamp.h lays it over the printed pages.
#pragma once

#include "core/pages/paperstyle.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

namespace broadsheet {

struct PageFurniture
{
    enum class FirstHeader { Shown, LeftOut }; // an edition's first page has its masthead instead

    FirstHeader firstHeader = FirstHeader::Shown;
    QString headerStart; // "Caliber.Az · World"
    QString headerEnd;   // "7 March 2023"
    QString address;     // of the story; also the QR code's text
    QString notice;      // the publication's words on reuse
    QString printed;     // "printed 23 November 2026"
    QString pageOf;      // "%1 / %2"; empty: no page numbers
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

struct FurniturePages
{
    QByteArray pdf;
    QRectF link; // where the QR code and the address stand on every page, in points from the top left
};

FurniturePages drawFurniture(const PageFurniture &furniture, const pages::PaperStyle &style, int pageCount);

} // namespace broadsheet
