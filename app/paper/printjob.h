// The PDF itself to a printer: through CUPS where there is `lp`, so that the printer gets vectors and fonts;
// elsewhere as pictures of the pages, painted on a QPrinter.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>
#include <QStringList>

namespace broadsheet {

struct Printers
{
    QStringList names;
    QString usual;
};

// Asks the system, which may take a moment: only when the reader wants to print.
Printers findPrinters();

struct PrintOrder
{
    QByteArray pdf;
    QString title;
    QString printer;
    QString media; // "A4"
    int copies = 1;
};

// Unknown with the spooler's own words when it refuses.
QFuture<Result<Done>> sendToPrinter(const PrintOrder &order, QObject *context);

} // namespace broadsheet
