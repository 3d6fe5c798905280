#include "core/bookmarks/places.h"

#include <QHash>

#include <algorithm>

namespace broadsheet::bookmarks {

namespace {

// Letters a quotation is looked up by: four of them are one number.
constexpr qsizetype longestKey = 4;

quint64 keyOf(QStringView letters)
{
    quint64 key = 0;
    for (const QChar c : letters)
        key = key << 16 | c.unicode();
    return key;
}

qsizetype alikeFromFront(QStringView one, QStringView other)
{
    return std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin();
}

qsizetype alikeFromBack(QStringView one, QStringView other)
{
    return std::mismatch(one.rbegin(), one.rend(), other.rbegin(), other.rend()).first - one.rbegin();
}

// One quotation while it is looked for.
struct Search
{
    Sought sought;
    qsizetype patience = mostCompared;
    qsizetype place = -1;
    qsizetype likeness = -1; // letters around that place which are as they were
};

void lookAt(qsizetype at, QStringView letters, Search *search)
{
    const QStringView quote = search->sought.quote;
    const qsizetype alike = alikeFromFront(quote, letters.sliced(at));
    search->patience -= alike;
    if (alike < quote.size())
        return;
    const qsizetype likeness = alikeFromBack(search->sought.before, letters.first(at)) +
                               alikeFromFront(search->sought.after, letters.sliced(at + quote.size()));
    search->patience -= likeness;
    if (likeness > search->likeness) {
        search->likeness = likeness;
        search->place = at;
    }
}

// All quotations that are looked up by so many letters, in one pass over the text.
void pass(QStringView letters, qsizetype keyLength, QList<Search> *searches)
{
    QHash<quint64, QList<Search *>> byKey;
    for (Search &one : *searches) {
        const QStringView quote = one.sought.quote;
        if (!quote.isEmpty() && std::min(quote.size(), longestKey) == keyLength)
            byKey[keyOf(quote.first(keyLength))].append(&one);
    }
    if (byKey.isEmpty() || letters.size() < keyLength)
        return;
    const quint64 window = ~quint64(0) >> (64 - 16 * keyLength);
    quint64 key = keyOf(letters.first(keyLength - 1));
    for (qsizetype at = 0; at + keyLength <= letters.size(); ++at) {
        key = (key << 16 | letters[at + keyLength - 1].unicode()) & window;
        const auto found = byKey.find(key);
        if (found == byKey.end())
            continue;
        for (Search *search : std::as_const(*found))
            lookAt(at, letters, search);
        found->removeIf([](Search *search) { return --search->patience <= 0; });
    }
}

bool isMeant(const Search &search)
{
    const qsizetype around = search.sought.before.size() + search.sought.after.size();
    return search.sought.quote.size() >= surelyMeant || search.likeness >= std::min(around, surelyThere);
}

QList<Place> exactPlaces(const QString &letters, const QList<Sought> &sought)
{
    QList<Search> searches;
    for (const Sought &one : sought)
        searches.append({one});
    for (qsizetype keyLength = 1; keyLength <= longestKey; ++keyLength)
        pass(letters, keyLength, &searches);
    QList<Place> places;
    for (const Search &one : searches)
        places.append(one.place >= 0 && isMeant(one) ? Place{one.place, one.place + one.sought.quote.size()}
                                                     : Place{});
    return places;
}

// Words that may have been changed lie between what stood before and after them, and are about as many.
Place between(const Place &before, const Place &after, qsizetype length)
{
    const qsizetype found = after.begin - before.end;
    const bool fits = before.isThere() && after.isThere() && found > 0 && found <= 2 * length + surelyMeant;
    return fits ? Place{before.end, after.begin} : Place{};
}

} // namespace

QList<Place> placesOf(const QString &letters, const QList<Sought> &sought)
{
    QList<Place> places = exactPlaces(letters, sought);
    QList<Sought> surroundings;
    QList<qsizetype> changed;
    for (qsizetype i = 0; i < sought.size(); ++i) {
        const Sought &one = sought.at(i);
        if (places.at(i).isThere() || std::min(one.before.size(), one.after.size()) < surelyAround)
            continue;
        changed.append(i);
        surroundings.append({one.before.last(surelyAround), {}, {}});
        surroundings.append({one.after.first(surelyAround), {}, {}});
    }
    const QList<Place> found = surroundings.isEmpty() ? QList<Place>() : exactPlaces(letters, surroundings);
    for (qsizetype i = 0; i < changed.size(); ++i)
        places[changed.at(i)] =
            between(found.at(2 * i), found.at(2 * i + 1), sought.at(changed.at(i)).quote.size());
    return places;
}

} // namespace broadsheet::bookmarks
