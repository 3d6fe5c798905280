// Share targets are data; this turns one and a story into the address to open. Pure.
// mailto: is made by RFC 6068; everything is percent-encoded by RFC 3986, never form-encoded.
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

// A list of { "id", "name", "address" }. The address is https: or mailto:, holds {url}, and may hold {title}
// and {source}; other keys are notes. Fails with Malformed, naming the entry and the key.
Result<QList<ShareTarget>> readTargets(const QByteArray &json);

// Every value percent-encoded with QUrl::toPercentEncoding (so that + & # % and Cyrillic survive every
// server). A headline too long for the address is shortened, the link never. Invalid when the story has no
// link.
QUrl shareAddress(const ShareTarget &target, const Shared &shared);

} // namespace broadsheet::share
