// How long hosts asked to be left alone, whatever they were asked for: feeds, articles, pictures. Kept over a
// restart.
#pragma once

#include "core/store/connection.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace broadsheet::store {

struct Pause
{
    QString host; // as fetch::hostKey() names it
    QDateTime until;
    friend bool operator==(const Pause &, const Pause &) = default;
};

QList<Pause> pauses(Connection &connection, const QDateTime &now); // that are not over

// The longest holds; those that are over go.
void keepPause(Connection &connection, const Pause &pause, const QDateTime &now);

} // namespace broadsheet::store
