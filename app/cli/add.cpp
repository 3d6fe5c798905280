#include "app/cli/session.h"
#include "app/cli/verbs.h"
#include "app/words/errortext.h"
#include "core/library/sources.h"

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

namespace {

int report(const Added &added, const QString &typed)
{
    if (added.subscribed) {
        const Publication &paper = added.subscribed->publication;
        writeLine(say(added.alreadyThere ? QT_TRANSLATE_NOOP("CommandLine", "Already there: %1")
                                         : QT_TRANSLATE_NOOP("CommandLine", "Added: %1"))
                      .arg(paper.name));
        return ExitDone;
    }
    writeError(say(QT_TRANSLATE_NOOP(
                       "CommandLine",
                       "%1 offers several feeds. Take one by its address, as in: broadsheet-cli add %2"))
                   .arg(typed, added.choices.value(0).address));
    for (const Added::Choice &choice : added.choices)
        writeOut(u"%1  %2\n"_s.arg(choice.address, choice.title).toUtf8());
    return ExitFailed;
}

} // namespace

int addSources(const Arguments &arguments)
{
    const std::optional<Admission> admission = admissionOf(arguments);
    if (!admission)
        return ExitWrongUse;
    return withLibrary(arguments, [&](Library &library) {
        int code = ExitDone;
        for (const QString &typed : arguments.positional) {
            const Result<Added> added = await(library.sources().add(typed, *admission));
            if (!added)
                writeError(u"%1: %2"_s.arg(typed, words::errorText(added.error())));
            if (!added || report(*added, typed) != ExitDone)
                code = ExitFailed;
        }
        return code;
    });
}

} // namespace broadsheet::cli
