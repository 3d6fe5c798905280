#include "core/feeds/discovery.h"

#include "core/markup/htmlscanner.h"
#include "core/text/entities.h"
#include "core/text/plaintext.h"
#include "core/text/urls.h"

#include <QStringList>

#include <algorithm>

namespace broadsheet::feeds {

namespace {

using namespace Qt::StringLiterals;
using markup::HtmlToken;

constexpr qsizetype longestTitle = 200;

constexpr QLatin1StringView feedTypes[] = {
    "application/rss+xml"_L1,   "application/atom+xml"_L1,
    "application/feed+json"_L1, "application/rdf+xml"_L1,
    "application/json"_L1,      "application/xml"_L1,
    "application/x.rss+xml"_L1, "text/xml"_L1,
    "text/rss+xml"_L1,          "text/atom+xml"_L1,
    "application/rss"_L1,       "application/atom"_L1,
    "application/x-rss+xml"_L1,
};

// What the last part of a feed's path is called, or ends in, when only a link in the text leads there.
constexpr QLatin1StringView feedNames[] = {
    "feed"_L1,     "feeds"_L1,     "rss"_L1,       "atom"_L1,    "rss2"_L1,     "rss.xml"_L1,  "feed.xml"_L1,
    "atom.xml"_L1, "index.rdf"_L1, "feed.json"_L1, "rss.php"_L1, "rss.html"_L1, "rss.aspx"_L1,
};
constexpr QLatin1StringView feedEndings[] = {".rss"_L1, ".rdf"_L1, ".atom"_L1, ".rss.xml"_L1};

template <typename List>
bool contains(const List &list, const QString &wanted)
{
    return std::any_of(std::begin(list), std::end(list),
                       [&](QLatin1StringView one) { return wanted == one; });
}

QString attribute(const HtmlToken &token, QByteArrayView name)
{
    return markup::valueOf(token, name).trimmed();
}

QString shortTitle(const QString &title) { return text::shortened(text::squeezed(title), longestTitle); }

// feed://host/path and feed:https://host/path are what browsers once made of feeds.
QString withoutFeedScheme(const QString &reference, const QString &base)
{
    if (!reference.startsWith("feed:"_L1, Qt::CaseInsensitive))
        return reference;
    const QString rest = reference.mid(5);
    if (!rest.startsWith("//"_L1))
        return rest;
    return (base.startsWith("https:"_L1) ? u"https:"_s : u"http:"_s) + rest;
}

bool looksLikeFeed(const QString &reference)
{
    if (reference.startsWith("feed:"_L1, Qt::CaseInsensitive))
        return true;
    QString path = reference.section(u'#', 0, 0).section(u'?', 0, 0).toLower();
    while (path.endsWith(u'/'))
        path.chop(1);
    const QString name = path.section(u'/', -1);
    return contains(feedNames, name) ||
           std::any_of(std::begin(feedEndings), std::end(feedEndings),
                       [&](QLatin1StringView ending) { return name.endsWith(ending); });
}

bool isAnnounced(const HtmlToken &link)
{
    const QStringList relations = attribute(link, "rel").toLower().split(u' ', Qt::SkipEmptyParts);
    if (relations.contains("feed"_L1))
        return true;
    if (!relations.contains("alternate"_L1) || relations.contains("stylesheet"_L1))
        return false;
    const QString type = attribute(link, "type").section(u';', 0, 0).trimmed().toLower();
    // WordPress announces its programming interface as JSON; that is no feed.
    const bool isInterface = type == "application/json"_L1 && attribute(link, "href").contains("wp-json"_L1);
    if (type.isEmpty()) // hreflang: the same page in another language
        return attribute(link, "hreflang").isEmpty() && looksLikeFeed(attribute(link, "href"));
    return contains(feedTypes, type) && !isInterface;
}

class Discoverer final
{
public:
    explicit Discoverer(const QString &pageUrl) : m_base(pageUrl) {}

    QList<FoundFeed> run(QByteArrayView page)
    {
        markup::HtmlScanner scanner(page);
        while (const auto token = scanner.next()) {
            if (token->kind == HtmlToken::Kind::Start)
                start(*token);
            else if (token->kind == HtmlToken::Kind::End && token->name == "a")
                endLink();
            else if (token->kind == HtmlToken::Kind::Text && !m_link.address.isEmpty() &&
                     m_linkText.size() < longestTitle * 4)
                m_linkText.append(token->text);
        }
        endLink();
        return m_announced.isEmpty() ? m_linked : m_announced;
    }

private:
    void start(const HtmlToken &token)
    {
        if (token.name == "base")
            base(token);
        else if (token.name == "link" && m_announced.size() < mostFoundFeeds && isAnnounced(token))
            add({resolved(attribute(token, "href")), shortTitle(attribute(token, "title"))}, &m_announced);
        else if (token.name == "a" && m_announced.isEmpty() && m_linked.size() < mostFoundFeeds)
            startLink(token);
    }

    // The first <base> with an address counts, as in browsers.
    void base(const HtmlToken &token)
    {
        const QString address = text::resolveUrl(attribute(token, "href"), m_base);
        if (!m_hasBase && !address.isEmpty() && !attribute(token, "href").isEmpty()) {
            m_base = address;
            m_hasBase = true;
        }
    }

    void startLink(const HtmlToken &token)
    {
        endLink();
        const QString reference = attribute(token, "href");
        if (looksLikeFeed(reference))
            m_link = {resolved(reference), shortTitle(attribute(token, "title"))};
    }

    void endLink()
    {
        if (m_link.title.isEmpty())
            m_link.title = shortTitle(QString::fromUtf8(text::decodeEntities(m_linkText)));
        add(m_link, &m_linked);
        m_link = {};
        m_linkText.clear();
    }

    QString resolved(const QString &reference) const
    {
        return reference.isEmpty() ? QString()
                                   : text::resolveUrl(withoutFeedScheme(reference, m_base), m_base);
    }

    static void add(const FoundFeed &feed, QList<FoundFeed> *list)
    {
        const auto same = [&](const FoundFeed &other) { return other.address == feed.address; };
        if (!feed.address.isEmpty() && list->size() < mostFoundFeeds &&
            std::none_of(list->cbegin(), list->cend(), same))
            list->append(feed);
    }

    QString m_base;
    bool m_hasBase = false;
    QList<FoundFeed> m_announced;
    QList<FoundFeed> m_linked;
    FoundFeed m_link; // the <a> we are in, when it looks like a feed
    QByteArray m_linkText;
};

} // namespace

QList<FoundFeed> discover(QByteArrayView utf8Page, const QString &pageUrl)
{
    return Discoverer(pageUrl).run(utf8Page);
}

} // namespace broadsheet::feeds
