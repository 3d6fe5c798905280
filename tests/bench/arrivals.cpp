// What one story costs before it can be listed, in processor time of one thread, so that a busy machine does
// not matter:  bench_arrivals [FEEDS STORIES]
// Parsing against libxml2's bare reading; taking in against one plain INSERT with an index on guid.
#include "floor.h"

#include "core/store/arrivals.h"
#include "core/store/databasefile.h"
#include "core/store/publications.h"
#include "core/store/search.h"
#include "core/store/sources.h"

#include <QCoreApplication>

using namespace broadsheet;
using namespace broadsheet::bench;

namespace {

constexpr int documentsAtOnce = 10; // in one transaction, as Store does it

template <typename Job>
double spent(Job &&job)
{
    const double before = threadCpu();
    job();
    return threadCpu() - before;
}

SourceId source(store::Connection &c, int number)
{
    Publication publication;
    publication.id = u"bench.p%1"_s.arg(number);
    publication.name = publication.id;
    Edition edition;
    edition.language = u"en"_s;
    Section section;
    section.sources = {{u"en"_s, SourceKind::Feed, u"http://127.0.0.1/%1"_s.arg(number), {}}};
    publication.editions = {edition};
    publication.sections = {section};
    store::putPublication(c, publication, "{}", u"en"_s);
    return SourceId{c.number(u"SELECT max(id) FROM source"_s)};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const Load size{argc > 1 ? atoi(argv[1]) : 500, argc > 2 ? atoi(argv[2]) : 40};
    const NewsLoad load(size);
    const double stories = size.feeds * size.stories / 1000.0; // so that ms become microseconds a story

    const double reading = throughLibxml(load, size.feeds);
    const QTemporaryDir folder;
    const auto file = store::openDatabaseFile(folder.path(), QDateTime::currentDateTimeUtc());
    if (!file)
        return 1;
    store::Connection c(file->path, store::Connection::Access::ReadWrite);
    double parsing = 0;
    double preparing = 0;
    double taking = 0;
    double committing = 0;
    QList<std::pair<SourceId, QList<store::Incoming>>> together;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < size.feeds; ++i) {
        QFile bytes(load.filePath(i));
        if (!bytes.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray body = bytes.readAll();
        Result<Feed> feed = Error{};
        parsing += spent([&] { feed = feeds::parse({body, {}, {}}); });
        QList<store::Incoming> items;
        preparing += spent([&] { items = store::incoming(*feed); });
        const SourceId id = source(c, i);
        together.append({id, items});
        if (together.size() < documentsAtOnce && i + 1 < size.feeds)
            continue;
        const double before = threadCpu();
        double inside = 0;
        c.transaction([&] {
            inside = spent([&] {
                for (const auto &[to, some] : std::as_const(together))
                    store::takeIn(c, to, some, now);
            });
            return 0;
        });
        together.clear();
        taking += inside;
        committing += threadCpu() - before - inside;
    }
    double indexing = 0;
    for (bool some = true; some;)
        indexing += spent([&] { some = store::indexSome(c) == store::Waiting::Some; });
    const InsertFloor floor = throughSqlite(load, size.feeds, threadCpu);
    std::printf("microseconds a story: libxml2 %.1f (wall), parse %.1f, prepare %.1f, take in %.1f, commit "
                "%.1f, index %.1f\n",
                reading / stories, parsing / stories, preparing / stories, taking / stories,
                committing / stories, indexing / stories);
    std::printf("floor: insert %.1f, index %.1f more; %lld stories\n", floor.plain / stories,
                floor.index / stories, c.number(u"SELECT count(*) FROM story"_s));
    return c.failed() ? 1 : 0;
}
