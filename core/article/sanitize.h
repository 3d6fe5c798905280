// The one door from a publisher's HTML to HTML we show. Policy: allow-list tables in policy.h.
#pragma once

#include "core/article/safehtml.h"

namespace broadsheet::article {

// A fragment in (any bytes, read as UTF-8), a safe fragment out, addresses made absolute against `baseUrl`.
// Pure, idempotent, bounded in depth, size and time; whatever does not fit is dropped, never an error.
SafeHtml sanitize(QByteArrayView utf8Html, const QString &baseUrl, Players players = Players::AsLinks);

// The same of what is in this node, for those who have a tree already.
SafeHtml sanitize(const markup::HtmlNode *fragment, const QString &baseUrl,
                  Players players = Players::AsLinks);

} // namespace broadsheet::article
