#include "core/model/collection.h"

#include <algorithm>

namespace broadsheet {

QString pathOf(CollectionId id, const QList<Collection> &all)
{
    QString path;
    for (int level = 0; level < deepestCollection && number(id) != 0; ++level) {
        const auto one =
            std::find_if(all.begin(), all.end(), [&](const Collection &each) { return each.id == id; });
        if (one == all.end())
            break;
        path = path.isEmpty() ? one->name : one->name + u'/' + path;
        id = one->parent;
    }
    return path;
}

} // namespace broadsheet
