// export: newspapers as OPML, stories as files for other programs.
#include "app/cli/chosen.h"
#include "app/cli/session.h"
#include "app/cli/storyids.h"
#include "app/cli/verbs.h"
#include "app/words/pagewords.h"
#include "core/exchange/book.h"
#include "core/library/outgoing.h"
#include "core/library/pictures.h"
#include "core/library/stories.h"
#include "core/library/wholefile.h"

#include <QFileInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

namespace {

// By their ids, in the order given, or as for list.
Chosen chosen(Library &library, const Arguments &arguments, const QList<Subscribed> &papers)
{
    StoryQuery all;
    all.limit = largestLimit;
    if (arguments.positional.isEmpty())
        return chosenStories(library, arguments, papers, all);
    const Result<QList<StoryId>> ids = storyIds(arguments.positional);
    if (!ids)
        return {{}, wrongId(ids.error())};
    Chosen result;
    for (const StoryId id : *ids) {
        Headline story;
        story.id = id;
        result.stories.append(story);
    }
    return result;
}

QHash<QString, Publication> byId(const QList<Subscribed> &papers)
{
    QHash<QString, Publication> publications;
    for (const Subscribed &one : papers)
        publications.insert(one.publication.id, one.publication);
    return publications;
}

// One that does not come leaves its alternative text.
exchange::OutPictures picturesOf(Library &library, const QList<exchange::OutStory> &stories)
{
    exchange::OutPictures pictures;
    qint64 bytes = 0;
    const QStringList wanted = exchange::picturesIn(stories);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QString &address = wanted.at(i);
        sayProgress(say(QT_TRANSLATE_NOOP("CommandLine", "Picture %1 of %2")).arg(i + 1).arg(wanted.size()));
        const auto picture = await(library.pictures().picture(address, Pictures::Lane::ReaderWaits));
        if (!picture || bytes + picture->bytes.size() > exchange::largestPictures)
            continue;
        bytes += picture->bytes.size();
        pictures.insert(address, {picture->bytes, picture->mimeType});
    }
    if (!wanted.isEmpty())
        endProgress();
    return pictures;
}

int exportStories(Library &library, const Arguments &arguments, exchange::BookKind kind)
{
    const QList<Subscribed> papers = await(library.sources().publications());
    const Chosen wanted = chosen(library, arguments, papers);
    if (wanted.wrong)
        return *wanted.wrong;
    const QHash<QString, Publication> publications = byId(papers);
    const Words words = words::pageWords(u"en"_s);
    exchange::Book book;
    for (const Headline &one : wanted.stories) {
        const Result<Story> story = await(library.stories().story(one.id));
        if (!story)
            return noSuchStory(QString::number(number(one.id)));
        book.stories.append(outStory(pageOf(*story, publications.value(story->publication)), words));
    }
    if (book.stories.isEmpty())
        return fail({Error::Kind::NothingToDo, say(QT_TRANSLATE_NOOP("CommandLine", "No story was found."))});
    const exchange::OutStory &first = book.stories.first();
    book.facts = {.title = book.stories.size() == 1 ? first.title : u"Broadsheet"_s,
                  .language = first.language,
                  .publisher = first.publication,
                  .contents = words.contents,
                  .now = QDateTime::currentDateTimeUtc()};
    if (exchange::holdsPictures(kind) && !arguments.has(u"--no-pictures"_s))
        book.pictures = picturesOf(library, book.stories);
    const Result<QByteArray> file = exchange::bookFile(book, kind);
    if (!file)
        return fail(file.error());
    const Result<Done> written = writeFile(arguments.value(u"--to"_s), *file);
    return written ? static_cast<int>(ExitDone) : fail(written.error());
}

} // namespace

int exportLibrary(const Arguments &arguments)
{
    const QString path = arguments.value(u"--to"_s);
    const std::optional<exchange::BookKind> kind = exchange::bookKindOf(QFileInfo(path).suffix());
    const bool wantsStories = !arguments.positional.isEmpty() || arguments.has(u"--bookmarked"_s) ||
                              arguments.has(u"--unread"_s) || arguments.has(u"--section"_s) ||
                              arguments.has(u"--publication"_s) || arguments.has(u"--to"_s);
    if (wantsStories && !kind) {
        writeError(say(QT_TRANSLATE_NOOP(
            "CommandLine", "Stories need --to with the name of a file that ends in .html, .epub or .md.")));
        return ExitWrongUse;
    }
    return withLibrary(arguments, [&](Library &library) {
        if (kind)
            return exportStories(library, arguments, *kind);
        writeOut(await(library.sources().exportOpml()));
        return static_cast<int>(ExitDone);
    });
}

} // namespace broadsheet::cli
