// How long from starting the program to its first painted window, and how long to switch stories:
//   bench_startup PROFILE     (make one with bench_makeprofile; offscreen: QT_QPA_PLATFORM=offscreen)
// The start is timed across processes, so that loading the libraries counts. The floor beside it is an empty
// window.
#include "app/article/articlepane.h"
#include "app/article/scheme.h"
#include "app/look/look.h"
#include "app/mainwindow.h"
#include "app/settings/settings.h"
#include "app/stories/storymodel.h"
#include "app/stories/storypane.h"
#include "core/library/library.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 7;
constexpr int switches = 20;

// Calls once when the widget was painted for the first time.
class FirstPaint final : public QObject
{
public:
    FirstPaint(QWidget *window, std::function<void()> painted) : m_painted(std::move(painted))
    {
        window->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_painted)
            QTimer::singleShot(0, this, std::exchange(m_painted, nullptr));
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_painted;
};

void say(const char *what, qint64 began)
{
    std::printf("%s %lld\n", what, static_cast<long long>(QDateTime::currentMSecsSinceEpoch() - began));
    std::fflush(stdout);
}

int runEmpty(qint64 began)
{
    QWidget window;
    FirstPaint first(&window, [began] {
        say("painted", began);
        QApplication::quit();
    });
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}

int runWindow(const QString &profile, qint64 began)
{
    Settings settings(profile);
    LibraryOptions options;
    options.profileFolder = profile;
    options.refreshing = LibraryOptions::Refreshing::OnDemand;
    const auto library = Library::open(options);
    if (!library)
        return 1;
    Look look(ThemeChoice::Light);
    MainWindow window(**library, settings, look);
    window.setLanguage(u"en"_s);
    FirstPaint first(&window, [began] { say("painted", began); });
    window.show();

    auto *stories = window.findChild<StoryPane *>();
    auto *article = window.findChild<ArticlePane *>();
    QElapsedTimer since;
    int left = switches;
    QObject::connect(&stories->model(), &StoryModel::loaded, &window, [&] {
        say("listed", began);
        QTimer::singleShot(500, &window, [&] {
            since.start();
            stories->move(1);
        });
    });
    QObject::connect(article, &ArticlePane::shown, &window, [&] {
        if (left < switches) // the first makes the engine
            std::printf("switch %lld\n", static_cast<long long>(since.elapsed()));
        if (left-- == 0)
            return QApplication::quit();
        QTimer::singleShot(100, &window, [&] {
            since.start();
            stories->move(1);
        });
    });
    return QApplication::exec();
}

qint64 median(QList<qint64> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? -1 : values[values.size() / 2];
}

QHash<QByteArray, QList<qint64>> measure(const QString &program, const QString &what)
{
    QHash<QByteArray, QList<qint64>> all;
    for (int round = 0; round < rounds; ++round) {
        QProcess child;
        child.start(program, {u"--child"_s, what, QString::number(QDateTime::currentMSecsSinceEpoch())});
        child.waitForFinished(120'000);
        for (const QByteArray &line : child.readAllStandardOutput().split('\n')) {
            const auto words = line.split(' ');
            if (words.size() == 2)
                all[words[0]].append(words[1].toLongLong());
        }
    }
    return all;
}

} // namespace

int main(int argc, char *argv[])
{
    registerScheme();
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == u"--child"_s) {
        const qint64 began = arguments.value(3).toLongLong();
        return arguments.value(2).isEmpty() ? runEmpty(began) : runWindow(arguments.value(2), began);
    }
    if (arguments.size() != 2) {
        std::printf("Usage: bench_startup PROFILE\n");
        return 2;
    }
    const qint64 floor = median(measure(arguments[0], {}).value("painted"));
    const auto window = measure(arguments[0], arguments[1]);
    const qint64 painted = median(window.value("painted"));
    std::printf("an empty window      %lld ms\n", static_cast<long long>(floor));
    std::printf("our window painted   %lld ms, %.2f x the empty one\n", static_cast<long long>(painted),
                double(painted) / double(floor));
    std::printf("its list is there    %lld ms\n", static_cast<long long>(median(window.value("listed"))));
    std::printf("switching stories    %lld ms\n", static_cast<long long>(median(window.value("switch"))));
    return 0;
}
