// One text made harmless for each format a citation is written in. Private to core/share.
#pragma once

#include <QString>

namespace broadsheet::share {

QString markdownText(const QString &line); // CommonMark 0.31; also at the beginning of a line
QString markdownAddress(const QString &url);
QString latexText(const QString &line); // for a field of BibTeX, where even escaped braces are counted

} // namespace broadsheet::share
