// How long it takes to import what another reader kept and to undo that, and how long the window cannot
// answer meanwhile:  bench_import [STORIES]     (offscreen: QT_QPA_PLATFORM=offscreen) The database of
// QuiteRSS, five hundred stories a feed. See heartbeat.h for what is measured.
#include "tests/bench/heartbeat.h"
#include "tests/support/formerreaders.h"

#include "app/article/scheme.h"
#include "app/look/look.h"
#include "app/mainwindow.h"
#include "app/settings/settings.h"
#include "core/base/async.h"
#include "core/library/journal.h"
#include "core/library/library.h"
#include "core/library/sources.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>

using namespace broadsheet;
using namespace broadsheet::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int storiesAFeed = 500;

// A page of text each, one in three read.
QStringList database(int stories)
{
    QStringList statements = testing::quiteRss();
    for (int feed = 0; feed < stories / storiesAFeed; ++feed) {
        statements += u"INSERT INTO feeds (id, text, xmlUrl, parentId, rowToParent) VALUES "
                      "(%1, 'Feed %1', 'https://bench.invalid/%1', 0, 0)"_s.arg(100 + feed);
        statements +=
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %2) "
            "INSERT INTO news (feedId, guid, title, content, published, read, link_href) "
            "SELECT %1, 'g%1/' || i, 'Story ' || i || ' of feed %1', '<p>' || hex(randomblob(1000)) || "
            "'</p>', strftime('%Y-%m-%dT%H:%M:%S', 'now', '-' || i || ' minutes'), i % 3 = 0, "
            "'https://bench.invalid/%1/' || i FROM n"_s.arg(100 + feed)
                .arg(storiesAFeed);
    }
    return statements;
}

template <typename Value>
void measure(Heartbeat &heart, const char *what, const QFuture<Value> &future)
{
    QElapsedTimer timer;
    timer.start();
    heart.begin();
    QEventLoop loop;
    whenDone(future, &loop, [&](const Value &) { loop.quit(); });
    loop.exec();
    const auto taken = timer.elapsed();
    wait(1000); // the lists and counts that follow
    heart.end(what);
    std::printf("                 %.1f s\n", static_cast<double>(taken) / 1000);
}

int run(int stories)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"feeds.db"_s);
    testing::makeDatabase(path, database(stories));
    Settings settings(folder.path());
    LibraryOptions options;
    options.profileFolder = folder.path();
    const auto library = Library::open(options);
    if (!library)
        return 1;
    Look look(ThemeChoice::Light);
    MainWindow window(**library, settings, look);
    window.setLanguage(u"en"_s);
    window.resize(1440, 900);
    window.show();
    wait(1500);
    Heartbeat heart;
    measure(heart, "import", (*library)->sources().importFile(path));
    measure(heart, "undo", (*library)->journal().undo());
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    registerScheme();
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    return run(QApplication::arguments().value(1, u"150000"_s).toInt());
}
