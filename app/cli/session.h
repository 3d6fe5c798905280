// A verb's hold on the library: opens the profile, and waits for answers on the one event loop there is.
#pragma once

#include "app/cli/command.h"
#include "app/cli/io.h"
#include "core/base/async.h"
#include "core/base/result.h"
#include "core/library/library.h"

#include <QEventLoop>

#include <memory>

namespace broadsheet::cli {

// A notice, such as a damaged database that was set aside, is written to standard error.
Result<std::unique_ptr<Library>> openLibrary(const Arguments &arguments);

template <typename Value>
Value await(const QFuture<Value> &future)
{
    QEventLoop loop;
    QFutureWatcher<Value> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.resultCount() > 0 ? future.result() : Value();
}

// Runs `verb(library)`, or says why the profile cannot be opened.
template <typename Verb>
int withLibrary(const Arguments &arguments, Verb verb)
{
    Result<std::unique_ptr<Library>> library = openLibrary(arguments);
    if (!library)
        return fail(library.error());
    return verb(**library);
}

} // namespace broadsheet::cli
