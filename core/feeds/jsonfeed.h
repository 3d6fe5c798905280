// JSON Feed 1 and 1.1, https://www.jsonfeed.org/version/1.1/
#pragma once

#include "core/base/result.h"
#include "core/model/feed.h"

#include <QByteArray>

namespace broadsheet::feeds {

Result<Feed> parseJsonFeed(const QByteArray &utf8, const QString &url);

} // namespace broadsheet::feeds
