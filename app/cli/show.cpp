#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/cli/storyids.h"
#include "app/cli/verbs.h"
#include "app/words/articletrouble.h"
#include "core/article/sanitize.h"
#include "core/library/stories.h"
#include "core/pages/paperpage.h"
#include "core/text/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace broadsheet::cli {

namespace {

Headline headlineOf(const Story &story)
{
    Headline line;
    line.id = story.id;
    line.publication = story.publication;
    line.section = story.section;
    line.title = story.item.title;
    line.summary = story.item.summary.isEmpty() ? text::shortened(story.plainText, headlineSummaryLength)
                                                : story.item.summary;
    line.image = story.item.image;
    line.url = story.item.url;
    line.language = story.item.language;
    line.published = story.item.published.isValid() ? story.item.published : story.firstSeen;
    line.views = story.item.views;
    line.state = story.state;
    return line;
}

QStringList authorsOf(const Story &story)
{
    QStringList names;
    for (const Author &author : story.item.authors)
        names.append(author.name.isEmpty() ? author.email : author.name);
    names.removeAll(QString());
    return names;
}

QByteArray json(const Story &story, const Names &names)
{
    QJsonObject object = toJson(headlineOf(story), names);
    object.insert(u"authors"_s, QJsonArray::fromStringList(authorsOf(story)));
    object.insert(u"categories"_s, QJsonArray::fromStringList(story.item.categories));
    object.insert(u"changed"_s, story.changed);
    object.insert(u"content_text"_s, story.plainText);
    object.insert(
        u"content_html"_s,
        QString::fromUtf8(article::sanitize(story.item.contentHtml.toUtf8(), story.item.baseUrl).utf8()));
    return QJsonDocument(object).toJson();
}

QByteArray page(const Story &story, const Names &names)
{
    const Headline line = headlineOf(story);
    QStringList head = {line.title, names.value(line.publication, line.publication),
                        line.published.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                        pages::authorNames(story.item).join(u", "_s), line.url};
    head.removeAll(QString());
    const QString body = story.plainText.isEmpty() ? line.summary : story.plainText;
    return (head.join(u'\n') + u"\n\n"_s + body + u'\n').toUtf8();
}

} // namespace

int showStory(const Arguments &arguments)
{
    const Result<QList<StoryId>> ids = storyIds(arguments.positional);
    if (!ids)
        return wrongId(ids.error());
    return withLibrary(arguments, [&](Library &library) {
        Result<Story> story = await(library.stories().story(ids->first()));
        if (!story)
            return noSuchStory(arguments.positional.first());
        if (arguments.has(u"--whole"_s)) {
            if (!story->whole.text)
                story = await(library.stories().wholeStory(ids->first()));
            if (!story) {
                writeError(words::articleTrouble(story.error()));
                return static_cast<int>(ExitFailed);
            }
            story = withWholeText(*story);
        }
        const Names names = namesOf(await(library.sources().publications()));
        writeOut(arguments.has(u"--json"_s) ? json(*story, names) : page(*story, names));
        return static_cast<int>(ExitDone);
    });
}

} // namespace broadsheet::cli
