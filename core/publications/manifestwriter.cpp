#include "core/publications/manifest.h"

#include "core/publications/manifestrules.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace broadsheet::publications {

namespace {

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, const QString &key, const QJsonArray &list)
{
    if (!list.isEmpty())
        object.insert(key, list);
}

void put(QJsonObject &object, const QString &key, const QJsonObject &inner)
{
    if (!inner.isEmpty())
        object.insert(key, inner);
}

void put(QJsonObject &object, const QString &key, const Translations &texts)
{
    QJsonObject inner;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        inner.insert(text.key(), text.value());
    put(object, key, inner);
}

QString kindName(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Feed:
        return u"feed"_s;
    case SourceKind::Html:
        return u"html"_s;
    case SourceKind::Sitemap:
        return u"sitemap"_s;
    case SourceKind::Saved:
        return u"saved"_s;
    }
    return u"feed"_s;
}

// One text as itself, several as a list.
void put(QJsonObject &object, const QString &key, const QStringList &texts)
{
    if (texts.size() == 1)
        object.insert(key, texts.first());
    else
        put(object, key, QJsonArray::fromStringList(texts));
}

QJsonArray sourcesOf(const QList<SectionSource> &sources)
{
    QJsonArray list;
    for (const SectionSource &source : sources) {
        if (source.derived)
            continue;
        QJsonObject entry = {{u"edition"_s, source.edition}, {u"type"_s, kindName(source.kind)}};
        put(entry, u"url"_s, source.address);
        put(entry, u"category"_s, source.categories);
        put(entry, u"use"_s, source.list);
        list.append(entry);
    }
    return list;
}

QString confidenceName(Known::Confidence confidence)
{
    switch (confidence) {
    case Known::Confidence::Unknown:
        return {};
    case Known::Confidence::Low:
        return u"low"_s;
    case Known::Confidence::Medium:
        return u"medium"_s;
    case Known::Confidence::High:
        return u"high"_s;
    }
    return {};
}

QJsonArray editionsOf(const Publication &publication)
{
    QJsonArray list;
    for (const Edition &edition : publication.editions) {
        QJsonObject entry = {{u"language"_s, edition.language}};
        put(entry, u"label"_s, edition.label);
        put(entry, u"home"_s, edition.home);
        if (edition.language == publication.defaultEdition)
            entry.insert(u"default"_s, true);
        if (!edition.enabled)
            entry.insert(u"enabled"_s, false);
        put(entry, u"name"_s, edition.name);
        QJsonObject known;
        put(known, u"confidence"_s, confidenceName(edition.known.confidence));
        put(known, u"seen"_s, edition.known.seen);
        put(entry, u"known"_s, known);
        list.append(entry);
    }
    return list;
}

QJsonArray sectionsOf(const QList<Section> &sections)
{
    QJsonArray list;
    for (const Section &section : sections) {
        QJsonObject entry = {{u"id"_s, section.id}};
        put(entry, u"name"_s, section.name);
        put(entry, u"tagline"_s, section.tagLine);
        put(entry, u"category"_s, section.category);
        QJsonObject categories;
        for (auto names = section.categories.begin(); names != section.categories.end(); ++names)
            put(categories, names.key(), names.value());
        put(entry, u"categories"_s, categories);
        put(entry, u"sources"_s, sourcesOf(section.sources));
        list.append(entry);
    }
    return list;
}

} // namespace

QJsonObject writeManifest(const Publication &publication)
{
    QJsonObject root = {{u"broadsheet_publication"_s, 1}};
    put(root, u"id"_s, publication.id);
    put(root, u"name"_s, publication.name);
    put(root, u"revision"_s, publication.revision);
    put(root, u"verified"_s, publication.verified);
    put(root, u"home"_s, publication.home);
    put(root, u"country"_s, publication.country);
    put(root, u"timezone"_s, publication.timeZone);
    QJsonObject brand;
    put(brand, u"colour"_s, publication.colour);
    put(brand, u"logo"_s, publication.icon);
    put(root, u"brand"_s, brand);
    put(root, u"hosts"_s, QJsonArray::fromStringList(publication.hosts));
    put(root, u"editions"_s, editionsOf(publication));
    put(root, u"sources"_s, sourcesOf(publication.sources));
    put(root, u"sections"_s, sectionsOf(publication.sections));
    writeRules(root, publication);
    QJsonArray follow;
    for (const FollowLink &link : publication.follow)
        follow.append(QJsonObject{{u"network"_s, link.network}, {u"url"_s, link.url}});
    put(root, u"follow"_s, follow);
    QJsonArray apps;
    for (const AppLink &link : publication.apps)
        apps.append(QJsonObject{{u"store"_s, link.store}, {u"url"_s, link.url}});
    put(root, u"apps"_s, apps);
    QJsonObject use;
    if (publication.linkRequired)
        use.insert(u"attribution"_s, u"link"_s);
    put(use, u"notice"_s, publication.notice);
    put(root, u"use_of_materials"_s, use);
    put(root, u"topics"_s, QJsonArray::fromStringList(publication.topics));
    put(root, u"about"_s, publication.about);
    return root;
}

} // namespace broadsheet::publications
