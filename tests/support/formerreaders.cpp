#include "tests/support/formerreaders.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace broadsheet::testing {

void makeDatabase(const QString &path, const QStringList &statements)
{
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot make %s", qPrintable(path));
        database.transaction();
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(query.lastError().text()), qPrintable(statement));
        }
        database.commit();
    }
    QSqlDatabase::removeDatabase(name);
}

QStringList quiteRss()
{
    return {
        u"CREATE TABLE info (id integer primary key, name varchar, value varchar)"_s,
        u"INSERT INTO info (name, value) VALUES ('version', '17')"_s,
        u"CREATE TABLE feeds (id integer primary key, text varchar, title varchar, description varchar, "
        "xmlUrl varchar, htmlUrl varchar, language varchar, image blob, unread integer, hasChildren integer "
        "default 0, parentId integer default 0, rowToParent integer, created text)"_s,
        u"CREATE TABLE news (id integer primary key, feedId integer, guid varchar, guidislink varchar "
        u"default "
        "'true', description varchar, content varchar, title varchar, published varchar, modified varchar, "
        "received varchar, author_name varchar, author_uri varchar, author_email varchar, category varchar, "
        "label varchar, new integer default 1, read integer default 0, starred integer default 0, deleted "
        "integer default 0, attachment varchar, comments varchar, enclosure_length, enclosure_type, "
        "enclosure_url, source varchar, link_href varchar, link_enclosure varchar, link_related varchar, "
        "link_alternate varchar, contributor varchar, rights varchar, deleteDate varchar, feedParentId "
        "integer "
        "default 0)"_s,
        u"INSERT INTO feeds (id, text, title, xmlUrl, htmlUrl, parentId, rowToParent) VALUES "
        "(1, 'Sea', '', '', '', 0, 0), (2, 'Ice/snow', '', NULL, '', 1, 0), "
        "(3, '', 'Harbour  news', 'https://a.example/feed', 'https://a.example/', 2, 0), "
        "(4, 'My name', 'Its name', 'https://b.example/feed', '', 77, 0), "
        "(5, 'Script', '', 'python feed.py', '', 0, 1)"_s,
        u"INSERT INTO news (feedId, guid, title, content, description, published, received, author_name, "
        u"category, "
        "link_href, link_alternate, read, starred, deleted, enclosure_url, enclosure_type) VALUES "
        "(3, 'tag:read', 'Read', '', '<p>Short</p>', '2026-11-20T10:00:00', '2026-11-20T11:00:00', 'N. N.', "
        "'Ports\tШлюзы', 'https://a.example/read', '', 1, 0, 0, 'https://a.example/1.mp3', 'audio/mpeg'), "
        "(3, 'tag:star', 'Star', '<p>Long</p>', '<p>Short</p>', '2016-01-02T03:04:05', '', '', '', "
        "'', 'https://a.example/star', 2, 1, 0, '', ''), "
        "(3, 'tag:new', 'New', NULL, 'Text', NULL, '2026-11-21T10:00:00', NULL, NULL, "
        "'https://a.example/new', NULL, 0, 0, 0, NULL, NULL), "
        "(3, 'tag:gone', 'Gone', '', '', '2026-11-22T10:00:00', '', '', '', 'https://a.example/gone', '', 1, "
        "1, 1, "
        "'', '')"_s,
    };
}

QStringList rssGuard(FeedBy by)
{
    const bool byText = by == FeedBy::Text;
    return {
        u"CREATE TABLE Information (inf_key TEXT NOT NULL UNIQUE CHECK (inf_key != ''), inf_value TEXT)"_s,
        u"CREATE TABLE Accounts (id INTEGER PRIMARY KEY, type TEXT NOT NULL)"_s,
        u"CREATE TABLE Categories (id INTEGER PRIMARY KEY, parent_id INTEGER NOT NULL, title TEXT NOT NULL, "
        "description TEXT, date_created INTEGER, icon BLOB, account_id INTEGER NOT NULL, custom_id TEXT)"_s,
        u"CREATE TABLE Feeds (id INTEGER PRIMARY KEY, title TEXT NOT NULL, description TEXT, date_created "
        u"INTEGER, "
        "icon BLOB, category INTEGER NOT NULL, source TEXT, update_type INTEGER NOT NULL, account_id INTEGER "
        "NOT "
        "NULL, custom_id TEXT)"_s,
        u"CREATE TABLE Messages (id INTEGER PRIMARY KEY, is_read INTEGER(1) NOT NULL DEFAULT 0, is_deleted "
        u"INTEGER(1) "
        "NOT NULL DEFAULT 0, is_important INTEGER(1) NOT NULL DEFAULT 0, feed %1 NOT NULL, title TEXT NOT "
        "NULL, "
        "url TEXT, author TEXT, date_created INTEGER NOT NULL, contents TEXT, is_pdeleted INTEGER(1) NOT "
        "NULL "
        "DEFAULT 0, enclosures TEXT, account_id INTEGER NOT NULL, custom_id TEXT, custom_hash TEXT)"_s.arg(
            byText ? u"TEXT"_s : u"INTEGER"_s),
        u"INSERT INTO Accounts VALUES (1, 'std-rss'), (2, 'ttrss')"_s,
        u"INSERT INTO Categories (id, parent_id, title, account_id) VALUES (1, -1, 'Sea', 1), (2, 1, 'Ice/snow', 1)"_s,
        u"INSERT INTO Feeds (id, title, category, source, update_type, account_id, custom_id) VALUES "
        "(3, 'Harbour  news', 2, 'https://a.example/feed', 0, 1, %1), "
        "(4, 'My name', 77, 'https://b.example/feed', 0, 1, %2), "
        "(5, 'Script', -1, 'python feed.py', 0, 1, %3)"_s.arg(
            byText ? u"'a'"_s : u"'3'"_s, byText ? u"'b'"_s : u"'4'"_s, byText ? u"'c'"_s : u"'5'"_s),
        u"INSERT INTO Messages (feed, title, url, author, date_created, contents, is_read, is_important, "
        u"is_deleted, "
        "is_pdeleted, account_id, custom_id) VALUES "
        "(%1, 'Read', 'https://a.example/read', 'N. N.', 1795168800000, '<p>Short</p>', 1, 0, 0, 0, 1, "
        "'tag:read'), "
        "(%1, 'Star', 'https://a.example/star', '', 1451703845000, '<p>Long</p>', 1, 1, 0, 0, 1, "
        "'tag:star'), "
        "(%1, 'New', 'https://a.example/new', '', 1795255200000, 'Text', 0, 0, 0, 0, 1, 'tag:new'), "
        "(%1, 'Gone', 'https://a.example/gone', '', 1795341600000, '', 1, 1, 1, 0, 1, 'tag:gone'), "
        "(%1, 'Purged', 'https://a.example/purged', '', 1795341600000, '', 1, 1, 0, 1, 1, 'tag:purged'), "
        "(%1, 'Theirs', 'https://a.example/theirs', '', 1795341600000, '', 0, 1, 0, 0, 2, 'tag:theirs')"_s
            .arg(byText ? u"'a'"_s : u"3"_s),
    };
}

} // namespace broadsheet::testing
