#include "core/pages/listednotes.h"

#include <algorithm>
#include <tuple>

namespace broadsheet::pages {

namespace {

auto placeInList(const ListedNote &one)
{
    const bool isWithoutPlace = one.marked.begins.isEmpty() && one.note->place != PageNote::Place::Story;
    return std::make_tuple(isWithoutPlace, one.marked.begins.value(0, -1), one.note->note.made);
}

} // namespace

bool saysSomething(const PageNote &note) { return !note.note.text.trimmed().isEmpty(); }

QList<ListedNote> listed(const QByteArray &body, const QList<PageNote> &notes)
{
    QByteArrayList marks;
    for (const PageNote &note : notes)
        marks.append(note.mark);
    const QHash<QByteArray, MarkedWords> found = findMarks(body, marks);
    QList<ListedNote> list;
    for (const PageNote &note : notes)
        list.append({&note, found.value(note.mark), 0});
    std::stable_sort(list.begin(), list.end(), [](const ListedNote &one, const ListedNote &other) {
        return placeInList(one) < placeInList(other);
    });
    int number = 0;
    for (ListedNote &one : list) {
        if (saysSomething(*one.note) && !one.marked.begins.isEmpty())
            one.number = ++number;
    }
    return list;
}

} // namespace broadsheet::pages
