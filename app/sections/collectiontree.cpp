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

int CollectionTree::depthOf(int place) const
{
    int depth = 0;
    for (int parent = parentOf(place); parent != top; parent = parentOf(parent))
        ++depth;
    return depth;
}

} // namespace broadsheet
