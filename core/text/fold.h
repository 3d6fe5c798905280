// How a word is written in the search index and in a query, so that they meet: lower case, no accents, ё→е,
// ə→e, İ/ı→i.
#pragma once

#include <QString>

namespace broadsheet::text {

// Raise when the rules change: the store then rebuilds its index.
inline constexpr int foldVersion = 1;

QString fold(const QString &text);

} // namespace broadsheet::text
