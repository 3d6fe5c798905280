#include "app/sections/storymime.h"

#include <QMimeData>

namespace broadsheet {

void putStories(QMimeData &data, const QList<StoryId> &stories)
{
    QByteArrayList numbers;
    for (const StoryId id : stories)
        numbers.append(QByteArray::number(number(id)));
    data.setData(storiesMime, numbers.join(' '));
}

QList<StoryId> storiesIn(const QMimeData &data)
{
    QList<StoryId> stories;
    for (const QByteArray &each : data.data(storiesMime).split(' ')) {
        if (const qint64 id = each.toLongLong(); id != 0)
            stories.append(StoryId{id});
    }
    return stories;
}

} // namespace broadsheet
