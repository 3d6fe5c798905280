#include "core/store/publications.h"

#include "core/store/incoming.h"
#include "core/store/retention.h"
#include "core/store/search.h"
#include "core/store/states.h"
#include "core/store/values.h"
#include "core/text/urls.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

constexpr int purgedAtOnce = 50; // stories; leaving the index costs 0.8 ms each

void updateVisibility(Connection &c)
{
    c.run(u"UPDATE edition SET visible = NOT visible WHERE visible <> EXISTS (SELECT 1 FROM publication p "
          u"WHERE "
          "p.id = edition.publication AND p.edition = edition.language AND p.removed IS NULL)"_s);
}

qint64 putEdition(Connection &c, const QString &publication, const QString &language)
{
    c.run(u"INSERT OR IGNORE INTO edition (publication, language) VALUES (?, ?)"_s, {publication, language});
    return c.number(u"SELECT id FROM edition WHERE publication = ? AND language = ?"_s,
                    {publication, language});
}

struct SectionRow
{
    QString id; // empty: the publication as a whole
    int position;
};

// A manifest goes on naming the address a source has moved from, in this or another spelling.
QString movedAddress(Connection &c, qint64 edition, const QString &address)
{
    const QString canonical = text::canonicalUrl(address);
    Rows rows =
        c.run(u"SELECT address, moved_from FROM source WHERE edition = ? AND moved_from <> ''"_s, {edition});
    while (rows.next()) {
        if (text::canonicalUrl(rows.text(1)) == canonical)
            return rows.text(0);
    }
    return address;
}

void putSource(Connection &c, const QString &publication, const SectionRow &section,
               const SectionSource &source)
{
    const qint64 edition = putEdition(c, publication, source.edition);
    const QString address = movedAddress(c, edition, source.address);
    c.run(
        u"INSERT INTO source (kind, edition, address, canonical, host) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (account, edition, address) DO UPDATE SET kind = excluded.kind, gone = 0"_s,
        {nameOf(source.kind), edition, address, text::canonicalUrl(address), QUrl(address).host().toLower()});
    const qint64 id = c.number(u"SELECT id FROM source WHERE account = 0 AND edition = ? AND address = ?"_s,
                               {edition, address});
    QStringList tags; // "" for all of it
    for (const QString &category : source.categories)
        tags.append(tagOf(category));
    for (const QString &tag : tags.isEmpty() ? QStringList{QString()} : tags)
        c.run(
            u"INSERT OR IGNORE INTO section_source (edition, section, source, tag, position) VALUES (?, ?, ?, ?, ?)"_s,
            {edition, section.id, id, tag, section.position});
}

void putSources(Connection &c, const Publication &publication)
{
    c.run(u"DELETE FROM section_source WHERE edition IN (SELECT id FROM edition WHERE publication = ?)"_s,
          {publication.id});
    for (const Edition &edition : publication.editions)
        putEdition(c, publication.id, edition.language);
    for (const SectionSource &source : publication.sources)
        putSource(c, publication.id, {QString(), 0}, source);
    int position = 0;
    for (const Section &section : publication.sections) {
        ++position;
        for (const SectionSource &source : section.sources)
            putSource(c, publication.id, {section.id, position}, source);
    }
    // What no section names any more is asked no more (see sources.cpp); it only stays for the stories it
    // brought. It lists none of them, and when it is named again, its document comes whole.
    const QString orphans = u"edition IN (SELECT id FROM edition WHERE publication = ?) "
                            "AND id NOT IN (SELECT source FROM section_source)"_s;
    c.run(u"UPDATE story_source SET position = NULL WHERE position IS NOT NULL AND source IN "
          "(SELECT id FROM source WHERE "_s +
              orphans + u")"_s,
          {publication.id});
    c.run(u"UPDATE source SET etag = x'', last_modified = x'', validators_from = '' WHERE "_s + orphans,
          {publication.id});
    c.run(u"DELETE FROM source WHERE "_s + orphans +
              u" AND id NOT IN (SELECT source FROM story_source) AND id NOT IN (SELECT source FROM story)"_s,
          {publication.id});
}

QList<StoryId> doomed(Connection &c, const QString &publication)
{
    return storyIds(c.run(u"SELECT s.id FROM story s JOIN edition e ON e.id = s.edition "
                          "WHERE e.publication = ? AND NOT "_s +
                              isHeld + u" ORDER BY s.id LIMIT ?"_s,
                          {publication, purgedAtOnce}));
}

// Its last stories are gone, or only kept ones are left.
void forget(Connection &c, const QString &publication)
{
    const QString mine = u"edition IN (SELECT id FROM edition WHERE publication = ?)"_s;
    c.run(u"INSERT OR IGNORE INTO forgotten_secret SELECT secret FROM source WHERE secret <> '' AND "_s +
              mine,
          {publication});
    c.run(u"UPDATE source SET secret = '' WHERE secret <> '' AND "_s + mine, {publication});
    c.run(u"DELETE FROM section_source WHERE "_s + mine, {publication});
    c.run(u"DELETE FROM source WHERE "_s + mine +
              u" AND id NOT IN (SELECT source FROM story_source) AND id NOT IN (SELECT source FROM story)"_s,
          {publication});
    // Kept stories still want to know where they come from: then its row stays, as removed at time 0.
    c.run(u"DELETE FROM publication WHERE id = ? AND NOT EXISTS (SELECT 1 FROM source s JOIN edition e ON "
          u"e.id = s.edition "
          "WHERE e.publication = publication.id)"_s,
          {publication});
    c.run(u"UPDATE publication SET removed = 0 WHERE id = ?"_s, {publication});
}

void put(Connection &c, const Publication &publication, const QByteArray &manifest)
{
    c.run(u"INSERT INTO publication (id, manifest, edition, position) "
          "VALUES (?, ?, ?, (SELECT 1 + coalesce(max(position), 0) FROM publication)) "
          "ON CONFLICT (id) DO UPDATE SET manifest = excluded.manifest, removed = NULL"_s,
          {publication.id, QString::fromUtf8(manifest), publication.defaultEdition});
    // A newspaper that comes back in another language than it had is read in that one.
    QStringList languages;
    for (const Edition &edition : publication.editions)
        languages.append(edition.language);
    c.run(
        u"UPDATE publication SET edition = ? WHERE id = ? AND edition NOT IN (SELECT value FROM json_each(?))"_s,
        {publication.defaultEdition, publication.id, textList(languages)});
    putSources(c, publication);
}

QString rowsOfPublications(const QString &rest)
{
    return u"SELECT id, manifest, edition, folder FROM publication WHERE removed IS NULL "_s + rest;
}

PublicationRow publicationIn(const Rows &rows)
{
    return {rows.text(0), rows.bytes(1), rows.text(2), rows.text(3)};
}

} // namespace

QList<PublicationRow> publications(Connection &connection)
{
    QList<PublicationRow> list;
    Rows rows = connection.run(rowsOfPublications(u"ORDER BY position, id"_s));
    while (rows.next())
        list.append(publicationIn(rows));
    return list;
}

std::optional<PublicationRow> publication(Connection &connection, const QString &id)
{
    Rows rows = connection.run(rowsOfPublications(u"AND id = ?"_s), {id});
    return rows.next() ? std::optional(publicationIn(rows)) : std::nullopt;
}

void putPublication(Connection &connection, const Publication &publication, const QByteArray &manifest,
                    const QString &edition)
{
    put(connection, publication, manifest);
    if (edition.isEmpty())
        updateVisibility(connection);
    else
        chooseEdition(connection, publication.id, edition);
}

void putPublications(Connection &connection, const QList<Shelved> &list)
{
    for (const Shelved &one : list) {
        put(connection, one.publication, one.manifest);
        if (!one.folder.isEmpty())
            connection.run(u"UPDATE publication SET folder = ? WHERE id = ?"_s,
                           {one.folder, one.publication.id});
    }
    updateVisibility(connection);
}

void chooseEdition(Connection &connection, const QString &publication, const QString &edition)
{
    connection.run(u"UPDATE publication SET edition = ? WHERE id = ? AND EXISTS "
                   "(SELECT 1 FROM edition WHERE publication = ? AND language = ?)"_s,
                   {edition, publication, publication, edition});
    updateVisibility(connection);
}

bool setPresence(Connection &connection, const QStringList &publications, Presence presence,
                 const QDateTime &now)
{
    const QVariant removed = presence == Presence::Removed ? seconds(now) : QVariant();
    const bool any =
        connection
            .run(u"UPDATE publication SET removed = ? WHERE id IN (SELECT value FROM json_each(?)) "
                 "AND (removed IS NULL) = ?"_s,
                 {removed, textList(publications), presence == Presence::Removed ? 1 : 0})
            .affected() > 0;
    updateVisibility(connection);
    return any;
}

Purge purgeSome(Connection &connection, const QDateTime &limit)
{
    QString publication;
    {
        Rows rows = connection.run(u"SELECT id FROM publication WHERE removed > 0 AND removed < ? LIMIT 1"_s,
                                   {seconds(limit)});
        if (!rows.next())
            return Purge::Done;
        publication = rows.text(0);
    }
    const QList<StoryId> stories = doomed(connection, publication);
    for (const StoryId story : stories)
        removeStory(connection, story);
    if (stories.isEmpty())
        forget(connection, publication);
    else
        mergeALittle(connection);
    return connection.failed() ? Purge::Done : Purge::More;
}

} // namespace broadsheet::store
