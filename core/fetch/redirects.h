// The rules of following a redirect by hand (RFC 9110 §15.4), without the network: where it leads, whether we
// go there, what we may take along.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace broadsheet::fetch {

// An address as a request may use it: http or https, with a host. Otherwise BadAddress.
Result<QUrl> webAddress(const QString &address);

bool isRedirect(int status);  // 301, 302, 303, 307, 308
bool isPermanent(int status); // 301, 308

// Where Location leads from here; UnsafeRedirect when that is nowhere, not the web, or from https to http.
Result<QUrl> redirectTarget(const QUrl &from, const QByteArray &location);

bool isSameOrigin(const QUrl &one, const QUrl &other); // scheme, host and port
QString originOf(const QUrl &address);                 // the same as a text

// What requests to one server have in common for the queue and for pauses: the host, and the port if unusual.
QString hostKey(const QUrl &address);

} // namespace broadsheet::fetch
