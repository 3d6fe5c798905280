// The XML namespaces feeds use, as publishers spell them.
#pragma once

#include <QByteArrayView>

namespace broadsheet::feeds {

enum class Space : unsigned char {
    None, // not declared
    Rss,  // all namespaces of RSS 0.9 to 2.0
    Atom, // 0.3 and 1.0
    Rdf,
    Dc,
    DcTerms,
    Content,
    Media,
    Itunes,
    Syndication,
    FeedBurner,
    Xhtml,
    CreativeCommons,
    Sitemap,
    News, // of sitemaps
    SitemapImage,
    Other,
};

// By the address; prefixes that are not declared, or as something unknown, by their usual meaning.
Space spaceOf(QByteArrayView namespaceUri, QByteArrayView prefix);

bool isAtom03(QByteArrayView namespaceUri);
bool isRss090(QByteArrayView namespaceUri);

} // namespace broadsheet::feeds
