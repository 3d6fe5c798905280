// The link of a story as it leaves the program: of the web or not at all, in ASCII, and without what only
// tells how the reader came to it.
#pragma once

#include <QString>

namespace broadsheet::share {

inline constexpr qsizetype longestLink = 8192; // characters

// Punycode host, percent-encoded path: not every program marks an IRI as a link. Empty unless it is http or
// https with a host; javascript:, data:, file: and the rest have no way out.
QString webLink(const QString &url);

// The same without utm_*, fbclid, gclid … (core/text/urls.h has the table).
QString cleanLink(const QString &url);

} // namespace broadsheet::share
