// Stories by where they are on the web, whatever newspaper they came by: what is saved or imported must not
// be there twice.
#pragma once

#include "core/model/ids.h"
#include "core/store/connection.h"
#include "core/store/incoming.h"

#include <QHash>

namespace broadsheet::store {

// By canonical address; of several a bookmark, else the newest. Of newspapers that were removed and editions
// that are not read only bookmarks.
QHash<QString, StoryId> storiesAt(Connection &connection, const QStringList &addresses);

// The same for what has no address of its own: the bookmark of the same guid and headline.
std::optional<StoryId> bookmarkLike(Connection &connection, const Incoming &one);

} // namespace broadsheet::store
