// The one style sheet of the window, written in tokens.
#pragma once

#include "app/look/tokens.h"

#include <QString>

namespace broadsheet {

QString styleSheetFor(const Tokens &tokens);

} // namespace broadsheet
