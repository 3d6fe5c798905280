#include "core/store/recognition.h"

#include "core/store/values.h"

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

using Key = std::pair<QString, qint64>;

// Of what has an address the address and the title; of what has none the title and the date. Nothing when
// that would say too little.
std::optional<Key> contentKey(const QString &address, qint64 fingerprint, qint64 published)
{
    if (!address.isEmpty())
        return Key{address, fingerprint};
    if (published != 0)
        return Key{QString::number(published), fingerprint};
    return {};
}

std::optional<Key> contentKey(const Known &known)
{
    return contentKey(known.address, known.fingerprint, known.published);
}

qint64 publishedSeconds(const Incoming &one)
{
    return one.item.published.isValid() ? one.item.published.toSecsSinceEpoch() : 0;
}

// The same guid from another source, of something else.
QString secondIdentity(const QString &first, const Incoming &one) { return first + u'\n' + one.item.url; }

} // namespace

// The indexes are named because SQLite else thinks about partial ones anew at each binding.
Recognition::Recognition(Connection &connection, Among among, const Place &place,
                         const QList<Incoming> &items)
    : m_place(place)
{
    const bool here = among == Among::Stories;
    const QString table = here ? u"story"_s : u"pruned"_s;
    if (connection.number(u"SELECT EXISTS (SELECT 1 FROM %1 INDEXED BY %1_%2 WHERE %3 = ?)"_s.arg(
                              table, here ? u"edition"_s : u"identity"_s, here ? u"edition"_s : u"account"_s),
                          {here ? place.edition : place.account}) == 0)
        return; // a new source: there is nothing to meet
    m_select = u"SELECT s.id, s.source, s.address, s.fingerprint, coalesce(s.published, 0), %2, s.identity "
               "FROM json_each(?) j CROSS JOIN %1 s INDEXED BY %1_"_s.arg(
                   table, here ? u"s.content_hash, s.views"_s : u"0, -1"_s);

    QStringList identities;
    for (const Incoming &one : items)
        identities.append(firstIdentity(one));
    const QString byIdentity = u"identity ON s.account = ? AND s.identity = j.value"_s;
    lookUp(connection, byIdentity, {textList(identities), place.account});

    QStringList seconds;
    QStringList addresses;
    QStringList fingerprints;
    for (const Incoming &one : items) {
        const Known *first = this->byIdentity(firstIdentity(one));
        if (first && isSame(*first, one))
            continue;
        if (first)
            seconds.append(secondIdentity(firstIdentity(one), one));
        if (!one.address.isEmpty())
            addresses.append(one.address);
        else if (one.item.published.isValid())
            fingerprints.append(QString::number(one.fingerprint));
    }
    if (!seconds.isEmpty())
        lookUp(connection, byIdentity, {textList(seconds), place.account});
    if (!addresses.isEmpty())
        lookUp(connection, u"address ON s.edition = ? AND s.address = j.value AND s.address <> ''"_s,
               {textList(addresses), place.edition});
    if (!fingerprints.isEmpty())
        lookUp(connection, u"fingerprint ON s.edition = ? AND s.address = '' AND s.fingerprint = j.value"_s,
               {u'[' + fingerprints.join(u',') + u']', place.edition});
}

void Recognition::lookUp(Connection &connection, const QString &by, const QVariantList &values)
{
    Rows rows = connection.run(m_select + by, values);
    while (rows.next()) {
        const Known *before = known(rows.number(0));
        if (!before || before->source != m_place.source) // it was taken away from several sources
            learn({rows.number(0), SourceId{rows.number(1)}, rows.text(2), rows.number(3), rows.number(4),
                   rows.number(5), rows.number(6), rows.text(7)});
    }
}

void Recognition::learn(const Known &known)
{
    if (const auto before = m_known.constFind(known.id); before != m_known.cend())
        forget(*before);
    m_byIdentity.insert(known.identity, known.id);
    const std::optional<Key> key = contentKey(known);
    if (key && !m_byContent.contains(*key)) // of several the eldest
        m_byContent.insert(*key, known.id);
    m_known.insert(known.id, known);
}

void Recognition::forget(const Known &known)
{
    m_byIdentity.remove(known.identity);
    const std::optional<Key> key = contentKey(known);
    if (key && m_byContent.value(*key) == known.id)
        m_byContent.remove(*key);
}

const Known *Recognition::known(std::optional<qint64> id) const
{
    const auto found = id ? m_known.constFind(*id) : m_known.cend();
    return found != m_known.cend() ? &*found : nullptr;
}

const Known *Recognition::byIdentity(const QString &identity) const
{
    const auto found = m_byIdentity.constFind(identity);
    return found != m_byIdentity.cend() ? known(*found) : nullptr;
}

const Known *Recognition::byContent(const Incoming &one) const
{
    const std::optional<Key> key = contentKey(one.address, one.fingerprint, publishedSeconds(one));
    const auto found = key ? m_byContent.constFind(*key) : m_byContent.cend();
    return found != m_byContent.cend() ? known(*found) : nullptr;
}

// Two sections may number their items each for itself: the same guid from another source is the same story
// only when something else agrees too. And some number the places on their page, or have one guid for
// whatever leads today: from the same source it is another story when all else says so.
bool Recognition::isSame(const Known &known, const Incoming &one) const
{
    if (known.fingerprint == one.fingerprint)
        return true;
    const qint64 published = publishedSeconds(one);
    const bool hasOtherAddress =
        !one.address.isEmpty() && !known.address.isEmpty() && known.address != one.address;
    const bool hasOtherDate = published != 0 && known.published != 0 && published != known.published;
    if (known.source == m_place.source)
        return !hasOtherAddress || !hasOtherDate;
    return !one.address.isEmpty() && known.address == one.address;
}

Identified Recognition::identify(const Incoming &one) const
{
    QString identity = firstIdentity(one);
    const Known *found = byIdentity(identity);
    if (found && !isSame(*found, one)) {
        identity = secondIdentity(identity, one);
        found = byIdentity(identity);
    }
    if (!found)
        found = byContent(one);
    return {identity, found ? std::optional(*found) : std::nullopt};
}

Place placeOf(Connection &c, SourceId source)
{
    Place place{.source = source};
    Rows rows = c.run(u"SELECT s.account, e.id, e.publication || '/' || e.language || ' ' FROM source s "
                      "JOIN edition e ON e.id = s.edition WHERE s.id = ?"_s,
                      {number(source)});
    if (rows.next()) {
        place.account = rows.number(0);
        place.edition = rows.number(1);
        place.scope = rows.text(2);
    }
    return place;
}

Known knownFrom(qint64 id, const Place &place, const Incoming &one, const QString &identity)
{
    return {.id = id,
            .source = place.source,
            .address = one.address,
            .fingerprint = one.fingerprint,
            .published = one.item.published.isValid() ? one.item.published.toSecsSinceEpoch() : 0,
            .contentHash = one.contentHash,
            .views = one.item.views,
            .identity = identity};
}

} // namespace broadsheet::store
