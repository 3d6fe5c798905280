// The style sheet of paper, for one story and for an edition. What Chromium breaks across pages shaped it: no
// column-span, no grid or flex in tall blocks, no fixed heights, no @page rule of its own (the layout given
// to the engine rules).
#pragma once

#include "core/pages/paperstyle.h"

#include <QByteArray>

namespace broadsheet::pages {

QByteArray paperCss(const PaperStyle &style, const QString &language);

} // namespace broadsheet::pages
