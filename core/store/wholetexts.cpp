#include "core/store/wholetexts.h"

#include "core/store/search.h"
#include "core/store/upkeep.h"
#include "core/store/values.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

// [["ru", address], …]; nothing for none.
QString textOf(const QList<InLanguage> &languages)
{
    QJsonArray list;
    for (const InLanguage &one : languages)
        list.append(QJsonArray{one.language, one.url});
    return list.isEmpty() ? u""_s : QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<InLanguage> languagesFrom(const QString &text)
{
    QList<InLanguage> languages;
    for (const QJsonValue &one : QJsonDocument::fromJson(text.toUtf8()).array())
        languages.append({one.toArray().at(0).toString(), one.toArray().at(1).toString()});
    return languages;
}

} // namespace

WholeState wholeState(Connection &connection, StoryId story, SourceId source)
{
    WholeState state;
    state.wish = wholeArticle(connection.number(u"SELECT whole FROM source_upkeep WHERE source = ?"_s,
                                                {number(source)}, static_cast<int>(usualWhole)));
    Rows rows =
        connection.run(u"SELECT html, plain, base, image, byline, fetched, again, trouble, trouble_detail, "
                       "published, views, languages, canonical FROM story_whole WHERE id = ?"_s,
                       {number(story)});
    if (!rows.next())
        return state;
    if (!rows.text(0).isEmpty())
        state.text = WholeText{.html = rows.text(0),
                               .plain = rows.text(1),
                               .baseUrl = rows.text(2),
                               .image = rows.text(3),
                               .byline = rows.text(4),
                               .fetched = rows.time(5),
                               .published = rows.time(9),
                               .views = rows.isNull(10) ? -1 : rows.number(10),
                               .languages = languagesFrom(rows.text(11)),
                               .canonical = rows.text(12)};
    state.again = rows.time(6);
    if (!rows.isNull(7))
        state.trouble = Error{static_cast<Error::Kind>(rows.number(7)), rows.text(8)};
    return state;
}

void putWhole(Connection &connection, StoryId story, const WholeText &text)
{
    if (connection.number(u"SELECT EXISTS (SELECT 1 FROM story WHERE id = ?)"_s, {number(story)}) == 0)
        return;
    forgetWords(connection, number(story));
    connection.run(u"INSERT OR REPLACE INTO story_whole "
                   "(id, html, plain, base, image, byline, fetched, published, views, languages, canonical) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   {number(story), text.html, text.plain, text.baseUrl, text.image, text.byline,
                    seconds(text.fetched), seconds(text.published),
                    text.views < 0 ? QVariant() : QVariant(text.views), textOf(text.languages),
                    text.canonical});
    queueWords(connection, number(story));
}

void putWholeTrouble(Connection &connection, StoryId story, const Error &trouble, const QDateTime &again)
{
    connection.run(u"INSERT INTO story_whole (id, trouble, trouble_detail, again) "
                   "SELECT id, ?, ?, ? FROM story WHERE id = ? "
                   "ON CONFLICT (id) DO UPDATE SET trouble = excluded.trouble, "
                   "trouble_detail = excluded.trouble_detail, again = excluded.again"_s,
                   {static_cast<int>(trouble.kind), trouble.detail, seconds(again), number(story)});
}

void wholeMayHaveChanged(Connection &connection, qint64 story)
{
    connection.run(u"UPDATE story_whole SET again = 0 WHERE id = ?"_s, {story});
}

// CROSS JOIN keeps SQLite to this order: unread stories, newest first.
QList<StoryId> wantedInAdvance(Connection &connection, const QDateTime &now, int most)
{
    if (connection.number(u"SELECT EXISTS (SELECT 1 FROM upkeep WHERE in_advance = 1)"_s) == 0)
        return {};
    return storyIds(connection.run(
        u"SELECT s.id FROM story s CROSS JOIN source_upkeep u ON u.source = s.source "
        "LEFT JOIN story_whole w ON w.id = s.id WHERE s.unread = 1 AND u.in_advance = 1 AND u.whole > 0 "
        "AND s.url <> '' AND (w.id IS NULL OR w.again <= ?) "
        "AND s.edition IN (SELECT id FROM edition WHERE visible = 1) ORDER BY s.id DESC LIMIT ?"_s,
        {seconds(now), most}));
}

} // namespace broadsheet::store
