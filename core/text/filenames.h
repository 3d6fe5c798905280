// Names for files and folders that Windows, macOS and Linux all take. Pure.
#pragma once

#include <QString>

namespace broadsheet::text {

// Bytes of UTF-8, not characters: Linux counts 255 of them, encrypted folders 143.
inline constexpr qsizetype longestFileName = 140;

// As much of what is wanted as is legal, cut between graphemes: no signs Windows forbids, no dot at either
// end (hidden, or lost), not a name of a device ("CON" becomes "CON_"). Empty when nothing is left.
QString legalFileName(const QString &wanted, qsizetype bytes = longestFileName);

} // namespace broadsheet::text
