// Which story an item is: one that is here, one that the retention rule took away, or none. What a part of a
// document may meet is looked up at once; what becomes of it meanwhile is told by learn().
#pragma once

#include "core/store/connection.h"
#include "core/store/incoming.h"

#include <QHash>

#include <optional>

namespace broadsheet::store {

// Where the items come from.
struct Place
{
    SourceId source{};
    qint64 account = 0;
    qint64 edition = 0;
    QString scope{}; // "az.caliber/en ": guids and addresses mean something within an edition only
};

// A story that is, or was, here.
struct Known
{
    qint64 id = 0;
    SourceId source{};
    QString address;
    qint64 fingerprint = 0;
    qint64 published = 0; // seconds; 0: the publisher did not say
    qint64 contentHash = 0;
    qint64 views = -1;
    QString identity;
};

Place placeOf(Connection &connection, SourceId source);
Known knownFrom(qint64 id, const Place &place, const Incoming &one, const QString &identity);

struct Identified
{
    QString identity; // what its story has, or will have
    std::optional<Known> known;
};

class Recognition final
{
public:
    enum class Among { Stories, Pruned };
    Recognition(Connection &connection, Among among, const Place &place, const QList<Incoming> &items);

    // By guid; when the publisher (or a later version of our rules) made another guid of it, by address and
    // title; without an address by title and date.
    Identified identify(const Incoming &one) const;

    // A story that was added, or is no more what it was.
    void learn(const Known &known);

private:
    using Key = std::pair<QString, qint64>;
    void lookUp(Connection &connection, const QString &by, const QVariantList &values);
    void forget(const Known &known);
    QString firstIdentity(const Incoming &one) const { return m_place.scope + one.guid; }
    const Known *known(std::optional<qint64> id) const;
    const Known *byIdentity(const QString &identity) const;
    const Known *byContent(const Incoming &one) const;
    bool isSame(const Known &known, const Incoming &one) const;

    Place m_place;
    QString m_select;
    QHash<qint64, Known> m_known;
    QHash<QString, qint64> m_byIdentity;
    QHash<Key, qint64> m_byContent;
};

} // namespace broadsheet::store
