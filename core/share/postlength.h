// How long a post is as a service counts it, and a text made to fit. Pure.
#pragma once

#include "core/model/share.h"

#include <functional>

namespace broadsheet::share {

// Weighted: https://github.com/twitter/twitter-text, config/v3.json; an emoji of several code points is one.
int postLength(const QString &text, Counting counting);

// The longest beginning of the text that fits, cut at a word with "…"; empty when not even a word does.
QString fitted(const QString &text, const std::function<bool(const QString &)> &fits);

} // namespace broadsheet::share
