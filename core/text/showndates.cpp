#include "core/text/showndates.h"

#include "core/text/dates.h"

#include <QTimeZone>

namespace broadsheet::text {

QByteArray withPlainDigits(QString text)
{
    for (QChar &c : text) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    return text.toUtf8();
}

SlashedDate slashedDateOf(const QString &language)
{
    const bool mayBeAmerican =
        language.isEmpty() || language == QLatin1String("en") || language == QLatin1String("en-US");
    return mayBeAmerican ? SlashedDate::MonthFirst : SlashedDate::DayFirst;
}

QDateTime shownDate(const QString &written, const QByteArray &zone, SlashedDate order)
{
    QByteArray plain = withPlainDigits(written);
    // With dots the day is first everywhere.
    if (order == SlashedDate::DayFirst && plain.size() > 6 && plain.indexOf('/') <= 2)
        plain.replace('/', '.');
    const WrittenDate date = readDate(plain);
    if (!date.utc.isValid() || date.hasZone || !date.hasTime || zone.isEmpty())
        return date.utc;
    const QTimeZone place(zone);
    return place.isValid() ? QDateTime(date.utc.date(), date.utc.time(), place).toUTC() : date.utc;
}

} // namespace broadsheet::text
