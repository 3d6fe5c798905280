// An item on its way into the store, with everything that can be worked out without the database: a
// teaser, hashes, what identifies it. Pure, so that it runs in Qt's pool.
#pragma once

#include "core/model/feed.h"
#include "core/model/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace broadsheet::store {

inline constexpr qsizetype mostItems = 5'000; // of one document; more are a mistake or an attack
inline constexpr qsizetype mostTags = 16;     // categories of one item that count
inline constexpr qsizetype longestGuid = 512; // longer ones are known by their hash

struct Incoming
{
    Item item;        // but its contentHtml
    QByteArray html;  // that, in UTF-8: what the file has, so that the writing thread need not translate
    QString language; // the item's, else the feed's
    QString teaser;   // for lists: the publisher's summary, else the beginning of the text
    QString guid;     // item.guid, or its hash when it is too long or no proper text
    QString address;  // canonical; empty when it identifies nothing
    QStringList tags; // folded categories
    QByteArray more;  // JSON of what has no column
    qint64 fingerprint = 0; // of the title
    qint64 contentHash = 0; // of everything a reader sees
    int position = 0;
    QDateTime seen = {}; // when it was first seen, where that was long ago; invalid: now
};

// In the document's order. Addresses that several items share identify none of them.
QList<Incoming> incoming(const Feed &feed);

// The key of a category: what a manifest names and what a feed says meet here.
QString tagOf(const QString &category);

// What has no column, there and back.
QByteArray moreOf(const Item &item);
void readMore(const QByteArray &json, Item &item);

// Seconds a story is filed under: when it was published, but never later than first seen, and first seen when
// the publisher says nothing or something absurd.
qint64 filedUnder(const QDateTime &published, const QDateTime &firstSeen);

} // namespace broadsheet::store
