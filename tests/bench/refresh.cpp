// How long a refresh takes, against the floor measured beside it (floor.h):  bench_refresh [FEEDS STORIES]
// Without arguments both loads: 500 feeds x 40 stories and 2,000 x 50. Ours runs in a process of its own, as
// broadsheet-cli does: core alone. While it runs, the newest page is listed over and over. Needs nginx and
// curl.
#include "floor.h"
#include "newsload.h"

#include "core/base/async.h"
#include "core/base/eventloops.h"
#include "core/library/library.h"
#include "core/library/sources.h"
#include "core/library/stories.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryFile>
#include <QTextStream>
#include <QTimer>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>

using namespace broadsheet;
using namespace broadsheet::bench;

namespace {

template <typename Value>
Value await(const QFuture<Value> &future)
{
    QEventLoop loop;
    whenDone(future, &loop, [&](const Value &) { loop.quit(); });
    loop.exec();
    return future.result();
}

// What the process that refreshes found out.
struct Run
{
    double listed = 0;  // ms until every story can be listed
    double indexed = 0; // ms until the search index is complete
    double longest = 0; // ms a list had to be waited for meanwhile
    double cpu = 0;     // ms
    int lists = 0;      // asked meanwhile
    int stories = 0;    // new
    int failed = 0;     // sources
};

double cpuNow()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_usec) / 1000;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

long peakKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLong();
    }
    return 0;
}

// Lists the newest page, again and again, and remembers the longest wait.
class Reader final : public QObject
{
public:
    Reader(Stories &stories, Run &run) : m_stories(stories), m_run(run) { ask(); }

private:
    void ask()
    {
        m_timer.start();
        whenDone(m_stories.list({}), this, [this](const QList<Headline> &) {
            m_run.longest = std::max(m_run.longest, static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
            ++m_run.lists;
            QTimer::singleShot(20, this, [this] { ask(); });
        });
    }

    Stories &m_stories;
    Run &m_run;
    QElapsedTimer m_timer;
};

QList<SourceId> idsOf(const QList<Source> &sources)
{
    QList<SourceId> ids;
    for (const Source &one : sources)
        ids.append(one.id);
    return ids;
}

// All by name: who asks for everything twice in a row asks nobody the second time.
Run refresh(Library &library)
{
    Run run;
    Sources &sources = library.sources();
    const QList<SourceId> all = idsOf(await(sources.sources()));
    const Reader reader(library.stories(), run);
    QEventLoop loop;
    QElapsedTimer timer;
    const auto elapsed = [&] { return static_cast<double>(timer.nsecsElapsed()) / 1e6; };
    QObject::connect(&sources, &Sources::progressed, &loop, [&](const RefreshProgress &progress) {
        if (progress.total > 0 && progress.done == progress.total && run.listed == 0)
            run.listed = elapsed();
        if (progress.running)
            return;
        run.indexed = elapsed();
        run.stories = progress.newStories;
        run.failed = progress.refused ? -1 : progress.failed;
        loop.quit();
    });
    const double before = cpuNow();
    timer.start();
    sources.tryAgain(all);
    loop.exec();
    run.cpu = cpuNow() - before;
    return run;
}

// The other side of ours(): two refreshes, a line for each, then the peak and the number of stories listed.
int refreshTwice(const QString &folder)
{
    LibraryOptions options;
    options.profileFolder = folder;
    options.refreshing = LibraryOptions::Refreshing::OnDemand;
    const auto library = Library::open(options);
    QFile opml;
    QTemporaryFile list;
    if (!library || !opml.open(stdin, QIODevice::ReadOnly) || !list.open())
        return 1;
    list.write(opml.readAll());
    if (!list.flush() || !await((*library)->sources().importFile(list.fileName())))
        return 1;
    for (int i = 0; i < 2; ++i) {
        const Run run = refresh(**library);
        std::printf("%f %f %f %f %d %d %d\n", run.listed, run.indexed, run.longest, run.cpu, run.lists,
                    run.stories, run.failed);
    }
    std::printf("%ld %d\n", peakKilobytes(), await((*library)->stories().count({})).total);
    return 0;
}

struct Ours
{
    Run first;
    Run second;
    double peak = 0; // MB
    int total = 0;
    bool ok = false;
};

Ours ours(const NewsLoad &load)
{
    QByteArray opml = "<opml version=\"2.0\"><body>";
    for (const QString &address : load.addresses())
        opml += "<outline type=\"rss\" xmlUrl=\"" + address.toUtf8() + "\"/>";
    const QTemporaryDir folder;
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"run"_s, folder.path()});
    child.write(opml + "</body></opml>");
    child.closeWriteChannel();
    child.waitForFinished(-1);
    QTextStream answer(child.readAllStandardOutput());
    Ours result;
    for (Run *run : {&result.first, &result.second})
        answer >> run->listed >> run->indexed >> run->longest >> run->cpu >> run->lists >> run->stories >>
            run->failed;
    answer >> result.peak >> result.total;
    result.peak /= 1024;
    result.ok = child.exitCode() == 0 && answer.status() == QTextStream::Ok;
    return result;
}

void row(const char *what, double floor, double mine, double wanted)
{
    std::printf("  %-34s %9.0f %9.0f   %5.2f   %s %.1f\n", what, floor, mine, mine / floor,
                mine / floor <= wanted ? "within" : "BEYOND", wanted);
}

bool measure(const Load &size)
{
    NewsLoad load(size);
    if (const QString trouble = load.serve(); !trouble.isEmpty()) {
        std::fprintf(stderr, "Not measured: %s\n", qPrintable(trouble));
        return false;
    }
    throughCurl(load, Asking::Plainly); // so that the disk's cache is warm for everyone
    const double fetched = throughCurl(load, Asking::Plainly);
    const double parsed = throughLibxml(load, size.feeds);
    const InsertFloor inserted = throughSqlite(load, size.feeds);
    load.answered("200");
    const Ours mine = ours(load);
    const int news = size.feeds * size.stories;
    const int unchanged = load.answered("304");
    const double asked = throughCurl(load, Asking::Conditionally);
    if (!mine.ok || fetched < 0 || inserted.plain < 0 || asked < 0) {
        std::fprintf(stderr, "Not measured: %s\n", mine.ok ? "curl or SQLite failed" : "the refresh failed");
        return false;
    }
    const double floor = fetched + parsed + inserted.plain;
    std::printf("%d feeds x %d stories: curl %.0f ms, libxml2 %.0f, insert %.0f, index %.0f more\n",
                size.feeds, size.stories, fetched, parsed, inserted.plain, inserted.index);
    std::printf("  %-34s %9s %9s   ratio   wanted\n", "milliseconds", "floor", "ours");
    row("first refresh, every story listed", floor, mine.first.listed, 2);
    row("first refresh, index complete", floor + inserted.index, mine.first.indexed, 1.5);
    row("second refresh, all unchanged", asked, mine.second.indexed, 2);
    std::printf("  second: all asked after %.0f ms; CPU %.0f and %.0f ms; longest wait for a list %.0f ms of "
                "%d, then %.0f of %d; peak %.0f MB\n",
                mine.second.listed, mine.first.cpu, mine.second.cpu, mine.first.longest, mine.first.lists,
                mine.second.longest, mine.second.lists, mine.peak);
    if (mine.total != news || mine.first.failed != 0 || mine.second.failed != 0 || unchanged != size.feeds)
        std::printf("  NOT RIGHT: %d of %d stories, %d and %d sources failed, %d answered 304\n", mine.total,
                    news, mine.first.failed, mine.second.failed, unchanged);
    std::fflush(stdout);
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    keepThreadsOffGlib();
    qputenv("QT_NO_GLIB", QByteArrayLiteral("1")); // as broadsheet-cli does
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == "run"_L1)
        return refreshTwice(arguments.value(2));
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty()) {
        std::fprintf(stderr, "Not measured: curl is not installed\n");
        return 3;
    }
    double busy = 0;
    getloadavg(&busy, 1);
    std::printf("The load of this machine is %.1f on %d processors.\n", busy, QThread::idealThreadCount());
    if (arguments.size() == 3)
        return measure({arguments.at(1).toInt(), arguments.at(2).toInt()}) ? 0 : 3;
    return measure({500, 40}) && measure({2'000, 50}) ? 0 : 3;
}
