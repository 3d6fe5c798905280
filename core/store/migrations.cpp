#include "core/store/migrations.h"

#include <QStringList>

#include <iterator>

using namespace Qt::StringLiterals;

namespace broadsheet::store {

namespace {

// Times are seconds since 1970, UTC. Statements are parted by ";;".
const char *const steps[] = {
    // 1
    R"sql(
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;;

-- removed: when the reader removed it; its stories stay for a while, so that this can be undone.
CREATE TABLE publication (
    id TEXT PRIMARY KEY, manifest TEXT NOT NULL, edition TEXT NOT NULL, position INTEGER NOT NULL, removed INTEGER);;

-- visible: chosen by the reader, and its publication is not removed.
CREATE TABLE edition (
    id INTEGER PRIMARY KEY, publication TEXT NOT NULL, language TEXT NOT NULL, visible INTEGER NOT NULL DEFAULT 0,
    UNIQUE (publication, language));;

-- account 0 is this computer. forbidden_until: the server's own wish (Retry-After), which not even the reader overrides.
-- moved_*: where permanent redirects point and since when; learnt slowly, for captive portals redirect permanently too.
CREATE TABLE source (
    id INTEGER PRIMARY KEY, account INTEGER NOT NULL DEFAULT 0, kind TEXT NOT NULL,
    edition INTEGER NOT NULL REFERENCES edition (id), address TEXT NOT NULL, canonical TEXT NOT NULL, host TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '', etag BLOB NOT NULL DEFAULT x'', last_modified BLOB NOT NULL DEFAULT x'',
    last_asked INTEGER, last_succeeded INTEGER, next_due INTEGER NOT NULL DEFAULT 0, forbidden_until INTEGER,
    failures INTEGER NOT NULL DEFAULT 0, trouble INTEGER, trouble_detail TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0, moved_to TEXT NOT NULL DEFAULT '', moved_since INTEGER,
    moved_seen INTEGER NOT NULL DEFAULT 0,
    UNIQUE (account, edition, address));;
CREATE INDEX source_canonical ON source (canonical);;
CREATE INDEX source_host ON source (host);;

-- Which sources make a section; tag: only items of this folded category; section '': the publication as a whole;
-- position: of the section in its publication.
CREATE TABLE section_source (
    edition INTEGER NOT NULL REFERENCES edition (id), section TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE, tag TEXT NOT NULL,
    position INTEGER NOT NULL, PRIMARY KEY (edition, section, source, tag)) WITHOUT ROWID;;
CREATE INDEX section_source_source ON section_source (source);;

-- The head of a story: what lists need. unread and kept repeat what table state says, for counting.
-- identity: edition and guid; address: canonical; both tell whether an item is already here.
CREATE TABLE story (
    id INTEGER PRIMARY KEY, account INTEGER NOT NULL DEFAULT 0, edition INTEGER NOT NULL REFERENCES edition (id),
    unread INTEGER NOT NULL, kept INTEGER NOT NULL, changed INTEGER NOT NULL DEFAULT 0,
    source INTEGER NOT NULL REFERENCES source (id), fingerprint INTEGER NOT NULL, content_hash INTEGER NOT NULL,
    published INTEGER, modified INTEGER, first_seen INTEGER NOT NULL, views INTEGER NOT NULL DEFAULT -1,
    language TEXT NOT NULL, title TEXT NOT NULL, url TEXT NOT NULL, image TEXT NOT NULL, summary TEXT NOT NULL,
    guid TEXT NOT NULL, identity TEXT NOT NULL, address TEXT NOT NULL);;
CREATE UNIQUE INDEX story_identity ON story (account, identity);;
CREATE INDEX story_address ON story (edition, address) WHERE address <> '';;
CREATE INDEX story_fingerprint ON story (edition, fingerprint) WHERE address = '';;
CREATE INDEX story_edition ON story (edition);;
CREATE INDEX story_edition_unread ON story (edition) WHERE unread = 1;;
CREATE INDEX story_unread ON story (unread) WHERE unread = 1;;
CREATE INDEX story_kept ON story (kept) WHERE kept = 1;;

-- The body, as published, and its plain text; more: JSON of what is left of the item.
CREATE TABLE story_text (
    id INTEGER PRIMARY KEY REFERENCES story (id) ON DELETE CASCADE, html TEXT NOT NULL, base TEXT NOT NULL,
    summary TEXT NOT NULL, plain TEXT NOT NULL, more TEXT NOT NULL);;

-- Which sources carry it; position: in the document last seen, NULL when it has left it; unread: as in story, so that
-- sections are listed and counted from one index.
CREATE TABLE story_source (
    source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    story INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE, position INTEGER, unread INTEGER NOT NULL,
    PRIMARY KEY (source, story)) WITHOUT ROWID;;
CREATE INDEX story_source_unread ON story_source (source, story) WHERE unread = 1;;
CREATE INDEX story_source_story ON story_source (story);;
CREATE TABLE story_tag (
    source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE, tag TEXT NOT NULL,
    story INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    PRIMARY KEY (source, tag, story)) WITHOUT ROWID;;
CREATE INDEX story_tag_story ON story_tag (story);;

-- The truth about what the reader did. It may be here before its story and stays after it; no row: unread, not kept.
CREATE TABLE state (
    account INTEGER NOT NULL, identity TEXT NOT NULL, scoped_address TEXT NOT NULL, fingerprint INTEGER NOT NULL,
    unread INTEGER NOT NULL, kept INTEGER NOT NULL, changed_at INTEGER NOT NULL,
    PRIMARY KEY (account, identity)) WITHOUT ROWID;;
CREATE INDEX state_address ON state (account, scoped_address) WHERE scoped_address <> '';;

-- The words are folded by text::fold() before they come here; the index follows behind the stories.
CREATE VIEW story_words AS
    SELECT story.id AS id, story.title AS title, story_text.plain AS plain
    FROM story JOIN story_text ON story_text.id = story.id;;
CREATE VIRTUAL TABLE story_index USING fts5 (
    title, plain, content = 'story_words', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');;
CREATE TABLE unindexed (id INTEGER PRIMARY KEY);;

-- Files lie in the profile's pictures folder, named by hash.
CREATE TABLE picture (
    address TEXT PRIMARY KEY, file TEXT NOT NULL, mime TEXT NOT NULL, size INTEGER NOT NULL, last_used INTEGER NOT NULL,
    kept INTEGER NOT NULL DEFAULT 0);;
CREATE INDEX picture_last_used ON picture (last_used) WHERE kept = 0;;

CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT, time INTEGER NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL DEFAULT '',
    undone INTEGER NOT NULL DEFAULT 0);;
-- stories: what the action changed and what was before, packed (see journal.cpp); a long action has several parts.
CREATE TABLE journal_part (
    journal INTEGER NOT NULL REFERENCES journal (id) ON DELETE CASCADE, part INTEGER NOT NULL, stories BLOB NOT NULL,
    PRIMARY KEY (journal, part)) WITHOUT ROWID
)sql",
    // 2
    R"sql(
-- How often to ask and how long to keep, as the reader wishes; both keys empty: for everything. NULL: as the wider scope.
CREATE TABLE upkeep (
    publication TEXT NOT NULL, source INTEGER NOT NULL, every INTEGER, keep_days INTEGER, keep_count INTEGER,
    PRIMARY KEY (publication, source)) WITHOUT ROWID;;
CREATE TRIGGER upkeep_of_source AFTER DELETE ON source BEGIN
    DELETE FROM upkeep WHERE source = old.id; END;;
CREATE TRIGGER upkeep_of_publication AFTER DELETE ON publication BEGIN
    DELETE FROM upkeep WHERE publication = old.id; END;;
-- What holds for a source. 60 minutes and 90 days are core/model/upkeep.h's usual ones.
CREATE VIEW source_upkeep AS
    SELECT s.id AS source,
        coalesce(own.every, paper.every, everyone.every, 60) AS every,
        coalesce(own.keep_days, paper.keep_days, everyone.keep_days, 90) AS keep_days,
        coalesce(own.keep_count, paper.keep_count, everyone.keep_count, 0) AS keep_count
    FROM source s JOIN edition e ON e.id = s.edition
    LEFT JOIN upkeep own ON own.publication = '' AND own.source = s.id
    LEFT JOIN upkeep paper ON paper.publication = e.publication AND paper.source = 0
    LEFT JOIN upkeep everyone ON everyone.publication = '' AND everyone.source = 0;;
-- wished: not before this, as the server or the feed asks (Cache-Control, ttl, sy); kept apart from next_due so that
-- another interval can be planned anew.
ALTER TABLE source ADD COLUMN wished INTEGER NOT NULL DEFAULT 0
)sql",
    // 3
    R"sql(
-- Stories that went by the retention rule while a source still listed them: id is what they had. They do not come back
-- as new. left_at: since when the source lists them no more; a while later they are forgotten.
CREATE TABLE pruned (
    source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE, id INTEGER NOT NULL,
    account INTEGER NOT NULL, edition INTEGER NOT NULL, identity TEXT NOT NULL, address TEXT NOT NULL,
    fingerprint INTEGER NOT NULL, published INTEGER, left_at INTEGER, PRIMARY KEY (source, id)) WITHOUT ROWID;;
CREATE INDEX pruned_identity ON pruned (account, identity);;
CREATE INDEX pruned_address ON pruned (edition, address) WHERE address <> '';;
CREATE INDEX pruned_fingerprint ON pruned (edition, fingerprint) WHERE address = '';;
CREATE INDEX pruned_left ON pruned (left_at) WHERE left_at IS NOT NULL
)sql",
    // 4
    R"sql(
-- validators_from: where a redirect had led when they came; '': from the address itself.
-- moved_from: the address before a believed redirect; moved_refused: where the reader does not want it to move.
-- secret: under which name the system's keychain holds its credentials; '': none. They themselves are never here.
-- certificate: SHA-256 of the one the reader accepts; certificate_shown: of the one last refused.
ALTER TABLE source ADD COLUMN validators_from TEXT NOT NULL DEFAULT '';;
ALTER TABLE source ADD COLUMN moved_from TEXT NOT NULL DEFAULT '';;
ALTER TABLE source ADD COLUMN moved_refused TEXT NOT NULL DEFAULT '';;
ALTER TABLE source ADD COLUMN secret TEXT NOT NULL DEFAULT '';;
ALTER TABLE source ADD COLUMN certificate BLOB NOT NULL DEFAULT x'';;
ALTER TABLE source ADD COLUMN certificate_shown BLOB NOT NULL DEFAULT x'';;
-- Of sources that are no more: to be taken out of the keychain.
CREATE TABLE forgotten_secret (secret TEXT PRIMARY KEY) WITHOUT ROWID;;
CREATE TRIGGER secret_of_source AFTER DELETE ON source WHEN old.secret <> '' BEGIN
    INSERT OR IGNORE INTO forgotten_secret VALUES (old.secret); END
)sql",
    // 5
    R"sql(
-- The index grows by many small transactions: merging sixteen segments at a time halves its work against four.
INSERT INTO story_index (story_index, rank) VALUES ('automerge', 16)
)sql",
    // 6
    R"sql(
-- whole: fetch articles from their pages (0 never, 1 of teasers, 2 always); in_advance: those of unread stories after a
-- refresh. 1 and 0 are core/model/upkeep.h's usual ones.
ALTER TABLE upkeep ADD COLUMN whole INTEGER;;
ALTER TABLE upkeep ADD COLUMN in_advance INTEGER;;
DROP VIEW source_upkeep;;
CREATE VIEW source_upkeep AS
    SELECT s.id AS source,
        coalesce(own.every, paper.every, everyone.every, 60) AS every,
        coalesce(own.keep_days, paper.keep_days, everyone.keep_days, 90) AS keep_days,
        coalesce(own.keep_count, paper.keep_count, everyone.keep_count, 0) AS keep_count,
        coalesce(own.whole, paper.whole, everyone.whole, 1) AS whole,
        coalesce(own.in_advance, paper.in_advance, everyone.in_advance, 0) AS in_advance
    FROM source s JOIN edition e ON e.id = s.edition
    LEFT JOIN upkeep own ON own.publication = '' AND own.source = s.id
    LEFT JOIN upkeep paper ON paper.publication = e.publication AND paper.source = 0
    LEFT JOIN upkeep everyone ON everyone.publication = '' AND everyone.source = 0;;
-- The article as its own page has it, beside the feed's text. html '': there is none yet, trouble says why.
-- again: when it may be fetched without the reader's asking; NULL: not by itself.
CREATE TABLE story_whole (
    id INTEGER PRIMARY KEY REFERENCES story (id) ON DELETE CASCADE, html TEXT NOT NULL DEFAULT '',
    plain TEXT NOT NULL DEFAULT '', base TEXT NOT NULL DEFAULT '', image TEXT NOT NULL DEFAULT '',
    byline TEXT NOT NULL DEFAULT '', fetched INTEGER, again INTEGER, trouble INTEGER,
    trouble_detail TEXT NOT NULL DEFAULT '');;
-- A search finds the words of both.
DROP VIEW story_words;;
CREATE VIEW story_words AS
    SELECT story.id AS id, story.title AS title,
        CASE WHEN w.plain <> '' THEN t.plain || char(10) || w.plain ELSE t.plain END AS plain
    FROM story JOIN story_text t ON t.id = story.id LEFT JOIN story_whole w ON w.id = story.id
)sql",
    // 7
    R"sql(
-- Texts lie in the order they came, not by date as stories do: such long rows are written once, at the table's end.
CREATE TABLE story_body (
    id INTEGER PRIMARY KEY, html TEXT NOT NULL, base TEXT NOT NULL, summary TEXT NOT NULL, plain TEXT NOT NULL,
    more TEXT NOT NULL);;
INSERT INTO story_body SELECT id, html, base, summary, plain, more FROM story_text;;
ALTER TABLE story ADD COLUMN text INTEGER NOT NULL DEFAULT 0;; -- story_text.id
UPDATE story SET text = id;;
DROP VIEW story_words;;
DROP TABLE story_text;;
ALTER TABLE story_body RENAME TO story_text;;
CREATE VIEW story_words AS
    SELECT story.id AS id, story.title AS title,
        CASE WHEN w.plain <> '' THEN t.plain || char(10) || w.plain ELSE t.plain END AS plain
    FROM story JOIN story_text t ON t.id = story.text LEFT JOIN story_whole w ON w.id = story.id;;
CREATE TRIGGER text_of_story AFTER DELETE ON story BEGIN
    DELETE FROM story_text WHERE id = old.text; END
)sql",
    // 8
    R"sql(
-- What arrives is indexed without merging; that is done in pieces when nothing else is waited for (search.h).
INSERT INTO story_index (story_index, rank) VALUES ('automerge', 0);;
INSERT INTO story_index (story_index, rank) VALUES ('crisismerge', 1999)
)sql",
    // 9
    R"sql(
-- How often the feed itself promises news (see core/model/rhythm.h), for answers that bring no document.
ALTER TABLE source ADD COLUMN ttl INTEGER NOT NULL DEFAULT -1;;
ALTER TABLE source ADD COLUMN skipped_hours INTEGER NOT NULL DEFAULT 0;;
ALTER TABLE source ADD COLUMN skipped_days INTEGER NOT NULL DEFAULT 0
)sql",
    // 10
    R"sql(
-- A story's plain text is made of its HTML when it is wanted, not kept: half of what a refresh wrote. The index, which had
-- taken it from here, holds the words alone and is built anew.
DROP VIEW story_words;;
DROP TABLE story_index;;
ALTER TABLE story_text DROP COLUMN plain;;
CREATE VIEW story_words AS
    SELECT story.id AS id, story.title AS title, t.html AS html, coalesce(w.plain, '') AS whole
    FROM story JOIN story_text t ON t.id = story.text LEFT JOIN story_whole w ON w.id = story.id;;
CREATE VIRTUAL TABLE story_index USING fts5 (title, plain, content = '', tokenize = 'unicode61 remove_diacritics 2');;
INSERT INTO story_index (story_index, rank) VALUES ('automerge', 0);;
INSERT INTO story_index (story_index, rank) VALUES ('crisismerge', 1999);;
DELETE FROM meta WHERE key = 'fold'
)sql",
    // 11
    R"sql(
-- The reader's own order among newspapers: the folder a list of subscriptions had them in.
ALTER TABLE publication ADD COLUMN folder TEXT NOT NULL DEFAULT ''
)sql",
    // 12
    R"sql(
-- What a list of stories does not tell, and the story's own page does. Languages: JSON, [["ru", address], …]
ALTER TABLE story_whole ADD COLUMN published INTEGER;;
ALTER TABLE story_whole ADD COLUMN views INTEGER;;
ALTER TABLE story_whole ADD COLUMN languages TEXT NOT NULL DEFAULT ''
)sql",
    // 13
    R"sql(
-- later: the reader wants to read it some day. saved: when it last became a bookmark; 0: never, or not known.
ALTER TABLE story ADD COLUMN later INTEGER NOT NULL DEFAULT 0;;
ALTER TABLE story ADD COLUMN saved INTEGER NOT NULL DEFAULT 0;;
ALTER TABLE state ADD COLUMN later INTEGER NOT NULL DEFAULT 0;;
CREATE INDEX story_later ON story (later) WHERE later = 1;;
UPDATE story SET saved = coalesce((SELECT changed_at FROM state t
    WHERE t.account = story.account AND t.identity = story.identity), 0) WHERE kept = 1;;

-- parent 0: at the top; position: among its siblings.
CREATE TABLE collection (
    id INTEGER PRIMARY KEY AUTOINCREMENT, parent INTEGER NOT NULL, name TEXT NOT NULL, position INTEGER NOT NULL);;
-- What lies in a collection is shown while it is a bookmark; it is back in its place when it becomes one again.
CREATE TABLE collected (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    collection INTEGER NOT NULL REFERENCES collection (id) ON DELETE CASCADE,
    story INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE, added INTEGER NOT NULL,
    UNIQUE (collection, story));;
CREATE INDEX collected_story ON collected (story);;
CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT, story INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    words TEXT NOT NULL, quote TEXT NOT NULL, before_quote TEXT NOT NULL, after_quote TEXT NOT NULL,
    made INTEGER NOT NULL, changed INTEGER NOT NULL);;
CREATE INDEX note_story ON note (story);;
-- Rows of these three tables as an action found them, as JSON lists; NULL: there was none (see ownrows.h).
CREATE TABLE journal_row (
    id INTEGER PRIMARY KEY, journal INTEGER NOT NULL REFERENCES journal (id) ON DELETE CASCADE,
    kind TEXT NOT NULL, row INTEGER NOT NULL, before TEXT);;
CREATE INDEX journal_row_journal ON journal_row (journal)
)sql",
    // 14
    R"sql(
-- A bookmark that comes from elsewhere is looked for by its address, whatever newspaper it came by.
CREATE INDEX story_kept_address ON story (address) WHERE kept = 1 AND address <> ''
)sql",
    // 15
    R"sql(
-- direction: which way texts run (core/model/direction.h); 0 is the usual one.
ALTER TABLE upkeep ADD COLUMN direction INTEGER;;
DROP VIEW source_upkeep;;
CREATE VIEW source_upkeep AS
    SELECT s.id AS source,
        coalesce(own.every, paper.every, everyone.every, 60) AS every,
        coalesce(own.keep_days, paper.keep_days, everyone.keep_days, 90) AS keep_days,
        coalesce(own.keep_count, paper.keep_count, everyone.keep_count, 0) AS keep_count,
        coalesce(own.whole, paper.whole, everyone.whole, 1) AS whole,
        coalesce(own.in_advance, paper.in_advance, everyone.in_advance, 0) AS in_advance,
        coalesce(own.direction, paper.direction, everyone.direction, 0) AS direction
    FROM source s JOIN edition e ON e.id = s.edition
    LEFT JOIN upkeep own ON own.publication = '' AND own.source = s.id
    LEFT JOIN upkeep paper ON paper.publication = e.publication AND paper.source = 0
    LEFT JOIN upkeep everyone ON everyone.publication = '' AND everyone.source = 0
)sql",
    // 16
    R"sql(
-- What the page calls its own address; '': it does not say.
ALTER TABLE story_whole ADD COLUMN canonical TEXT NOT NULL DEFAULT ''
)sql",
    // 17
    R"sql(
-- Stories lie in the order they came, as their texts do and under the same number; id, by date, is what lists and all other
-- tables know them by. A story's date is anywhere, and its row is long: by date each arrival changed pages of its own.
CREATE TABLE arrived_story (
    text INTEGER PRIMARY KEY, id INTEGER NOT NULL, account INTEGER NOT NULL DEFAULT 0,
    edition INTEGER NOT NULL REFERENCES edition (id), unread INTEGER NOT NULL, kept INTEGER NOT NULL,
    later INTEGER NOT NULL DEFAULT 0, changed INTEGER NOT NULL DEFAULT 0, saved INTEGER NOT NULL DEFAULT 0,
    source INTEGER NOT NULL REFERENCES source (id), fingerprint INTEGER NOT NULL, content_hash INTEGER NOT NULL,
    published INTEGER, modified INTEGER, first_seen INTEGER NOT NULL, views INTEGER NOT NULL DEFAULT -1,
    language TEXT NOT NULL, title TEXT NOT NULL, url TEXT NOT NULL, image TEXT NOT NULL, summary TEXT NOT NULL,
    guid TEXT NOT NULL, identity TEXT NOT NULL, address TEXT NOT NULL);;
INSERT INTO arrived_story SELECT text, id, account, edition, unread, kept, later, changed, saved, source, fingerprint,
    content_hash, published, modified, first_seen, views, language, title, url, image, summary, guid, identity, address
    FROM story ORDER BY text;;
DROP VIEW story_words;;
DROP TABLE story;;
ALTER TABLE arrived_story RENAME TO story;;
CREATE UNIQUE INDEX story_id ON story (id);;
CREATE UNIQUE INDEX story_identity ON story (account, identity);;
CREATE INDEX story_address ON story (edition, address) WHERE address <> '';;
CREATE INDEX story_fingerprint ON story (edition, fingerprint) WHERE address = '';;
CREATE INDEX story_edition ON story (edition, id);;
CREATE INDEX story_edition_unread ON story (edition, id) WHERE unread = 1;;
CREATE INDEX story_unread ON story (unread, id) WHERE unread = 1;;
CREATE INDEX story_kept ON story (kept, id) WHERE kept = 1;;
CREATE INDEX story_later ON story (later, id) WHERE later = 1;;
CREATE INDEX story_kept_address ON story (address) WHERE kept = 1 AND address <> '';;
CREATE VIEW story_words AS
    SELECT story.id AS id, story.title AS title, t.html AS html, coalesce(w.plain, '') AS whole
    FROM story JOIN story_text t ON t.id = story.text LEFT JOIN story_whole w ON w.id = story.id;;
CREATE TRIGGER text_of_story AFTER DELETE ON story BEGIN
    DELETE FROM story_text WHERE id = old.text; END
)sql",
    // 18
    R"sql(
-- Hosts that asked to be left alone, as fetch::hostKey() names them, and until when (s).
CREATE TABLE pause (host TEXT PRIMARY KEY, until INTEGER NOT NULL) WITHOUT ROWID;;
INSERT INTO pause SELECT host, max(forbidden_until) FROM source
    WHERE forbidden_until > 0 AND host <> '' GROUP BY host
)sql",
    // 19
    R"sql(
-- What the index has not seen waits in the order it came, too: text is story.text.
CREATE TABLE arrived_unindexed (text INTEGER PRIMARY KEY);;
INSERT INTO arrived_unindexed SELECT s.text FROM unindexed u JOIN story s ON s.id = u.id;;
DROP TABLE unindexed;;
ALTER TABLE arrived_unindexed RENAME TO unindexed
)sql",
};

} // namespace

int newestSchema() { return static_cast<int>(std::size(steps)); }

std::optional<Error> checkSchema(Connection &connection)
{
    const qint64 version = connection.number(u"PRAGMA user_version"_s);
    if (connection.failed())
        return connection.takeError();
    if (version > newestSchema())
        return Error{Error::Kind::DatabaseNewer, u"%1 > %2"_s.arg(version).arg(newestSchema())};
    return {};
}

std::optional<Error> migrate(Connection &connection, int last)
{
    if (std::optional<Error> error = checkSchema(connection))
        return error;
    const auto version = static_cast<int>(connection.number(u"PRAGMA user_version"_s));
    // A table is replaced by dropping it, and what refers to it must not go with it:
    // https://www.sqlite.org/lang_altertable.html#otheralter
    connection.run(u"PRAGMA foreign_keys = OFF"_s);
    for (int step = version; step < last && !connection.failed(); ++step) {
        connection.transaction([&] {
            // Another process may have been faster.
            if (connection.number(u"PRAGMA user_version"_s) != step)
                return Done{};
            for (const QString &statement : QString::fromUtf8(steps[step]).split(u";;"_s))
                connection.run(statement);
            connection.run(u"PRAGMA user_version = %1"_s.arg(step + 1));
            return Done{};
        });
    }
    const std::optional<Error> error = connection.takeError();
    connection.run(u"PRAGMA foreign_keys = ON"_s);
    return error;
}

} // namespace broadsheet::store
