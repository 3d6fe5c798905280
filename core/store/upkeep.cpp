#include "core/store/upkeep.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

constexpr int mostDays = 100 * 366;
constexpr int mostStories = 1'000'000;

QVariant bounded(const std::optional<int> &number, int least, int most)
{
    if (!number)
        return {};
    return *number <= 0 ? 0 : std::clamp(*number, least, most);
}

} // namespace

QList<ScopedUpkeep> upkeep(Connection &connection)
{
    QList<ScopedUpkeep> all;
    Rows rows = connection.run(
        u"SELECT publication, source, every, keep_days, keep_count, whole, in_advance, direction FROM upkeep"_s);
    while (rows.next()) {
        ScopedUpkeep one{{rows.text(0), SourceId{rows.number(1)}}, {}};
        if (!rows.isNull(2))
            one.upkeep.everyMinutes = static_cast<int>(rows.number(2));
        if (!rows.isNull(3))
            one.upkeep.keeping = Keeping{static_cast<int>(rows.number(3)), static_cast<int>(rows.number(4))};
        if (!rows.isNull(5))
            one.upkeep.whole = wholeArticle(rows.number(5));
        if (!rows.isNull(6))
            one.upkeep.inAdvance = rows.number(6) != 0;
        if (!rows.isNull(7))
            one.upkeep.direction = textDirection(rows.number(7));
        all.append(one);
    }
    return all;
}

WholeArticle wholeArticle(qint64 column)
{
    const bool known = column >= 0 && column <= static_cast<qint64>(WholeArticle::Always);
    return known ? static_cast<WholeArticle>(column) : usualWhole;
}

TextDirection textDirection(qint64 column)
{
    const bool known = column >= 0 && column <= static_cast<qint64>(TextDirection::RightToLeft);
    return known ? static_cast<TextDirection>(column) : usualDirection;
}

namespace {

QHash<SourceId, int> intervals(Connection &connection)
{
    QHash<SourceId, int> minutes;
    for (const Source &one : allSources(connection))
        minutes.insert(one.id, one.everyMinutes);
    return minutes;
}

void writeWish(Connection &connection, const UpkeepScope &scope, const Upkeep &upkeep)
{
    const QVariantList key = {scope.publication, number(scope.source)};
    if (upkeep == Upkeep{}) {
        connection.run(u"DELETE FROM upkeep WHERE publication = ? AND source = ?"_s, key);
    } else {
        std::optional<int> days;
        std::optional<int> count;
        if (upkeep.keeping) {
            days = upkeep.keeping->days;
            count = upkeep.keeping->perSource;
        }
        connection.run(
            u"INSERT OR REPLACE INTO upkeep (publication, source, every, keep_days, keep_count, whole, "
            "in_advance, direction) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            key +
                QVariantList{bounded(upkeep.everyMinutes, fewestMinutes, mostMinutes),
                             bounded(days, 1, mostDays), bounded(count, 1, mostStories),
                             upkeep.whole ? QVariant(static_cast<int>(*upkeep.whole)) : QVariant(),
                             upkeep.inAdvance ? QVariant(*upkeep.inAdvance ? 1 : 0) : QVariant(),
                             upkeep.direction ? QVariant(static_cast<int>(*upkeep.direction)) : QVariant()});
    }
}

} // namespace

void putUpkeep(Connection &connection, const UpkeepScope &scope, const Upkeep &upkeep, const PlanAnew &plan)
{
    const QHash<SourceId, int> before = intervals(connection);
    writeWish(connection, scope, upkeep);
    for (const Source &one : allSources(connection)) {
        // A failing source keeps its back-off.
        if (one.everyMinutes == before.value(one.id) || one.failures > 0 || !one.lastAsked.isValid())
            continue;
        connection.run(u"UPDATE source SET next_due = ? WHERE id = ?"_s,
                       {seconds(plan(one)), number(one.id)});
    }
}

} // namespace broadsheet::store
