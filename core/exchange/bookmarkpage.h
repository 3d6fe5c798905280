// The bookmark file every browser reads and writes (NETSCAPE-Bookmark-file-1,
// https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)):
// folders in <DL>, links in <A>, words on them in <DD>. In: what Firefox, Chrome, Safari, Pinboard, Pocket
// and Instapaper write. Out: addresses, collections and words; texts do not fit in (bookmarkjson.h).
#pragma once

#include "core/base/result.h"
#include "core/exchange/keptstories.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace broadsheet::exchange {

// Folders are collections, and so are tags; <DD> is a note on the whole story; TOREAD, Safari's reading list
// and Pocket's "Unread" are to be read later. Malformed when nothing in it looks like a list of links,
// TooLarge beyond the limits.
Result<KeptStories> readBookmarkPage(const QByteArray &html);

// A story in several collections stands in each of them, as browsers have it. Those without an address are
// left out. `title` is the page's heading.
QByteArray bookmarkPage(const KeptStories &kept, const QString &title);

} // namespace broadsheet::exchange
