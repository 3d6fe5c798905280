// Why the whole article of a story is not shown, in one plain sentence; window and CLI say the same.
#pragma once

#include "core/base/error.h"

#include <QString>

namespace broadsheet::words {

QString articleTrouble(const Error &error);

} // namespace broadsheet::words
