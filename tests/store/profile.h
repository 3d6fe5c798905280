// A store in a temporary folder with one newspaper in it, for the tests of this room.
#pragma once

#include "core/store/store.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace broadsheet::store {

using namespace Qt::StringLiterals;

inline QDateTime at(const char *iso) { return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate); }

inline const QDateTime noon = at("2026-03-07T12:00:00Z");

template <typename Value>
Value wait(QFuture<Value> future)
{
    future.waitForFinished();
    return future.result();
}

// The fixture of newspapers: English and Russian editions, "world" has a feed of its own, "sport" and "art"
// share one and differ in category.
inline Publication paper(const QString &id = u"test.paper"_s)
{
    Publication publication;
    publication.id = id;
    publication.name = u"The Paper"_s;
    publication.defaultEdition = u"en"_s;
    publication.editions = {{u"en"_s, u"EN"_s, {}, true}, {u"ru"_s, u"RU"_s, {}, true}};
    const auto source = [&](const QString &edition, const QString &name, const QString &category) {
        return SectionSource{edition, SourceKind::Feed, u"https://"_s + id + u'/' + edition + u'/' + name,
                             category.isEmpty() ? QStringList() : QStringList{category}};
    };
    publication.sections = {
        {u"world"_s, {}, {}, {source(u"en"_s, u"world"_s, {}), source(u"ru"_s, u"world"_s, {})}},
        {u"sport"_s, {}, {}, {source(u"en"_s, u"all"_s, u"Sport"_s)}},
        {u"art"_s, {}, {}, {source(u"en"_s, u"all"_s, u"Art"_s)}},
        {u"mixed"_s, {}, {}, {source(u"en"_s, u"all"_s, u"Sport"_s), source(u"en"_s, u"world"_s, {})}},
    };
    return publication;
}

inline Item makeItem(const QString &guid, const QString &title, const QDateTime &published = {})
{
    Item item;
    item.guid = guid;
    item.title = title;
    item.url = u"https://test.paper/story/"_s + guid;
    item.contentHtml = u"<p>Text of "_s + title + u"</p>"_s;
    item.published = published;
    return item;
}

inline Feed makeFeed(const QList<Item> &items)
{
    Feed feed;
    feed.language = u"en"_s;
    feed.items = items;
    return feed;
}

class Profile final
{
public:
    Profile() { open(); }

    void open()
    {
        store.reset();
        Result<std::unique_ptr<Store>> opened = Store::open(folder.path(), noon);
        if (!opened)
            qFatal("cannot open: %s", qPrintable(opened.error().detail));
        store = std::move(*opened);
    }

    void subscribe(const Publication &publication = paper())
    {
        const auto done = wait(store->putPublication(publication, "{}", {}, noon, Store::Journalled::No));
        QVERIFY(done.ok());
    }

    // Of manifests these tests know one: "{}" is the newspaper of above.
    Result<Undone> undo()
    {
        const auto read = [](const QByteArray &) { return Result<Publication>(paper()); };
        return wait(store->undo({read}, noon));
    }

    SourceId source(const QString &end)
    {
        for (const Source &one : wait(store->sources())) {
            if (one.address.endsWith(end))
                return one.id;
        }
        return {};
    }

    // Any plan: that is the library's matter.
    Result<Done> wish(const UpkeepScope &scope, const Upkeep &upkeep)
    {
        return wait(store->putUpkeep(scope, upkeep, [](const Source &one) {
            return std::max(one.wished, one.lastAsked.addSecs(60 * one.everyMinutes));
        }));
    }

    bool has(SourceId id)
    {
        const QList<Source> list = wait(store->sources());
        return std::any_of(list.begin(), list.end(), [id](const Source &one) { return one.id == id; });
    }

    Arrivals take(const QString &sourceEnd, const QList<Item> &items, const QDateTime &now = noon)
    {
        const auto arrivals = wait(store->takeIn(source(sourceEnd), incoming(makeFeed(items)), now));
        return arrivals.valueOr({});
    }

    QStringList titles(const StoryQuery &query)
    {
        QStringList list;
        for (const Headline &line : wait(store->list(query)))
            list.append(line.title);
        return list;
    }

    QStringList search(const QString &typed)
    {
        [&] { QVERIFY(wait(store->indexed()).ok()); }();
        StoryQuery query;
        query.search = typed;
        return titles(query);
    }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
};

} // namespace broadsheet::store
