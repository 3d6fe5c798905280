// What a publisher sent: a feed and the items in it, whatever the format was. Made by feeds::parse() and, for
// pages without a feed, by publications. Nothing here says what the reader did with it (see story.h).
#pragma once

#include "core/model/rhythm.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace broadsheet {

struct Author
{
    QString name;
    QString url;
    QString email;
    friend bool operator==(const Author &, const Author &) = default;
};

// RSS enclosure, Atom link rel=enclosure, media:content, JSON Feed attachment.
struct Attachment
{
    QString url;
    QString mimeType;
    QString title;
    qint64 sizeInBytes = -1;       // -1: not said
    qint64 durationInSeconds = -1; // -1: not said
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

struct Item
{
    QString
        guid; // byte for byte what the publisher sent, or an identity made by feeds/itemid; never a URL type
    QString url;         // absolute, http or https; may be empty
    QString externalUrl; // what a link post is about
    QString title;       // plain text
    QString summary;     // plain text, the publisher's own teaser; may be empty
    QString contentHtml; // as published, NOT safe; only article::sanitize() makes it so
    QString baseUrl;     // what relative addresses in contentHtml are relative to
    QString image;       // absolute address of the lead picture
    QDateTime published; // UTC; invalid when the publisher did not say
    QDateTime modified;  // UTC; invalid when the publisher did not say
    QList<Author> authors;
    QStringList categories;
    QString language; // BCP 47; empty: the feed's
    QList<Attachment> attachments;
    qint64 views = -1; // media:statistics or a news page's own counter; -1: not said
    QString commentsUrl;
    QString sourceTitle; // RSS <source>, Atom <source>: where an aggregator took it from
    QString sourceUrl;
    QString rights;
    // What the publisher wrote where guid and url are better; empty where they are the same. For handing the
    // feed on as it was; not stored.
    QString writtenGuid;
    QString writtenUrl;
    friend bool operator==(const Item &, const Item &) = default;
};

struct Feed
{
    enum class Format {
        Unknown,
        Rss090,
        Rss091,
        Rss092,
        Rss093,
        Rss094,
        Rss10,
        Rss20,
        Rss,
        Atom01,
        Atom02,
        Atom03,
        Atom10,
        Json10,
        Json11,
        HtmlList,
        NewsSitemap,
    };

    Format format = Format::Unknown;
    bool recovered = false; // the document was broken and repaired
    bool complete = true;   // false: it ended too early; the items are good, its validators are not
    QString encoding;       // WHATWG or declared label the bytes were read by, lower case
    QString title;          // plain text
    QString homeUrl;
    QString selfUrl;
    QString description; // plain text
    QString icon;
    QString language;        // BCP 47
    QString writtenLanguage; // what the publisher wrote, when it is not the same; for handing the feed on
    QList<Author> authors;
    QString copyright;
    QString generator;
    Rhythm rhythm;
    QList<Item> items; // in the document's order
    friend bool operator==(const Feed &, const Feed &) = default;
};

} // namespace broadsheet
