// Where a story may be passed on to. Data: resources/share-targets.json, later also the reader's own.
#pragma once

#include <QString>
#include <QStringList>

namespace broadsheet {

struct ShareTarget
{
    QString id;      // "telegram"
    QString name;    // as the service writes itself
    QString address; // with {url} {title} {source}, each replaced percent-encoded (RFC 3986)
    friend bool operator==(const ShareTarget &, const ShareTarget &) = default;
};

} // namespace broadsheet
