// Which story stands where on a front page. Values in, values out; no HTML. Private to core/pages.
#pragma once

#include "core/pages/frontpage.h"

#include <optional>

namespace broadsheet::pages {

// A section, or a newspaper on the page of all of them, with a few stories.
struct FrontBlock
{
    QString publication;
    QString section; // empty: the newspaper
    QList<FrontStory> stories;
};

struct FrontLayout
{
    std::optional<FrontStory> lead;
    QList<FrontStory> below;          // a lead without a picture, which else left its place half empty
    QList<QList<FrontStory>> columns; // beside it, at most three, of two stories each
    QList<FrontStory> more;           // below, in small
    QList<FrontBlock> blocks;
};

FrontLayout layOut(const FrontPage &page);

} // namespace broadsheet::pages
