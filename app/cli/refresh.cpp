#include "app/cli/session.h"
#include "app/cli/verbs.h"
#include "app/words/errortext.h"
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

QList<SourceId> named(Library &library, const QStringList &names)
{
    QList<SourceId> ids;
    for (const Source &source : await(library.sources().sources())) {
        if (names.contains(source.address) || names.contains(source.publication))
            ids.append(source.id);
    }
    return ids;
}

RefreshProgress runToTheEnd(Sources &sources, const QList<SourceId> &only)
{
    QEventLoop loop;
    QObject::connect(&sources, &Sources::progressed, &loop, [&](const RefreshProgress &progress) {
        showProgress(progress);
        if (!progress.running)
            loop.quit();
    });
    if (only.isEmpty())
        sources.refresh(Sources::Which::All);
    else
        sources.tryAgain(only);
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
        const QList<SourceId> only = named(library, arguments.positional);
        if (only.isEmpty() && !arguments.positional.isEmpty())
            return fail({Error::Kind::NothingToDo, arguments.positional.first()});
        const QDateTime start = QDateTime::currentDateTimeUtc().addSecs(-1);
        const RefreshProgress end = runToTheEnd(library.sources(), only);
        if (end.refused)
            return fail(*end.refused);
        if (end.offline)
            return fail({Error::Kind::Offline, {}});
        tellTroubles(library, start);
        writeLine(say(QT_TRANSLATE_NOOP("CommandLine", "New stories: %1. Sources: %2, failed: %3."))
                      .arg(end.newStories)
                      .arg(end.done)
                      .arg(end.failed));
        return static_cast<int>(end.failed > 0 && end.failed == end.done ? ExitFailed : ExitDone);
    });
}

} // namespace broadsheet::cli
