#include "app/cli/storyids.h"

#include "app/cli/command.h"
#include "app/cli/io.h"

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

Result<QList<StoryId>> storyIds(const QStringList &words)
{
    QList<StoryId> ids;
    for (const QString &word : words) {
        bool isNumber = false;
        const qint64 id = word.toLongLong(&isNumber);
        if (!isNumber || id <= 0)
            return Error{Error::Kind::Malformed, word};
        ids.append(StoryId{id});
    }
    return ids;
}

int wrongId(const Error &error)
{
    writeError(say(QT_TRANSLATE_NOOP("CommandLine",
                                     "“%1” is not the number of a story. “broadsheet-cli list” shows them."))
                   .arg(error.detail));
    return ExitWrongUse;
}

int noSuchStory(const QString &id)
{
    writeError(say(QT_TRANSLATE_NOOP("CommandLine",
                                     "There is no story %1. “broadsheet-cli list” shows those there are."))
                   .arg(id));
    return ExitFailed;
}

} // namespace broadsheet::cli
