// Dates as pages show them to readers: in digits of any script, often without a zone, and 07/06/2026 may be
// a day of June or of July. For dates made for machines there is parseDate().
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace broadsheet::text {

enum class SlashedDate { DayFirst, MonthFirst };

// UTC; invalid when there is no date in it. `zone` (IANA; empty: UTC) is meant where a time names none.
QDateTime shownDate(const QString &written, const QByteArray &zone, SlashedDate order);

// The usual order where a page does not say its own: Americans begin with the month, and who writes English
// without saying which may be one.
SlashedDate slashedDateOf(const QString &language);

QByteArray withPlainDigits(QString text); // "٢٠٢٦" → "2026"; UTF-8

} // namespace broadsheet::text
