#include "core/store/keptrows.h"

#include "core/store/collections.h"
#include "core/store/lists.h"
#include "core/store/notes.h"
#include "core/text/urls.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

QList<KeptRow> keptRows(Connection &connection, const QList<StoryId> &ids)
{
    QList<KeptRow> list;
    for (const StoryId id : ids) {
        const std::optional<Story> found = story(connection, id);
        if (!found)
            continue;
        KeptRow row{.story = *found,
                    .saved = {},
                    .feed = {},
                    .feedTitle = {},
                    .collections = collectionsOf(connection, id),
                    .notes = notes(connection, {id})};
        Rows rows = connection.run(u"SELECT nullif(s.saved, 0), f.address, f.title FROM story s "
                                   "JOIN source f ON f.id = s.source WHERE s.id = ?"_s,
                                   {number(id)});
        if (rows.next()) {
            row.saved = rows.time(0);
            row.feed = text::isWebUrl(QUrl(rows.text(1))) ? rows.text(1) : QString();
            row.feedTitle = rows.text(2);
        }
        list.append(row);
    }
    return list;
}

} // namespace broadsheet::store
