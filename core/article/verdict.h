// Is what was lifted an article at all? A front page, a list of stories, a wall or an error page has text
// too.
#pragma once

#include "core/article/lifting.h"
#include "core/article/metadata.h"

namespace broadsheet::article {

// What the whole page gives to know.
struct Evidence
{
    QString heading;    // the page's headline as readers see it; empty: none
    bool dated = false; // there is a date
};

Evidence evidenceOf(const markup::HtmlTree &page, const Metadata &metadata, bool dated);

int proseIn(const Lifted &lifted); // characters in its paragraphs

// It calls itself an article, or has a headline and a date.
bool isNews(const Metadata &metadata, const Evidence &evidence);

// A heading that leads elsewhere, a few lines, and again.
bool isListOfStories(const Lifted &lifted, const Metadata &metadata);

bool isArticle(const Lifted &lifted, const markup::HtmlTree &page, const Metadata &metadata,
               const Evidence &evidence);

} // namespace broadsheet::article
