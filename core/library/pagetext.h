// A story's page → the text beside the feed's. The one place where bytes from the web meet
// article::extract(). Pure.
#pragma once

#include "core/base/result.h"
#include "core/fetch/request.h"
#include "core/model/story.h"

namespace broadsheet {

// NoArticle: the page holds none, or it is a wall or another story (the detail is the address). NothingToDo:
// the feed has as much already.
Result<WholeText> textOf(const fetch::Response &page, const Story &story, const QDateTime &now);

} // namespace broadsheet
