// The PDF itself to a printer: through CUPS where there is `lp`, so that the printer gets vectors and fonts;
// elsewhere as pictures of the pages, painted on a QPrinter.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>
#include <QStringList>

#include <optional>

namespace broadsheet {

struct Printers
{
    QStringList names;
    QString usual;
};

// Asks the system, which may take a moment: only when the reader wants to print.
Printers findPrinters();

enum class Sides { One, LongEdge, ShortEdge };
enum class PrinterInk { Usual, BlackAndWhite };

// How a printer is to print them; as printerdialog asks.
struct PrinterChoices
{
    QString printer;
    int copies = 1;
    QString pages; // "1-3,5", as pageRanges() writes them; empty: all
    Sides sides = Sides::One;
    PrinterInk ink = PrinterInk::Usual;
};

struct PrintOrder
{
    QByteArray pdf;
    QString title;
    QString media; // PWG or CUPS name: "A4", "Custom.210x297mm"
    PrinterChoices choices;
};

// What a reader types, "1-3, 5", as a spooler wants it, or nothing when it means no pages of so many.
std::optional<QString> pageRanges(const QString &typed, int pageCount);

// Unknown with the spooler's own words when it refuses.
QFuture<Result<Done>> sendToPrinter(const PrintOrder &order, QObject *context);

} // namespace broadsheet
