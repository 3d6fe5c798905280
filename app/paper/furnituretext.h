// The words of header and footer, and what a document says of itself: from the stories, as plain values.
#pragma once

#include "app/paper/stamp.h"
#include "core/pages/paperpage.h"

namespace broadsheet {

PageFurniture articleFurniture(const pages::ArticlePage &page, const Words &words, const QDateTime &now);
DocumentFacts articleFacts(const pages::ArticlePage &page, const QDateTime &now);

PageFurniture editionFurniture(const pages::PaperEdition &edition, const Words &words, const QDateTime &now);
DocumentFacts editionFacts(const pages::PaperEdition &edition, const QDateTime &now);

} // namespace broadsheet
