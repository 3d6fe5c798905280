// A PageStyle as CSS: attributes of <html> that article.css reads. Private to core/pages.
#pragma once

#include "core/pages/articlepage.h"

namespace broadsheet::pages {

QLatin1StringView themeName(Theme theme);  // of html[data-theme]
QString rootStyle(const PageStyle &style); // of html[style]: custom properties only
enum class Css { Article, Front };
QByteArray pageCss(Css which); // with the ground all pages stand on

} // namespace broadsheet::pages
