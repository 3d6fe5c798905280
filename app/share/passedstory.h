// A story on its way out, as the window knows it: everything any way of passing it on may need.
#pragma once

#include "core/library/sharing.h"
#include "core/model/ids.h"
#include "core/share/address.h"
#include "core/share/citation.h"
#include "core/share/textfragment.h"

namespace broadsheet {

struct PassedStory
{
    StoryId id{};
    share::Cited cited; // its quote is what the reader marked
    QString image;      // address of its picture; may be empty
    QString kicker;     // the section's name; may be empty
    QString colour;     // of the publication, #rrggbb; may be empty
};

share::Shared sharedOf(const PassedStory &story);

// The same with the reader's words from it, and a link that leads to them where that is wished.
PassedStory quotedFrom(PassedStory story, const share::Passage &passage, Sharing::QuoteLink link);

} // namespace broadsheet
