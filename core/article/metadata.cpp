#include "core/article/metadata.h"

#include "core/article/nodes.h"
#include "core/text/ascii.h"
#include "core/text/entities.h"
#include "core/text/plaintext.h"

#include <initializer_list>

namespace broadsheet::article {

namespace {

constexpr int mostTags = 2'000;

// Publishers escape twice.
QString squeezedTwice(const QByteArray &value) { return text::squeezed(text::decodeEntities(value)); }

void remember(const QByteArray &names, const QByteArray &content, MetaTags *tags)
{
    // One attribute may hold several names.
    for (const QByteArray &part : text::lowered(names).simplified().replace(" : ", ":").split(' ')) {
        const QByteArray name = QByteArray(part).replace('.', ':');
        // Of several pictures the first is the largest; of anything else the last was meant to correct the
        // first.
        if (!name.isEmpty() && (!name.contains("image") || !tags->contains(name)))
            tags->insert(name, squeezedTwice(content));
    }
}

QString firstOf(const MetaTags &tags, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QString value = tags.value(name);
        if (!value.isEmpty())
            return value;
    }
    return {};
}

template <typename... More>
QString firstText(const QString &first, const More &...more)
{
    if constexpr (sizeof...(more) == 0)
        return first;
    else
        return first.isEmpty() ? firstText(more...) : first;
}

bool isAddress(const QString &text)
{
    return text.startsWith(QLatin1String("http://")) || text.startsWith(QLatin1String("https://"));
}

} // namespace

MetaTags readMetaTags(const markup::HtmlTree &page)
{
    MetaTags tags;
    int seen = 0;
    for (const HtmlNode *node = page.root(); node && seen < mostTags;
         node = markup::following(node, page.root())) {
        if (node->name != "meta")
            continue;
        ++seen;
        const QByteArray content = node->attribute("content");
        if (isBlank(content))
            continue;
        for (const char *attribute : {"property", "name", "http-equiv"})
            remember(node->attribute(attribute), content, &tags);
    }
    return tags;
}

// https://schema.org/Article as microdata: the outermost of each property.
Metadata readMicrodata(const markup::HtmlTree &page)
{
    Metadata data;
    const auto take = [](QString *target, const HtmlNode &node) {
        if (!target->isEmpty())
            return;
        for (const char *attribute : {"content", "datetime"}) {
            if (node.has(attribute)) {
                *target = squeezedTwice(node.attribute(attribute));
                return;
            }
        }
        *target = text::squeezed(beginningOf(node, 500));
    };
    for (const HtmlNode *node = page.root(); node; node = markup::following(node, page.root())) {
        const QByteArray property = node->isText() ? QByteArray() : node->attribute("itemprop");
        if (property.isEmpty())
            continue;
        if (property == "datePublished")
            take(&data.published, *node);
        else if (property == "articleSection")
            take(&data.section, *node);
        else if (property == "inLanguage")
            take(&data.language, *node);
        else if (property == "articleBody")
            data.isArticle = true;
    }
    return data;
}

Metadata readMetadata(const markup::HtmlTree &page)
{
    const QString pageTitle = titleOf(page);
    const MetaTags tags = readMetaTags(page);
    const Metadata linked = readJsonLd(page, pageTitle);
    const Metadata micro = readMicrodata(page);
    const QString author = tags.value("article:author");

    Metadata data;
    data.title = firstText(linked.title,
                           firstOf(tags, {"dc:title", "dcterm:title", "og:title", "weibo:article:title",
                                          "weibo:webpage:title", "title", "twitter:title", "parsely-title"}),
                           pageTitle);
    data.byline =
        firstText(linked.byline, firstOf(tags, {"dc:creator", "dcterm:creator", "author", "parsely-author"}),
                  isAddress(author) ? QString() : author);
    data.siteName = firstText(linked.siteName, firstOf(tags, {"og:site_name"}));
    data.excerpt =
        firstText(linked.excerpt, firstOf(tags, {"dc:description", "dcterm:description", "og:description",
                                                 "weibo:article:description", "weibo:webpage:description",
                                                 "description", "twitter:description"}));
    data.published = firstText(
        linked.published,
        firstOf(tags, {"article:published_time", "parsely-pub-date", "og:published_time", "datepublished",
                       "publish_date", "publication_date", "pubdate", "publish-date", "sailthru:date",
                       "dc:date:issued", "dc:date", "dcterms:created", "dcterms:date", "date"}),
        micro.published);
    data.image = firstText(firstOf(tags, {"og:image", "og:image:url", "og:image:secure_url", "twitter:image",
                                          "twitter:image:src"}),
                           linked.image);
    data.section = firstText(firstOf(tags, {"article:section", "parsely-section", "section"}), linked.section,
                             micro.section);
    data.language = firstText(linked.language, micro.language,
                              firstOf(tags, {"content-language", "language", "og:locale", "dc:language"}));
    data.body = linked.body;
    data.views = linked.views;
    data.forPayers = linked.forPayers;
    data.isArticle = linked.isArticle || micro.isArticle || tags.value("og:type") == QLatin1String("article");
    if (data.title == pageTitle && (data.isArticle || !data.siteName.isEmpty()))
        data.title = withoutSite(page, pageTitle);
    return data;
}

} // namespace broadsheet::article
