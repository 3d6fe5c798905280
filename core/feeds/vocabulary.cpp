#include "core/feeds/vocabulary.h"

#include "core/text/ascii.h"

#include <QHash>

namespace broadsheet::feeds {

namespace {

struct Key
{
    Place place;
    Space space;
    QByteArray name; // lower case
    friend bool operator==(const Key &, const Key &) = default;
};

size_t qHash(const Key &key, size_t seed)
{
    return qHashMulti(seed, int(key.place), int(key.space), key.name);
}

QHash<Key, const Row *> allRows()
{
    QHash<Key, const Row *> all;
    for (const auto rows : {rssRows(), atomRows(), extensionRows(), newsSitemapRows()}) {
        for (const Row &row : rows)
            all.insert({row.place, row.space,
                        text::lowered(QByteArrayView(row.name.data(), qsizetype(row.name.size())))},
                       &row);
    }
    return all;
}

constexpr qsizetype longestName = 32;

} // namespace

const Row *findRow(Place place, Space space, QByteArrayView name)
{
    static const QHash<Key, const Row *> rows = allRows();
    return name.size() > longestName ? nullptr : rows.value({place, space, text::lowered(name)});
}

} // namespace broadsheet::feeds
