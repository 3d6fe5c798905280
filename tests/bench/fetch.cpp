// How long 200 feeds take through Fetcher, against curl asking the same servers with as many at once: the
// floor. The servers live in a process of their own, 200 ports for 200 hosts. Prints wall and CPU time and
// their ratios; not a test, because a machine is sometimes busy. Build: cmake --build --preset ci --target
// bench_fetch
#include "core/fetch/fetcher.h"
#include "tests/support/scriptedserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace broadsheet;
using namespace broadsheet::fetch;
using namespace broadsheet::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int feeds = 200;
constexpr int rounds = 7;
constexpr int atOnce = 18; // what the background may have of 24

struct Cost
{
    double wall = 0; // ms
    double cpu = 0;
    int answered = 0;
};

double cpuOf(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_usec) / 1000;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

QByteArray thirtyKilobytes()
{
    QByteArray result = "<rss version=\"2.0\"><channel><title>Bench</title>";
    for (int i = 0; result.size() < 30'000; ++i)
        result += "<item><title>Story " + QByteArray::number(i) + "</title><link>https://bench.example/" +
                  QByteArray::number(i * 7919) + "</link></item>";
    return result + "</channel></rss>";
}

int serve(QCoreApplication &application)
{
    std::vector<std::unique_ptr<ScriptedServer>> servers;
    QTextStream out(stdout);
    for (int i = 0; i < feeds; ++i) {
        servers.push_back(std::make_unique<ScriptedServer>());
        servers.back()->route("/feed", conditional(thirtyKilobytes(), "\"v1\"", {}));
        out << servers.back()->address(u"/feed"_s) << '\n';
    }
    out << "ready" << Qt::endl;
    return application.exec();
}

Cost throughFetcher(Fetcher &fetcher, const QStringList &addresses, const QByteArray &etag)
{
    Cost cost;
    QElapsedTimer timer;
    timer.start();
    const double before = cpuOf(RUSAGE_SELF);
    QEventLoop loop;
    int left = int(addresses.size());
    for (const QString &address : addresses) {
        auto *watcher = new QFutureWatcher<Answer>(&loop);
        QObject::connect(watcher, &QFutureWatcherBase::finished, &loop, [&, watcher] {
            cost.answered += watcher->result().ok() ? 1 : 0;
            if (--left == 0)
                loop.quit();
        });
        watcher->setFuture(fetcher.get({.address = address, .pace = Pace::AtOnce, .etag = etag}));
    }
    loop.exec();
    cost.wall = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    cost.cpu = cpuOf(RUSAGE_SELF) - before;
    return cost;
}

Cost throughCurl(const QStringList &addresses, const QByteArray &etag)
{
    QTemporaryDir folder;
    QFile config(folder.filePath(u"config"_s));
    if (!config.open(QIODevice::WriteOnly))
        return {};
    for (const QString &address : addresses)
        config.write("url = \"" + address.toUtf8() + "\"\noutput = \"/dev/null\"\n");
    config.close();
    QStringList arguments{
        u"--silent"_s,       u"--compressed"_s,       u"--parallel"_s,  u"--parallel-immediate"_s,
        u"--parallel-max"_s, QString::number(atOnce), u"--write-out"_s, u"%{http_code}\n"_s,
        u"--config"_s,       config.fileName()};
    if (!etag.isEmpty())
        arguments << u"--header"_s << u"If-None-Match: "_s + QString::fromLatin1(etag);
    Cost cost;
    QElapsedTimer timer;
    timer.start();
    const double before = cpuOf(RUSAGE_CHILDREN);
    QProcess curl;
    curl.start(u"curl"_s, arguments);
    curl.waitForFinished(-1);
    cost.wall = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    cost.cpu = cpuOf(RUSAGE_CHILDREN) - before;
    cost.answered = int(curl.readAllStandardOutput().count(etag.isEmpty() ? "200" : "304"));
    return cost;
}

Cost median(std::vector<Cost> costs)
{
    const auto middle = [&](auto less) {
        std::sort(costs.begin(), costs.end(), less);
        return costs[costs.size() / 2];
    };
    const double wall = middle([](const Cost &a, const Cost &b) { return a.wall < b.wall; }).wall;
    const double cpu = middle([](const Cost &a, const Cost &b) { return a.cpu < b.cpu; }).cpu;
    return {wall, cpu, costs.front().answered};
}

void compare(const char *name, const QStringList &addresses, const QByteArray &etag)
{
    std::vector<Cost> ours;
    std::vector<Cost> floor;
    for (int i = 0; i < rounds; ++i) {
        Fetcher fetcher; // new connections each time, as curl makes them
        ours.push_back(throughFetcher(fetcher, addresses, etag));
        floor.push_back(throughCurl(addresses, etag));
    }
    const Cost a = median(ours);
    const Cost b = median(floor);
    std::printf(
        "%-9s Fetcher %4d ok, %6.1f ms wall, %6.1f ms CPU | curl %4d ok, %6.1f wall, %6.1f CPU | ratio %.2f "
        "wall, %.2f CPU\n",
        name, a.answered, a.wall, a.cpu, b.answered, b.wall, b.cpu, a.wall / b.wall, a.cpu / b.cpu);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == "serve"_L1)
        return serve(application);

    QProcess server;
    server.start(application.applicationFilePath(), {u"serve"_s});
    QStringList addresses;
    while (server.canReadLine() || server.waitForReadyRead()) {
        const QString line = QString::fromUtf8(server.readLine()).trimmed();
        if (line == "ready"_L1)
            break;
        if (!line.isEmpty())
            addresses.append(line);
    }
    compare("200 full", addresses, {});
    compare("200 x 304", addresses, "\"v1\"");
    server.kill();
    server.waitForFinished();
    return 0;
}
