// A citation for programs that keep references. Private to core/share; citation.h is the door.
#pragma once

#include "core/share/citation.h"

namespace broadsheet::share {

QString bibtex(const Cited &cited);
QString biblatex(const Cited &cited);
QString ris(const Cited &cited);
QString cslJson(const Cited &cited);

} // namespace broadsheet::share
