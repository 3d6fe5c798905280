// Whether what was lifted from a page is the story that was asked for. A wall answers at the story's own
// address with words of its own; a server that has lost a story sends to another one, or to its front page.
// A guess, and pure.
#pragma once

#include "core/model/feed.h"

#include <QString>

namespace broadsheet::article {

struct LiftedPage
{
    QString title;
    QString text;
    QString address; // where it came from in the end
};

enum class Comparison {
    Better,       // it speaks of the same thing, and there is more of it
    NoMore,       // the feed has as much
    SomethingElse // a wall ("we value your privacy", "please log in") or another story
};

// `plain`: item.contentHtml without markup. Where the address led elsewhere, the beginnings must be of the
// same words; where it did not, a fifth of the feed's words is enough, which no wall has. What lies above the
// story's address (the front page, its section) is never the story.
Comparison compared(const LiftedPage &page, const Item &item, const QString &plain);

} // namespace broadsheet::article
