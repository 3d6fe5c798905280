// How long a reader waits with a large library:  bench_openprofile FOLDER
// Each line is the middle of several runs in milliseconds; asks the same door the window asks.
#include "core/base/async.h"
#include "core/library/journal.h"
#include "core/library/library.h"
#include "core/library/sources.h"
#include "core/library/stories.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <algorithm>
#include <cstdio>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 7;

template <typename Value>
Value await(const QFuture<Value> &future)
{
    QEventLoop loop;
    whenDone(future, &loop, [&](const Value &) { loop.quit(); });
    loop.exec();
    return future.result();
}

template <typename Work>
void measure(const char *name, Work work, int times = runs)
{
    QList<double> results;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        results.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(results.begin(), results.end());
    std::printf("%-46s %9.2f  (most %.2f)\n", name, results.at(results.size() / 2), results.last());
    std::fflush(stdout);
}

StoryQuery inSection()
{
    StoryQuery query;
    query.publication = u"bench.paper3"_s;
    query.edition = u"en"_s;
    query.section = u"section5"_s;
    return query;
}

void lists(Stories &stories)
{
    using Scope = StoryQuery::Scope;
    StoryQuery all;
    StoryQuery unread;
    unread.scope = Scope::Unread;
    StoryQuery bookmarks;
    bookmarks.scope = Scope::Bookmarks;
    StoryQuery paper = inSection();
    paper.section.clear();
    StoryQuery sectionUnread = inSection();
    sectionUnread.unreadOnly = true;
    StoryQuery common;
    common.search = u"word1 "_s; // the space: the whole word
    StoryQuery beginning;
    beginning.search = u"word1"_s; // also word1a, word1b …: thousands of words
    StoryQuery rare;
    rare.search = u"wordq0z"_s;
    StoryQuery phrase;
    phrase.search = u"\"word1 word2\""_s;
    StoryQuery deep;
    const QList<Headline> first = await(stories.list(all));
    deep.before =
        first.isEmpty() ? StoryId{} : StoryId{number(first.last().id) - (qint64(50'000 * 60) << 20)};
    for (const auto &[name, query] :
         {std::pair("list: all", all), std::pair("list: all, far down", deep),
          std::pair("list: unread", unread), std::pair("list: bookmarks", bookmarks),
          std::pair("list: newspaper", paper), std::pair("list: section", inSection()),
          std::pair("list: section, unread", sectionUnread), std::pair("search: common word", common),
          std::pair("search: beginning of many words", beginning), std::pair("search: rare word", rare),
          std::pair("search: phrase", phrase)}) {
        measure(name, [&, query = query] { await(stories.list(query)); });
    }
    const QDateTime dayStart(QDateTime::currentDateTimeUtc().date(), QTime(0, 0), Qt::UTC);
    measure("counts of the whole rail", [&] { await(stories.railCounts(dayStart)); });
    measure("one story", [&] { await(stories.story(first.value(0).id)).ok(); });
    measure("mark one read", [&] { await(stories.mark({first.value(0).id}, Stories::Mark::Read)).ok(); });
}

// As the window asks: of all newspapers the last day, of one and of a section what came last.
void fronts(Stories &stories)
{
    FrontQuery today;
    today.list.scope = StoryQuery::Scope::Today;
    today.list.dayStart = QDateTime::currentDateTimeUtc().addDays(-1);
    today.list.limit = 400;
    FrontQuery paper;
    paper.list = inSection();
    paper.list.section.clear();
    paper.list.limit = 120;
    for (int i = 0; i < 12; ++i)
        paper.sections.append(u"section%1"_s.arg(i));
    FrontQuery section = paper;
    section.list.section = u"section5"_s;
    FrontQuery apart = today;
    apart.copies = Copies::Apart;
    for (const auto &[name, query] :
         {std::pair("front page: today", today), std::pair("front page: today, nothing folded", apart),
          std::pair("front page: newspaper", paper), std::pair("front page: section", section)})
        measure(name, [&, query = query] { await(stories.front(query)); });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    LibraryOptions options;
    options.profileFolder = application.arguments().value(1);
    options.refreshing = LibraryOptions::Refreshing::OnDemand;
    measure("open, first list, close", [&] {
        const auto library = Library::open(options);
        await((*library)->stories().list({}));
    });
    measure("open alone", [&] { Library::open(options).ok(); });
    const auto library = Library::open(options);
    if (!library)
        return 1;
    lists((*library)->stories());
    fronts((*library)->stories());
    measure(
        "mark everything read",
        [&] {
            std::printf("(%d)\n", await((*library)->stories().markAll({}, Stories::Mark::Read)).valueOr(-1));
        },
        1);
    measure(
        "undo it", [&] { await((*library)->journal().undo()).ok(); }, 1);
    return 0;
}
