#include "core/model/story.h"

#include <algorithm>

namespace broadsheet {

Story withWholeText(Story story)
{
    if (!story.whole.text)
        return story;
    const WholeText &whole = *story.whole.text;
    story.item.contentHtml = whole.html;
    story.item.baseUrl = whole.baseUrl;
    story.plainText = whole.plain;
    if (story.item.image.isEmpty())
        story.item.image = whole.image;
    if (story.item.authors.isEmpty() && !whole.byline.isEmpty())
        story.item.authors = {Author{.name = whole.byline, .url = {}, .email = {}}};
    if (!story.item.published.isValid())
        story.item.published = whole.published;
    story.item.views = std::max(story.item.views, whole.views); // a counter only ever runs on
    return story;
}

QList<StoryId> idsOf(const QList<Headline> &stories)
{
    QList<StoryId> ids;
    for (const Headline &story : stories)
        ids.append(story.id);
    return ids;
}

} // namespace broadsheet
