// A reader with a library of their own, who waits for every answer: for tests that tell a story in a few
// lines.
#pragma once

#include "core/library/library.h"
#include "core/library/sources.h"
#include "core/library/stories.h"
#include "tests/support/temporaryprofile.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

#include <memory>
#include <optional>

namespace broadsheet::testing {

constexpr int longestWait = 30'000; // ms; a test that needs them fails

template <typename Value>
Value answerOf(const QFuture<Value> &future)
{
    QEventLoop loop;
    QFutureWatcher<Value> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(longestWait, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
    if (!future.isFinished() || future.resultCount() == 0)
        qFatal("The library never answered.");
    return future.result();
}

class Reader final
{
public:
    Reader() { open(); }

    // Closes the program and starts it again.
    void restart()
    {
        m_library.reset();
        open();
    }

    Library &library() { return *m_library; }

    Result<Added> add(const QString &address) { return answerOf(m_library->sources().add(address)); }

    RefreshProgress refresh(Sources::Which which = Sources::Which::All)
    {
        m_library->sources().refresh(which);
        return waitForTheEnd();
    }

    RefreshProgress waitForTheEnd()
    {
        QEventLoop loop;
        QObject::connect(&m_library->sources(), &Sources::progressed, &loop,
                         [&loop](const RefreshProgress &progress) {
                             if (!progress.running)
                                 loop.quit();
                         });
        QTimer::singleShot(longestWait, &loop, &QEventLoop::quit);
        if (m_library->sources().progress().running)
            loop.exec();
        if (m_library->sources().progress().running)
            qFatal("The refresh never ended.");
        return m_library->sources().progress();
    }

    QList<Source> sources() { return answerOf(m_library->sources().sources()); }

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

    QStringList titles()
    {
        QStringList result;
        for (const Headline &headline : answerOf(m_library->stories().list({})))
            result.append(headline.title);
        result.sort();
        return result;
    }

private:
    void open()
    {
        LibraryOptions options;
        options.profileFolder = m_profile.path();
        options.refreshing = LibraryOptions::Refreshing::OnDemand;
        Result<std::unique_ptr<Library>> opened = Library::open(options);
        if (!opened)
            qFatal("The library does not open: %s", qPrintable(opened.error().detail));
        m_library = std::move(*opened);
    }

    TemporaryProfile m_profile;
    std::unique_ptr<Library> m_library;
};

// A feed of items with these titles, the first the newest.
inline QByteArray rss(const QStringList &titles)
{
    QByteArray items;
    for (const QString &title : titles)
        items += "<item><title>" + title.toUtf8() + "</title><link>https://news.example/" + title.toUtf8() +
                 "</link><guid>" + title.toUtf8() + "</guid><description>About " + title.toUtf8() +
                 "</description></item>\n";
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Test News</title>"
           "<link>https://news.example/</link><description>News</description>\n" +
           items + "</channel></rss>";
}

} // namespace broadsheet::testing
