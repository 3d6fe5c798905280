// Feed → one JSON Feed 1.1 document, normalised, with our `_broadsheet` extension objects. content_html is
// safe.
#pragma once

#include "core/model/feed.h"

#include <QJsonObject>

#include <functional>

namespace broadsheet::feeds {

// `safeHtml` is the sanitiser, passed in because rooms do not meet sideways: (html, base address) → safe
// html.
using HtmlCleaner = std::function<QString(const QString &, const QString &)>;

QJsonObject toJsonFeed(const Feed &feed, const HtmlCleaner &safeHtml);

} // namespace broadsheet::feeds
