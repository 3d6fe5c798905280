// How many megabytes of feeds a second become Feed values, and how many of HTML become plain text, by CPU
// time. Usage: bench_parse FOLDER. Build: cmake --build --preset ci --target bench_parse; figures count from
// a release build.
#include "core/feeds/parse.h"
#include "core/text/plaintext.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <ctime>

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
        const double stripping = secondsOf([&] {
            for (const Item &item : feed->items)
                (void)text::plainFromHtml(item.contentHtml);
        });
        const double megabytes = double(bytes.size()) / 1e6;
        std::printf("%-32s %7.2f MB %6lld items  parse %7.1f MB/s  plain text %7.1f MB/s\n", qPrintable(name),
                    megabytes, static_cast<long long>(feed->items.size()), megabytes / parsing,
                    megabytes / stripping);
    }
    return 0;
}
