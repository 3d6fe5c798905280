#include "app/words/sourcestate.h"

#include "app/words/errortext.h"
#include "core/locale/datelines.h"

#include <QCoreApplication>
#include <QLocale>

namespace broadsheet::words {

namespace {

struct Row
{
    Error::Kind kind;
    const char *text;
};

const Row troubles[] = {
    {Error::Kind::HostNotFound, QT_TRANSLATE_NOOP("SourceState", "Site not found")},
    {Error::Kind::Refused, QT_TRANSLATE_NOOP("SourceState", "No answer")},
    {Error::Kind::TimedOut, QT_TRANSLATE_NOOP("SourceState", "No answer")},
    {Error::Kind::Interrupted, QT_TRANSLATE_NOOP("SourceState", "Broke off")},
    {Error::Kind::Tls, QT_TRANSLATE_NOOP("SourceState", "Not secure")},
    {Error::Kind::PasswordNeeded, QT_TRANSLATE_NOOP("SourceState", "Asks for a password")},
    {Error::Kind::PasswordWrong, QT_TRANSLATE_NOOP("SourceState", "Password not accepted")},
    {Error::Kind::KeychainClosed, QT_TRANSLATE_NOOP("SourceState", "Keychain closed")},
    {Error::Kind::NotFound, QT_TRANSLATE_NOOP("SourceState", "Not there any more")},
    {Error::Kind::Forbidden, QT_TRANSLATE_NOOP("SourceState", "Does not let us in")},
    {Error::Kind::Throttled, QT_TRANSLATE_NOOP("SourceState", "Asks to come later")},
    {Error::Kind::ServerFailed, QT_TRANSLATE_NOOP("SourceState", "Server error")},
    {Error::Kind::LayoutChanged, QT_TRANSLATE_NOOP("SourceState", "Page layout has changed")},
    {Error::Kind::RobotsRefuse, QT_TRANSLATE_NOOP("SourceState", "Not for programs")},
    {Error::Kind::NotAFeed, QT_TRANSLATE_NOOP("SourceState", "Not a news feed")},
};

QString word(const char *text, int n = -1)
{
    return QCoreApplication::translate("SourceState", text, nullptr, n);
}

} // namespace

QString shortState(const Source &source)
{
    if (source.gone)
        return word(QT_TRANSLATE_NOOP("SourceState", "Closed by its publisher"));
    if (source.trouble) {
        for (const Row &row : troubles) {
            if (row.kind == source.trouble->kind)
                return word(row.text);
        }
        return word(QT_TRANSLATE_NOOP("SourceState", "In trouble"));
    }
    return source.lastSucceeded.isValid() ? word(QT_TRANSLATE_NOOP("SourceState", "In order"))
                                          : word(QT_TRANSLATE_NOOP("SourceState", "Not asked yet"));
}

QString longState(const Source &source)
{
    if (!source.trouble)
        return shortState(source);
    QString text = errorText(*source.trouble);
    if (source.lastSucceeded.isValid() && source.failures > 0)
        text +=
            QLatin1Char(' ') + word(QT_TRANSLATE_NOOP("SourceState", "The last time all went well was %1."))
                                   .arg(moment(source.lastSucceeded, QDateTime::currentDateTime()));
    return text;
}

QString upToDate() { return word(QT_TRANSLATE_NOOP("SourceState", "Everything is up to date.")); }

QString ago(const QDateTime &utc, const QDateTime &now)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    const qint64 seconds = utc.isValid() ? utc.secsTo(now) : -1;
    if (seconds < 0 || seconds >= 24 * hour)
        return moment(utc, now);
    if (seconds < minute)
        return word(QT_TRANSLATE_NOOP("SourceState", "just now"));
    return seconds < hour
               ? word(QT_TRANSLATE_N_NOOP("SourceState", "%n minute(s) ago"), int(seconds / minute))
               : word(QT_TRANSLATE_N_NOOP("SourceState", "%n hour(s) ago"), int(seconds / hour));
}

QString moment(const QDateTime &utc, const QDateTime &now)
{
    if (!utc.isValid())
        return {};
    const QLocale reader;
    const QDateTime local = utc.toLocalTime();
    const qint64 days = std::abs(now.toLocalTime().date().daysTo(local.date()));
    const QString time = locale::clockTime(local.time(), reader.bcp47Name());
    if (days == 0)
        return time;
    if (days < 7)
        return reader.dayName(local.date().dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ') + time;
    return reader.toString(local.date(), QLocale::ShortFormat);
}

} // namespace broadsheet::words
