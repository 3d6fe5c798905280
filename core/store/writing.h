// How Store posts a write job: one transaction, its value or its error. Only for store*.cpp.
#pragma once

#include "core/base/async.h"
#include "core/base/log.h"
#include "core/store/store.h"

#include <QElapsedTimer>

namespace broadsheet::store {

inline constexpr qint64 slowJob = 50; // ms; longer ones are cut into pieces

template <typename Value>
Result<Value> valueOrError(Connection &connection, Value value)
{
    if (std::optional<Error> error = connection.takeError())
        return *std::move(error);
    return value;
}

template <typename Value>
QFuture<Value> Store::read(std::function<Value(Connection &)> job)
{
    return m_reader.post([job = std::move(job)](Connection &c) {
        Value value = job(c);
        if (const std::optional<Error> error = c.takeError())
            qCWarning(logStore) << "reading failed:" << error->detail;
        return value;
    });
}

// The job may refuse by itself: then it has written nothing.
template <typename Value>
QFuture<Result<Value>> Store::writeChecked(std::function<Result<Value>(Connection &)> job)
{
    if (m_readOnly)
        return readyFuture(Result<Value>(cannotWrite()));
    return m_writer.post([job = std::move(job)](Connection &c) -> Result<Value> {
        QElapsedTimer timer;
        timer.start();
        const Result<Value> value = c.transaction([&] { return job(c); });
        if (timer.elapsed() > slowJob)
            qCDebug(logStore) << "a write job took" << timer.elapsed() << "ms";
        if (const std::optional<Error> error = c.takeError())
            return *error;
        return value;
    });
}

template <typename Value>
QFuture<Result<Value>> Store::write(std::function<Value(Connection &)> job)
{
    return writeChecked<Value>([job = std::move(job)](Connection &c) -> Result<Value> { return job(c); });
}

// In one transaction with others that come close to it. `job` may be run twice.
template <typename Value>
QFuture<Result<Value>> Store::writeShared(std::function<Value(Connection &)> job)
{
    if (m_readOnly)
        return readyFuture(Result<Value>(cannotWrite()));
    auto promise = std::make_shared<QPromise<Result<Value>>>();
    promise->start();
    auto value = std::make_shared<Value>();
    share({[value, job = std::move(job)](Connection &c) { *value = job(c); },
           [value, promise](const std::optional<Error> &error) {
               promise->addResult(error ? Result<Value>(*error) : Result<Value>(*value));
               promise->finish();
           }});
    return promise->future();
}

} // namespace broadsheet::store
