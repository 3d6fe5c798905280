// How long until a front page stands in the window, and how long the window cannot answer meanwhile:
//   bench_fronts FOLDER     (of bench_makeprofile; offscreen: QT_QPA_PLATFORM=offscreen)
// See heartbeat.h for what is measured. A page is there when the engine has shown it.
#include "tests/bench/heartbeat.h"

#include "app/article/scheme.h"
#include "app/front/frontpane.h"
#include "app/look/look.h"
#include "app/mainwindow.h"
#include "app/sections/rail.h"
#include "app/settings/settings.h"
#include "core/library/library.h"

#include <QApplication>

#include <cstdio>

using namespace broadsheet;
using namespace broadsheet::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestWait = 20'000; // ms

void show(MainWindow &window, const Place &place, const char *what)
{
    QEventLoop loop;
    QElapsedTimer timer;
    Heartbeat heart;
    const auto connection =
        QObject::connect(window.findChild<FrontPane *>(), &FrontPane::shown, &loop, &QEventLoop::quit);
    QTimer::singleShot(longestWait, &loop, &QEventLoop::quit);
    heart.begin();
    timer.start();
    window.findChild<Rail *>()->go(place);
    loop.exec();
    const auto until = timer.elapsed();
    wait(500); // what follows
    heart.end(what);
    std::printf("                 on the screen after %lld ms\n", static_cast<long long>(until));
    QObject::disconnect(connection);
}

int run(const QString &folder)
{
    Settings settings(folder);
    LibraryOptions options;
    options.profileFolder = folder;
    options.refreshing = LibraryOptions::Refreshing::OnDemand;
    const auto library = Library::open(options);
    if (!library)
        return 1;
    Look look(ThemeChoice::Light);
    MainWindow window(**library, settings, look);
    window.setLanguage(u"en"_s);
    window.resize(1440, 900);
    window.show();
    wait(3'000);
    using Kind = Place::Kind;
    const QString paper = u"bench.paper3"_s;
    for (int round = 0; round < 2; ++round) { // the first with nothing at hand
        show(window, {Kind::Publication, paper, {}}, "newspaper");
        show(window, {Kind::Section, paper, u"section5"_s}, "section");
        show(window, {Kind::Today, {}, {}}, "today");
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    registerScheme();
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    return QApplication::arguments().size() == 2 ? run(QApplication::arguments().at(1)) : 2;
}
