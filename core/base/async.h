// How the answer of a future reaches an object that lives on an event loop.
// QFuture::then(context, …) aborts a debug build of Qt 6.4 when the context dies first; a watcher owned by
// the receiver simply dies with it.
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <utility>

namespace broadsheet {

// Calls function(value) in the receiver's thread when the future has a result; never when the receiver is
// gone or the future was cancelled without one.
template <typename Value, typename Function>
void whenDone(const QFuture<Value> &future, QObject *receiver, Function function)
{
    auto *watcher = new QFutureWatcher<Value>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, function = std::move(function)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             function(watcher->result());
                     });
    watcher->setFuture(future);
}

// A future that already has its answer.
template <typename Value>
QFuture<Value> readyFuture(Value value)
{
    QPromise<Value> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace broadsheet
