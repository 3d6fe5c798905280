// "Undone: the bookmark is back": what an undo did, in the reader's language.
#pragma once

#include "core/model/journal.h"

#include <QString>

namespace broadsheet::words {

QString undoneText(const JournalEntry &undone);

} // namespace broadsheet::words
