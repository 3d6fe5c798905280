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

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int pictureResolution = 300; // dots an inch, where the spooler takes no PDF
constexpr qsizetype longestRanges = 200;

struct SidesRow
{
    Sides sides;
    QLatin1String name; // IPP's
    QPrinter::DuplexMode duplex;
};

constexpr SidesRow sidesRows[] = {
    {Sides::One, QLatin1String("one-sided"), QPrinter::DuplexNone},
    {Sides::LongEdge, QLatin1String("two-sided-long-edge"), QPrinter::DuplexLongSide},
    {Sides::ShortEdge, QLatin1String("two-sided-short-edge"), QPrinter::DuplexShortSide},
};

const SidesRow &sidesRow(Sides sides) { return sidesRows[static_cast<int>(sides)]; }

struct Range
{
    int first;
    int last;
};

// "3", "3-5", "-5", "3-"; nothing when it is none of so many pages.
std::optional<Range> rangeIn(const QString &part, int pageCount)
{
    const QStringList ends = QString(part).replace(u'–', u'-').split(u'-');
    if (ends.size() > 2)
        return {};
    const auto numberOr = [](const QString &text, int otherwise) {
        bool isNumber = false;
        const int number = text.trimmed().toInt(&isNumber);
        return text.trimmed().isEmpty() ? otherwise : isNumber ? number : 0;
    };
    const bool open = ends.size() == 2 && (!ends[0].trimmed().isEmpty() || !ends[1].trimmed().isEmpty());
    const Range range{numberOr(ends.first(), open ? 1 : 0), numberOr(ends.last(), open ? pageCount : 0)};
    if (range.first < 1 || range.last < range.first || range.first > pageCount)
        return {};
    return Range{range.first, std::min(range.last, pageCount)};
}

QList<int> pagesIn(const QString &ranges, int pageCount)
{
    QList<int> pages;
    for (const QString &part : (ranges.isEmpty() ? u"1-"_s : ranges).split(u',')) {
        const std::optional<Range> range = rangeIn(part, pageCount);
        for (int page = range ? range->first : 1; range && page <= range->last; ++page)
            pages.append(page);
    }
    return pages;
}

Result<Done> paintPages(const PrintOrder &order)
{
    QBuffer buffer;
    buffer.setData(order.pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    const PrinterChoices &choices = order.choices;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPrinterName(choices.printer);
    printer.setCopyCount(choices.copies);
    printer.setDuplex(sidesRow(choices.sides).duplex);
    printer.setColorMode(choices.ink == PrinterInk::BlackAndWhite ? QPrinter::GrayScale : QPrinter::Color);
    printer.setDocName(order.title);
    printer.setResolution(pictureResolution);
    printer.setFullPage(true);
    QPainter painter;
    bool begun = false;
    const QList<int> pages = pagesIn(choices.pages, document.pageCount());
    for (const int number : pages) {
        const int page = number - 1;
        const QSizeF points = document.pagePointSize(page);
        printer.setPageSize(QPageSize(points, QPageSize::Point));
        const bool ready = begun ? printer.newPage() : painter.begin(&printer);
        begun = true;
        if (!ready)
            return Error{Error::Kind::Unknown, choices.printer};
        const QSize dots = (points * pictureResolution / 72.0).toSize();
        painter.drawImage(QPoint(), document.render(page, dots));
    }
    return Done{};
}

// Options of lp(1), which are IPP's (PWG 5100.1, RFC 8011).
QStringList spoolerArguments(const PrintOrder &order, const QString &file)
{
    const PrinterChoices &choices = order.choices;
    // The name of a printer may begin with a dash only as an argument of its own option.
    QStringList arguments{u"-d"_s, choices.printer,
                          u"-n"_s, QString::number(choices.copies),
                          u"-t"_s, order.title,
                          u"-o"_s, u"media="_s + order.media,
                          u"-o"_s, u"sides="_s + sidesRow(choices.sides).name};
    if (choices.ink == PrinterInk::BlackAndWhite)
        arguments << u"-o"_s << u"print-color-mode=monochrome"_s;
    if (!choices.pages.isEmpty())
        arguments << u"-P"_s << choices.pages;
    return arguments << u"--"_s << file;
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

std::optional<QString> pageRanges(const QString &typed, int pageCount)
{
    if (typed.trimmed().isEmpty())
        return QString();
    QStringList ranges;
    for (const QString &part : typed.left(longestRanges).split(u',')) {
        const std::optional<Range> range = rangeIn(part, pageCount);
        if (!range)
            return {};
        ranges.append(range->first == range->last ? QString::number(range->first)
                                                  : u"%1-%2"_s.arg(range->first).arg(range->last));
    }
    return ranges.join(u',');
}

QFuture<Result<Done>> sendToPrinter(const PrintOrder &order, QObject *context)
{
    const QString program = QStandardPaths::findExecutable(u"lp"_s);
    return program.isEmpty() ? readyFuture(paintPages(order)) : spool(program, order, context);
}

} // namespace broadsheet
