// A library in a temporary profile and a scripted server to take newspapers from, for the tests of this room.
#pragma once

#include "tests/support/fetching.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/temporaryprofile.h"

#include "core/library/bookmarks.h"
#include "core/library/journal.h"
#include "core/library/library.h"
#include "core/library/pictures.h"
#include "core/library/sources.h"
#include "core/library/stories.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTemporaryFile>
#include <QTest>
#include <QTimer>

#include <optional>

namespace broadsheet::testing {

using namespace Qt::StringLiterals;

// ms; what takes longer hangs. Fifty thousand bookmarks on a busy machine do not.
inline constexpr int longestWait = 100'000;

inline QByteArray rss(const QString &title, const QStringList &items)
{
    QString xml = u"<rss version='2.0'><channel><title>%1</title>"_s.arg(title);
    for (const QString &item : items) {
        xml += u"<item><title>%1</title><guid isPermaLink='false'>%1</guid>"
               "<link>https://example.org/%1</link><description>About %1</description></item>"_s.arg(item);
    }
    return (xml + u"</channel></rss>"_s).toUtf8();
}

class Reader final
{
public:
    Reader()
    {
        network.reach = reaching(fetch::Reachability::Network::Online);
        network.rest = 0;
        open();
    }

    void open()
    {
        library.reset();
        LibraryOptions options;
        options.profileFolder = profile.path();
        options.refreshing = LibraryOptions::Refreshing::OnDemand;
        options.guidePictures = guidePictures;
        options.largestPictureCache = largestPictureCache;
        options.network = std::make_shared<fetch::FetcherOptions>(network);
        options.clock = [this] { return now.value_or(QDateTime::currentDateTimeUtc()); };
        Result<std::unique_ptr<Library>> opened = Library::open(options);
        if (!opened)
            qFatal("cannot open: %s", qPrintable(opened.error().detail));
        library = std::move(*opened);
    }

    template <typename Value>
    static Value wait(const QFuture<Value> &future)
    {
        QEventLoop loop;
        QFutureWatcher<Value> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(longestWait, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        loop.exec();
        if (!future.isFinished())
            qFatal("no answer at all");
        return future.resultCount() > 0 ? future.result() : Value();
    }

    Result<Added> add(const QString &typed) { return wait(library->sources().add(typed)); }

    // A file of another reader, whatever it is.
    Result<ImportResult> import(const QByteArray &bytes)
    {
        QTemporaryFile file;
        if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
            qFatal("cannot write a file to import");
        return wait(library->sources().importFile(file.fileName()));
    }

    // From here on time goes by only when the test says so.
    void stopTheClock() { now = QDateTime::currentDateTimeUtc(); }
    void pass(int seconds) { now = now->addSecs(seconds); }

    // As the clock of the window does it, once a minute.
    RefreshProgress look() { return refresh(Sources::Which::Due); }

    // As the reader does by F5.
    RefreshProgress press()
    {
        library->sources().refresh(Sources::Which::All);
        return waitForTheEnd();
    }

    RefreshProgress refresh()
    {
        start();
        return waitForTheEnd();
    }

    // All that is not gone, at once: a press would leave out what answered just before.
    void start()
    {
        QList<SourceId> ids;
        for (const Source &one : sources()) {
            if (!one.gone)
                ids.append(one.id);
        }
        library->sources().tryAgain(ids);
    }

    RefreshProgress refresh(Sources::Which which)
    {
        library->sources().refresh(which);
        return waitForTheEnd();
    }

    RefreshProgress waitForTheEnd()
    {
        Sources &sources = library->sources();
        QEventLoop loop;
        QObject::connect(&sources, &Sources::progressed, &loop, [&](const RefreshProgress &progress) {
            if (!progress.running)
                loop.quit();
        });
        QTimer tooLong;
        tooLong.callOnTimeout([] { qFatal("the refresh does not end"); });
        tooLong.start(longestWait);
        while (sources.progress().running) // another may have begun at its end
            loop.exec();
        return sources.progress();
    }

    QStringList titles(const StoryQuery &query = {})
    {
        QStringList list;
        for (const Headline &line : wait(library->stories().list(query)))
            list.append(line.title);
        return list;
    }

    QStringList sortedTitles()
    {
        QStringList list = titles();
        list.sort();
        return list;
    }

    QList<Source> sources() { return wait(library->sources().sources()); }
    Source onlySource() { return sources().value(0); }

    // By the end of its address; a default one when there is none.
    Source source(const QString &end)
    {
        for (const Source &one : sources()) {
            if (one.address.endsWith(end))
                return one;
        }
        return {};
    }

    std::optional<Error::Kind> trouble(const QString &end)
    {
        const Source found = source(end);
        return found.trouble ? std::optional(found.trouble->kind) : std::nullopt;
    }

    TemporaryProfile profile;
    ScriptedServer server;
    fetch::FetcherOptions network; // from the next open() on
    std::optional<QDateTime> now;  // none: the system's
    QHash<QString, QByteArray> guidePictures;
    qint64 largestPictureCache = LibraryOptions().largestPictureCache; // from the next open() on
    std::unique_ptr<Library> library;
};

} // namespace broadsheet::testing
