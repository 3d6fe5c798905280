// Where quoted words stand in a text: of several places the one whose surroundings are most like those that
// were remembered; and where the words themselves were changed, between surroundings that still stand. Texts
// are compared letters (comparedtext.h). Bounded: a quotation whose letters begin at very many places is
// looked for at the first of them only.
#pragma once

#include <QList>
#include <QString>

namespace broadsheet::bookmarks {

struct Sought
{
    QString quote;
    QString before;
    QString after;
};

struct Place
{
    qsizetype begin = -1; // -1: nowhere
    qsizetype end = -1;
    bool isThere() const { return begin >= 0; }
    friend bool operator==(const Place &, const Place &) = default;
};

inline constexpr qsizetype mostCompared = 500'000; // letters looked at for one quotation
inline constexpr qsizetype surelyMeant = 12;       // letters: a quotation so long needs nothing around it
inline constexpr qsizetype surelyThere = 3;        // letters around it that must stand for a shorter one
inline constexpr qsizetype surelyAround = 20;      // letters on both sides between which it may have changed

// Of each. Nowhere is also what is short and has nothing around it that is as it was.
QList<Place> placesOf(const QString &letters, const QList<Sought> &sought);

} // namespace broadsheet::bookmarks
