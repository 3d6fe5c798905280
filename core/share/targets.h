// Share targets are data; this turns one and a story into the address to open. Pure.
#pragma once

#include "core/base/result.h"
#include "core/model/share.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace broadsheet::share {

struct Shared
{
    QString title;
    QString url;
    QString source; // the publication's name
    friend bool operator==(const Shared &, const Shared &) = default;
};

// resources/share-targets.json. Fails with Malformed, naming the entry.
Result<QList<ShareTarget>> readTargets(const QByteArray &json);

// Every value percent-encoded with QUrl::toPercentEncoding (so that + & # % and Cyrillic survive every
// server).
QUrl shareAddress(const ShareTarget &target, const Shared &shared);

} // namespace broadsheet::share
