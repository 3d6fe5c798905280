// A thread with a connection of its own. Jobs run one after another in the order they were posted; at the end
// everything that was posted is still run.
#pragma once

#include "core/store/connection.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>
#include <type_traits>

namespace broadsheet::store {

class DatabaseThread final
{
public:
    DatabaseThread(const QString &name, const QString &path, Connection::Access access);
    ~DatabaseThread();

    // For work that posts itself again: nobody waits for it at the end.
    bool isEnding() const { return m_ending; }

    template <typename Job>
    auto post(Job job) -> QFuture<std::invoke_result_t<Job, Connection &>>
    {
        using Value = std::invoke_result_t<Job, Connection &>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        QFuture<Value> future = promise->future();
        QMetaObject::invokeMethod(
            m_context.get(),
            [this, promise, job = std::move(job)]() mutable {
                promise->addResult(job(*m_connection));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

    // From within a job: another, after so many milliseconds. At the end it is forgotten.
    template <typename Job>
    void postHere(int delay, Job job)
    {
        QTimer::singleShot(delay, m_context.get(), [this, job = std::move(job)] { job(*m_connection); });
    }

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_context;       // lives in m_thread: what is queued for it runs there
    std::unique_ptr<Connection> m_connection; // made, used and unmade there
    std::atomic<bool> m_ending = false;
};

} // namespace broadsheet::store
