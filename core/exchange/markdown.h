// Stories as Markdown: CommonMark 0.31 (https://spec.commonmark.org/0.31.2/) with the tables and the
// struck-through text of GitHub's flavour. Whatever a publisher wrote stays text.
#pragma once

#include "core/exchange/outstory.h"

namespace broadsheet::exchange {

// UTF-8. Each story with its headline, where it is from, its address and its notice; a rule between two.
QByteArray markdownOf(const QList<OutStory> &stories);

} // namespace broadsheet::exchange
