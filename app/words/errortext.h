// Error → one plain sentence in the reader's language that says what happened and what can be done.
#pragma once

#include "core/base/error.h"

#include <QString>

namespace broadsheet::words {

QString errorText(const Error &error);

} // namespace broadsheet::words
