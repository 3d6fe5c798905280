// "100%", as the reader's language writes it.
#pragma once

#include <QString>

namespace broadsheet::words {

QString percent(int number);

} // namespace broadsheet::words
