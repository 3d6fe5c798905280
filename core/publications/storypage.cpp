#include "core/publications/storypage.h"

#include "core/publications/addresstemplate.h"
#include "core/publications/field.h"
#include "core/publications/listpage.h"
#include "core/publications/manifestcheck.h"

#include <algorithm>

namespace broadsheet::publications {

namespace {

using markup::HtmlNode;

constexpr qsizetype mostStripped = 2'000; // elements of one selector

QList<markup::Selector> selectorsOf(const QStringList &written)
{
    QList<markup::Selector> selectors;
    for (const QString &one : written) {
        if (Result<markup::Selector> selector = markup::Selector::parse(one.toUtf8()))
            selectors.append(std::move(*selector));
    }
    return selectors;
}

HtmlNode *firstOf(const QStringList &written, HtmlNode *within)
{
    for (const markup::Selector &selector : selectorsOf(written)) {
        if (HtmlNode *node = selector.first(within))
            return node;
    }
    return nullptr;
}

bool isDropped(const HtmlNode &picture, const QStringList &words)
{
    for (const char *name : {"src", "data-src", "srcset"}) {
        const QString address = QString::fromUtf8(picture.attribute(name));
        if (std::any_of(words.begin(), words.end(),
                        [&](const QString &word) { return address.contains(word, Qt::CaseInsensitive); }))
            return true;
    }
    return false;
}

void strip(HtmlNode *body, const ArticleRule &rule)
{
    for (const markup::Selector &selector : selectorsOf(rule.strip)) {
        for (HtmlNode *node : selector.all(body, mostStripped)) {
            if (node != body)
                markup::detach(node);
        }
    }
    for (HtmlNode *node = body; node != nullptr;) {
        HtmlNode *const next = markup::following(node, body);
        if (node->name == "img" && isDropped(*node, rule.dropImages))
            markup::detach(node);
        node = next;
    }
}

} // namespace

bool hasRuleFor(const Publication &publication, const QString &address)
{
    const ArticleRule &rule = publication.article;
    return !rule.body.isEmpty() && (publication.hosts.isEmpty() || isOnHosts(address, publication.hosts)) &&
           (rule.addresses.isEmpty() || matchesAny(templatesOf(rule.addresses), address));
}

StoryPage readStoryPage(markup::HtmlTree *page, const Publication &publication, const PagePlace &place)
{
    const ArticleRule &rule = publication.article;
    HtmlNode *top = page->root();
    if (!rule.root.isEmpty()) {
        if (HtmlNode *root = firstOf({rule.root}, top))
            top = root;
    }
    StoryPage found;
    found.base = baseOf(*page, place.url);
    const auto read = [&](const FieldRule &field) { return Field(field).read(top, found.base); };
    found.title = read(rule.title);
    found.section = read(rule.section);
    found.image = read(rule.image);
    found.author = read(rule.author);
    found.published = text::shownDate(read(rule.date), publication.timeZone.toUtf8(),
                                      slashedDateOf(publication.dateOrder, place.edition));
    FieldRule views = rule.views;
    views.as = Extractor::Number;
    bool isNumber = false;
    const qint64 number = read(views).toLongLong(&isNumber);
    found.views = isNumber ? number : -1;
    found.body = firstOf(rule.body, top);
    if (found.body != nullptr)
        strip(found.body, rule);
    return found;
}

} // namespace broadsheet::publications
