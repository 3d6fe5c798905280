// Which addresses lie in the public internet. Everything else (this computer, the home or company network,
// reserved ranges) is off limits for what a public page names. IANA special-purpose registries, RFC 6890.
#pragma once

#include <QHostAddress>

namespace broadsheet::fetch {

bool isPublicAddress(const QHostAddress &address);

} // namespace broadsheet::fetch
