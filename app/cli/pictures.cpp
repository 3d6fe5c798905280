// pictures: how much room they take on the disk, and how much they may.
#include "core/library/pictures.h"
#include "app/cli/session.h"
#include "app/cli/verbs.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

namespace {

constexpr qint64 megabyte = qint64(1024) * 1024;
constexpr int largestLimit = 1024 * 1024; // MB

int show(Library &library, const Arguments &arguments)
{
    const qint64 bytes = await(library.pictures().bytes());
    const qint64 limit = library.pictures().limit();
    if (arguments.has(u"--json"_s))
        writeOut(QJsonDocument(QJsonObject{{u"bytes"_s, bytes}, {u"limit"_s, limit}}).toJson());
    else
        writeLine(
            say(QT_TRANSLATE_NOOP("CommandLine", "%1 MB of %2 MB; those of bookmarked stories always stay."))
                .arg((bytes + megabyte - 1) / megabyte)
                .arg(limit / megabyte));
    return ExitDone;
}

} // namespace

int pictures(const Arguments &arguments)
{
    bool isNumber = true;
    const int limit = arguments.has(u"--limit"_s) ? arguments.value(u"--limit"_s).toInt(&isNumber) : 0;
    if (!isNumber || limit < 0 || limit > largestLimit) {
        writeError(
            say(QT_TRANSLATE_NOOP("CommandLine", "A number of megabytes, from 0 to %1.")).arg(largestLimit));
        return ExitWrongUse;
    }
    return withLibrary(arguments, [&](Library &library) {
        if (arguments.has(u"--limit"_s))
            library.pictures().setLimit(limit * megabyte);
        if (arguments.has(u"--empty"_s))
            await(library.pictures().empty());
        return show(library, arguments);
    });
}

} // namespace broadsheet::cli
