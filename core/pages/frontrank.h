// Which story leads a front page. Each criterion gives a story something from 0 to 1, the table in the source
// weighs them, and the sum decides; of equals the newer stands first. Pure: the same stories and the same
// minute give the same page, and what the reader has read makes no difference, so that nothing moves while he
// reads.
//
//   freshness   weight 4   1 when it is new, half of that every twelve hours
//   prominence  weight 3   1 for the first of its source's document, 0 from the thirtieth on and for what
//   left it carriers    weight 3   0 for one source, a third more for each further one, 1 from four on
//   picture     weight 2   1 with one
#pragma once

#include "core/model/front.h"

#include <QDateTime>

namespace broadsheet::pages {

double frontScore(const FrontStory &story, const QDateTime &now);

QList<FrontStory> rank(const QList<FrontStory> &stories, const QDateTime &now);

} // namespace broadsheet::pages
