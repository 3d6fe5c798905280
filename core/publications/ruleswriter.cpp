#include "core/publications/manifestrules.h"
#include "core/publications/rulefields.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::publications {

namespace {

// One text as itself, several as a list, none not at all.
void put(QJsonObject &object, const QString &key, const QStringList &texts)
{
    if (texts.size() == 1)
        object.insert(key, texts.first());
    else if (!texts.isEmpty())
        object.insert(key, QJsonArray::fromStringList(texts));
}

void putField(QJsonObject &object, const QString &key, const FieldRule &rule, Extractor usual)
{
    if (rule.select.isEmpty())
        return;
    if (rule.attribute.isEmpty() && rule.as == usual)
        return put(object, key, rule.select);
    QJsonObject field;
    put(field, u"select"_s, rule.select);
    if (!rule.attribute.isEmpty())
        field.insert(u"attr"_s, rule.attribute);
    if (rule.as != usual) {
        const auto *known = std::find_if(std::begin(extractors), std::end(extractors),
                                         [&](const ExtractorName &one) { return one.extractor == rule.as; });
        field.insert(u"as"_s, known->name);
    }
    object.insert(key, field);
}

QJsonObject listsOf(const QList<ListRule> &rules)
{
    QJsonObject lists;
    for (const ListRule &rule : rules) {
        QJsonObject list = {{u"item"_s, rule.item}};
        for (const ListField &field : listFields)
            putField(list, field.key, rule.*field.rule, field.usual);
        lists.insert(rule.id, list);
    }
    return lists;
}

QJsonObject articleOf(const ArticleRule &rule)
{
    QJsonObject article;
    put(article, u"addresses"_s, rule.addresses);
    if (!rule.root.isEmpty())
        article.insert(u"root"_s, rule.root);
    for (const ArticleField &field : articleFields)
        putField(article, field.key, rule.*field.rule, field.usual);
    put(article, u"body"_s, rule.body);
    put(article, u"strip"_s, rule.strip);
    put(article, u"drop_images"_s, rule.dropImages);
    return article;
}

QJsonArray searchOf(const QList<SearchPage> &pages)
{
    QJsonArray list;
    for (const SearchPage &page : pages) {
        QJsonObject entry = {{u"edition"_s, page.edition}, {u"url"_s, page.address}};
        if (page.shortest > 1)
            entry.insert(u"min_length"_s, page.shortest);
        if (!page.list.isEmpty())
            entry.insert(u"use"_s, page.list);
        list.append(entry);
    }
    return list;
}

} // namespace

void writeRules(QJsonObject &root, const Publication &publication)
{
    const auto putAll = [&](const QString &key, const auto &value) {
        if (!value.isEmpty())
            root.insert(key, value);
    };
    putAll(u"lists"_s, listsOf(publication.lists));
    putAll(u"article"_s, articleOf(publication.article));
    putAll(u"search"_s, searchOf(publication.search));
    for (const DateOrderName &one : dateOrders) {
        if (publication.dateOrder == one.order)
            root.insert(u"dates"_s, QJsonObject{{u"order"_s, one.name}});
    }
    QJsonObject fetch;
    if (publication.fetch.everyMinutes > 0)
        fetch.insert(u"min_interval_minutes"_s, publication.fetch.everyMinutes);
    if (publication.fetch.mostStories > 0)
        fetch.insert(u"max_articles"_s, publication.fetch.mostStories);
    putAll(u"fetch"_s, fetch);
}

} // namespace broadsheet::publications
