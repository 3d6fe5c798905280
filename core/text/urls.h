// Addresses from strangers. Everything is UTF-8 or QString in, absolute http(s) out, or nothing.
// Rules: RFC 3986 resolution as the WHATWG URL standard does it for browsers (spaces, tabs, backslashes).
#pragma once

#include <QString>
#include <QUrl>

namespace broadsheet::text {

// `reference` made absolute against `base` (an address, may be empty). Empty when the result is not http or
// https, is longer than 8,192 characters or cannot be parsed. Never javascript:, data:, file: …
QString resolveUrl(const QString &reference, const QString &base);

// As above, but mailto: and tel: also pass: for links a reader may click.
QString resolveLink(const QString &reference, const QString &base);

bool isWebUrl(const QUrl &url); // http or https with a host

// What people call a site by: "example.org" of "www.example.org". Of an address without its scheme, too.
QString withoutWww(const QString &host);

// The same address without utm_*, fbclid, gclid, yclid, igshid, mc_* … and without a fragment that only
// tracks.
QString withoutTracking(const QString &url);

// What two spellings of one address have in common: scheme-less, lower-case host without "www.", no tracking,
// no fragment, no trailing slash. For telling duplicates, never for fetching.
QString canonicalUrl(const QString &url);

} // namespace broadsheet::text
