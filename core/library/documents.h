// A response's bytes → what the store takes in, in Qt's pool. What kind of source they come from decides who
// reads them.
#pragma once

#include "core/base/result.h"
#include "core/fetch/fetcher.h"
#include "core/model/feed.h"
#include "core/model/publication.h"
#include "core/store/incoming.h"

#include <QFuture>

#include <memory>
#include <optional>

namespace broadsheet {

// How the documents of a source are read. Feeds need no newspaper for it.
struct Reading
{
    SourceKind kind = SourceKind::Feed;
    std::shared_ptr<const Publication> publication = {};
    QString edition = {};
    QString list = {}; // ListRule::id; empty: links that look like stories
};

struct ParsedDocument
{
    Result<Feed> feed; // its items are moved to `items`
    QList<store::Incoming> items;
    std::optional<Error> remark = {}; // the stories came, but the reader should know
    QString leadsTo = {};             // of sitemaps: it has none itself, but says that they are there
};

QFuture<ParsedDocument> parseInPool(const fetch::Response &response, const Reading &reading = {});

// What every request for such a document says it would like.
QByteArray acceptedFeeds();
QByteArray accepted(SourceKind kind);

} // namespace broadsheet
