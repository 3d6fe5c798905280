// What stands below an article: the way on to the publisher's page, the story before and after it, more of
// its section, the newspaper's notice, where to follow it, and who said it. Private to core/pages.
#pragma once

#include "core/pages/articlepage.h"

namespace broadsheet::pages {

// `plain`: of the text above it. `language`: of the page.
QByteArray articleEnd(const ArticlePage &page, const QString &plain, const QString &language,
                      const Words &words);

} // namespace broadsheet::pages
