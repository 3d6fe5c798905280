// A story's page → the text beside the feed's. The one place where bytes from the web meet
// article::extract() and a newspaper's own rules. Pure.
#pragma once

#include "core/base/result.h"
#include "core/fetch/request.h"
#include "core/model/publication.h"
#include "core/model/story.h"

namespace broadsheet {

// By the rule of the newspaper's manifest, and as any page where it has none or finds nothing. NoArticle: the
// page holds none, or it is a wall or another story (the detail is the address). NothingToDo: the feed has as
// much already.
Result<WholeText> textOf(const fetch::Response &page, const Story &story, const Publication &newspaper,
                         const QDateTime &now);

} // namespace broadsheet
