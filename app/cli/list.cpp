// list and search: the same list, with and without words.
#include "app/cli/chosen.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/verbs.h"

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

namespace {

constexpr int usualLimit = 50;

int print(Library &library, const Arguments &arguments, StoryQuery query)
{
    query.limit = usualLimit;
    const QList<Subscribed> papers = await(library.sources().publications());
    const Chosen chosen = chosenStories(library, arguments, papers, query);
    if (chosen.wrong)
        return *chosen.wrong;
    printStories(chosen.stories, namesOf(papers), arguments.has(u"--json"_s) ? Format::Json : Format::Lines);
    return ExitDone;
}

} // namespace

int listStories(const Arguments &arguments)
{
    return withLibrary(arguments, [&](Library &library) { return print(library, arguments, {}); });
}

int searchStories(const Arguments &arguments)
{
    StoryQuery query;
    query.search = arguments.positional.join(u' ');
    return withLibrary(arguments, [&](Library &library) { return print(library, arguments, query); });
}

} // namespace broadsheet::cli
