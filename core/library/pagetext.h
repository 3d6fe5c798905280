// A story's page → the text beside the feed's, or a story of its own. The one place where bytes from the web
// meet article::extract() and a newspaper's own rules. Pure.
#pragma once

#include "core/base/result.h"
#include "core/fetch/request.h"
#include "core/model/publication.h"
#include "core/model/story.h"

#include <optional>

namespace broadsheet {

// By the rule of the newspaper's manifest, and as any page where it has none or finds nothing. NoArticle: the
// page holds none, or it is a wall or another story (the detail is the address). NothingToDo: the feed has as
// much already.
Result<WholeText> textOf(const fetch::Response &page, const Story &story, const Publication &newspaper,
                         const QDateTime &now);

// A page that came by no feed. What holds no article has its title and address alone, and says why.
struct SavedText
{
    Item item;
    std::optional<Error> trouble = {};
};
SavedText savedText(const fetch::Response &page);

// The same of a page that did not come.
Item addressAlone(const QString &address);

} // namespace broadsheet
