// A sitemap index, the list of a site's sitemaps (https://www.sitemaps.org/protocol.html#index): which of
// them to read for news.
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace broadsheet::feeds {

// Of the addresses those that say "news", else all; what changed last comes first. Absolute http(s). Empty:
// it is no index, or names none.
QStringList newsSitemapsOf(QByteArrayView utf8Xml, const QString &url);

} // namespace broadsheet::feeds
