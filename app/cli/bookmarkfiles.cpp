// bookmarks export: into a file for browsers, for ourselves, for reading, or a folder of Markdown.
#include "app/cli/collectionpath.h"
#include "app/cli/session.h"
#include "app/cli/verbs.h"
#include "app/words/pagewords.h"
#include "core/library/bookmarks.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

namespace {

struct FormatRow
{
    QLatin1String name; // after --as, and at the end of a file's name
    BookmarkFormat format;
};

constexpr FormatRow formats[] = {
    {QLatin1String("html"), BookmarkFormat::Page},       {QLatin1String("htm"), BookmarkFormat::Page},
    {QLatin1String("json"), BookmarkFormat::Json},       {QLatin1String("epub"), BookmarkFormat::Ebook},
    {QLatin1String("markdown"), BookmarkFormat::Folder}, {QLatin1String(""), BookmarkFormat::Folder},
};

std::optional<BookmarkFormat> formatOf(const Arguments &arguments)
{
    const QString name = arguments.has(u"--as"_s) ? arguments.value(u"--as"_s)
                                                  : QFileInfo(arguments.positional.first()).suffix();
    const auto *row = std::find_if(std::begin(formats), std::end(formats), [&](const FormatRow &one) {
        return name.compare(one.name, Qt::CaseInsensitive) == 0;
    });
    return row == std::end(formats) ? std::nullopt : std::optional(row->format);
}

void sayHowFar(const ExportProgress &progress)
{
    const bool ofPictures = progress.of == ExportProgress::Of::Pictures;
    if (progress.total == 0)
        return;
    const QString line = ofPictures ? say(QT_TRANSLATE_NOOP("CommandLine", "Picture %1 of %2"))
                                    : say(QT_TRANSLATE_NOOP("CommandLine", "Bookmark %1 of %2"));
    sayProgress(line.arg(progress.done).arg(progress.total));
    if (progress.done == progress.total)
        endProgress();
}

int write(Library &library, const Arguments &arguments, const BookmarkExport &wanted)
{
    QObject::connect(&library.bookmarks(), &Bookmarks::exportProgressed, &library, sayHowFar);
    const Result<int> written = await(library.bookmarks().exportTo(wanted));
    if (!written && written.error().kind == Error::Kind::NothingToDo) {
        writeError(say(QT_TRANSLATE_NOOP("CommandLine", "There is no bookmark to export.")));
        return ExitFailed;
    }
    if (!written)
        return fail(written.error());
    if (arguments.has(u"--json"_s))
        writeOut(QJsonDocument(QJsonObject{{u"bookmarks"_s, *written}}).toJson());
    else
        writeLine(say(QT_TRANSLATE_N_NOOP("CommandLine", "%n bookmark(s)."), *written));
    return ExitDone;
}

} // namespace

int exportBookmarks(const Arguments &arguments)
{
    const std::optional<BookmarkFormat> format = formatOf(arguments);
    if (!format) {
        writeError(
            say(QT_TRANSLATE_NOOP("CommandLine", "A file needs to end in .html, .json or .epub; a folder of "
                                                 "Markdown has no such end. --as says it too.")));
        return ExitWrongUse;
    }
    return withLibrary(arguments, [&](Library &library) {
        BookmarkExport wanted;
        wanted.path = QDir::current().absoluteFilePath(arguments.positional.first());
        wanted.format = *format;
        wanted.title = u"Bookmarks"_s;
        wanted.words = words::pageWords(u"en"_s);
        if (arguments.has(u"--no-pictures"_s))
            wanted.pictures = BookmarkExport::Pictures::LeftOut;
        if (const QString path = arguments.value(u"--collection"_s); arguments.has(u"--collection"_s)) {
            const QList<Collection> all = await(library.bookmarks().collections());
            const std::optional<CollectionId> collection = collectionAt(path, all);
            if (!collection)
                return noSuchCollection(path);
            wanted.collection = *collection;
            wanted.title = all.at(placeOf(*collection, all)).name;
        }
        return write(library, arguments, wanted);
    });
}

} // namespace broadsheet::cli
