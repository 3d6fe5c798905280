// sources, remove, check: what the reader takes.
#include "core/library/sources.h"
#include "app/cli/session.h"
#include "app/cli/verbs.h"
#include "app/words/errortext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

namespace {

QJsonValue time(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject json(const Source &source)
{
    return {
        {u"id"_s, QString::number(number(source.id))},
        {u"publication"_s, source.publication},
        {u"edition"_s, source.edition},
        {u"url"_s, source.address},
        {u"title"_s, source.title},
        {u"last_asked"_s, time(source.lastAsked)},
        {u"last_succeeded"_s, time(source.lastSucceeded)},
        {u"next_due"_s, time(source.nextDue)},
        {u"failures"_s, source.failures},
        {u"trouble"_s, source.trouble ? QJsonValue(words::errorText(*source.trouble)) : QJsonValue()},
        {u"gone"_s, source.gone},
    };
}

QString line(const Source &source)
{
    const QString health = source.gone      ? say(QT_TRANSLATE_NOOP("CommandLine", "gone"))
                           : source.trouble ? words::errorText(*source.trouble)
                                            : say(QT_TRANSLATE_NOOP("CommandLine", "in order"));
    return u"%1 (%2)  %3  %4  %5\n"_s.arg(source.publication, source.edition, source.address, source.title,
                                          health);
}

} // namespace

int listSources(const Arguments &arguments)
{
    return withLibrary(arguments, [&](Library &library) {
        QJsonArray array;
        QString lines;
        for (const Source &source : await(library.sources().sources())) {
            array.append(json(source));
            lines += line(source);
        }
        writeOut(arguments.has(u"--json"_s) ? QJsonDocument(array).toJson() : lines.toUtf8());
        return static_cast<int>(ExitDone);
    });
}

int removePublication(const Arguments &arguments)
{
    return withLibrary(arguments, [&](Library &library) {
        QString id = arguments.positional.first();
        for (const Source &source : await(library.sources().sources())) {
            if (source.address == id)
                id = source.publication;
        }
        const Result<Done> removed = await(library.sources().remove(id));
        return removed ? static_cast<int>(ExitDone) : fail(removed.error());
    });
}

int checkDatabase(const Arguments &arguments)
{
    return withLibrary(arguments, [](Library &library) {
        if (library.notice())
            return static_cast<int>(ExitFailed); // it was set aside just now, and that was said
        const Result<Done> checked = await(library.sources().checkDatabase());
        if (!checked) {
            writeError(say(QT_TRANSLATE_NOOP("CommandLine", "The library file is damaged: %1"))
                           .arg(checked.error().detail));
            return static_cast<int>(ExitFailed);
        }
        writeLine(say(QT_TRANSLATE_NOOP("CommandLine", "The library file is in order.")));
        return static_cast<int>(ExitDone);
    });
}

} // namespace broadsheet::cli
