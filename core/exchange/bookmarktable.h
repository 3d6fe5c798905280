// Bookmarks as a table (RFC 4180, comma-separated): what Pocket, Instapaper and Raindrop hand out. In only.
// The first line names the columns; the table in bookmarktable.cpp says which we know.
#pragma once

#include "core/base/result.h"
#include "core/exchange/keptstories.h"

#include <QByteArray>

namespace broadsheet::exchange {

inline constexpr qsizetype mostColumns = 100; // further ones are passed over

// Malformed when no column holds addresses, TooLarge beyond the limits. Tags and folders are collections
// ("A / B" and "A/B" are nested); a folder or status "unread" is to be read later, "archive" was read.
Result<KeptStories> readBookmarkTable(const QByteArray &csv);

// Whether the first line is that of such a table.
bool isBookmarkTable(QByteArrayView beginning);

} // namespace broadsheet::exchange
