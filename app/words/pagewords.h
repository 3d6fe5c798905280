// The sentences core's pages, paper and share texts need, in the interface's language of the moment.
#pragma once

#include "core/locale/words.h"

namespace broadsheet::words {

Words pageWords(const QString &language);

} // namespace broadsheet::words
