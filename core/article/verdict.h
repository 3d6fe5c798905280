// Is what was lifted an article at all? A front page, a list of stories, a wall or an error page has text
// too.
#pragma once

#include "core/article/lifting.h"
#include "core/article/metadata.h"

namespace broadsheet::article {

bool isArticle(const Lifted &lifted, const Metadata &metadata);

} // namespace broadsheet::article
