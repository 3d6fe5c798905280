#include "core/store/front.h"

#include "core/store/lists.h"
#include "core/store/samestories.h"
#include "core/store/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

// Where a story stands in the sources that carry it.
struct Standing
{
    int position = -1; // its best
    int carriers = 1;
};

QHash<StoryId, Standing> standings(Connection &c, const QList<StoryId> &ids)
{
    QHash<StoryId, Standing> all;
    Rows rows = c.run(u"SELECT story, coalesce(min(position), -1), count(*) FROM story_source "
                      "WHERE story IN (SELECT value FROM json_each(?)) GROUP BY story"_s,
                      {idList(ids)});
    while (rows.next())
        all.insert(StoryId{rows.number(0)},
                   {static_cast<int>(rows.number(1)), static_cast<int>(rows.number(2))});
    return all;
}

QHash<StoryId, QList<StoryKey>> groupsByStory(Connection &c, const QList<StoryId> &ids)
{
    QHash<StoryId, QList<StoryKey>> groups;
    for (const QList<StoryKey> &group : sameStories(keysAround(c, ids))) {
        for (const StoryKey &key : group)
            groups.insert(key.id, group);
    }
    return groups;
}

FrontStory frontStory(const Headline &line, const Standing &standing, const QList<StoryKey> &group)
{
    FrontStory one{line, standing.position, standing.carriers, {}};
    for (const StoryKey &key : group) {
        one.headline.state.unread = one.headline.state.unread && key.unread;
        if (key.id != line.id) {
            one.copies.append({key.id, key.publication, key.unread});
            ++one.carriers;
        }
    }
    return one;
}

// Whether it speaks for its copies better: with a picture, then by who had it first.
bool speaksBetter(const Headline &one, const Headline &other)
{
    if (one.image.isEmpty() != other.image.isEmpty())
        return other.image.isEmpty();
    return number(one.id) < number(other.id);
}

// One of each group stays, where the newest of them stood.
QList<FrontStory> folded(const QList<FrontStory> &stories)
{
    QList<FrontStory> kept;
    QHash<StoryId, qsizetype> placeOf; // in `kept`, of every story that is spoken for
    for (const FrontStory &one : stories) {
        const auto before = placeOf.constFind(one.headline.id);
        if (before == placeOf.cend()) {
            for (const StoryCopy &copy : one.copies)
                placeOf.insert(copy.id, kept.size());
            kept.append(one);
        } else if (speaksBetter(one.headline, kept[*before].headline)) {
            kept[*before] = one;
        }
    }
    return kept;
}

} // namespace

FrontStories frontStories(Connection &connection, const FrontQuery &query)
{
    StoryQuery main = query.list;
    main.limit = std::clamp(main.limit, 0, mostFrontStories);
    QList<QList<Headline>> lists{list(connection, main)};
    const QStringList sections = query.sections.mid(0, mostFrontSections);
    for (const QString &section : sections) {
        StoryQuery few = query.list;
        few.section = section;
        few.limit = storiesASection;
        lists.append(list(connection, few));
    }
    QList<StoryId> ids;
    for (const QList<Headline> &lines : lists)
        ids += idsOf(lines);
    const auto standing = standings(connection, ids);
    const bool folds = query.copies == Copies::Folded;
    const auto groups = folds ? groupsByStory(connection, ids) : QHash<StoryId, QList<StoryKey>>();

    FrontStories front;
    for (qsizetype i = 0; i < lists.size(); ++i) {
        QList<FrontStory> stories;
        for (const Headline &line : lists[i])
            stories.append(frontStory(line, standing.value(line.id), groups.value(line.id)));
        if (i == 0)
            front.stories = folded(stories);
        else
            front.sections.append({sections[i - 1], folded(stories)});
    }
    return front;
}

} // namespace broadsheet::store
