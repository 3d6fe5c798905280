// What came of asking a source, as the store keeps it: validators, plan, trouble. For whoever asks, by itself
// or because a reader adds it.
#pragma once

#include "core/fetch/request.h"
#include "core/model/feed.h"
#include "core/model/source.h"
#include "core/store/sources.h"

namespace broadsheet {

store::Asked unchanged(const Source &source, const fetch::Response &response, const QDateTime &now); // 304
store::Asked brought(const Source &source, const fetch::Response &response, const Feed &feed,
                     const QDateTime &now);
store::Asked refused(const Source &source, const fetch::Failure &failure, const QDateTime &now);

// It was not asked, for a reason of this computer's own: no failure of the source. Next at its usual time.
store::Asked unasked(const Source &source, const Error &error, const QDateTime &now);

// Of several ports and schemes one: who runs a server runs them all. (fetch::hostKey() parts them.)
QString hostOf(const Source &source);

// Whether it was the source's own server that failed, and not one that it was sent on to.
bool isOfItsHost(const Source &source, const fetch::Failure &failure);

// The source as a request: conditional, and with what the reader accepts for it.
fetch::Request requestFor(const Source &source);

} // namespace broadsheet
