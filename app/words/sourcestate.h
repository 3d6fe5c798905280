// How a source fares, in the reader's language: for the rail, the list of sources and the command line.
#pragma once

#include "core/model/source.h"

#include <QString>

namespace broadsheet::words {

QString shortState(const Source &source); // two or three words
// A sentence or two: what is wrong and since when, or that all is well.
QString longState(const Source &source);
QString upToDate(); // the reader asked for news, and all had answered just before
// "12 minutes ago" within the last day, else the moment.
QString ago(const QDateTime &utc, const QDateTime &now);
// "14:05" today, "Mon 14:05" within the week, else the date; empty: never.
QString moment(const QDateTime &utc, const QDateTime &now);

} // namespace broadsheet::words
