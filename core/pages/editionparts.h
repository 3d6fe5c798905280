// How a large edition is cut into parts that are printed one after another and put together (app/paper): more
// in one document costs the web engine more than its share (50 stories print in 1 s, 500 in 30 s) and its
// memory.
#pragma once

#include "core/pages/paperpage.h"

namespace broadsheet::pages {

// Of the stories that are told in full. The first has masthead and contents, too; a headline without room
// stands at the end of the last.
struct EditionPart
{
    int first = 0;
    int end = 0; // behind its last
    friend bool operator==(const EditionPart &, const EditionPart &) = default;
};

inline constexpr int mostStoriesTogether = 100; // in one document; what is larger is cut
inline constexpr int mostStoriesInAPart = 60;

// At least one. A section stays together where it can.
QList<EditionPart> partsOf(const PaperEdition &edition);

// The stories of an edition that is cut, section by section, the lead's first; one that is not cut as it is.
PaperEdition inSections(PaperEdition edition);

// The section of all stories of a part; empty: they are of several, or of none.
QString sectionOf(const PaperEdition &edition, const EditionPart &part);

} // namespace broadsheet::pages
