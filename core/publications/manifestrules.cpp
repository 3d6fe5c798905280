#include "core/publications/manifestrules.h"

#include "core/publications/manifestcheck.h"
#include "core/publications/rulefields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::publications {

namespace {

using Node = ManifestReader::Node;

constexpr qsizetype mostLists = 20;
constexpr qsizetype mostSelectors = 40; // of one key
constexpr qsizetype mostTemplates = 20;
constexpr qsizetype mostSearchPages = 40;
constexpr int longestWait = 24 * 60; // minutes
constexpr int mostOfOneList = 1'000;

bool isAttribute(const QString &text)
{
    return isSectionId(text); // letters, digits, - and _
}

// "h1" is short for { select: "h1" }.
FieldRule readField(ManifestReader &reader, const Node &node, const QString &key, Extractor usual)
{
    FieldRule rule;
    rule.as = usual;
    if (!node.object.value(key).isObject()) {
        rule.select = reader.texts(node, key, mostSelectors, isSelector);
        return rule.select.isEmpty() ? FieldRule() : rule;
    }
    const Node field = reader.object(node, key);
    rule.select = reader.texts(field, u"select"_s, mostSelectors, isSelector);
    rule.attribute = reader.text(field, u"attr"_s, Need::Optional, isAttribute).toLower();
    const QString as = reader.text(field, u"as"_s);
    const auto *known = std::find_if(std::begin(extractors), std::end(extractors),
                                     [&](const ExtractorName &one) { return as == one.name; });
    if (known != std::end(extractors))
        rule.as = known->extractor;
    else if (!as.isEmpty())
        reader.refuse(field, u"as"_s, u"“%1” cannot be"_s.arg(as));
    return rule.select.isEmpty() ? FieldRule() : rule;
}

} // namespace

QList<ListRule> readLists(ManifestReader &reader, const Node &root)
{
    QList<ListRule> lists;
    reader.eachNamed(root, u"lists"_s, mostLists, [&](const QString &id, const Node &node) {
        ListRule rule;
        rule.id = id;
        if (!isSectionId(id))
            reader.refuse(node.path, u"“%1” cannot be"_s.arg(id.left(100)));
        rule.item = reader.text(node, u"item"_s, Need::Required, isSelector);
        for (const ListField &field : listFields)
            rule.*field.rule = readField(reader, node, field.key, field.usual);
        if (rule.link.select.isEmpty())
            reader.refuse(node, u"link"_s, u"missing"_s);
        lists.append(rule);
    });
    return lists;
}

ArticleRule readArticleRule(ManifestReader &reader, const Node &root)
{
    const Node node = reader.object(root, u"article"_s);
    ArticleRule rule;
    rule.addresses = reader.texts(node, u"addresses"_s, mostTemplates, isPathTemplate);
    rule.root = reader.text(node, u"root"_s, Need::Optional, isSelector);
    for (const ArticleField &field : articleFields)
        rule.*field.rule = readField(reader, node, field.key, field.usual);
    rule.body = reader.texts(node, u"body"_s, mostSelectors, isSelector);
    rule.strip = reader.texts(node, u"strip"_s, mostSelectors, isSelector);
    rule.dropImages = reader.texts(node, u"drop_images"_s, mostSelectors);
    return rule;
}

QList<SearchPage> readSearch(ManifestReader &reader, const Node &root, const Publication &publication)
{
    QList<SearchPage> pages;
    reader.each(root, u"search"_s, mostSearchPages, [&](const Node &node) {
        SearchPage page;
        page.edition = reader.language(node, u"edition"_s);
        page.address = reader.address(node, u"url"_s);
        page.shortest = reader.number(node, u"min_length"_s, 1, 100, 1);
        page.list = reader.text(node, u"use"_s);
        // QUrl writes braces as %7B and %7D.
        page.address.replace(u"%7Bquery%7D"_s, queryPlace, Qt::CaseInsensitive);
        if (page.address.isEmpty())
            return;
        if (!page.address.contains(queryPlace))
            reader.refuse(node, u"url"_s, u"{query} is missing"_s);
        if (editionOf(publication, page.edition) == nullptr)
            reader.refuse(node, u"edition"_s, u"there is no edition %1"_s.arg(page.edition));
        if (!page.list.isEmpty() && listOf(publication, page.list) == nullptr)
            reader.refuse(node, u"use"_s, u"there is no list %1"_s.arg(page.list));
        pages.append(page);
    });
    return pages;
}

DateOrder readDateOrder(ManifestReader &reader, const Node &root)
{
    const Node node = reader.object(root, u"dates"_s);
    const QString order = reader.text(node, u"order"_s);
    const auto *known = std::find_if(std::begin(dateOrders), std::end(dateOrders),
                                     [&](const DateOrderName &one) { return order == one.name; });
    if (known != std::end(dateOrders))
        return known->order;
    if (!order.isEmpty())
        reader.refuse(node, u"order"_s, u"“%1” cannot be"_s.arg(order));
    return DateOrder::Unknown;
}

FetchLimits readFetchLimits(ManifestReader &reader, const Node &root)
{
    const Node node = reader.object(root, u"fetch"_s);
    return {reader.number(node, u"min_interval_minutes"_s, 0, longestWait, 0),
            reader.number(node, u"max_articles"_s, 0, mostOfOneList, 0)};
}

} // namespace broadsheet::publications
