#include "core/publications/listing.h"

#include "core/feeds/itemid.h"
#include "core/publications/field.h"
#include "core/publications/manifestcheck.h"
#include "core/publications/sitefeeds.h"
#include "core/text/urls.h"

#include <QUrl>

#include <algorithm>

namespace broadsheet::publications {

namespace {

qsizetype mostOf(const FetchLimits &limits)
{
    return limits.mostStories > 0 ? std::min(limits.mostStories, mostListed) : mostListed;
}

} // namespace

Listing::Listing(const markup::HtmlTree &page, const Publication &publication, const PagePlace &place)
    : m_publication(publication),
      m_base(baseOf(page, place.url)),
      m_url(place.url),
      m_self(text::canonicalUrl(place.url)),
      m_most(mostOf(publication.fetch))
{
    m_feed.format = Feed::Format::HtmlList;
    m_feed.homeUrl = place.url;
    m_feed.language = place.edition == unknownLanguage ? QString() : place.edition;
    if (const markup::HtmlNode *title = markup::firstElement(page.root(), "title"))
        m_feed.title = shortTextOf(*title);
}

bool Listing::isWelcome(const QString &address) const
{
    if (address.isEmpty() || text::canonicalUrl(address) == m_self)
        return false;
    return m_publication.hosts.isEmpty() ? siteHost(QUrl(address)) == siteHost(QUrl(m_url))
                                         : isOnHosts(address, m_publication.hosts);
}

void Listing::add(Item item)
{
    item.url = asTheSite(text::withoutTracking(item.url), m_url);
    if (isFull() || item.title.isEmpty() || !isWelcome(item.url))
        return;
    const QString canonical = text::canonicalUrl(item.url);
    if (m_seen.contains(canonical))
        return;
    m_seen.insert(canonical);
    m_feed.items.append(std::move(item));
}

Feed Listing::finish()
{
    feeds::identify(m_feed.items);
    return std::move(m_feed);
}

} // namespace broadsheet::publications
