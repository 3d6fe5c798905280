#include "core/store/sources.h"

#include "core/store/values.h"
#include "core/text/urls.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

// A permanent redirect becomes the address when it has said the same this often over this long; http to https
// of the same place at once. Captive portals and broken servers redirect permanently too (facts of many lost
// subscriptions).
constexpr int redirectsToBelieve = 3;
constexpr qint64 redirectsMustLast = 24 * 3600;

const QString columns =
    u"SELECT s.id, s.account, s.kind, e.publication, e.language, s.address, s.title, s.etag, "
    u"s.last_modified, "
    "s.last_asked, s.last_succeeded, s.next_due, s.failures, s.trouble, s.trouble_detail, s.gone, "
    "s.forbidden_until, u.every, s.validators_from, s.moved_from, s.secret, s.certificate, "
    "s.certificate_shown, s.ttl, s.skipped_hours, s.skipped_days, s.wished "
    "FROM source s JOIN source_upkeep u ON u.source = s.id JOIN edition e ON e.id = s.edition JOIN "
    "publication p ON p.id = e.publication "
    "WHERE p.removed IS NULL"_s;

// What the reader reads: of the chosen edition, and named by a section. What a newspaper no longer names, and
// what its other editions have, is kept for the stories it brought; nobody lists, counts or asks it.
const QString isTaken = u" AND e.visible = 1 AND s.id IN (SELECT source FROM section_source)"_s;

Source sourceIn(const Rows &row)
{
    Source one;
    one.id = SourceId{row.number(0)};
    one.account = AccountId{row.number(1)};
    one.kind = sourceKind(row.text(2));
    one.publication = row.text(3);
    one.edition = row.text(4);
    one.address = row.text(5);
    one.title = row.text(6);
    one.validators = {row.bytes(7), row.bytes(8), row.text(18)};
    one.lastAsked = row.time(9);
    one.lastSucceeded = row.time(10);
    one.nextDue = row.time(11);
    one.failures = static_cast<int>(row.number(12));
    if (!row.isNull(13))
        one.trouble = Error{static_cast<Error::Kind>(row.number(13)), row.text(14), row.bytes(22)};
    one.gone = row.number(15) != 0;
    one.forbiddenUntil = row.time(16);
    one.everyMinutes = static_cast<int>(row.number(17));
    one.movedFrom = row.text(19);
    one.secret = row.text(20);
    one.certificate = row.bytes(21);
    one.rhythm = {row.number(23), static_cast<quint32>(row.number(24)), static_cast<quint32>(row.number(25))};
    if (row.number(26) > 0)
        one.wished = row.time(26);
    return one;
}

QList<Source> collect(Rows rows)
{
    QList<Source> list;
    while (rows.next())
        list.append(sourceIn(rows));
    return list;
}

// What is known of a source's redirects, and what it has that belongs to its site.
struct Learnt
{
    QString address;
    QString movedTo;
    qint64 since = 0;
    qint64 seen = 0;
    QString refused;
    QString secret;
    QByteArray certificate;
};

Learnt learntOf(Connection &c, SourceId source)
{
    Rows rows =
        c.run(u"SELECT address, moved_to, coalesce(moved_since, 0), moved_seen, moved_refused, secret, "
              "certificate FROM source WHERE id = ?"_s,
              {number(source)});
    if (!rows.next())
        return {};
    return {rows.text(0), rows.text(1), rows.number(2), rows.number(3),
            rows.text(4), rows.text(5), rows.bytes(6)};
}

bool isOnlySafer(const QString &from, const QString &to)
{
    const QUrl a(from);
    const QUrl b(to);
    return a.scheme() == "http"_L1 && b.scheme() == "https"_L1 && a.host() == b.host() &&
           a.path() == b.path() && a.query() == b.query();
}

// What the reader gave for one site is not for another.
bool hasNothingToLeave(const Learnt &learnt, const QString &to)
{
    return (learnt.secret.isEmpty() && learnt.certificate.isEmpty()) ||
           QUrl(learnt.address).host() == QUrl(to).host();
}

// However often it moves, its first address is kept: a manifest goes on naming that.
void setAddress(Connection &c, SourceId source, const QString &address)
{
    // Another source of the edition may live there already: then both stay as they are.
    c.run(u"UPDATE OR IGNORE source SET moved_from = CASE moved_from WHEN '' THEN address WHEN ? THEN '' "
          "ELSE moved_from END, address = ?, canonical = ?, host = ?, moved_to = '', moved_seen = 0, "
          "moved_since = NULL WHERE id = ?"_s,
          {address, address, text::canonicalUrl(address), QUrl(address).host().toLower(), number(source)});
}

void learnRedirect(Connection &c, const Asked &asked)
{
    Learnt learnt = learntOf(c, asked.source);
    const QString &target = asked.permanentAddress;
    if (learnt.address.isEmpty())
        return;
    const qint64 now = asked.now.toSecsSinceEpoch();
    if (target != learnt.movedTo) {
        learnt.seen = 0;
        learnt.since = now;
    }
    ++learnt.seen;
    const bool believed = learnt.seen >= redirectsToBelieve && now - learnt.since >= redirectsMustLast;
    if (target != learnt.refused && hasNothingToLeave(learnt, target) &&
        (believed || isOnlySafer(learnt.address, target)))
        setAddress(c, asked.source, target);
    else
        c.run(u"UPDATE source SET moved_to = ?, moved_since = ?, moved_seen = ? WHERE id = ?"_s,
              {target, learnt.since, learnt.seen, number(asked.source)});
}

void writeSuccess(Connection &c, const Asked &asked)
{
    // An answer without a redirect contradicts those before: they are counted anew.
    const QString redirects = asked.permanentAddress.isEmpty() ? u", moved_to = ''"_s : QString();
    c.run(u"UPDATE source SET last_asked = ?, last_succeeded = ?, next_due = ?, wished = coalesce(?, 0), "
          u"failures = 0, "
          "trouble = ?, trouble_detail = ?, forbidden_until = NULL, gone = 0, certificate_shown = x''"_s +
              redirects + u" WHERE id = ?"_s,
          {seconds(asked.now), seconds(asked.now), seconds(asked.nextDue), seconds(asked.wished),
           asked.remark ? QVariant(static_cast<int>(asked.remark->kind)) : QVariant(),
           asked.remark ? asked.remark->detail : u""_s, number(asked.source)});
    if (asked.validators)
        c.run(u"UPDATE source SET etag = ?, last_modified = ?, validators_from = ? WHERE id = ?"_s,
              {asked.validators->etag, asked.validators->lastModified, asked.validators->from,
               number(asked.source)});
    if (asked.rhythm)
        c.run(u"UPDATE source SET ttl = ?, skipped_hours = ?, skipped_days = ? WHERE id = ?"_s,
              {asked.rhythm->ttlMinutes, asked.rhythm->skippedHours, asked.rhythm->skippedDays,
               number(asked.source)});
    if (!asked.title.isEmpty())
        c.run(u"UPDATE source SET title = ? WHERE id = ?"_s, {asked.title, number(asked.source)});
    if (!asked.permanentAddress.isEmpty())
        learnRedirect(c, asked);
}

void writeFailure(Connection &c, const Asked &asked)
{
    c.run(u"UPDATE source SET last_asked = ?, next_due = ?, failures = failures + ?, trouble = ?, "
          u"trouble_detail = ?, "
          "gone = ?, certificate_shown = ? WHERE id = ?"_s,
          {seconds(asked.now), seconds(asked.nextDue), asked.counts ? 1 : 0,
           static_cast<int>(asked.trouble->kind), asked.trouble->detail, asked.gone ? 1 : 0,
           asked.trouble->certificate, number(asked.source)});
    // "Come back later" is said for the whole host that says it; the longest time that was said holds.
    const QString whom = asked.forbidden == Asked::Forbidden::ItAlone
                             ? u"id = ?"_s
                             : u"host <> '' AND host = (SELECT host FROM source WHERE id = ?)"_s;
    if (asked.forbiddenUntil.isValid())
        c.run(u"UPDATE source SET forbidden_until = max(coalesce(forbidden_until, 0), ?), "
              "next_due = max(next_due, ?) WHERE "_s +
                  whom,
              {seconds(asked.forbiddenUntil), seconds(asked.forbiddenUntil), number(asked.source)});
}

} // namespace

QList<Source> sources(Connection &connection)
{
    return collect(connection.run(columns + isTaken + u" ORDER BY p.position, s.id"_s));
}

QList<Source> allSources(Connection &connection) { return collect(connection.run(columns)); }

std::optional<Source> source(Connection &connection, SourceId id)
{
    const QList<Source> found = collect(connection.run(columns + u" AND s.id = ?"_s, {number(id)}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<Source> sourceAt(Connection &connection, const QString &address)
{
    const QList<Source> found =
        collect(connection.run(columns + isTaken + u" AND s.canonical = ? ORDER BY s.gone, s.id LIMIT 1"_s,
                               {text::canonicalUrl(address)}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Source> toAsk(Connection &connection, const Whom &whom, const QDateTime &now)
{
    const QString which[] = {
        u" AND s.gone = 0 AND u.every > 0 AND s.next_due <= ?"_s,
        u" AND s.gone = 0"_s,
        QString(),
    };
    QVariantList values = {seconds(now), whom.publication, whom.publication};
    QString narrower = which[static_cast<int>(whom.asking)];
    if (whom.asking == Asking::WhenDue)
        values.append(seconds(now));
    if (whom.asking == Asking::Again || !whom.sources.isEmpty()) {
        narrower += u" AND s.id IN (SELECT value FROM json_each(?))"_s;
        values.append(idList(whom.sources));
    }
    return collect(connection.run(columns + isTaken +
                                      u" AND s.host <> '' AND s.kind IN ('feed', 'html', "
                                      u"'sitemap') AND s.account = 0 "
                                      "AND coalesce(s.forbidden_until, 0) <= ? AND (? = '' OR p.id = ?)"_s +
                                      narrower + u" ORDER BY s.next_due, s.id"_s,
                                  values));
}

void writeAsked(Connection &connection, const Asked &asked)
{
    if (asked.trouble)
        writeFailure(connection, asked);
    else
        writeSuccess(connection, asked);
}

bool moveBack(Connection &connection, SourceId source)
{
    QString now;
    QString before;
    {
        Rows rows =
            connection.run(u"SELECT address, moved_from FROM source WHERE id = ?"_s, {number(source)});
        if (rows.next()) {
            now = rows.text(0);
            before = rows.text(1);
        }
    }
    if (before.isEmpty())
        return false;
    setAddress(connection, source, before);
    connection.run(u"UPDATE source SET moved_refused = ?, moved_from = '' WHERE id = ?"_s,
                   {now, number(source)});
    return true;
}

} // namespace broadsheet::store
