// The words in dates: months in many languages, time zones, halves of the day.
#pragma once

#include <QByteArrayView>

#include <optional>

namespace broadsheet::text {

// 1 to 12; 0 when it is no month. English is quick, other languages cost a look into Qt's locale data.
int monthOfEnglishWord(QByteArrayView word);
int monthOfWord(QByteArrayView word);

// Seconds east of UTC, as English-speaking publishers use these letters: "EST" is New York, "IST" is India.
std::optional<int> zoneOffset(QByteArrayView word);

enum class DayHalf { None, Morning, Afternoon };
DayHalf dayHalf(QByteArrayView word);

} // namespace broadsheet::text
