// What was just copied, where it is an address: most likely what is to be added or saved.
#pragma once

#include <QString>

namespace broadsheet {

QString copiedAddress(); // empty: the clipboard holds none

} // namespace broadsheet
