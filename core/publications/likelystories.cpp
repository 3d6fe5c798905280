// Stories told from other links by what they look like: for pages whose rule finds nothing any more, and for
// pages nobody wrote a rule for.
#include "core/publications/addresstemplate.h"
#include "core/publications/field.h"
#include "core/publications/listing.h"
#include "core/text/plaintext.h"
#include "core/text/urls.h"

#include <QHash>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::publications {

namespace {

using markup::HtmlNode;

constexpr int mostLinks = 5'000;        // looked at
constexpr qsizetype shortestTitle = 20; // characters; "World news" is a section
constexpr qsizetype longestTitle = 300;
constexpr qsizetype wordsOfAStory = 3;  // "a-ship-sinks", in the last part of a path
constexpr qsizetype digitsOfAStory = 4; // "/news/68123"; fewer may be a page number

struct Link
{
    QString address;
    QString title;
};

// By address, in the page's order: a card may link its picture and its headline, and the longer text is the
// headline.
QList<Link> linksOf(const markup::HtmlTree &page, const Listing &listing)
{
    QList<Link> links;
    QHash<QString, qsizetype> places;
    int looked = 0;
    for (HtmlNode *node = page.root(); node != nullptr; node = markup::following(node, page.root())) {
        if (node->name != "a" || !node->has("href"))
            continue;
        if (++looked > mostLinks)
            break;
        const QString address = text::resolveUrl(QString::fromUtf8(node->attribute("href")), listing.base());
        if (!listing.isWelcome(address))
            continue;
        QString title = shortTextOf(*node);
        if (title.isEmpty())
            title = text::squeezed(node->attribute("title").left(longestText));
        const QString canonical = text::canonicalUrl(address);
        if (const auto known = places.constFind(canonical); known == places.constEnd()) {
            places.insert(canonical, links.size());
            links.append({address, title});
        } else if (title.size() > links[*known].title.size() && title.size() <= longestTitle) {
            links[*known].title = title;
        }
    }
    return links;
}

bool looksLikeStory(const QString &address)
{
    const QStringList parts = QUrl(address).path().split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return false;
    QString last = parts.last();
    const auto digits = std::count_if(last.begin(), last.end(), [](QChar c) { return c.isDigit(); });
    last.replace(u'_', u'-');
    return digits >= digitsOfAStory || last.split(u'-', Qt::SkipEmptyParts).size() >= wordsOfAStory;
}

} // namespace

Feed likelyStories(const markup::HtmlTree &page, const Publication &publication, const PagePlace &place)
{
    Listing listing(page, publication, place);
    const QList<Link> links = linksOf(page, listing);
    const QList<AddressTemplate> templates = templatesOf(publication.article.addresses);
    const auto isStory = [&](const Link &link) { return matchesAny(templates, link.address); };
    const bool byTemplate = std::any_of(links.begin(), links.end(), isStory);
    for (const Link &link : links) {
        const bool fits =
            byTemplate ? isStory(link) : link.title.size() >= shortestTitle && looksLikeStory(link.address);
        if (!fits)
            continue;
        Item item;
        item.url = link.address;
        item.title = text::shortened(link.title, longestTitle);
        listing.add(item);
    }
    return listing.finish();
}

} // namespace broadsheet::publications
