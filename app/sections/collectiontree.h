// The reader's collections as rows under rows, for a model: where each stands, and what is in it. Pure.
#pragma once

#include "core/model/collection.h"

#include <QList>

namespace broadsheet {

class CollectionTree final
{
public:
    static constexpr int top = -1; // the place of those that stand in no other, or are not there

    CollectionTree() = default;
    explicit CollectionTree(const QList<Collection> &all); // each before those in it

    const QList<Collection> &all() const { return m_all; }
    const Collection &at(int place) const { return m_all.at(place); } // places are those in all()
    int placeOf(CollectionId id) const { return static_cast<int>(broadsheet::placeOf(id, m_all)); }
    int parentOf(int place) const { return m_parents.at(place); }
    int rowOf(int place) const { return static_cast<int>(childrenOf(parentOf(place)).indexOf(place)); }
    const QList<int> &childrenOf(int place) const { return m_children.at(place + 1); }
    int depthOf(int place) const; // 0: at the top

private:
    QList<Collection> m_all;
    QList<int> m_parents;
    QList<QList<int>> m_children = {{}}; // of the top first
};

} // namespace broadsheet
