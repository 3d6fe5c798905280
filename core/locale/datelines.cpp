#include "core/locale/datelines.h"

#include "core/locale/forms.h"

using namespace Qt::StringLiterals;

namespace broadsheet::locale {

namespace {

// Date patterns as newspapers print them. CLDR's own long form carries "г." and "թ.", which no newspaper
// does; the names of months and days, their cases and the digits are CLDR's.
struct Pattern
{
    QLatin1String codes; // languages, each between spaces; a code with its region wins by standing first
    const char16_t *day;
    const char16_t *dayAndYear;
    const char16_t *withWeekday;
};

const Pattern patterns[] = {
    {QLatin1String(" en-US "), u"MMMM d", u"MMMM d, yyyy", u"dddd, MMMM d, yyyy"},
    {QLatin1String(" az "), u"d MMMM", u"d MMMM yyyy", u"d MMMM yyyy, dddd"},
    {QLatin1String(" tr "), u"d MMMM", u"d MMMM yyyy", u"d MMMM yyyy dddd"},
    {QLatin1String(" kk "), u"d MMMM", u"yyyy 'ж'. d MMMM", u"yyyy 'ж'. d MMMM, dddd"},
    {QLatin1String(" ar fa ur ps "), u"d MMMM", u"d MMMM yyyy", u"dddd، d MMMM yyyy"},
    {QLatin1String(" he "), u"d בMMMM", u"d בMMMM yyyy", u"dddd, d בMMMM yyyy"},
    {QLatin1String(" de cs sk da nb nn fi et is sl hr sr bs "), u"d. MMMM", u"d. MMMM yyyy",
     u"dddd, d. MMMM yyyy"},
    {QLatin1String(" lv "), u"d. MMMM", u"yyyy. 'gada' d. MMMM", u"dddd, yyyy. 'gada' d. MMMM"},
    {QLatin1String(" lt "), u"MMMM d 'd'.", u"yyyy 'm'. MMMM d 'd'.", u"yyyy 'm'. MMMM d 'd'., dddd"},
    {QLatin1String(" fr it nl sv el "), u"d MMMM", u"d MMMM yyyy", u"dddd d MMMM yyyy"},
    {QLatin1String(" es pt ca gl "), u"d 'de' MMMM", u"d 'de' MMMM 'de' yyyy",
     u"dddd, d 'de' MMMM 'de' yyyy"},
    {QLatin1String(" hu "), u"MMMM d.", u"yyyy. MMMM d.", u"yyyy. MMMM d., dddd"},
    {QLatin1String(" zh ja "), u"M月d日", u"yyyy年M月d日", u"yyyy年M月d日dddd"},
    {QLatin1String(" ko "), u"M월 d일", u"yyyy년 M월 d일", u"yyyy년 M월 d일 dddd"},
};
const Pattern usual = {QLatin1String(), u"d MMMM", u"d MMMM yyyy", u"dddd, d MMMM yyyy"};

const Pattern &patternOf(const QString &language)
{
    for (const QString &code : {language, language.section(u'-', 0, 0)}) {
        for (const Pattern &pattern : patterns) {
            if (pattern.codes.contains(u' ' + code + u' '))
                return pattern;
        }
    }
    return usual;
}

QDateTime inZone(const QDateTime &utc, const QTimeZone &zone)
{
    return zone.isValid() ? utc.toTimeZone(zone) : utc.toUTC();
}

QString dayText(const QDate &day, const QString &language, const char16_t *pattern)
{
    return formsOf(language).toString(day, QStringView(pattern));
}

// The Arabic script has its own comma.
QString commaOf(const QString &language)
{
    const QString primary = language.section(u'-', 0, 0);
    const bool arabic = QLatin1String(" ar fa ur ps ug ckb sd ").contains(u' ' + primary + u' ');
    return arabic ? u"، "_s : u", "_s;
}

} // namespace

// Newspapers print the 24-hour clock; American readers alone expect the other.
QString clockTime(const QTime &time, const QString &language)
{
    return formsOf(language).toString(time, language == QLatin1String("en-US") ? u"h:mm AP" : u"HH:mm");
}

QString dateline(const QDateTime &utc, const QString &language, const QTimeZone &zone)
{
    if (!utc.isValid())
        return {};
    const QDateTime there = inZone(utc, zone);
    return longDate(there.date(), language) + commaOf(language) + clockTime(there.time(), language);
}

QString longDate(const QDate &day, const QString &language)
{
    return dayText(day, language, patternOf(language).dayAndYear);
}

QString mastheadDate(const QDate &day, const QString &language)
{
    const QString text = dayText(day, language, patternOf(language).withWeekday);
    // Title case, not upper case: Georgian has capitals, but no sentence begins with one.
    return text.isEmpty() ? text : text.front().toTitleCase() + text.mid(1);
}

QString listTime(const QDateTime &utc, const QDateTime &now, const QString &language, const QTimeZone &zone,
                 const QString &yesterdayWord)
{
    if (!utc.isValid())
        return {};
    const QDateTime there = inZone(utc, zone);
    const QDate today = inZone(now, zone).date();
    if (there.date() == today)
        return clockTime(there.time(), language);
    if (there.date() == today.addDays(-1))
        return yesterdayWord;
    const Pattern &pattern = patternOf(language);
    const bool thisYear = there.date().year() == today.year();
    return dayText(there.date(), language, thisYear ? pattern.day : pattern.dayAndYear);
}

} // namespace broadsheet::locale
