// How long reader mode takes a page, by CPU time, and how much memory the largest one needs. Usage:
// bench_extract FOLDER; every *.html below it is a page. Figures count from what users run, so build it so:
// cmake -B build/speed -G Ninja -DCMAKE_BUILD_TYPE=Release && cmake --build build/speed --target
// bench_extract The bench says which build it is. extract_peer.mjs times Mozilla's Readability on the same
// folder.
#include "core/article/extract.h"
#include "core/text/encoding.h"

#include <QDirIterator>
#include <QFile>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5; // of which the quickest counts

double millisecondsOf(const QByteArray &utf8)
{
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t start = std::clock();
        (void)article::extract(utf8, {u"https://news.example/story"_s, {}}).ok();
        best = std::min(best, double(std::clock() - start) * 1000 / CLOCKS_PER_SEC);
    }
    return best;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    std::vector<double> times;
    double bytes = 0;
    QDirIterator files(QString::fromLocal8Bit(argv[1]), {u"*.html"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const text::Decoded page = text::decode(file.readAll(), {});
        bytes += double(page.utf8.size());
        times.push_back(millisecondsOf(page.utf8));
    }
    if (times.empty())
        return 1;
    std::sort(times.begin(), times.end());
    double sum = 0;
    for (const double time : times)
        sum += time;
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("built as %s\n", BROADSHEET_BUILD);
    std::printf(
        "%zu pages, %.1f MB: mean %.2f ms, median %.2f, p95 %.2f, slowest %.2f; %.1f MB/s; peak %.0f MB\n",
        times.size(), bytes / 1e6, sum / double(times.size()), times[times.size() / 2],
        times[times.size() * 95 / 100], times.back(), bytes / 1e3 / sum, double(usage.ru_maxrss) / 1024);
    return 0;
}
