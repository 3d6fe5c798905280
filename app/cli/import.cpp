// import: what another reader kept.
#include "app/cli/session.h"
#include "app/cli/verbs.h"
#include "app/words/importtext.h"
#include "core/library/sources.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

namespace {

constexpr qint64 largestPutDown = qint64(4) * 1024 * 1024 * 1024; // bytes

struct Part
{
    int ImportResult::*count;
    const char *key; // in JSON
    const char *one;
    const char *many;
};

constexpr Part parts[] = {
    {&ImportResult::newspapers, "newspapers_added", "newspaper added", "newspapers added"},
    {&ImportResult::newspapersHere, "newspapers_there_already", "newspaper there already",
     "newspapers there already"},
    {&ImportResult::stories, "stories", "story brought along", "stories brought along"},
    {&ImportResult::bookmarks, "bookmarks", "bookmark", "bookmarks"},
    {&ImportResult::notes, "notes", "note", "notes"},
    {&ImportResult::read, "marked_read", "story marked as read", "stories marked as read"},
    {&ImportResult::refused, "not_understood", "entry not understood", "entries not understood"},
    {&ImportResult::passedOver, "left_out",
     "story left out, neither starred nor of a newspaper that is taken",
     "stories left out, neither starred nor of a newspaper that is taken"},
};

QByteArray json(const ImportResult &result)
{
    QJsonObject object;
    for (const Part &part : parts)
        object.insert(QLatin1String(part.key), result.*part.count);
    return QJsonDocument(object).toJson();
}

QByteArray sentence(const ImportResult &result)
{
    QStringList texts;
    for (const Part &part : parts) {
        if (const int count = result.*part.count; count > 0)
            texts.append(u"%1 %2"_s.arg(count).arg(QLatin1String(count == 1 ? part.one : part.many)));
    }
    return texts.isEmpty() ? QByteArray("There was nothing in it.\n") : texts.join(u", "_s).toUtf8() + ".\n";
}

// A database is read in its place; what comes by standard input needs one first.
bool putDown(QTemporaryFile &file)
{
    QFile input;
    if (!file.open() || !input.open(stdin, QIODevice::ReadOnly))
        return false;
    qint64 room = largestPutDown;
    while (room > 0) {
        const QByteArray some = input.read(1024 * 1024);
        if (some.isEmpty())
            return file.flush();
        if (file.write(some) != some.size())
            return false;
        room -= some.size();
    }
    return false;
}

} // namespace

int importFile(const Arguments &arguments)
{
    QString path = arguments.positional.first();
    QTemporaryFile file;
    if (path == u"-"_s) {
        if (!putDown(file))
            return fail({Error::Kind::CannotRead, path});
        path = file.fileName();
    }
    return withLibrary(arguments, [&](Library &library) {
        QObject::connect(&library.sources(), &Sources::importProgressed, &library,
                         qOverload<int, int>(sayProgress));
        const Result<ImportResult> result = await(library.sources().importFile(path));
        if (!result) {
            writeError(words::importTrouble(result.error(), path));
            return static_cast<int>(ExitFailed);
        }
        writeOut(arguments.has(u"--json"_s) ? json(*result) : sentence(*result));
        return static_cast<int>(ExitDone);
    });
}

} // namespace broadsheet::cli
