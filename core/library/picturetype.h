// What a picture is, from its first bytes; what the server calls it counts for nothing. Pure.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace broadsheet {

// "image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp", "image/x-icon"; empty: none of these.
// Never SVG: it is a document that may hold scripts and addresses.
QByteArray pictureType(QByteArrayView bytes);

} // namespace broadsheet
