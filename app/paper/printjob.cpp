#include "app/paper/printjob.h"

#include "core/base/async.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <memory>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int pictureResolution = 300; // dots an inch, where the spooler takes no PDF

Result<Done> paintPages(const PrintOrder &order)
{
    QBuffer buffer;
    buffer.setData(order.pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QPrinter printer(QPrinter::HighResolution);
    printer.setPrinterName(order.printer);
    printer.setCopyCount(order.copies);
    printer.setDocName(order.title);
    printer.setResolution(pictureResolution);
    printer.setFullPage(true);
    QPainter painter;
    for (int page = 0; page < document.pageCount(); ++page) {
        const QSizeF points = document.pagePointSize(page);
        printer.setPageSize(QPageSize(points, QPageSize::Point));
        const bool ready = page == 0 ? painter.begin(&printer) : printer.newPage();
        if (!ready)
            return Error{Error::Kind::Unknown, order.printer};
        const QSize dots = (points * pictureResolution / 72.0).toSize();
        painter.drawImage(QPoint(), document.render(page, dots));
    }
    return Done{};
}

QStringList spoolerArguments(const PrintOrder &order, const QString &file)
{
    // The name of a printer may begin with a dash only as an argument of its own option.
    return {u"-d"_s, order.printer, u"-n"_s, QString::number(order.copies),
            u"-t"_s, order.title,   u"-o"_s, u"media="_s + order.media,
            u"--"_s, file};
}

QFuture<Result<Done>> spool(const QString &program, const PrintOrder &order, QObject *context)
{
    auto file = std::make_shared<QTemporaryFile>(); // until lp has copied it
    if (!file->open() || file->write(order.pdf) != order.pdf.size() || !file->flush())
        return readyFuture(Result<Done>(Error{Error::Kind::CannotWrite, file->fileName()}));
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    auto *process = new QProcess(context);
    process->setProcessChannelMode(QProcess::MergedChannels);
    const auto finish = [promise, process, file](const Result<Done> &result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(result);
        promise->finish();
        process->deleteLater();
    };
    QObject::connect(process, &QProcess::errorOccurred, process, [finish, process] {
        finish(Error{Error::Kind::Unknown, process->errorString()});
    });
    QObject::connect(process, &QProcess::finished, process, [finish, process](int code) {
        const QString words = QString::fromLocal8Bit(process->readAll()).trimmed();
        finish(code == 0 ? Result<Done>(Done{}) : Result<Done>(Error{Error::Kind::Unknown, words}));
    });
    process->start(program, spoolerArguments(order, file->fileName()));
    return promise->future();
}

} // namespace

Printers findPrinters()
{
    return {QPrinterInfo::availablePrinterNames(), QPrinterInfo::defaultPrinterName()};
}

QFuture<Result<Done>> sendToPrinter(const PrintOrder &order, QObject *context)
{
    const QString program = QStandardPaths::findExecutable(u"lp"_s);
    return program.isEmpty() ? readyFuture(paintPages(order)) : spool(program, order, context);
}

} // namespace broadsheet
