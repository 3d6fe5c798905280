#include "core/library/documents.h"

#include "core/feeds/parse.h"
#include "core/feeds/sitemapindex.h"
#include "core/locale/detection.h"
#include "core/locale/languages.h"
#include "core/publications/listpage.h"
#include "core/publications/manifestcheck.h"
#include "core/publications/robots.h"
#include "core/text/encoding.h"
#include "core/text/gzipfile.h"

#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr qsizetype largestSitemap = 50 * 1024 * 1024; // bytes, unpacked; as sitemaps.org allows
constexpr qsizetype enoughToTellLanguage = 400;        // characters of a story

bool isOnHosts(const QString &address, const Publication &publication)
{
    return publication.hosts.isEmpty() || publications::isOnHosts(address, publication.hosts);
}

ParsedDocument parseList(const fetch::Response &response, const Reading &reading)
{
    const QByteArray utf8 = text::decode(response.body, response.contentType).utf8;
    const Result<markup::HtmlTree> page = markup::parseHtml(utf8, markup::HtmlKind::Page);
    if (!page)
        return {Error{page.error().kind, response.address}, {}};
    const publications::PagePlace place{response.address, reading.edition};
    const ListRule *rule = listOf(*reading.publication, reading.list);
    Feed feed = rule ? publications::listPage(*page, *rule, *reading.publication, place) : Feed();
    if (!feed.items.isEmpty())
        return {feed, {}};
    const Error changed{Error::Kind::LayoutChanged, response.address};
    feed = publications::likelyStories(*page, *reading.publication, place);
    if (feed.items.isEmpty())
        return {changed, {}};
    return {feed, {}, rule ? std::optional(changed) : std::nullopt};
}

// Those a robots.txt or an index names: the first on the newspaper's hosts, news before all else.
QString sitemapBehind(const QByteArray &utf8, const fetch::Response &response, const Publication &publication)
{
    QStringList named = publications::isRobots(response.address)
                            ? publications::readRobots(utf8, response.address).sitemaps
                            : feeds::newsSitemapsOf(utf8, response.address);
    std::stable_partition(named.begin(), named.end(),
                          [](const QString &one) { return one.contains("news"_L1, Qt::CaseInsensitive); });
    const auto ours = std::find_if(named.begin(), named.end(),
                                   [&](const QString &one) { return isOnHosts(one, publication); });
    return ours == named.end() ? QString() : *ours;
}

ParsedDocument parseSitemap(const fetch::Response &response, const Reading &reading)
{
    fetch::Response unpacked = response;
    if (text::isGzip(response.body)) {
        Result<QByteArray> bytes = text::gunzip(response.body, largestSitemap);
        if (!bytes)
            return {Error{bytes.error().kind, response.address}, {}};
        unpacked.body = std::move(*bytes);
        unpacked.contentType.clear();
    }
    const QByteArray utf8 = text::decode(unpacked.body, unpacked.contentType).utf8;
    if (const QString behind = sitemapBehind(utf8, unpacked, *reading.publication); !behind.isEmpty())
        return {Feed(), {}, {}, behind};
    Result<Feed> feed = feeds::parse({unpacked.body, unpacked.address, unpacked.contentType});
    if (feed) {
        // Sitemaps that are not of news name pages, and nothing else of them.
        feed->items.removeIf([&](const Item &item) {
            return item.title.isEmpty() || !isOnHosts(item.url, *reading.publication);
        });
    }
    return {std::move(feed), {}};
}

ParsedDocument parse(const fetch::Response &response, const Reading &reading)
{
    if (reading.kind == SourceKind::Feed)
        return {feeds::parse({response.body, response.address, response.contentType}), {}};
    if (!reading.publication)
        return {Error{Error::Kind::NotAFeed, response.address}, {}};
    ParsedDocument document =
        reading.kind == SourceKind::Html ? parseList(response, reading) : parseSitemap(response, reading);
    // What the newspaper can bear is its wish, as a feed's own would be.
    if (document.feed)
        document.feed->rhythm.ttlMinutes =
            std::max<qint64>(document.feed->rhythm.ttlMinutes, reading.publication->fetch.everyMinutes);
    return document;
}

// Where neither the feed nor its newspaper names a language, the texts themselves are asked: all of them
// together for the feed, and each for itself, because some feeds gather several languages.
void nameLanguages(Feed &feed, const Reading &reading)
{
    if (!feed.language.isEmpty() || !locale::languageCode(reading.edition).isEmpty())
        return;
    QString titles;
    for (const Item &item : feed.items)
        titles += item.title + u'\n';
    feed.language = locale::languageOfText(titles);
    for (Item &item : feed.items) {
        if (!item.language.isEmpty())
            continue;
        const QString beginning = item.title + u'\n' + item.summary.left(enoughToTellLanguage);
        const QString language = locale::languageOfText(beginning);
        if (language != feed.language)
            item.language = language;
    }
}

} // namespace

QFuture<ParsedDocument> parseInPool(const fetch::Response &response, const Reading &reading)
{
    return QtConcurrent::run([response, reading] {
        ParsedDocument document = parse(response, reading);
        if (document.feed.ok()) {
            nameLanguages(*document.feed, reading);
            document.items = store::incoming(*document.feed);
            document.feed->items.clear();
        }
        return document;
    });
}

QByteArray acceptedFeeds()
{
    return QByteArrayLiteral(
        "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, "
        "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.7, "
        "*/*;q=0.5");
}

QByteArray accepted(SourceKind kind)
{
    if (kind == SourceKind::Html)
        return QByteArrayLiteral("text/html, application/xhtml+xml;q=0.9, */*;q=0.1");
    if (kind == SourceKind::Sitemap)
        return QByteArrayLiteral("application/xml, text/xml;q=0.9, application/gzip;q=0.8, */*;q=0.5");
    return acceptedFeeds();
}

} // namespace broadsheet
