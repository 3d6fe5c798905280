// Writes the stories a part of a document adds, and where all of its stories stand in their source. What one
// statement can write for many of them waits until finish().
#pragma once

#include "core/model/story.h"
#include "core/store/recognition.h"

#include <QHash>
#include <QStringList>

namespace broadsheet::store {

class NewStories final
{
public:
    // All of them must stay where they are.
    NewStories(Connection &connection, const Place &place, const QList<Incoming> &items,
               const QDateTime &now);

    qint64 add(const Incoming &one, const QString &identity); // its id
    void meet(qint64 story, const Incoming &one);             // one that was here before
    void tag(qint64 story, const Incoming &one);
    void finish(); // also in between, when the tables must be true

private:
    struct Met
    {
        qint64 story;
        const Incoming *one;
    };

    void lookIdsUp();
    QDateTime seenAt(const Incoming &one) const;
    qint64 newId(qint64 second);
    StoryState stateOf(const Incoming &one, const QString &identity);
    void placeMet();
    void put(qint64 story, const Incoming &one);
    void writeAll(QStringList &rows, const QString &sql, const QVariantList &values = {});

    Connection &m_c;
    const Place &m_place;
    const QList<Incoming> &m_items;
    QDateTime m_now;
    bool m_someStates = false;       // whether there is anything to look up at all
    QHash<qint64, qint64> m_lastIds; // in each second; 0: none
    QList<Met> m_met;
    QStringList m_unindexed; // numbers of their texts, as JSON
    QStringList m_placed;    // [story, position]
    QStringList m_tags;      // [story, tag]
};

} // namespace broadsheet::store
