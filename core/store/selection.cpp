#include "core/store/selection.h"

#include "core/store/lists.h"
#include "core/store/search.h"
#include "core/store/values.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

// A place a section takes its stories from.
struct Pair
{
    qint64 source;
    QString tag;
};

class Builder final
{
public:
    Builder(Connection &connection, const StoryQuery &query, Extent extent)
        : m_connection(connection), m_query(query), m_extent(extent)
    {
        m_unread = query.unreadOnly || query.scope == StoryQuery::Scope::Unread;
    }

    Selection build()
    {
        if (!m_query.search.isEmpty())
            return fromSearch();
        if (!m_query.section.isEmpty())
            return fromSection();
        return fromStories();
    }

    Selection alsoKept()
    {
        if (!m_query.search.isEmpty() && matchExpression(m_query.search).isEmpty())
            return start(u"SELECT id FROM story WHERE 0"_s);
        m_unread = false;
        Selection result =
            start(u"SELECT s.id FROM story s WHERE +s.id IN (SELECT value FROM json_each(?))"_s);
        result.values.append(idList(m_query.alsoKeep));
        if (!m_query.search.isEmpty())
            add(result, u" AND s.id IN (SELECT rowid FROM story_index WHERE story_index MATCH ?)"_s,
                matchExpression(m_query.search));
        addFilters(result, u"s.id"_s);
        addSection(result);
        return finish(result, u"s.id"_s);
    }

private:
    static Selection start(const QString &sql) { return {sql, {}}; }

    Selection fromSearch()
    {
        Selection result = start(u"SELECT s.id FROM story_index f JOIN story s ON s.id = f.rowid "
                                 "WHERE story_index MATCH ?"_s);
        const QString words = matchExpression(m_query.search);
        if (words.isEmpty())
            return start(u"SELECT id FROM story WHERE 0"_s);
        result.values.append(words);
        addFilters(result, u"f.rowid"_s);
        addSection(result);
        return finish(result, u"f.rowid"_s);
    }

    Selection fromStories()
    {
        Selection result = start(u"SELECT s.id FROM story s WHERE 1"_s);
        addFilters(result, u"s.id"_s);
        addSection(result);
        return finish(result, u"s.id"_s);
    }

    // CROSS JOIN keeps SQLite to this order: x walks its index newest first.
    Selection armOf(const Pair &pair) const
    {
        Selection arm =
            start(pair.tag.isEmpty()
                      ? u"SELECT x.story AS id FROM story_source x CROSS JOIN story s ON s.id = x.story "
                        "WHERE x.source = ?"_s
                      : u"SELECT x.story AS id FROM story_tag x CROSS JOIN story s ON s.id = x.story "
                        "WHERE x.source = ? AND x.tag = ?"_s);
        arm.values.append(pair.source);
        if (!pair.tag.isEmpty())
            arm.values.append(pair.tag);
        return arm;
    }

    // Each source of the section gives its own page, in order; together they give the section's.
    Selection fromSection()
    {
        Selection result;
        QStringList arms;
        for (const Pair &pair : pairs()) {
            Selection arm = armOf(pair);
            addFilters(arm, u"x.story"_s);
            arm = finish(arm, u"x.story"_s);
            arms.append(u"SELECT id FROM ("_s + arm.sql + u')');
            result.values += arm.values;
        }
        if (arms.isEmpty())
            return start(u"SELECT id FROM story WHERE 0"_s);
        result.sql = arms.size() == 1
                         ? arms.first()
                         : u"SELECT id FROM ("_s + arms.join(u" UNION "_s) + u") ORDER BY id DESC"_s;
        if (arms.size() > 1)
            addLimit(result);
        return result;
    }

    void addFilters(Selection &to, const QString &id) const
    {
        using Scope = StoryQuery::Scope;
        if (m_query.scope == Scope::Today)
            add(to, u" AND "_s + id + u" >= ?"_s, m_query.dayStart.toSecsSinceEpoch() << counterBits);
        if (m_query.scope == Scope::Bookmarks || isCollection())
            to.sql += u" AND s.kept = 1"_s;
        if (m_query.scope == Scope::Later)
            to.sql += u" AND s.later = 1"_s;
        if (m_query.scope == Scope::Notes)
            to.sql += u" AND "_s + id + u" IN (SELECT story FROM note)"_s;
        if (isCollection())
            add(to,
                u" AND "_s + id +
                    u" IN (WITH RECURSIVE inside (id) AS (SELECT ? UNION SELECT c.id FROM collection c "
                    "JOIN inside i ON c.parent = i.id) "
                    "SELECT story FROM collected WHERE collection IN (SELECT id FROM inside))"_s,
                number(m_query.collection));
        if (m_unread)
            to.sql += u" AND s.unread = 1"_s;
        if (m_query.withPictures)
            to.sql += u" AND s.image <> ''"_s;
        if (id != "x.story"_L1) // a section's sources belong to one edition anyway
            addEditions(to);
        if (m_extent == Extent::Page && number(m_query.before) != 0)
            add(to, u" AND "_s + id + u" < ?"_s, number(m_query.before));
    }

    bool isCollection() const { return number(m_query.collection) != 0; }

    void addEditions(Selection &to) const
    {
        if (m_query.publication.isEmpty()) {
            if (!m_query.isTheReadersOwn() && hasHiddenEditions())
                to.sql += u" AND +s.edition IN (SELECT id FROM edition WHERE visible = 1)"_s;
            return;
        }
        const QList<qint64> list = editions();
        if (list.size() == 1) // so that its index drives
            return add(to, u" AND s.edition = ?"_s, list.first());
        QStringList numbers;
        for (const qint64 edition : list)
            numbers.append(QString::number(edition));
        add(to, u" AND +s.edition IN (SELECT value FROM json_each(?))"_s, u'[' + numbers.join(u',') + u']');
    }

    // For drivers other than the section itself.
    void addSection(Selection &to) const
    {
        if (m_query.section.isEmpty())
            return;
        to.sql +=
            u" AND EXISTS (SELECT 1 FROM story_source x JOIN section_source p ON p.source = x.source "
            "WHERE x.story = s.id AND p.edition = s.edition AND p.section = ? AND (p.tag = '' OR EXISTS "
            "(SELECT 1 FROM story_tag t WHERE t.source = x.source AND t.tag = p.tag AND t.story = s.id)))"_s;
        to.values.append(m_query.section);
    }

    Selection finish(Selection selection, const QString &id) const
    {
        selection.sql += u" ORDER BY "_s + id + u" DESC"_s;
        addLimit(selection);
        return selection;
    }

    void addLimit(Selection &to) const
    {
        if (m_extent == Extent::Page)
            add(to, u" LIMIT ?"_s, std::clamp(m_query.limit, 0, longestPage));
    }

    static void add(Selection &to, const QString &sql, const QVariant &value)
    {
        to.sql += sql;
        to.values.append(value);
    }

    bool hasHiddenEditions() const
    {
        return m_connection.number(u"SELECT EXISTS (SELECT 1 FROM edition WHERE visible = 0)"_s) != 0;
    }

    QList<qint64> editions() const
    {
        QList<qint64> list;
        Rows rows =
            m_connection.run(u"SELECT id FROM edition WHERE publication = ? AND (? = '' OR language = ?)"_s,
                             {m_query.publication, m_query.edition, m_query.edition});
        while (rows.next())
            list.append(rows.number(0));
        return list;
    }

    QList<Pair> pairs() const
    {
        QList<Pair> list;
        Rows rows =
            m_connection.run(u"SELECT DISTINCT p.source, p.tag FROM section_source p JOIN edition e "
                             "ON e.id = p.edition WHERE e.publication = ? AND (? = '' OR e.language = ?) "
                             "AND p.section = ?"_s,
                             {m_query.publication, m_query.edition, m_query.edition, m_query.section});
        while (rows.next())
            list.append({rows.number(0), rows.text(1)});
        return list;
    }

    Connection &m_connection;
    const StoryQuery &m_query;
    Extent m_extent;
    bool m_unread = false;
};

} // namespace

Selection select(Connection &connection, const StoryQuery &query, Extent extent)
{
    return Builder(connection, query, extent).build();
}

Selection selectAlsoKept(Connection &connection, const StoryQuery &query, Extent extent)
{
    return Builder(connection, query, extent).alsoKept();
}

} // namespace broadsheet::store
