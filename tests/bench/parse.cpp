// How many megabytes of feeds a second become Feed values, how many libxml2 alone would read, and how many of
// HTML become plain text, by CPU time. Usage: bench_parse FOLDER. Build: cmake --build --preset ci --target
// bench_parse; figures count from a release build.
#include "core/feeds/parse.h"
#include "core/text/plaintext.h"

#include <QDir>
#include <QFile>

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <cstdio>
#include <ctime>
#include <memory>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

constexpr double enough = 0.5; // seconds a file is parsed again and again

double cpuSeconds() { return double(std::clock()) / CLOCKS_PER_SEC; }

template <typename Work>
double secondsOf(Work work)
{
    int runs = 0;
    const double start = cpuSeconds();
    while (cpuSeconds() - start < enough) {
        work();
        ++runs;
    }
    return (cpuSeconds() - start) / runs;
}

// What cannot be beaten: libxml2 hands out the events and nobody listens.
void readRaw(const QByteArray &bytes)
{
    xmlSAXHandler sax = {};
    sax.initialized = XML_SAX2_MAGIC;
    sax.startElementNs = [](void *, const xmlChar *, const xmlChar *, const xmlChar *, int, const xmlChar **,
                            int, int, const xmlChar **) {};
    sax.endElementNs = [](void *, const xmlChar *, const xmlChar *, const xmlChar *) {};
    sax.characters = [](void *, const xmlChar *, int) {};
    sax.cdataBlock = sax.characters;
    const auto context = std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)>(
        xmlCreateMemoryParserCtxt(bytes.constData(), int(bytes.size())), &xmlFreeParserCtxt);
    xmlCtxtUseOptions(context.get(), XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_HUGE |
                                         XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    *context->sax = sax;
    xmlParseDocument(context.get());
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray bytes = file.readAll();
        const feeds::ParseInput input = {bytes, u"https://news.example/feed"_s, {}};
        const auto feed = feeds::parse(input);
        if (!feed)
            continue;
        const double parsing = secondsOf([&] { (void)feeds::parse(input).ok(); });
        const double raw = secondsOf([&] { readRaw(bytes); });
        const double stripping = secondsOf([&] {
            for (const Item &item : feed->items)
                (void)text::plainFromHtml(item.contentHtml);
        });
        const double megabytes = double(bytes.size()) / 1e6;
        std::printf("%-32s %7.2f MB %6lld items  parse %7.1f MB/s  plain text %7.1f MB/s", qPrintable(name),
                    megabytes, static_cast<long long>(feed->items.size()), megabytes / parsing,
                    megabytes / stripping);
        if (!bytes.startsWith('{'))
            std::printf("  libxml2 alone %7.1f MB/s (%.2f of it)", megabytes / raw, raw / parsing);
        std::printf("\n");
    }
    return 0;
}
