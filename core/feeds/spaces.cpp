#include "core/feeds/spaces.h"

#include "core/text/ascii.h"

namespace broadsheet::feeds {

namespace {

struct Row
{
    const char *written; // lower case, without "/" or "#" at its end
    Space space;
};

constexpr const char *rss090[] = {"http://my.netscape.com/rdf/simple/0.9",
                                  "http://channel.netscape.com/rdf/simple/0.9",
                                  "http://my.netscape.com/publish/formats/rss-0.9"};

constexpr Row addresses[] = {
    {"http://www.w3.org/2005/atom", Space::Atom},
    {"http://purl.org/rss/1.0/modules/content", Space::Content},
    {"http://purl.org/dc/elements/1.1", Space::Dc},
    {"http://purl.org/dc/elements/1.0", Space::Dc},
    {"http://purl.org/rss/1.0/modules/dc", Space::Dc},
    {"http://purl.org/dc/terms", Space::DcTerms},
    {"http://search.yahoo.com/mrss", Space::Media},
    {"http://search.yahoo.com/rss", Space::Media},
    {"http://www.rssboard.org/media-rss", Space::Media},
    {"http://tools.search.yahoo.com/mrss", Space::Media},
    {"http://video.search.yahoo.com/mrss", Space::Media},
    {"http://www.itunes.com/dtds/podcast-1.0.dtd", Space::Itunes},
    {"http://example.com/dtds/podcast-1.0.dtd", Space::Itunes},
    {"http://www.google.com/schemas/play-podcasts/1.0", Space::Itunes},
    {"http://www.google.com/schemas/play-podcasts/1.0/play-podcasts.xsd", Space::Itunes},
    {"http://purl.org/rss/1.0/modules/syndication", Space::Syndication},
    {"http://rssnamespace.org/feedburner/ext/1.0", Space::FeedBurner},
    {"http://www.w3.org/1999/xhtml", Space::Xhtml},
    {"http://www.w3.org/1999/02/22-rdf-syntax-ns", Space::Rdf},
    {"http://purl.org/atom/ns", Space::Atom},
    {"http://purl.org/net/atom", Space::Atom},
    {"http://example.com/newformat", Space::Atom},
    {"http://example.com/necho", Space::Atom},
    {"http://purl.org/echo", Space::Atom},
    {"http://purl.org/pie", Space::Atom},
    {"uri/of/echo/namespace", Space::Atom},
    {"http://purl.org/rss/1.0", Space::Rss},
    {"http://purl.org/net/rss1.1", Space::Rss},
    {"http://purl.org/rss/1.0/modules/rss091", Space::Rss},
    {"http://backend.userland.com/rss", Space::Rss},
    {"http://backend.userland.com/rss2", Space::Rss},
    {"http://backend.userland.com/rss091", Space::Rss},
    {"http://backend.userland.com/rss092", Space::Rss},
    {"http://blogs.law.harvard.edu/tech/rss", Space::Rss},
    {"http://cyber.law.harvard.edu/rss/rss.html", Space::Rss},
    {"http://www.rssboard.org/rss-specification", Space::Rss},
    {"http://backend.userland.com/creativecommonsrssmodule", Space::CreativeCommons},
    {"http://cyber.law.harvard.edu/rss/creativecommonsrssmodule.html", Space::CreativeCommons},
    {"http://web.resource.org/cc", Space::CreativeCommons},
    {"http://www.sitemaps.org/schemas/sitemap/0.9", Space::Sitemap},
    {"http://www.google.com/schemas/sitemap/0.84", Space::Sitemap},
    {"http://www.google.com/schemas/sitemap-news/0.9", Space::News},
    {"http://www.google.com/schemas/sitemap-image/1.1", Space::SitemapImage},
    {rss090[0], Space::Rss},
    {rss090[1], Space::Rss},
    {rss090[2], Space::Rss},
};

constexpr Row prefixes[] = {
    {"atom", Space::Atom},
    {"atom10", Space::Atom},
    {"a10", Space::Atom},
    {"dc", Space::Dc},
    {"dcterms", Space::DcTerms},
    {"content", Space::Content},
    {"media", Space::Media},
    {"itunes", Space::Itunes},
    {"googleplay", Space::Itunes},
    {"sy", Space::Syndication},
    {"feedburner", Space::FeedBurner},
    {"xhtml", Space::Xhtml},
    {"rdf", Space::Rdf},
    {"creativecommons", Space::CreativeCommons},
    {"rss", Space::Rss},
    {"news", Space::News},
    {"image", Space::SitemapImage},
};

QByteArrayView withoutEnd(QByteArrayView address)
{
    address = text::trimmed(address);
    while (address.endsWith('/') || address.endsWith('#'))
        address.chop(1);
    return address;
}

template <std::size_t Size>
Space find(const Row (&rows)[Size], QByteArrayView written, Space otherwise)
{
    for (const Row &row : rows) {
        if (text::equalsIgnoringCase(written, row.written))
            return row.space;
    }
    return otherwise;
}

} // namespace

Space spaceOf(QByteArrayView namespaceUri, QByteArrayView prefix)
{
    const Space usual = prefix.isEmpty() ? Space::Other : find(prefixes, prefix, Space::Other);
    if (namespaceUri.isEmpty())
        return prefix.isEmpty() ? Space::None : usual;
    const QByteArrayView address = withoutEnd(namespaceUri);
    if (text::startsIgnoringCase(address, "https:")) {
        const QByteArray plain = "http" + address.sliced(5).toByteArray();
        return find(addresses, plain, usual);
    }
    return find(addresses, address, usual);
}

bool isAtom03(QByteArrayView namespaceUri)
{
    return spaceOf(namespaceUri, {}) == Space::Atom &&
           !text::startsIgnoringCase(namespaceUri, "http://www.w3.org/2005/");
}

bool isRss090(QByteArrayView namespaceUri)
{
    const QByteArrayView address = withoutEnd(namespaceUri);
    for (const char *known : rss090) {
        if (text::equalsIgnoringCase(address, known))
            return true;
    }
    return false;
}

} // namespace broadsheet::feeds
