// The words of header and footer, and what a document says of itself: from the stories, as plain values.
#pragma once

#include "app/paper/press.h"

namespace broadsheet {

PageFurniture articleFurniture(const pages::ArticlePage &page, const Words &words, const QDateTime &now);
DocumentFacts articleFacts(const pages::ArticlePage &page, const QDateTime &now);

PageFurniture editionFurniture(const pages::PaperEdition &edition, const Words &words, const QDateTime &now);
DocumentFacts editionFacts(const pages::PaperEdition &edition, const QDateTime &now);

// Which fonts the pages would need and nobody has, in sentences; empty: none is missing.
QString missingFontsText(const PaperSubject &subject);

// The publication's own words on reuse, else ours when it asks for a link; empty when it asks for nothing,
// and for editions.
QString reuseNotice(const PaperSubject &subject, const Words &words);

} // namespace broadsheet
