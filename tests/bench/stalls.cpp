// How long the window cannot answer while 500 feeds of 40 stories arrive and while they are asked again:
//   bench_stalls [FEEDS STORIES]     (offscreen: QT_QPA_PLATFORM=offscreen; needs nginx)
// See heartbeat.h for what is measured.
#include "tests/bench/heartbeat.h"
#include "tests/bench/newsload.h"

#include "app/article/scheme.h"
#include "app/look/look.h"
#include "app/mainwindow.h"
#include "app/settings/settings.h"
#include "core/base/async.h"
#include "core/library/library.h"
#include "core/library/sources.h"

#include <QApplication>
#include <QEventLoop>
#include <QTemporaryFile>

#include <cstdio>

using namespace broadsheet;
using namespace broadsheet::bench;

namespace {

template <typename Start>
void refresh(Library &library, Heartbeat &heart, const char *what, Start &&start)
{
    QEventLoop loop;
    RefreshProgress last;
    const auto connection = QObject::connect(&library.sources(), &Sources::progressed, &loop,
                                             [&](const RefreshProgress &progress) {
                                                 last = progress;
                                                 if (!progress.running)
                                                     loop.quit();
                                             });
    heart.begin();
    start(library.sources());
    loop.exec();
    wait(1000); // the lists and counts that follow
    heart.end(what);
    std::printf("                 %d feeds asked, %d new stories\n", last.done, last.newStories);
    QObject::disconnect(connection);
}

int run(const Load &size)
{
    NewsLoad load(size);
    if (const QString trouble = load.serve(); !trouble.isEmpty()) {
        std::fprintf(stderr, "Not measured: %s\n", qPrintable(trouble));
        return 3;
    }
    const QTemporaryDir folder;
    Settings settings(folder.path());
    LibraryOptions options;
    options.profileFolder = folder.path();
    const auto library = Library::open(options);
    if (!library)
        return 1;
    QByteArray opml = "<opml version=\"2.0\"><body>";
    for (const QString &address : load.addresses())
        opml += "<outline type=\"rss\" xmlUrl=\"" + address.toUtf8() + "\"/>";
    QTemporaryFile list;
    if (!list.open() || list.write(opml + "</body></opml>") < 0 || !list.flush())
        return 1;
    Look look(ThemeChoice::Light);
    MainWindow window(**library, settings, look);
    window.setLanguage(u"en"_s);
    window.resize(1440, 900);
    window.show();
    wait(1500);
    Heartbeat heart;
    heart.begin();
    wait(1000);
    heart.end("nothing to do");
    refresh(**library, heart, "first refresh", [&](Sources &sources) { // new sources are asked at once
        sources.importFile(list.fileName());
    });
    wait(15'000);                                                       // the index
    refresh(**library, heart, "second refresh", [&](Sources &sources) { // by name: all answered just before
        whenDone(sources.sources(), &window, [&sources](const QList<Source> &all) {
            QList<SourceId> ids;
            for (const Source &one : all)
                ids.append(one.id);
            sources.tryAgain(ids);
        });
    });
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    registerScheme();
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    const QStringList arguments = QApplication::arguments();
    return run(arguments.size() == 3 ? Load{arguments.at(1).toInt(), arguments.at(2).toInt()}
                                     : Load{500, 40});
}
