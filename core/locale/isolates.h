// Texts of either direction on one line: isolates keep each in its own order (Unicode Standard Annex #9).
#pragma once

#include <QStringList>

namespace broadsheet::locale {

// Empty stays empty.
QString isolated(const QString &text);    // FSI: it runs as its first letter does
QString leftToRight(const QString &text); // LRI: keys and names of files, whatever is around them

QString joinedOnLine(const QStringList &parts); // "one · other", each isolated; the empty ones are left out

} // namespace broadsheet::locale
