// The reader's notes in the order they are listed in below a story, with the numbers of their signs in its
// text. Private to core/pages.
#pragma once

#include "core/pages/articlepage.h"
#include "core/pages/notemarks.h"

namespace broadsheet::pages {

// One note as the page has it.
struct ListedNote
{
    const PageNote *note = nullptr;
    MarkedWords marked;
    int number = 0; // of its sign in the text; 0: it has none
};

bool saysSomething(const PageNote &note); // or only highlights

// `body`: the text that has the marks. On the story as a whole first, then as their words stand in the text,
// then those that have no place there. The notes must outlive the list.
QList<ListedNote> listed(const QByteArray &body, const QList<PageNote> &notes);

} // namespace broadsheet::pages
