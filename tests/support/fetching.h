// How a test waits for an answer of Fetcher: on the event loop, because the scripted server lives on the same
// one.
#pragma once

#include "core/fetch/fetcher.h"
#include "core/fetch/reachability.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

#include <memory>
#include <optional>

namespace broadsheet::testing {

constexpr int longWait = 20'000; // ms; a test that needs them fails

inline fetch::Answer waitFor(const QFuture<fetch::Answer> &future)
{
    QEventLoop loop;
    QFutureWatcher<fetch::Answer> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(longWait, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
    if (!future.isFinished() || future.resultCount() == 0)
        return {fetch::Failure{Error{Error::Kind::Unknown, QStringLiteral("no answer at all")}, {}}};
    return future.result();
}

// At once, whatever was asked before.
inline fetch::Answer fetchAndWait(fetch::Fetcher &fetcher, fetch::Request request)
{
    request.pace = fetch::Pace::AtOnce;
    return waitFor(fetcher.get(request));
}

// What the system says of the network, whatever machine the test runs on.
inline std::shared_ptr<fetch::Reachability> reaching(fetch::Reachability::Network network)
{
    auto reach = std::make_shared<fetch::Reachability>();
    reach->tell({network, fetch::Reachability::Cost::Free});
    return reach;
}

// What a test compares when it expects a failure; ok() reads as nothing at all.
inline std::optional<Error::Kind> failureOf(const fetch::Answer &answer)
{
    return answer.ok() ? std::nullopt : std::optional(answer.failure().error.kind);
}

} // namespace broadsheet::testing
