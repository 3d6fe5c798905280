// The least a refresh can cost on this machine: the same bytes through curl, libxml2 and SQLite, one after
// the other, with nothing of ours around them but text::plainFromHtml() for what goes into the index.
#pragma once

#include "core/feeds/parse.h"
#include "core/store/connection.h"
#include "core/text/plaintext.h"
#include "tests/bench/clocks.h"
#include "tests/bench/newsload.h"

#include <QElapsedTimer>

#include <libxml/parser.h>

#include <cstring>

namespace broadsheet::bench {

enum class Asking { Plainly, Conditionally };

// Milliseconds; below zero: it failed.
inline double throughCurl(const NewsLoad &load, Asking asking)
{
    QTemporaryDir folder;
    QFile config(folder.filePath(u"config"_s));
    if (!config.open(QIODevice::WriteOnly))
        return -1;
    for (const QString &address : load.addresses())
        config.write("url = \"" + address.toUtf8() + "\"\noutput = \"/dev/null\"\n");
    config.close();
    QStringList arguments{u"--silent"_s, u"--parallel"_s, u"--parallel-max"_s,
                          u"24"_s,       u"--config"_s,   config.fileName()};
    if (asking == Asking::Conditionally)
        arguments << u"--header"_s << u"If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT"_s;
    QElapsedTimer timer;
    timer.start();
    QProcess curl;
    curl.start(u"curl"_s, arguments);
    if (!curl.waitForFinished(-1) || curl.exitCode() != 0)
        return -1;
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

inline double throughLibxml(const NewsLoad &load, int feeds)
{
    double spent = 0;
    xmlSAXHandler silent;
    std::memset(&silent, 0, sizeof silent);
    silent.initialized = XML_SAX2_MAGIC;
    for (int i = 0; i < feeds; ++i) {
        QFile file(load.filePath(i));
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        const QByteArray bytes = file.readAll();
        QElapsedTimer timer;
        timer.start();
        xmlSAXUserParseMemory(&silent, nullptr, bytes.constData(), static_cast<int>(bytes.size()));
        spent += static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    return spent;
}

struct InsertFloor
{
    double plain = 0; // ms: one table with an index on guid, one transaction
    double index = 0; // ms more: FTS5, external content, one transaction
};

inline InsertFloor throughSqlite(const NewsLoad &load, int feeds, double (*clock)() = wallClock)
{
    QTemporaryDir folder;
    store::Connection connection(folder.filePath(u"floor.sqlite"_s), store::Connection::Access::ReadWrite);
    connection.run(u"CREATE TABLE story (id INTEGER PRIMARY KEY, guid TEXT UNIQUE, url TEXT, title TEXT, "
                   "published INTEGER, html TEXT)"_s);
    connection.run(u"CREATE VIRTUAL TABLE words USING fts5 (title, plain, content = '', "
                   "tokenize = 'unicode61 remove_diacritics 2')"_s);
    InsertFloor cost;
    const auto insert = [&](double &spent, auto &&each) {
        for (int i = -1; i <= feeds; ++i) { // before the first BEGIN, after the last COMMIT
            QFile file(load.filePath(i));
            const bool isFeed = i >= 0 && i < feeds && file.open(QIODevice::ReadOnly);
            const auto parsed = feeds::parse({isFeed ? file.readAll() : QByteArray(), {}, {}});
            const QList<Item> items = isFeed && parsed ? parsed->items : QList<Item>();
            QStringList plain;
            for (const Item &item : items)
                plain.append(text::plainFromHtml(item.contentHtml));
            const double before = clock();
            if (i < 0)
                connection.run(u"BEGIN"_s);
            for (qsizetype k = 0; k < items.size(); ++k)
                each(items.at(k), plain.at(k));
            if (i == feeds)
                connection.run(u"COMMIT"_s);
            spent += clock() - before;
        }
    };
    insert(cost.plain, [&](const Item &item, const QString &) {
        connection.run(
            u"INSERT INTO story (guid, url, title, published, html) VALUES (?, ?, ?, ?, ?)"_s,
            {item.guid, item.url, item.title, item.published.toSecsSinceEpoch(), item.contentHtml});
    });
    qint64 row = 0;
    insert(cost.index, [&](const Item &item, const QString &plain) {
        connection.run(u"INSERT INTO words (rowid, title, plain) VALUES (?, ?, ?)"_s,
                       {++row, item.title, plain});
    });
    return connection.failed() ? InsertFloor{-1, -1} : cost;
}

} // namespace broadsheet::bench
