// Puts the printed parts of an edition together: their pages, destinations, and the links from the front page
// to stories in other parts.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace broadsheet {

// One part stays as it is.
Result<QByteArray> joinParts(const QList<QByteArray> &printed);

} // namespace broadsheet
