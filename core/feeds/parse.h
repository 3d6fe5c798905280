// The only door into this room: bytes of any feed → Feed. RSS 0.9x/1.0/2.0, Atom 0.3/1.0 (RFC 4287), JSON
// Feed 1/1.1, news sitemaps.
#pragma once

#include "core/base/result.h"
#include "core/model/feed.h"

#include <QByteArray>

namespace broadsheet::feeds {

struct ParseInput
{
    QByteArray bytes;
    QString url;            // where they came from: base of relative addresses; may be empty
    QByteArray contentType; // the HTTP header as it came; may be empty
};

// Fails with NotAFeed or TooLarge; everything else that is wrong is repaired and said so in Feed::recovered.
Result<Feed> parse(const ParseInput &input);

} // namespace broadsheet::feeds
