#include "app/share/passedstory.h"

#include "core/share/links.h"

namespace broadsheet {

share::Shared sharedOf(const PassedStory &story)
{
    return {story.cited.title, share::cleanLink(story.cited.url), story.cited.publication, story.cited.quote,
            story.image};
}

PassedStory quotedFrom(PassedStory story, const share::Passage &passage, Sharing::QuoteLink link)
{
    story.cited.quote = passage.text;
    if (link == Sharing::QuoteLink::ToWords)
        story.cited.url = share::linkToWords(share::cleanLink(story.cited.url), passage);
    return story;
}

} // namespace broadsheet
