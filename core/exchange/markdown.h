// Stories as Markdown: CommonMark 0.31 (https://spec.commonmark.org/0.31.2/) with the tables and the
// struck-through text of GitHub's flavour. Whatever a publisher wrote stays text.
#pragma once

#include "core/exchange/outstory.h"

#include <functional>

namespace broadsheet::exchange {

// UTF-8. Each story with its headline, where it is from, its address and its notice; a rule between two. A
// picture is named by what `pictures` says to its address on the web; where that is nothing, by the address.
QByteArray markdownOf(const QList<OutStory> &stories,
                      const std::function<QString(const QString &)> &pictures = {});

// A text as it stands between other words: whatever is a sign in Markdown is escaped.
QString markdownText(const QString &text);

} // namespace broadsheet::exchange
