#include "core/library/documents.h"

#include "core/feeds/parse.h"

#include <QtConcurrentRun>

namespace broadsheet {

QFuture<ParsedDocument> parseInPool(const fetch::Response &response)
{
    return QtConcurrent::run([response] {
        ParsedDocument document{feeds::parse({response.body, response.address, response.contentType}), {}};
        if (document.feed.ok()) {
            document.items = store::incoming(*document.feed);
            document.feed->items.clear();
        }
        return document;
    });
}

QByteArray acceptedFeeds()
{
    return QByteArrayLiteral(
        "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, "
        "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.7, "
        "*/*;q=0.5");
}

} // namespace broadsheet
