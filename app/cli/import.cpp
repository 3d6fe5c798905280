// import: what another reader kept.
#include "app/cli/session.h"
#include "app/cli/verbs.h"
#include "app/words/importtext.h"
#include "core/library/sources.h"

#include <QCoreApplication>
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
    const char *key;  // in JSON
    const char *text; // as the window says it
};

constexpr Part parts[] = {
    {&ImportResult::newspapers, "newspapers_added",
     QT_TRANSLATE_N_NOOP("ImportFile", "%n newspaper(s) added")},
    {&ImportResult::newspapersHere, "newspapers_there_already",
     QT_TRANSLATE_N_NOOP("ImportFile", "%n newspaper(s) there already")},
    {&ImportResult::stories, "stories", QT_TRANSLATE_N_NOOP("ImportFile", "%n story(s) brought along")},
    {&ImportResult::bookmarks, "bookmarks", QT_TRANSLATE_N_NOOP("ImportFile", "%n bookmark(s)")},
    {&ImportResult::notes, "notes", QT_TRANSLATE_N_NOOP("ImportFile", "%n note(s)")},
    {&ImportResult::collections, "collections", QT_TRANSLATE_N_NOOP("ImportFile", "%n collection(s)")},
    {&ImportResult::read, "marked_read", QT_TRANSLATE_N_NOOP("ImportFile", "%n marked as read")},
    {&ImportResult::refused, "not_understood", QT_TRANSLATE_N_NOOP("ImportFile", "%n not understood")},
    {&ImportResult::passedOver, "left_out",
     QT_TRANSLATE_N_NOOP("ImportFile", "%n story(s) left out: not starred, and of no newspaper of yours")},
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
            texts.append(QCoreApplication::translate("ImportFile", part.text, nullptr, count));
    }
    const QString text = texts.isEmpty() ? say(QT_TRANSLATE_NOOP("CommandLine", "There was nothing in it."))
                                         : texts.join(u", "_s);
    return text.toUtf8() + '\n';
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
