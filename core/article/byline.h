// Who wrote it, as a name: what pages write beside it comes along with what is lifted ("By Ann Lee", "Von Ann
// Lee 6. November 2023", "Follow Author"), and some of it stands in feeds, too.
#pragma once

#include <QString>

namespace broadsheet::article {

inline constexpr qsizetype longestByline = 120; // characters; more is no name

// The names alone, without the word that leads to them and without date, role or button. Empty when nothing
// of a name is left.
QString namesIn(const QString &byline);

// An author as a feed names them, without the words that lead to a name ("By Ann Lee", "Автор: Анна Ли").
// What may be part of a name stays: "von der Leyen".
QString nameOfAuthor(const QString &author);

} // namespace broadsheet::article
