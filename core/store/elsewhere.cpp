#include "core/store/elsewhere.h"

#include "core/store/values.h"

using namespace Qt::StringLiterals;

namespace broadsheet::store {

// The indexes are named, and the joins keep to their order, for else SQLite walks through all stories.
QHash<QString, StoryId> storiesAt(Connection &connection, const QStringList &addresses)
{
    QHash<QString, StoryId> found;
    if (addresses.isEmpty())
        return found;
    const QString list = textList(addresses);
    for (const QString &from : {
             u"FROM edition e CROSS JOIN json_each(?) j CROSS JOIN story s INDEXED BY story_address "
             "ON s.edition = e.id AND s.address = j.value AND s.address <> '' WHERE e.visible = 1"_s,
             u"FROM json_each(?) j CROSS JOIN story s INDEXED BY story_kept_address "
             "ON s.address = j.value AND s.address <> '' AND s.kept = 1"_s,
         }) {
        Rows rows = connection.run(u"SELECT s.address, s.id "_s + from + u" ORDER BY s.id"_s, {list});
        while (rows.next())
            found.insert(rows.text(0), StoryId{rows.number(1)});
    }
    return found;
}

std::optional<StoryId> bookmarkLike(Connection &connection, const Incoming &one)
{
    Rows rows = connection.run(u"SELECT id FROM story WHERE kept = 1 AND guid = ? AND fingerprint = ? "
                               "ORDER BY id DESC LIMIT 1"_s,
                               {one.item.guid, one.fingerprint});
    return rows.next() ? std::optional(StoryId{rows.number(0)}) : std::nullopt;
}

} // namespace broadsheet::store
