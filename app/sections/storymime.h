// Stories on their way from one pane to another, by the mouse.
#pragma once

#include "core/model/ids.h"

#include <QList>
#include <QString>

class QMimeData;

namespace broadsheet {

inline const QString storiesMime = QStringLiteral("application/x-broadsheet-stories");

void putStories(QMimeData &data, const QList<StoryId> &stories);
QList<StoryId> storiesIn(const QMimeData &data);

} // namespace broadsheet
