// Small translations between our values and columns.
#pragma once

#include "core/model/ids.h"
#include "core/model/publication.h"
#include "core/store/connection.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace broadsheet::store {

inline constexpr int counterBits = 20; // of a StoryId, below the seconds

// For "IN (SELECT value FROM json_each(?))": a list of any length as one bound value.
QString idList(const QList<StoryId> &ids);
QString idList(const QList<SourceId> &ids);
QString textList(const QStringList &texts);

QList<StoryId> storyIds(Rows rows); // of their first column

QString nameOf(SourceKind kind);
SourceKind sourceKind(const QString &name);

} // namespace broadsheet::store
