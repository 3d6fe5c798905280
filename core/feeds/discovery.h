// Which feeds a page announces: <link rel=alternate type=application/rss+xml …>, in the page's order, its
// <base> respected. Only when it announces none: links in its text that look like feeds. A linear scan, no
// tree. https://blog.whatwg.org/feed-autodiscovery
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace broadsheet::feeds {

inline constexpr int mostFoundFeeds = 50;

struct FoundFeed
{
    QString address; // absolute, http or https; feed:// is made one
    QString title;   // as the page says; may be empty
    friend bool operator==(const FoundFeed &, const FoundFeed &) = default;
};

QList<FoundFeed> discover(QByteArrayView utf8Page, const QString &pageUrl);

} // namespace broadsheet::feeds
