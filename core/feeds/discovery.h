// Which feeds a page announces: <link rel=alternate type=application/rss+xml …>, in the page's order.
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace broadsheet::feeds {

struct FoundFeed
{
    QString address;
    QString title;
    friend bool operator==(const FoundFeed &, const FoundFeed &) = default;
};

QList<FoundFeed> discover(QByteArrayView utf8Page, const QString &pageUrl);

} // namespace broadsheet::feeds
