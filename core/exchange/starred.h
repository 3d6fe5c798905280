// starred.json: the starred stories Google Reader, and after it Inoreader, FreshRSS, The Old Reader and
// others hand out; FreshRSS also whole feeds in the same shape. In only. Bodies come as they are, NOT safe.
#pragma once

#include "core/base/result.h"
#include "core/model/former.h"

#include <QByteArray>

namespace broadsheet::exchange {

inline constexpr qsizetype largestStarred = 96 * 1024 * 1024; // bytes
inline constexpr qsizetype mostStarred = 100'000;             // stories

// Feeds in the order of their first story. A story is kept when it, or the whole file, says starred, or when
// neither says anything. Malformed when it is no such file or ends too early, TooLarge beyond the limits.
Result<FormerStories> readStarred(const QByteArray &json);

} // namespace broadsheet::exchange
