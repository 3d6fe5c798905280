// The stories of a feed as another reader had them → what the store takes in, in pieces. Pure, for Qt's pool.
#pragma once

#include "core/library/formerfile.h"
#include "core/model/former.h"
#include "core/store/bringing.h"

#include <QList>

namespace broadsheet {

inline constexpr qsizetype broughtAtOnce = 100; // stories taken in by one job

struct Bringings
{
    QList<store::Bringing> pieces; // in the order in which they are to be taken in
    int passedOver = 0;            // neither starred nor of a newspaper the reader takes
};

// `source` 0: the reader does not take this feed. Then only what was starred comes, each with its own text.
Bringings bringings(const FormerFeed &feed, SourceId source);

// Bookmarks in parts, each for one job.
QList<KeptPart> partsOf(const QList<exchange::KeptStories> &files);

// `collections`: which ours is each of the file's. What is in no feed is a saved page.
Bringings bringings(const exchange::KeptStories &file, const KeptPart &part, SourceId source,
                    const QList<CollectionId> &collections);

// The newspaper of pages that are in no feed: it stands in no list and is asked of nobody.
store::Shelved savedPages();

} // namespace broadsheet
