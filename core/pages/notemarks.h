// Where the <mark>s of notes stand in a page's text, found in one pass, and something put in there. Private
// to core/pages.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QList>

namespace broadsheet::pages {

inline constexpr qsizetype markTagLength = 5; // "<mark": where its attributes may begin

struct MarkedWords
{
    QList<qsizetype> begins; // of each of its marks, "<"; empty: it has none
    qsizetype end = 0;       // behind the last, and behind the link that is in: there a link may stand
};

// `marks`: ids of the notes' first marks; the next ones have "-2", "-3" … after it. `html` is our own
// writing: there is no "<" but of a tag, nor a ">", and the id of a mark is its first attribute.
QHash<QByteArray, MarkedWords> findMarks(QByteArrayView html, const QByteArrayList &marks);

struct Insertion
{
    qsizetype at = 0;
    QByteArray html;
};
QByteArray withInsertions(const QByteArray &html, QList<Insertion> insertions);

} // namespace broadsheet::pages
