#include "core/publications/proposal.h"

#include "core/feeds/discovery.h"
#include "core/locale/languages.h"
#include "core/publications/listpage.h"
#include "core/publications/manifestcheck.h"
#include "core/publications/networks.h"
#include "core/publications/sitefeeds.h"
#include "core/publications/sitepage.h"
#include "core/text/plaintext.h"
#include "core/text/urls.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::publications {

namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype mostFollow = 12;
constexpr qsizetype hashLength = 8; // hexadecimal digits: two pages of one host are two newspapers
constexpr int colourful = 24;       // of 255: less than this between the channels is grey

QString siteName(const SitePage &page, const QString &host)
{
    // The last part of a title is mostly the site, the first the page.
    static const QRegularExpression separator(u"\\s+[|–—·»-]\\s+"_s);
    const QStringList parts = page.title.split(separator, Qt::SkipEmptyParts);
    const QString ofTitle =
        parts.size() > 1 && parts.last().size() < parts.first().size() ? parts.last() : parts.value(0);
    for (const QString &name :
         {page.metas.value(u"og:site_name"_s), page.organization, page.metas.value(u"application-name"_s),
          page.metas.value(u"apple-mobile-web-app-title"_s), ofTitle}) {
        if (const QString plain = text::squeezed(name); !plain.isEmpty())
            return text::shortened(plain, longestName);
    }
    return host;
}

QString languageOf(const SitePage &page)
{
    for (const QString &written :
         {page.language, page.metas.value(u"og:locale"_s), page.metas.value(u"content-language"_s)}) {
        if (const QString code = locale::languageCode(written); !code.isEmpty())
            return code;
    }
    return unknownLanguage;
}

// #rgb and #rrggbb; black, white and grey are no newspaper's colour.
QString colourOf(const SitePage &page)
{
    QString colour = page.metas.value(u"theme-color"_s).toLower();
    if (colour.size() == 4 && colour.front() == u'#')
        colour = u"#%1%1%2%2%3%3"_s.arg(colour[1]).arg(colour[2]).arg(colour[3]);
    if (!isColour(colour))
        return {};
    int channels[3];
    for (int i = 0; i < 3; ++i)
        channels[i] = colour.mid(1 + 2 * i, 2).toInt(nullptr, 16);
    const auto [least, most] = std::minmax_element(std::begin(channels), std::end(channels));
    return *most - *least >= colourful ? colour : QString();
}

QString iconOf(const SitePage &page)
{
    const auto largest =
        std::max_element(page.icons.begin(), page.icons.end(),
                         [](const SiteIcon &a, const SiteIcon &b) { return a.size < b.size; });
    return largest == page.icons.end() ? page.organizationLogo : largest->address;
}

QList<FollowLink> followLinks(const SitePage &page)
{
    QStringList addresses = page.seeAlso;
    for (const SiteLink &link : page.links) {
        if (link.place != SiteLink::Place::Elsewhere)
            addresses.append(link.address);
    }
    QList<FollowLink> list;
    QSet<QString> networks;
    for (const QString &address : std::as_const(addresses)) {
        const QString network = networkOf(address);
        const QString secure = checkedAddress(securely(address), Web::SecureOnly);
        if (network.isEmpty() || secure.isEmpty() || networks.contains(network) || list.size() >= mostFollow)
            continue;
        networks.insert(network);
        list.append({network, text::withoutTracking(secure)});
    }
    return list;
}

QString idOf(const QUrl &page)
{
    const QByteArray hash =
        QCryptographicHash::hash(page.toEncoded(QUrl::RemoveFragment), QCryptographicHash::Sha256).toHex();
    const QString digits = QString::fromLatin1(hash);
    if (page.scheme() != "https"_L1)
        return madeFromFeed + digits.left(20);
    QStringList labels = siteHost(page).split(u'.');
    std::reverse(labels.begin(), labels.end());
    const QString id = labels.join(u'.') + u'.' + digits.left(hashLength);
    return isPublicationId(id) && !id.startsWith(madeFromFeed) ? id : u"web."_s + digits.left(20);
}

void addHosts(Publication &publication)
{
    QStringList hosts;
    const auto add = [&](const QString &address) {
        const QString host = siteHost(QUrl(address));
        for (const QString &one : {host, u"*."_s + host}) {
            if (isHost(one) && !hosts.contains(one))
                hosts.append(one);
        }
    };
    add(publication.home);
    const QList<SectionSource> sources = everySource(publication);
    for (const SectionSource &source : sources)
        add(source.address);
    publication.hosts = hosts;
}

// Of one site: the same host, one within the other, or "ru.example.org" beside "en.example.org".
bool isOfSite(const QUrl &one, const QUrl &other)
{
    const QString a = siteHost(one);
    const QString b = siteHost(other);
    const auto afterLanguage = [](const QString &host) {
        return host.indexOf(u'.') == 2 && host.count(u'.') > 1 ? host.mid(3) : QString();
    };
    const bool siblings = !afterLanguage(a).isEmpty() && afterLanguage(a) == afterLanguage(b);
    return one.scheme() == other.scheme() && one.port() == other.port() &&
           (a == b || a.endsWith(u'.' + b) || b.endsWith(u'.' + a) || siblings);
}

// In other languages than its own, on the same site.
QList<InLanguage> inOtherLanguages(const SitePage &page, const QString &pageUrl, const QString &language)
{
    QList<InLanguage> homes = page.homes;
    homes.removeIf([&](const InLanguage &home) {
        return home.language.section(u'-', 0, 0) == language.section(u'-', 0, 0) ||
               text::canonicalUrl(home.url) == text::canonicalUrl(pageUrl) ||
               !isOfSite(QUrl(home.url), QUrl(pageUrl));
    });
    return homes;
}

// As a page says of itself by the language it is announced in.
QString languageByHome(const SitePage &page, const QString &pageUrl)
{
    for (const InLanguage &home : page.homes) {
        if (text::canonicalUrl(home.url) == text::canonicalUrl(pageUrl))
            return home.language;
    }
    return unknownLanguage;
}

// Fewer are what any page links to.
bool listsStories(const markup::HtmlTree &page, const QString &url, const Publication &publication,
                  const QString &edition)
{
    constexpr qsizetype fewest = 5;
    return likelyStories(page, publication, {url, edition}).items.size() >= fewest;
}

bool hasSource(const QList<SectionSource> &sources, const QString &edition)
{
    return std::any_of(sources.begin(), sources.end(),
                       [&](const SectionSource &source) { return source.edition == edition; });
}

QSet<QString> addressesIn(const Publication &publication)
{
    QSet<QString> addresses;
    for (const SectionSource &source : everySource(publication))
        addresses.insert(text::canonicalUrl(source.address));
    return addresses;
}

// The section of this id, or a new one of it at the end.
Section &sectionOf(Publication &publication, const QString &id)
{
    const auto found = std::find_if(publication.sections.begin(), publication.sections.end(),
                                    [&](const Section &one) { return one.id == id; });
    if (found != publication.sections.end())
        return *found;
    publication.sections.append({id, {}, {}, {}});
    return publication.sections.last();
}

// Of the section that has no source in this edition yet: the id, or "world-2", "world-3" and so on.
QString freeSectionId(const Publication &publication, const QString &id, const QString &edition)
{
    const auto isTaken = [&](const QString &one) {
        return std::any_of(
            publication.sections.begin(), publication.sections.end(),
            [&](const Section &section) { return section.id == one && hasSource(section.sources, edition); });
    };
    QString free = id;
    for (int n = 2; isTaken(free); ++n)
        free = id + u'-' + QString::number(n);
    return free;
}

} // namespace

Result<Proposal> propose(QByteArrayView utf8Page, const QString &pageUrl)
{
    const Result<markup::HtmlTree> tree = markup::parseHtml(utf8Page, markup::HtmlKind::Page);
    if (!tree)
        return tree.error();
    const SitePage page = readSitePage(*tree, pageUrl);
    const QUrl url(pageUrl);
    Proposal proposal;
    Publication &p = proposal.publication;
    p.id = idOf(url);
    p.home = url.toString(QUrl::FullyEncoded | QUrl::RemoveFragment);
    p.name = siteName(page, siteHost(url));
    p.colour = colourOf(page);
    p.icon = url.scheme() == "https"_L1 ? securely(iconOf(page)) : iconOf(page);
    p.follow = followLinks(page);
    const QString said = languageOf(page);
    const QString language = said == unknownLanguage ? languageByHome(page, pageUrl) : said;
    const QString label = language == unknownLanguage ? QString() : locale::language(language).shortLabel;
    p.editions = {{language, label, p.home, true, {}, {}}};
    p.defaultEdition = language;
    const SortedFeeds sorted =
        sortFeeds(feeds::discover(utf8Page, pageUrl), sectionLinks(page, pageUrl), {p.name, pageUrl});
    if (!sorted.whole.isEmpty())
        p.sources = {{language, SourceKind::Feed, sorted.whole, {}}};
    for (const auto &[link, feed] : sorted.sections)
        addSection(p, link, {language, SourceKind::Feed, feed, {}});
    proposal.pages = sorted.pages;
    proposal.homes = inOtherLanguages(page, pageUrl, language);
    addHosts(p);
    proposal.listsStories = listsStories(*tree, pageUrl, p, language);
    return proposal;
}

SectionPage readSection(QByteArrayView utf8Page, const QString &pageUrl, const Publication &publication,
                        const QString &edition)
{
    SectionPage section;
    const Result<markup::HtmlTree> tree = markup::parseHtml(utf8Page, markup::HtmlKind::Page);
    if (!tree)
        return section;
    section.others = inOtherLanguages(readSitePage(*tree, pageUrl), pageUrl, edition);
    const QSet<QString> known = addressesIn(publication);
    for (const feeds::FoundFeed &feed : feeds::discover(utf8Page, pageUrl)) {
        const QString address = asTheSite(feed.address, pageUrl);
        if (isOfComments(feed) || known.contains(text::canonicalUrl(address)))
            continue;
        section.source = SectionSource{edition, SourceKind::Feed, address, {}};
        return section;
    }
    if (listsStories(*tree, pageUrl, publication, edition))
        section.source = SectionSource{edition, SourceKind::Html, pageUrl, {}};
    return section;
}

bool hasSection(const Publication &publication, const SectionLink &page)
{
    const QString id = sectionIdOf(page);
    return std::any_of(publication.sections.begin(), publication.sections.end(),
                       [&](const Section &section) { return section.id == id; });
}

QString addSection(Publication &publication, const SectionLink &page, const SectionSource &source)
{
    const QString id = freeSectionId(publication, sectionIdOf(page), source.edition);
    Section &section = sectionOf(publication, id);
    section.name.insert(source.edition, page.name);
    section.sources.append(source);
    addHosts(publication);
    return id;
}

IsNew addEdition(Publication &publication, const Publication &other)
{
    const QString &language = other.defaultEdition;
    if (language == unknownLanguage || editionOf(publication, language))
        return IsNew::No;
    Edition edition = other.editions.first();
    edition.name = other.name == publication.name ? QString() : other.name;
    publication.editions.append(edition);
    // A feed that the site announces in every language has the stories of one of them.
    const auto news = [known = addressesIn(publication)](QList<SectionSource> sources) {
        sources.removeIf(
            [&](const SectionSource &source) { return known.contains(text::canonicalUrl(source.address)); });
        return sources;
    };
    publication.sources += news(other.sources);
    for (const Section &section : other.sections) {
        const QList<SectionSource> sources = news(section.sources);
        if (sources.isEmpty())
            continue;
        Section &same = sectionOf(publication, section.id);
        same.name.insert(section.name);
        same.sources += sources;
    }
    addHosts(publication);
    return IsNew::Yes;
}

} // namespace broadsheet::publications
