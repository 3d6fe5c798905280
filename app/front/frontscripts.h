// What the program does with a front page that is shown already, as JavaScript for a world of our own; the
// page itself runs none. Stories are known by their <article data-story>, see core/pages/frontpage.h.
#pragma once

#include "core/model/ids.h"

#include <QByteArray>
#include <QPoint>
#include <QString>

namespace broadsheet::frontscripts {

// Puts another page in the place of this one, without a reload: what stands at the top of the window stays
// there, and the story that has the keyboard keeps it.
QString replacePage(const QByteArray &html);

enum class Among { All, Unread };
// Gives the keyboard to the next headline, or the one before; to the first in sight when none has it. Answers
// its story's id as text, empty: there is none further.
QString moveBy(int steps, Among among);
QString moveSideways(int steps); // to the right is back where the page runs from right to left

QString focusAt(const QPoint &at); // of the view; answers the story there, which gets the keyboard

QString focusedStory(); // answers its id as text; empty: none

QString toTop();

StoryId storyFrom(const QVariant &answer);

} // namespace broadsheet::frontscripts
