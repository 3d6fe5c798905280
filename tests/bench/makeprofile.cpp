// Fills a profile with made-up newspapers, for measuring large libraries:  bench_makeprofile FOLDER [STORIES]
// Ten newspapers of twelve sections; stories of 1 to 5 kB in English and Russian, one a minute back from now,
// one in five unread, one in a hundred bookmarked.
#include "core/publications/manifest.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <cmath>
#include <cstdio>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

constexpr int papers = 10;
constexpr int sections = 12;
constexpr int batch = 400; // stories taken in at once

template <typename Value>
Value wait(QFuture<Value> future)
{
    future.waitForFinished();
    return future.result();
}

Publication paper(int number)
{
    Publication publication;
    publication.id = u"bench.paper%1"_s.arg(number);
    publication.name = u"The Bench %1"_s.arg(number);
    publication.defaultEdition = u"en"_s;
    publication.editions = {{u"en"_s, u"EN"_s, {}, true}};
    for (int i = 0; i < sections; ++i) {
        const QString address = u"https://paper%1.bench.invalid/section%2.xml"_s.arg(number).arg(i);
        publication.sections.append({u"section%1"_s.arg(i),
                                     {{u"en"_s, u"Section %1"_s.arg(i)}},
                                     {},
                                     {{u"en"_s, SourceKind::Feed, address, {}}}});
    }
    return publication;
}

// A vocabulary with a few common and many rare words, like a language.
QString word(QRandomGenerator &random)
{
    const auto rank = static_cast<int>(40'000 * std::pow(random.generateDouble(), 4));
    return rank % 3 == 0 ? u"слово%1"_s.arg(rank, 0, 36) : u"word%1"_s.arg(rank, 0, 36);
}

QString sentence(QRandomGenerator &random, int words)
{
    QStringList list;
    for (int i = 0; i < words; ++i)
        list.append(word(random));
    return list.join(u' ');
}

Item story(int number, const QDateTime &published, QRandomGenerator &random)
{
    Item item;
    item.guid = u"https://bench.invalid/story/%1"_s.arg(number);
    item.url = item.guid;
    item.title = sentence(random, 9);
    item.summary = sentence(random, 25);
    item.image = number % 2 == 0 ? item.guid + u".jpg"_s : QString();
    item.language = u"en"_s;
    item.published = published;
    for (int paragraph = 0, count = random.bounded(2, 9); paragraph < count; ++paragraph)
        item.contentHtml += u"<p>"_s + sentence(random, 60) + u"</p>"_s;
    return item;
}

QList<SourceId> subscribe(store::Store &store, const QDateTime &now)
{
    for (int i = 0; i < papers; ++i) {
        const Publication publication = paper(i);
        const QByteArray manifest = QJsonDocument(publications::writeManifest(publication)).toJson();
        if (!wait(store.putPublication(publication, manifest, {}, now, store::Store::Journalled::No)))
            return {};
    }
    QList<SourceId> ids;
    for (const Source &source : wait(store.sources())) {
        if (source.publication.startsWith(u"bench."_s))
            ids.append(source.id);
    }
    return ids;
}

void mark(store::Store &store, const QList<StoryId> &ids, const QDateTime &now)
{
    QList<StoryId> read;
    QList<StoryId> kept;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (i % 5 != 0)
            read.append(ids.at(i));
        if (i % 100 == 0)
            kept.append(ids.at(i));
    }
    store.mark(read, JournalEntry::Action::MarkRead, now);
    store.mark(kept, JournalEntry::Action::Keep, now);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int count = arguments.value(2, u"100000"_s).toInt();
    if (arguments.size() < 2 || count < 1 || !QDir().mkpath(arguments.at(1)))
        return 2;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto store = store::Store::open(arguments.at(1), now);
    if (!store)
        return 1;
    QElapsedTimer timer;
    timer.start();
    QRandomGenerator random(7);
    const QList<SourceId> sources = subscribe(**store, now);
    for (int done = 0; done < count; done += batch) {
        Feed feed;
        for (int i = done; i < std::min(count, done + batch); ++i)
            feed.items.append(story(i, now.addSecs(-60 * qint64(i)), random));
        const SourceId source = sources.at((done / batch) % sources.size());
        const auto arrivals = wait((*store)->takeIn(source, store::incoming(feed), now));
        if (!arrivals)
            return 1;
        mark(**store, arrivals->added, now);
    }
    std::printf("%d stories taken in: %lld ms\n", count, static_cast<long long>(timer.restart()));
    if (!wait((*store)->indexed()))
        return 1;
    std::printf("search index complete: %lld ms more\n", static_cast<long long>(timer.elapsed()));
    return 0;
}
