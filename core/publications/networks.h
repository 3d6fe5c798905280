// The networks newspapers are followed on, told by an address. A table; a link that shares a page is none.
#pragma once

#include <QString>

namespace broadsheet::publications {

// "https://t.me/caliber_az_official" → "telegram"; empty: no network we know, or not a page of its own there.
QString networkOf(const QString &address);

} // namespace broadsheet::publications
