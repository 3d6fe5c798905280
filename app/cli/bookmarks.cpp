// bookmarks list, note, collect: what is kept, and what the reader did with it.
#include "core/library/bookmarks.h"
#include "app/cli/chosen.h"
#include "app/cli/collectionpath.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/storyids.h"
#include "app/cli/verbs.h"
#include "core/library/stories.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

namespace {

constexpr int usualLimit = 50;

struct OrderRow
{
    QLatin1String name;
    StoryQuery::Order order;
};

constexpr OrderRow orders[] = {
    {QLatin1String("newest"), StoryQuery::Order::Newest},
    {QLatin1String("oldest"), StoryQuery::Order::Oldest},
    {QLatin1String("saved"), StoryQuery::Order::Saved},
    {QLatin1String("title"), StoryQuery::Order::Title},
};

// Nothing when the line makes no sense; then that was said.
std::optional<StoryQuery> queryOf(const Arguments &arguments)
{
    StoryQuery query;
    query.scope = arguments.has(u"--notes"_s)   ? StoryQuery::Scope::Notes
                  : arguments.has(u"--later"_s) ? StoryQuery::Scope::Later
                                                : StoryQuery::Scope::Bookmarks;
    bool isNumber = true;
    query.limit = arguments.has(u"--limit"_s) ? arguments.value(u"--limit"_s).toInt(&isNumber) : usualLimit;
    if (!isNumber || query.limit < 1 || query.limit > largestLimit) {
        writeError(
            say(QT_TRANSLATE_NOOP("CommandLine", "--limit needs a number from 1 to %1.")).arg(largestLimit));
        return {};
    }
    const QString wanted = arguments.value(u"--order"_s);
    const auto *row = std::find_if(std::begin(orders), std::end(orders),
                                   [&](const OrderRow &one) { return wanted == one.name; });
    if (row != std::end(orders)) {
        query.order = row->order;
    } else if (arguments.has(u"--order"_s)) {
        writeError(say(QT_TRANSLATE_NOOP("CommandLine", "--order needs newest, oldest, saved or title.")));
        return {};
    }
    return query;
}

QJsonObject jsonOf(const Note &note)
{
    return {{u"text"_s, note.text},
            {u"quote"_s, note.quote},
            {u"made"_s, note.made.toUTC().toString(Qt::ISODate)},
            {u"changed"_s, note.changed.toUTC().toString(Qt::ISODate)}};
}

QJsonArray jsonOf(const QList<Note> &notes)
{
    QJsonArray array;
    for (const Note &note : notes)
        array.append(jsonOf(note));
    return array;
}

QByteArray json(Library &library, const QList<Headline> &stories, const Names &names,
                const QList<Collection> &all)
{
    QHash<StoryId, QList<Note>> notes;
    for (const Note &note : await(library.bookmarks().notes(idsOf(stories))))
        notes[note.story].append(note);
    QJsonArray array;
    for (const Headline &story : stories) {
        QJsonArray paths;
        for (const CollectionId id : await(library.bookmarks().collectionsOf(story.id)))
            paths.append(pathOf(id, all));
        QJsonObject object = toJson(story, names);
        object.insert(u"later"_s, story.state.later);
        object.insert(u"collections"_s, paths);
        object.insert(u"notes"_s, jsonOf(notes.value(story.id)));
        array.append(object);
    }
    return QJsonDocument(array).toJson();
}

int list(Library &library, const Arguments &arguments, StoryQuery query)
{
    const QList<Collection> all = await(library.bookmarks().collections());
    if (const QString path = arguments.value(u"--collection"_s); arguments.has(u"--collection"_s)) {
        const std::optional<CollectionId> collection = collectionAt(path, all);
        if (!collection)
            return noSuchCollection(path);
        query.collection = *collection;
    }
    const QList<Headline> stories = await(library.stories().list(query));
    const Names names = namesOf(await(library.sources().publications()));
    if (arguments.has(u"--json"_s))
        writeOut(json(library, stories, names, all));
    else
        printStories(stories, names, Format::Lines);
    return ExitDone;
}

void print(const QList<Note> &notes)
{
    QString lines;
    for (qsizetype i = 0; i < notes.size(); ++i) {
        const Note &note = notes.at(i);
        QStringList words;
        if (!note.quote.isEmpty())
            words.append(u'“' + note.quote.simplified() + u'”');
        words.append(note.text.simplified());
        words.removeAll(QString());
        lines += u"%1  %2  %3\n"_s.arg(QString::number(i + 1),
                                       note.made.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                                       words.join(u" — "_s));
    }
    writeOut(lines.toUtf8());
}

int addNote(Library &library, StoryId story, const QString &typed)
{
    Note note;
    note.story = story;
    note.text = typed;
    if (typed == u"-"_s) {
        const Result<QByteArray> input = readInput(typed);
        if (!input)
            return fail(input.error());
        note.text = QString::fromUtf8(*input).trimmed();
    }
    if (note.text.trimmed().isEmpty()) {
        writeError(say(QT_TRANSLATE_NOOP("CommandLine", "A note needs words.")));
        return ExitWrongUse;
    }
    const Result<NoteId> put = await(library.bookmarks().putNote(note));
    if (!put)
        return fail(put.error());
    await(library.bookmarks().bringPictures({story}));
    return ExitDone;
}

int removeNote(Library &library, const QList<Note> &notes, const QString &which)
{
    const int place = which.toInt() - 1;
    if (place < 0 || place >= notes.size()) {
        writeError(say(QT_TRANSLATE_NOOP("CommandLine", "There is no note %1 on this story; it has %2."))
                       .arg(which)
                       .arg(notes.size()));
        return ExitFailed;
    }
    const Result<StoryId> removed = await(library.bookmarks().removeNote(notes.at(place).id));
    return removed ? static_cast<int>(ExitDone) : fail(removed.error());
}

void printCollections(Library &library, const Arguments &arguments)
{
    const QList<Collection> all = await(library.bookmarks().collections());
    const RailCounts counts = await(library.stories().railCounts(QDateTime::currentDateTimeUtc()));
    QJsonArray array;
    QString lines;
    for (const Collection &one : all) {
        const int stories = counts.collections.value(one.id).total;
        const QString path = pathOf(one.id, all);
        array.append(QJsonObject{{u"path"_s, path}, {u"stories"_s, stories}});
        lines += u"%1  %2\n"_s.arg(stories, 6).arg(path);
    }
    writeOut(arguments.has(u"--json"_s) ? QJsonDocument(array).toJson() : lines.toUtf8());
}

int takeOut(Library &library, const QString &path, const QList<StoryId> &ids)
{
    const auto collection = collectionAt(path, await(library.bookmarks().collections()));
    if (!collection)
        return noSuchCollection(path);
    const Result<int> done = await(library.bookmarks().takeOut(ids, *collection));
    return done ? static_cast<int>(ExitDone) : fail(done.error());
}

int putIn(Library &library, const QString &path, const QList<StoryId> &ids)
{
    const Result<CollectionId> collection = makeCollectionAt(library, path);
    if (!collection) {
        writeError(collection.error().kind == Error::Kind::Malformed
                       ? say(QT_TRANSLATE_NOOP("CommandLine", "A collection needs a name."))
                       : say(QT_TRANSLATE_NOOP("CommandLine", "There is no room for “%1”.")).arg(path));
        return ExitFailed;
    }
    const Result<int> done = await(library.bookmarks().collect(ids, *collection));
    if (!done)
        return fail(done.error());
    await(library.bookmarks().bringPictures(ids));
    return ExitDone;
}

} // namespace

int listBookmarks(const Arguments &arguments)
{
    const std::optional<StoryQuery> query = queryOf(arguments);
    if (!query)
        return ExitWrongUse;
    return withLibrary(arguments, [&](Library &library) { return list(library, arguments, *query); });
}

int noteOnStory(const Arguments &arguments)
{
    const Result<QList<StoryId>> ids = storyIds(arguments.positional.mid(0, 1));
    if (!ids)
        return wrongId(ids.error());
    return withLibrary(arguments, [&](Library &library) {
        const StoryId story = ids->first();
        if (!await(library.stories().story(story)))
            return noSuchStory(arguments.positional.first());
        if (arguments.positional.size() > 1)
            return addNote(library, story, arguments.positional.at(1));
        const QList<Note> notes = await(library.bookmarks().notes({story}));
        if (arguments.has(u"--remove"_s))
            return removeNote(library, notes, arguments.value(u"--remove"_s));
        if (arguments.has(u"--json"_s))
            writeOut(QJsonDocument(jsonOf(notes)).toJson());
        else
            print(notes);
        return static_cast<int>(ExitDone);
    });
}

int collectStories(const Arguments &arguments)
{
    const QString path = arguments.positional.value(0);
    const Result<QList<StoryId>> ids = storyIds(arguments.positional.mid(1));
    if (!ids)
        return wrongId(ids.error());
    return withLibrary(arguments, [&](Library &library) {
        if (arguments.positional.isEmpty()) {
            printCollections(library, arguments);
            return static_cast<int>(ExitDone);
        }
        for (const StoryId id : *ids) {
            if (!await(library.stories().story(id)))
                return noSuchStory(QString::number(number(id)));
        }
        return arguments.has(u"--out"_s) ? takeOut(library, path, *ids) : putIn(library, path, *ids);
    });
}

} // namespace broadsheet::cli
