// The list of share targets: as shipped, and as the reader arranged it. JSON in and out, pure.
#pragma once

#include "core/base/result.h"
#include "core/model/share.h"

#include <QByteArray>
#include <QList>

namespace broadsheet::share {

inline constexpr qsizetype mostTargets = 100;
inline constexpr qsizetype longestTargetName = 60; // characters

// A list of { "id", "name", "address" or "command" }, and perhaps "limit" { "most", "counting", "link",
// "post" } and "shown"; other keys are notes. Fails with Malformed, naming the entry and the key.
Result<QList<ShareTarget>> readTargets(const QByteArray &json);

// The reader's arrangement: order, what is hidden, keys and servers of all, and the whole of what is the
// reader's own. Never what was shipped, so that a service that died goes with the next version.
QByteArray arrangementOf(const QList<ShareTarget> &targets);

// The shipped targets in the reader's arrangement. What is new since comes last; an arrangement or an entry
// that cannot be understood is passed over.
QList<ShareTarget> arranged(const QList<ShareTarget> &shipped, const QByteArray &arrangement);

// An id that none of them has: "own-1".
QString freeId(const QList<ShareTarget> &targets);

} // namespace broadsheet::share
