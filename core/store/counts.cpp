#include "core/store/counts.h"

#include "core/store/collections.h"
#include "core/store/values.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

Counts counts(Connection &c, const QString &sql, const QVariantList &values = {})
{
    Rows rows = c.run(u"SELECT count(*), total(unread) FROM story s WHERE "_s + sql, values);
    return rows.next() ? Counts{static_cast<int>(rows.number(1)), static_cast<int>(rows.number(0))}
                       : Counts{};
}

void countPublications(Connection &c, AllCounts &all)
{
    Rows totals = c.run(u"SELECT e.publication, (SELECT count(*) FROM story s WHERE s.edition = e.id), "
                        "(SELECT count(*) FROM story s INDEXED BY story_edition_unread "
                        "WHERE s.edition = e.id AND s.unread = 1) "
                        "FROM edition e WHERE e.visible = 1"_s);
    while (totals.next()) {
        const Counts one{static_cast<int>(totals.number(2)), static_cast<int>(totals.number(1))};
        all.publications.insert(totals.text(0), one);
        all.all.unread += one.unread;
        all.all.total += one.total;
    }
}

// A source of a section, and the category it asks for.
struct Pair
{
    qint64 source;
    QString tag;
};

QHash<QString, QList<Pair>> sections(Connection &c)
{
    QHash<QString, QList<Pair>> sections;
    Rows rows = c.run(u"SELECT e.publication || '/' || p.section, p.source, p.tag FROM section_source p "
                      "JOIN edition e ON e.id = p.edition WHERE e.visible = 1 AND p.section <> ''"_s);
    while (rows.next())
        sections[rows.text(0)].append({rows.number(1), rows.text(2)});
    return sections;
}

// Each of these walks one index and touches no story.
struct Arm
{
    QString total;
    QString unread;
};

Arm armOf(const Pair &pair)
{
    if (pair.tag.isEmpty())
        return {
            u"SELECT story FROM story_source WHERE source = ?"_s,
            u"SELECT story FROM story_source INDEXED BY story_source_unread WHERE source = ? AND unread = 1"_s};
    return {
        u"SELECT story FROM story_tag WHERE source = ? AND tag = ?"_s,
        u"SELECT t.story FROM story_tag t JOIN story_source x ON x.source = t.source AND x.story = t.story "
        "WHERE t.source = ? AND t.tag = ? AND x.unread = 1"_s};
}

// UNION counts a story once that several sources of the section carry.
Counts countSection(Connection &c, const QList<Pair> &pairs)
{
    QStringList totals;
    QStringList unread;
    QVariantList values;
    for (const Pair &pair : pairs) {
        const Arm arm = armOf(pair);
        totals.append(arm.total);
        unread.append(arm.unread);
        values.append(pair.source);
        if (!pair.tag.isEmpty())
            values.append(pair.tag);
    }
    const QString count = u"SELECT count(*) FROM (%1)"_s;
    return {static_cast<int>(c.number(count.arg(unread.join(u" UNION "_s)), values)),
            static_cast<int>(c.number(count.arg(totals.join(u" UNION "_s)), values))};
}

void countSections(Connection &c, AllCounts &all)
{
    const QHash<QString, QList<Pair>> list = sections(c);
    for (auto section = list.begin(); section != list.end(); ++section)
        all.sections.insert(section.key(), countSection(c, section.value()));
}

} // namespace

AllCounts countAll(Connection &connection, const QDateTime &dayStart)
{
    AllCounts all;
    const QString visible = u" AND +s.edition IN (SELECT id FROM edition WHERE visible = 1)"_s;
    all.today = counts(connection, u"s.id >= ?"_s + visible, {dayStart.toSecsSinceEpoch() << counterBits});
    all.bookmarks = counts(connection, u"s.kept = 1"_s);
    all.later = counts(connection, u"s.later = 1"_s);
    all.notes = counts(connection, u"s.id IN (SELECT story FROM note)"_s);
    all.collections = countCollections(connection);
    countPublications(connection, all);
    countSections(connection, all);
    return all;
}

} // namespace broadsheet::store
