#include "core/model/collection.h"

#include <algorithm>

namespace broadsheet {

qsizetype placeOf(CollectionId id, const QList<Collection> &all)
{
    const auto one =
        std::find_if(all.begin(), all.end(), [&](const Collection &each) { return each.id == id; });
    return one == all.end() ? -1 : one - all.begin();
}

QString pathOf(CollectionId id, const QList<Collection> &all)
{
    QString path;
    qsizetype place = placeOf(id, all);
    for (int level = 0; level < deepestCollection && place >= 0; ++level) {
        const Collection &one = all.at(place);
        path = path.isEmpty() ? one.name : one.name + u'/' + path;
        place = placeOf(one.parent, all);
    }
    return path;
}

} // namespace broadsheet
