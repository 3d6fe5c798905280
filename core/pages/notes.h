// The reader's notes on a page: signs in the text that lead to them, and their list below it with ways to
// change them, which the program handles itself (pagelinks.h). Private to core/pages.
#pragma once

#include "core/pages/articlepage.h"

namespace broadsheet::pages {

struct Noted
{
    QByteArray text; // the body; a note with words of the reader's has its number behind what it is on
    QByteArray list; // in the order of the text; empty without notes
};

// `body`: as it stands on the page, with <mark>s. Texts are set in `language`, the page's.
Noted noted(const QByteArray &body, const ArticlePage &page, const QString &language, const Words &words);

} // namespace broadsheet::pages
