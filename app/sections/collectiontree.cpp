#include "app/sections/collectiontree.h"

namespace broadsheet {

CollectionTree::CollectionTree(const QList<Collection> &all) : m_all(all)
{
    m_children.resize(all.size() + 1);
    for (int place = 0; place < all.size(); ++place) {
        const int parent = placeOf(all.at(place).parent);
        m_parents.append(parent);
        m_children[parent + 1].append(place);
    }
}

int CollectionTree::placeOf(CollectionId id) const
{
    for (int place = 0; number(id) != 0 && place < m_all.size(); ++place) {
        if (m_all.at(place).id == id)
            return place;
    }
    return top;
}

int CollectionTree::depthOf(int place) const
{
    int depth = 0;
    for (int parent = parentOf(place); parent != top; parent = parentOf(parent))
        ++depth;
    return depth;
}

} // namespace broadsheet
