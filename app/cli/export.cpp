// export: newspapers as OPML, stories as files for other programs.
#include "app/cli/chosen.h"
#include "app/cli/session.h"
#include "app/cli/storyids.h"
#include "app/cli/verbs.h"
#include "app/words/pagewords.h"
#include "core/exchange/epub.h"
#include "core/exchange/markdown.h"
#include "core/exchange/storyfile.h"
#include "core/library/outgoing.h"
#include "core/library/pictures.h"
#include "core/library/stories.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

namespace {

constexpr qint64 largestPictures = 200 * 1024 * 1024; // bytes of one file's; further ones are left out

struct Book
{
    QList<exchange::OutStory> stories;
    exchange::OutPictures pictures;
    Words words;

    QString title() const { return stories.size() == 1 ? stories.first().title : u"Broadsheet"_s; }
};

Result<QByteArray> webPage(const Book &book)
{
    return exchange::htmlFile(book.stories, book.pictures, book.title());
}

Result<QByteArray> markdown(const Book &book) { return exchange::markdownOf(book.stories); }

Result<QByteArray> ebook(const Book &book)
{
    return exchange::epubOf(book.stories, book.pictures,
                            {.title = book.title(),
                             .language = book.stories.first().language,
                             .publisher = book.stories.first().publication,
                             .contents = book.words.contents,
                             .now = QDateTime::currentDateTimeUtc()});
}

enum class Pictures { Inside, Left };

struct Kind
{
    const char *suffix;
    Pictures pictures;
    Result<QByteArray> (*file)(const Book &book);
};

constexpr Kind kinds[] = {
    {"html", Pictures::Inside, webPage}, {"epub", Pictures::Inside, ebook}, {"md", Pictures::Left, markdown}};

const Kind *kindOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto *found = std::find_if(std::begin(kinds), std::end(kinds),
                                     [&](const Kind &kind) { return suffix == QLatin1String(kind.suffix); });
    return found == std::end(kinds) ? nullptr : found;
}

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
        sayProgress(u"Picture %1 of %2"_s.arg(i + 1).arg(wanted.size()));
        const auto picture =
            await(library.pictures().picture(address, broadsheet::Pictures::Lane::ReaderWaits));
        if (!picture || bytes + picture->bytes.size() > largestPictures)
            continue;
        bytes += picture->bytes.size();
        pictures.insert(address, {picture->bytes, picture->mimeType});
    }
    if (!wanted.isEmpty())
        endProgress();
    return pictures;
}

// Whole or not at all.
bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

int exportStories(Library &library, const Arguments &arguments, const Kind &kind)
{
    const QList<Subscribed> papers = await(library.sources().publications());
    const Chosen wanted = chosen(library, arguments, papers);
    if (wanted.wrong)
        return *wanted.wrong;
    const QHash<QString, Publication> publications = byId(papers);
    Book book;
    book.words = words::pageWords(u"en"_s);
    for (const Headline &one : wanted.stories) {
        const Result<Story> story = await(library.stories().story(one.id));
        if (!story)
            return noSuchStory(QString::number(number(one.id)));
        book.stories.append(outStory(pageOf(*story, publications.value(story->publication)), book.words));
    }
    if (book.stories.isEmpty())
        return fail({Error::Kind::NothingToDo, u"No story was found."_s});
    if (kind.pictures == Pictures::Inside && !arguments.has(u"--no-pictures"_s))
        book.pictures = picturesOf(library, book.stories);
    const Result<QByteArray> file = kind.file(book);
    if (!file)
        return fail(file.error());
    const QString path = arguments.value(u"--to"_s);
    return write(path, *file) ? static_cast<int>(ExitDone) : fail({Error::Kind::CannotWrite, path});
}

} // namespace

int exportLibrary(const Arguments &arguments)
{
    const QString path = arguments.value(u"--to"_s);
    const Kind *kind = kindOf(path);
    const bool wantsStories = !arguments.positional.isEmpty() || arguments.has(u"--bookmarked"_s) ||
                              arguments.has(u"--unread"_s) || arguments.has(u"--section"_s) ||
                              arguments.has(u"--publication"_s) || arguments.has(u"--to"_s);
    if (wantsStories && !kind) {
        writeError(u"Stories need --to with the name of a file that ends in .html, .epub or .md."_s);
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
