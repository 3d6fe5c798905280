// share: the reader's targets, the address that passes a story on, and citations of it. Opens nothing itself.
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/storyids.h"
#include "app/cli/verbs.h"
#include "core/library/sharing.h"
#include "core/library/stories.h"
#include "core/pages/paperpage.h"
#include "core/share/address.h"
#include "core/share/citation.h"
#include "core/share/links.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

namespace {

constexpr std::pair<QLatin1StringView, share::CitationFormat> formats[] = {
    {QLatin1StringView("plain"), share::CitationFormat::Plain},
    {QLatin1StringView("html"), share::CitationFormat::Html},
    {QLatin1StringView("markdown"), share::CitationFormat::Markdown},
    {QLatin1StringView("bibtex"), share::CitationFormat::Bibtex},
    {QLatin1StringView("biblatex"), share::CitationFormat::Biblatex},
    {QLatin1StringView("ris"), share::CitationFormat::Ris},
    {QLatin1StringView("csl-json"), share::CitationFormat::CslJson}};

share::Cited citedOf(const Story &story, const Names &names)
{
    share::Cited cited;
    cited.title = story.item.title;
    cited.authors = pages::authorNames(story.item);
    cited.publication = names.value(story.publication, story.publication);
    cited.url = story.item.url;
    cited.canonical = story.whole.text ? story.whole.text->canonical : QString();
    cited.url = share::linkToPass(cited);
    cited.published = story.item.published.isValid() ? story.item.published : story.firstSeen;
    cited.zone = QTimeZone::systemTimeZone();
    cited.language = story.item.language.isEmpty() ? story.edition : story.item.language;
    cited.today = QDate::currentDate();
    return cited;
}

int listTargets(Library &library)
{
    QString text;
    const QString shown = say(QT_TRANSLATE_NOOP("CommandLine", "shown"));
    const QString hidden = say(QT_TRANSLATE_NOOP("CommandLine", "hidden"));
    for (const ShareTarget &target : library.sharing().targets())
        text += u"%1\t%2\t%3\n"_s.arg(target.id, target.shown ? shown : hidden, target.name);
    writeOut(text.toUtf8());
    return ExitDone;
}

int passOn(Library &library, const QString &id, const Story &story, const share::Cited &cited)
{
    const share::Shared shared = {cited.title, cited.url, cited.publication, {}, story.item.image};
    for (const ShareTarget &target : library.sharing().targets()) {
        if (target.id != id)
            continue;
        const QUrl address = share::shareAddress(target, shared);
        if (address.isValid()) {
            writeOut(address.toEncoded() + '\n');
            return ExitDone;
        }
        if (share::hindrance(target, shared) == share::Hindrance::NoServer)
            writeError(
                say(QT_TRANSLATE_NOOP("CommandLine", "Which server is not known; the window asks for it.")));
        else
            writeError(say(QT_TRANSLATE_NOOP(
                "CommandLine",
                "This story cannot go there: it has no link or no picture, or the link is too long.")));
        return ExitFailed;
    }
    writeError(say(QT_TRANSLATE_NOOP("CommandLine", "There is no such target. See: broadsheet-cli share")));
    return ExitFailed;
}

} // namespace

int shareStory(const Arguments &arguments)
{
    const QString as = arguments.has(u"--as"_s) ? arguments.value(u"--as"_s) : u"plain"_s;
    const auto *format = std::find_if(std::begin(formats), std::end(formats),
                                      [&](const auto &row) { return row.first == as; });
    if (format == std::end(formats)) {
        writeError(say(QT_TRANSLATE_NOOP(
            "CommandLine", "--as is one of: plain, html, markdown, bibtex, biblatex, ris, csl-json.")));
        return ExitWrongUse;
    }
    const Result<QList<StoryId>> ids = storyIds(arguments.positional);
    if (!arguments.positional.isEmpty() && !ids)
        return wrongId(ids.error());
    return withLibrary(arguments, [&](Library &library) {
        if (arguments.positional.isEmpty())
            return listTargets(library);
        const Result<Story> story = await(library.stories().story(ids->first()));
        if (!story)
            return noSuchStory(arguments.positional.first());
        const share::Cited cited = citedOf(*story, namesOf(await(library.sources().publications())));
        if (arguments.has(u"--to"_s))
            return passOn(library, arguments.value(u"--to"_s), *story, cited);
        writeOut((share::citation(cited, format->second) + u'\n').toUtf8());
        return static_cast<int>(ExitDone);
    });
}

} // namespace broadsheet::cli
