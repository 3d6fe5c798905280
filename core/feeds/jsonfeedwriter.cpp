#include "core/feeds/jsonfeedwriter.h"

#include "core/text/plaintext.h"

#include <QJsonArray>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace broadsheet::feeds {

namespace {

constexpr qsizetype longestSummary = 300; // characters, when the publisher wrote none

constexpr std::array<std::pair<Feed::Format, const char *>, 16> formatNames = {{
    {Feed::Format::Rss090, "rss090"},
    {Feed::Format::Rss091, "rss091"},
    {Feed::Format::Rss092, "rss092"},
    {Feed::Format::Rss093, "rss093"},
    {Feed::Format::Rss094, "rss094"},
    {Feed::Format::Rss10, "rss10"},
    {Feed::Format::Rss20, "rss20"},
    {Feed::Format::Rss, "rss"},
    {Feed::Format::Atom01, "atom01"},
    {Feed::Format::Atom02, "atom02"},
    {Feed::Format::Atom03, "atom03"},
    {Feed::Format::Atom10, "atom10"},
    {Feed::Format::Json10, "json10"},
    {Feed::Format::Json11, "json11"},
    {Feed::Format::HtmlList, "html"},
    {Feed::Format::NewsSitemap, "newssitemap"},
}};

QString nameOf(Feed::Format format)
{
    for (const auto &[known, name] : formatNames) {
        if (known == format)
            return QString::fromLatin1(name);
    }
    return u"unknown"_s;
}

// Puts only what there is: an empty member says less than a missing one.
void put(QJsonObject &object, QLatin1String name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

void put(QJsonObject &object, QLatin1String name, qint64 value)
{
    if (value >= 0)
        object.insert(name, value);
}

void put(QJsonObject &object, QLatin1String name, const QDateTime &value)
{
    const bool whole = value.time().msec() == 0;
    if (value.isValid())
        object.insert(name, value.toUTC().toString(whole ? Qt::ISODate : Qt::ISODateWithMs));
}

void put(QJsonObject &object, QLatin1String name, const QJsonArray &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

QJsonArray authorsOf(const QList<Author> &authors)
{
    QJsonArray list;
    for (const Author &author : authors) {
        QJsonObject object;
        put(object, "name"_L1, author.name);
        put(object, "url"_L1, author.url);
        put(object, "_email"_L1, author.email);
        list.append(object);
    }
    return list;
}

QJsonArray attachmentsOf(const QList<Attachment> &attachments)
{
    QJsonArray list;
    for (const Attachment &attachment : attachments) {
        QJsonObject object;
        put(object, "url"_L1, attachment.url);
        // The format demands a type.
        put(object, "mime_type"_L1,
            attachment.mimeType.isEmpty() ? u"application/octet-stream"_s : attachment.mimeType);
        put(object, "title"_L1, attachment.title);
        put(object, "size_in_bytes"_L1, attachment.sizeInBytes);
        put(object, "duration_in_seconds"_L1, attachment.durationInSeconds);
        list.append(object);
    }
    return list;
}

QJsonObject itemOf(const Item &item, const HtmlCleaner &safeHtml)
{
    QJsonObject object;
    object.insert("id"_L1, item.writtenGuid.isEmpty() ? item.guid : item.writtenGuid);
    put(object, "url"_L1, item.writtenUrl.isEmpty() ? item.url : item.writtenUrl);
    put(object, "external_url"_L1, item.externalUrl);
    put(object, "title"_L1, item.title);
    // One of content_html and content_text must be there, even when it is empty.
    object.insert("content_html"_L1,
                  item.contentHtml.isEmpty() ? QString() : safeHtml(item.contentHtml, item.baseUrl));
    put(object, "summary"_L1,
        item.summary.isEmpty() ? text::shortened(text::plainFromHtml(item.contentHtml), longestSummary)
                               : item.summary);
    put(object, "image"_L1, item.image);
    put(object, "date_published"_L1, item.published);
    put(object, "date_modified"_L1, item.modified);
    put(object, "authors"_L1, authorsOf(item.authors));
    put(object, "tags"_L1, QJsonArray::fromStringList(item.categories));
    put(object, "language"_L1, item.language);
    put(object, "attachments"_L1, attachmentsOf(item.attachments));
    QJsonObject own;
    if (!item.writtenGuid.isEmpty())
        own.insert("identity"_L1, item.guid);
    if (!item.writtenUrl.isEmpty())
        put(own, "original_url"_L1, item.url);
    put(own, "views"_L1, item.views);
    put(own, "comments_url"_L1, item.commentsUrl);
    put(own, "source_title"_L1, item.sourceTitle);
    put(own, "source_url"_L1, item.sourceUrl);
    put(own, "rights"_L1, item.rights);
    if (!own.isEmpty())
        object.insert("_broadsheet"_L1, own);
    return object;
}

void putBits(QJsonObject &object, QLatin1String key, quint32 bits)
{
    QJsonArray numbers;
    for (int bit = 0; bit < 32; ++bit) {
        if (bits >> bit & 1U)
            numbers.append(bit);
    }
    if (!numbers.isEmpty())
        object.insert(key, numbers);
}

} // namespace

QJsonObject toJsonFeed(const Feed &feed, const HtmlCleaner &safeHtml)
{
    QJsonObject object;
    object.insert("version"_L1, u"https://jsonfeed.org/version/1.1"_s);
    object.insert("title"_L1, feed.title);
    put(object, "home_page_url"_L1, feed.homeUrl);
    put(object, "feed_url"_L1, feed.selfUrl);
    put(object, "description"_L1, feed.description);
    put(object, "icon"_L1, feed.icon);
    put(object, "language"_L1, feed.writtenLanguage.isEmpty() ? feed.language : feed.writtenLanguage);
    put(object, "authors"_L1, authorsOf(feed.authors));
    QJsonObject own;
    own.insert("format"_L1, nameOf(feed.format));
    own.insert("recovered"_L1, feed.recovered);
    put(own, "encoding"_L1, feed.encoding);
    put(own, "copyright"_L1, feed.copyright);
    put(own, "generator"_L1, feed.generator);
    put(own, "ttl_minutes"_L1, feed.rhythm.ttlMinutes);
    putBits(own, "skip_hours"_L1, feed.rhythm.skippedHours);
    putBits(own, "skip_days"_L1, feed.rhythm.skippedDays);
    object.insert("_broadsheet"_L1, own);
    QJsonArray items;
    for (const Item &item : feed.items)
        items.append(itemOf(item, safeHtml));
    object.insert("items"_L1, items);
    return object;
}

} // namespace broadsheet::feeds
