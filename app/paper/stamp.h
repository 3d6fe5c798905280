// Makes a finished document of printed pages: lays the furniture over them, writes what the document says of
// itself, its outline and its links. By libqpdf; it changes nothing of the pages' own text.
#pragma once

#include "app/paper/furniture.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace broadsheet {

struct OutlineEntry
{
    QString title;
    QString destination; // named, as in pages::storyDestination()
};

struct DocumentFacts
{
    QString title;
    QString author;
    QString subject;
    QString language; // BCP 47
    QDateTime created;
    QList<OutlineEntry> outline;
};

struct StampedPdf
{
    QByteArray pdf;
    int pageCount = 0;
};

Result<StampedPdf> stampPages(const QByteArray &printed, const pages::PaperStyle &style,
                              const PageFurniture &furniture, const DocumentFacts &facts);

// Page numbers, from 1, of the named destinations of a printed PDF.
QHash<QString, int> destinationPages(const QByteArray &printed);

} // namespace broadsheet
