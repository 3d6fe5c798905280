// Lists of feeds, in and out of the library. The format itself is core/exchange's.
#pragma once

#include "core/base/result.h"
#include "core/library/sources.h"

namespace broadsheet {

// Nothing is fetched: what is new falls due at once, and the next refresh brings its stories.
QFuture<Result<OpmlResult>> importOpml(LibraryCore &core, const QByteArray &opml);
QFuture<QByteArray> exportOpml(LibraryCore &core);

} // namespace broadsheet
