// Which pictures a story is shown with: exactly those its page asks for. Pure; some milliseconds for a long
// text.
#pragma once

#include "core/model/story.h"

#include <QStringList>

namespace broadsheet {

// Addresses on the web, in the page's order, each once.
QStringList shownPictures(const Story &story);

// Also those of the whole article, when it is there: the reader may go to and fro.
QStringList allPictures(const Story &story);

} // namespace broadsheet
