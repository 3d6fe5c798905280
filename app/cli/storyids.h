// Story ids as somebody types them.
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

#include <QList>
#include <QStringList>

namespace broadsheet::cli {

// Fails with Malformed, naming the first that is no number.
Result<QList<StoryId>> storyIds(const QStringList &words);

int wrongId(const Error &error);    // says so, answers ExitWrongUse
int noSuchStory(const QString &id); // says so, answers ExitFailed

} // namespace broadsheet::cli
