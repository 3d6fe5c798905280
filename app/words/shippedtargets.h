// The share targets the program brings along, as JSON for LibraryOptions.
#pragma once

#include <QByteArray>

namespace broadsheet::words {

QByteArray shippedShareTargets();

} // namespace broadsheet::words
