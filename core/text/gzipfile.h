// A gzip file (RFC 1952) → its bytes. For files that are gzip themselves, such as sitemap.xml.gz; what a
// server packs for the way is unpacked by the network already.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace broadsheet::text {

bool isGzip(const QByteArray &bytes); // by its first bytes

// TooLarge when it would be more than `most` bytes; Malformed when it is no gzip. A file that ends too early
// gives what came.
Result<QByteArray> gunzip(const QByteArray &bytes, qsizetype most);

} // namespace broadsheet::text
