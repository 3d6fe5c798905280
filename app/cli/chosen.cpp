#include "app/cli/chosen.h"

#include "app/cli/session.h"
#include "core/library/stories.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

namespace {

bool isNamed(const Subscribed &paper, const QString &name)
{
    return paper.publication.id == name || paper.publication.name.compare(name, Qt::CaseInsensitive) == 0;
}

bool isNamed(const Section &section, const QString &name)
{
    return section.id == name ||
           std::any_of(section.name.begin(), section.name.end(), [&](const QString &translation) {
               return translation.compare(name, Qt::CaseInsensitive) == 0;
           });
}

// A section may be given by its id, by its name in any language, or as publication/section; several
// newspapers may have one of that name.
QList<StoryQuery> inSections(const QList<Subscribed> &papers, const StoryQuery &query, const QString &wanted)
{
    QList<StoryQuery> queries;
    for (const Subscribed &paper : papers) {
        for (const Section &section : paper.publication.sections) {
            if (!isNamed(section, wanted) && paper.publication.id + u'/' + section.id != wanted)
                continue;
            StoryQuery one = query;
            one.publication = paper.publication.id;
            one.edition = paper.edition;
            one.section = section.id;
            queries.append(one);
        }
    }
    return queries;
}

QList<StoryQuery> inPublications(const QList<Subscribed> &papers, const StoryQuery &query,
                                 const QString &wanted)
{
    QList<StoryQuery> queries;
    for (const Subscribed &paper : papers) {
        if (!isNamed(paper, wanted))
            continue;
        StoryQuery one = query;
        one.publication = paper.publication.id;
        one.edition = paper.edition;
        queries.append(one);
    }
    return queries;
}

QList<Headline> newestFirst(QList<Headline> stories, int limit)
{
    std::sort(stories.begin(), stories.end(),
              [](const Headline &a, const Headline &b) { return a.id > b.id; });
    stories.erase(std::unique(stories.begin(), stories.end(),
                              [](const Headline &a, const Headline &b) { return a.id == b.id; }),
                  stories.end());
    return stories.mid(0, limit);
}

} // namespace

Chosen chosenStories(Library &library, const Arguments &arguments, const QList<Subscribed> &papers,
                     StoryQuery query)
{
    bool isNumber = true;
    if (arguments.has(u"--limit"_s))
        query.limit = arguments.value(u"--limit"_s).toInt(&isNumber);
    if (!isNumber || query.limit < 1 || query.limit > largestLimit) {
        writeError(
            say(QT_TRANSLATE_NOOP("CommandLine", "--limit needs a number from 1 to %1.")).arg(largestLimit));
        return {{}, ExitWrongUse};
    }
    query.unreadOnly = arguments.has(u"--unread"_s);
    if (arguments.has(u"--bookmarked"_s))
        query.scope = StoryQuery::Scope::Bookmarks;
    QList<StoryQuery> queries = {query};
    if (arguments.has(u"--section"_s))
        queries = inSections(papers, query, arguments.value(u"--section"_s));
    else if (arguments.has(u"--publication"_s))
        queries = inPublications(papers, query, arguments.value(u"--publication"_s));
    if (queries.isEmpty()) {
        writeError(say(QT_TRANSLATE_NOOP(
            "CommandLine", "There is no such section or publication. See: broadsheet-cli sources")));
        return {{}, ExitFailed};
    }
    QList<Headline> stories;
    for (const StoryQuery &one : queries)
        stories += await(library.stories().list(one));
    return {newestFirst(stories, query.limit), {}};
}

} // namespace broadsheet::cli
