// What a newspaper says on the use of its materials, as plain text.
#pragma once

#include "core/locale/words.h"
#include "core/model/publication.h"

namespace broadsheet::pages {

// Its own words, else ours where it wants a hyperlink; empty: it says nothing.
QString reuseNotice(const Publication &publication, const QString &language, const Words &words);

} // namespace broadsheet::pages
