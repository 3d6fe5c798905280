// Dates as newspapers of a language write them, in the reader's or the publication's time zone.
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace broadsheet::locale {

// "7 March 2023, 12:28"; "7 марта 2023, 12:28"; …
QString dateline(const QDateTime &utc, const QString &language, const QTimeZone &zone);

// "7 March 2023"
QString longDate(const QDate &day, const QString &language);

QString clockTime(const QTime &time, const QString &language); // "14:05"

// "Monday, 23 November 2026", for the masthead.
QString mastheadDate(const QDate &day, const QString &language);

// For lists: "12:28" today, `yesterdayWord` for yesterday, "7 March" this year, "7 March 2023" before.
QString listTime(const QDateTime &utc, const QDateTime &now, const QString &language, const QTimeZone &zone,
                 const QString &yesterdayWord);

} // namespace broadsheet::locale
