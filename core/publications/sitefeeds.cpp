#include "core/publications/sitefeeds.h"

#include "core/locale/languages.h"
#include "core/publications/manifestcheck.h"
#include "core/text/fold.h"
#include "core/text/plaintext.h"
#include "core/text/urls.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace broadsheet::publications {

namespace {

constexpr qsizetype mostSections = 24;
constexpr qsizetype shortestName = 2;
constexpr qsizetype longestName = 40;
constexpr int deepestSection = 3; // parts of a path

// What every site has, by a part of the path.
constexpr QLatin1StringView noSections[] = {
    "login"_L1,     "signin"_L1,    "sign-in"_L1,  "register"_L1,   "signup"_L1,     "account"_L1,
    "subscribe"_L1, "contact"_L1,   "contacts"_L1, "about"_L1,      "about-us"_L1,   "search"_L1,
    "privacy"_L1,   "terms"_L1,     "help"_L1,     "shop"_L1,       "newsletter"_L1, "newsletters"_L1,
    "rss"_L1,       "apps"_L1,      "app"_L1,      "jobs"_L1,       "careers"_L1,    "donate"_L1,
    "cookies"_L1,   "advertise"_L1, "ads"_L1,      "contact-us"_L1, "feed"_L1,       "feeds"_L1,
    "archive"_L1,   "sitemap"_L1,   "legal"_L1,    "impressum"_L1,  "profile"_L1,
};

// Parts of a path that say nothing about a section.
constexpr QLatin1StringView emptyParts[] = {
    "rss"_L1,   "feed"_L1,   "feeds"_L1, "atom"_L1, "xml"_L1,   "category"_L1, "section"_L1, "sections"_L1,
    "topic"_L1, "topics"_L1, "news"_L1,  "tag"_L1,  "index"_L1, "default"_L1,  "all"_L1,     "rubric"_L1,
};

template <typename Words>
bool isOneOf(const Words &words, const QString &wanted)
{
    return std::any_of(std::begin(words), std::end(words),
                       [&](QLatin1StringView one) { return wanted == one; });
}

QStringList partsOf(const QString &address)
{
    QStringList parts = QUrl(address).path().toLower().split(u'/', Qt::SkipEmptyParts);
    if (!parts.isEmpty())
        parts.last() = parts.last().section(u'.', 0, 0); // "world.xml"
    return parts;
}

// The last part that names something: "world" of /rss/world.xml and of /category/world/feed.
QString subjectOf(const QString &address)
{
    const QStringList parts = partsOf(address);
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        if (!isOneOf(emptyParts, *part) && !part->isEmpty())
            return *part;
    }
    return {};
}

bool leadsToSection(const SiteLink &link, const QString &pageUrl)
{
    const QUrl url(link.address);
    const QStringList parts = partsOf(link.address);
    if (siteHost(url) != siteHost(QUrl(pageUrl)) || parts.isEmpty() || parts.size() > deepestSection)
        return false;
    if (link.text.size() < shortestName || link.text.size() > longestName)
        return false;
    const bool isLanguage =
        parts.size() == 1 && !locale::languageCode(parts.first()).isEmpty() && parts.first().size() <= 3;
    const bool isStory =
        std::any_of(parts.last().begin(), parts.last().end(), [](QChar c) { return c.isDigit(); });
    return !isLanguage && !isStory && std::none_of(parts.begin(), parts.end(), [](const QString &part) {
        return isOneOf(noSections, part);
    }) && text::canonicalUrl(link.address) != text::canonicalUrl(pageUrl);
}

// "Harbour Post » World RSS feed" → "World"
QString titleWithout(const QString &title, const QString &site)
{
    static const QRegularExpression format(
        u"\\b(rss(\\s*\\d(\\.\\d+)?)?|atom(\\s*1\\.0)?|feeds?|json)\\b|[()\\[\\]]"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression edges(u"^[\\s|–—·»«:>,-]+|[\\s|–—·»«:>,-]+$"_s);
    QString rest = title;
    rest.remove(site, Qt::CaseInsensitive);
    rest.remove(format);
    rest = text::squeezed(rest);
    rest.remove(edges);
    return rest;
}

// The section a feed belongs to, by the name of its address or by its title; -1: none.
qsizetype sectionOf(const feeds::FoundFeed &feed, const QString &title, const QList<SectionLink> &links)
{
    const QString subject = subjectOf(feed.address);
    const auto sameSubject = [&](const SectionLink &link) {
        return !subject.isEmpty() && subjectOf(link.address) == subject;
    };
    const auto sameTitle = [&](const SectionLink &link) {
        return !title.isEmpty() && text::fold(link.name) == text::fold(title);
    };
    auto found = std::find_if(links.begin(), links.end(), sameSubject);
    if (found == links.end())
        found = std::find_if(links.begin(), links.end(), sameTitle);
    return found == links.end() ? -1 : std::distance(links.begin(), found);
}

QString nameFromSubject(const QString &subject)
{
    QString name = subject;
    name.replace(u'-', u' ').replace(u'_', u' ');
    if (!name.isEmpty())
        name.front() = name.front().toTitleCase();
    return name;
}

} // namespace

QString siteHost(const QUrl &url) { return text::withoutWww(url.host(QUrl::FullyEncoded).toLower()); }

QString securely(const QString &address)
{
    return address.startsWith("http://"_L1) ? u"https://"_s + address.mid(7) : address;
}

QString asTheSite(const QString &address, const QString &pageUrl)
{
    return pageUrl.startsWith("https://"_L1) ? securely(address) : address;
}

bool isOfComments(const feeds::FoundFeed &feed)
{
    return feed.address.contains("comment"_L1, Qt::CaseInsensitive) ||
           feed.title.contains("comment"_L1, Qt::CaseInsensitive) ||
           feed.title.contains(u"комментари"_s, Qt::CaseInsensitive);
}

QString sectionIdOf(const SectionLink &page)
{
    if (isSectionId(page.section))
        return page.section;
    QString id;
    for (const QChar c : subjectOf(page.address)) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        id += plain ? c : u'-';
    }
    while (id.startsWith(u'-'))
        id.remove(0, 1);
    while (id.endsWith(u'-'))
        id.chop(1);
    return isSectionId(id) ? id : u"section"_s;
}

QList<SectionLink> sectionLinks(const SitePage &page, const QString &pageUrl)
{
    QList<SectionLink> list;
    QSet<QString> seen;
    for (const SiteLink &link : page.links) {
        const bool placed =
            link.place == SiteLink::Place::Navigation || link.place == SiteLink::Place::Header;
        const QString canonical = text::canonicalUrl(link.address);
        if (!placed || seen.contains(canonical) || list.size() >= mostSections ||
            !leadsToSection(link, pageUrl))
            continue;
        seen.insert(canonical);
        list.append({link.text, link.address});
    }
    return list;
}

SortedFeeds sortFeeds(const QList<feeds::FoundFeed> &feeds, const QList<SectionLink> &links,
                      const SiteName &site)
{
    SortedFeeds sorted;
    QSet<qsizetype> used;
    QSet<QString> titles;
    for (const feeds::FoundFeed &feed : feeds) {
        if (isOfComments(feed) || sorted.sections.size() >= mostSections)
            continue;
        const QString address = asTheSite(feed.address, site.address);
        const QString title = titleWithout(feed.title, site.name);
        const qsizetype at = sectionOf(feed, title, links);
        if (at >= 0) {
            if (!used.contains(at))
                sorted.sections.append({links[at], address});
            used.insert(at);
            continue;
        }
        // The same once as RSS and once as Atom is one.
        const QString name =
            title.isEmpty() && !sorted.whole.isEmpty() ? nameFromSubject(subjectOf(feed.address)) : title;
        if (sorted.whole.isEmpty())
            sorted.whole = address;
        else if (!name.isEmpty() && !titles.contains(name))
            sorted.sections.append({{text::shortened(name, longestName), feed.address}, address});
        titles.insert(name);
    }
    for (qsizetype i = 0; i < links.size(); ++i) {
        if (!used.contains(i))
            sorted.pages.append(links[i]);
    }
    return sorted;
}

} // namespace broadsheet::publications
