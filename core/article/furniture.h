// What stands in an article and is not the article: share buttons, datelines, lists of tags, invitations to
// read something else or to subscribe. Known by the names publishers give such parts, and by what they say.
#pragma once

#include "core/article/metadata.h"
#include "core/markup/htmltree.h"

namespace broadsheet::article {

// "Read also: …", in many languages.
bool isInvitation(const QString &line);

void removeFurniture(markup::HtmlNode *article, const Metadata &metadata);

} // namespace broadsheet::article
