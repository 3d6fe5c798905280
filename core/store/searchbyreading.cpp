#include "core/store/searchbyreading.h"

#include "core/store/search.h"
#include "core/store/selection.h"
#include "core/store/values.h"
#include "core/text/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

constexpr int mostRead = 600; // stories; some 50 µs each
constexpr int readAtOnce = 60;

// The next newest that match everything else.
QList<StoryId> next(Connection &c, const StoryQuery &rest)
{
    const Selection chosen = select(c, rest, Extent::Page);
    return storyIds(c.run(chosen.sql, chosen.values));
}

QList<StoryId> withWord(Connection &c, const QList<StoryId> &ids, const QString &beginning)
{
    QList<StoryId> found;
    Rows rows = c.run(u"SELECT * FROM story_words WHERE id IN (SELECT value FROM json_each(?)) "
                      "ORDER BY id DESC"_s,
                      {idList(ids)});
    while (rows.next()) {
        const StoryWords words = storyWords(rows);
        if (hasWordBeginning(text::fold(words.title), beginning) ||
            hasWordBeginning(text::fold(words.plain), beginning))
            found.append(words.story);
    }
    return found;
}

} // namespace

std::optional<QList<StoryId>> findByReading(Connection &connection, const StoryQuery &query)
{
    const Beginning typed = beginningIn(query.search);
    if (typed.folded.isEmpty())
        return {};
    StoryQuery rest = query;
    rest.search = matchExpression(typed.before).isEmpty() ? QString() : typed.before;
    rest.limit = readAtOnce;
    QList<StoryId> found;
    for (int read = readAtOnce; read <= mostRead; read += readAtOnce) {
        const QList<StoryId> ids = next(connection, rest);
        found += withWord(connection, ids, typed.folded);
        if (found.size() >= query.limit)
            return found.first(std::max(query.limit, 0));
        if (ids.size() < readAtOnce)
            return found;
        // As it looks now, is a page to be had?
        if (found.size() * mostRead < query.limit * qsizetype(read))
            return {};
        rest.before = ids.last();
    }
    return {};
}

} // namespace broadsheet::store
