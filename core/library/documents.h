// A response's bytes → what the store takes in, in Qt's pool.
#pragma once

#include "core/base/result.h"
#include "core/fetch/fetcher.h"
#include "core/model/feed.h"
#include "core/store/incoming.h"

#include <QFuture>

namespace broadsheet {

struct ParsedDocument
{
    Result<Feed> feed; // its items are moved to `items`
    QList<store::Incoming> items;
};

QFuture<ParsedDocument> parseInPool(const fetch::Response &response);

// What every request for a feed says it would like.
QByteArray acceptedFeeds();

} // namespace broadsheet
