#include "app/cli/session.h"
#include "app/cli/verbs.h"
#include "app/words/errortext.h"
#include "app/words/sourcestate.h"
#include "core/library/sources.h"

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

namespace {

void showProgress(const RefreshProgress &progress)
{
    sayProgress(say(QT_TRANSLATE_NOOP("CommandLine", "%1 of %2 sources, new stories: %3"))
                    .arg(progress.done)
                    .arg(progress.total)
                    .arg(progress.newStories));
    if (!progress.running)
        endProgress();
}

QList<Source> named(Library &library, const QStringList &names)
{
    QList<Source> sources = await(library.sources().sources());
    sources.removeIf(
        [&](const Source &one) { return !names.contains(one.address) && !names.contains(one.publication); });
    return sources;
}

// What its publisher has closed is not asked; who names it hears so.
QList<SourceId> askable(const QList<Source> &sources)
{
    QList<SourceId> ids;
    for (const Source &source : sources) {
        if (source.gone)
            writeError(u"%1: %2"_s.arg(source.address, words::longState(source)));
        else
            ids.append(source.id);
    }
    return ids;
}

RefreshProgress runToTheEnd(Sources &sources, Sources::Which which, const QList<SourceId> &only)
{
    QEventLoop loop;
    QObject::connect(&sources, &Sources::progressed, &loop, [&](const RefreshProgress &progress) {
        showProgress(progress);
        if (!progress.running)
            loop.quit();
    });
    sources.refresh(which, only);
    if (sources.progress().running)
        loop.exec();
    return sources.progress();
}

void tellTroubles(Library &library, const QDateTime &since)
{
    for (const Source &source : await(library.sources().sources())) {
        if (source.trouble && source.lastAsked >= since)
            writeError(u"%1: %2"_s.arg(source.address, words::errorText(*source.trouble)));
    }
}

} // namespace

int refreshSources(const Arguments &arguments)
{
    return withLibrary(arguments, [&](Library &library) {
        const QList<Source> wanted = named(library, arguments.positional);
        if (wanted.isEmpty() && !arguments.positional.isEmpty())
            return fail({Error::Kind::NothingToDo, arguments.positional.first()});
        const QList<SourceId> only = askable(wanted);
        if (only.isEmpty() && !wanted.isEmpty())
            return static_cast<int>(ExitFailed);
        const QDateTime start = QDateTime::currentDateTimeUtc().addSecs(-1);
        const auto which = arguments.has(u"--due"_s) ? Sources::Which::Due : Sources::Which::All;
        const RefreshProgress end = runToTheEnd(library.sources(), which, only);
        if (end.refused)
            return fail(*end.refused);
        if (end.offline)
            return fail({Error::Kind::Offline, {}});
        tellTroubles(library, start);
        if (end.upToDate) {
            writeLine(words::upToDate());
            return static_cast<int>(ExitDone);
        }
        writeLine(say(QT_TRANSLATE_NOOP("CommandLine", "New stories: %1. Sources: %2, failed: %3."))
                      .arg(end.newStories)
                      .arg(end.done)
                      .arg(end.failed));
        return static_cast<int>(end.failed > 0 && end.failed == end.done ? ExitFailed : ExitDone);
    });
}

} // namespace broadsheet::cli
