#include "app/share/passedstory.h"

#include "core/share/links.h"

namespace broadsheet {

share::Shared sharedOf(const PassedStory &story)
{
    return {story.cited.title, share::linkToPass(story.cited), story.cited.publication, story.cited.quote,
            story.image};
}

PassedStory quotedFrom(PassedStory story, const share::Passage &passage, Sharing::QuoteLink link)
{
    story.cited.quote = passage.text;
    if (link == Sharing::QuoteLink::ToPage)
        return story;
    story.cited.url = share::linkToWords(share::linkToPass(story.cited), passage);
    story.cited.canonical.clear(); // it is in the link
    return story;
}

} // namespace broadsheet
