// How a test waits for an answer of Fetcher: on the event loop, because the scripted server lives on the same
// one.
#pragma once

#include "core/fetch/fetcher.h"

#include <QTest>

namespace broadsheet::testing {

constexpr int longWait = 20'000; // ms; a test that needs them fails

inline fetch::Answer waitFor(const QFuture<fetch::Answer> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, longWait))
        return {fetch::Failure{Error{Error::Kind::Unknown, QStringLiteral("no answer at all")}, {}, {}}};
    return future.result();
}

inline fetch::Answer fetchAndWait(fetch::Fetcher &fetcher, const fetch::Request &request)
{
    return waitFor(fetcher.get(request));
}

} // namespace broadsheet::testing
