#include "app/newsstand/offerwords.h"

#include "core/locale/languages.h"
#include "core/text/urls.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

QString word(const char *text, int n = -1)
{
    return QCoreApplication::translate("Newsstand", text, nullptr, n);
}

struct Row
{
    QLatin1String key;
    const char *text;
};

// Qt 6.4 knows the names of countries in English only. Those a shipped newspaper comes from.
constexpr Row countries[] = {
    {QLatin1String("AE"), QT_TRANSLATE_NOOP("Newsstand", "United Arab Emirates")},
    {QLatin1String("AM"), QT_TRANSLATE_NOOP("Newsstand", "Armenia")},
    {QLatin1String("AZ"), QT_TRANSLATE_NOOP("Newsstand", "Azerbaijan")},
    {QLatin1String("BE"), QT_TRANSLATE_NOOP("Newsstand", "Belgium")},
    {QLatin1String("CA"), QT_TRANSLATE_NOOP("Newsstand", "Canada")},
    {QLatin1String("CH"), QT_TRANSLATE_NOOP("Newsstand", "Switzerland")},
    {QLatin1String("CZ"), QT_TRANSLATE_NOOP("Newsstand", "Czechia")},
    {QLatin1String("DE"), QT_TRANSLATE_NOOP("Newsstand", "Germany")},
    {QLatin1String("ES"), QT_TRANSLATE_NOOP("Newsstand", "Spain")},
    {QLatin1String("FR"), QT_TRANSLATE_NOOP("Newsstand", "France")},
    {QLatin1String("GB"), QT_TRANSLATE_NOOP("Newsstand", "Britain")},
    {QLatin1String("GE"), QT_TRANSLATE_NOOP("Newsstand", "Georgia")},
    {QLatin1String("IN"), QT_TRANSLATE_NOOP("Newsstand", "India")},
    {QLatin1String("LV"), QT_TRANSLATE_NOOP("Newsstand", "Latvia")},
    {QLatin1String("NL"), QT_TRANSLATE_NOOP("Newsstand", "Netherlands")},
    {QLatin1String("PK"), QT_TRANSLATE_NOOP("Newsstand", "Pakistan")},
    {QLatin1String("QA"), QT_TRANSLATE_NOOP("Newsstand", "Qatar")},
    {QLatin1String("RU"), QT_TRANSLATE_NOOP("Newsstand", "Russia")},
    {QLatin1String("TR"), QT_TRANSLATE_NOOP("Newsstand", "Turkey")},
    {QLatin1String("UA"), QT_TRANSLATE_NOOP("Newsstand", "Ukraine")},
    {QLatin1String("UN"), QT_TRANSLATE_NOOP("Newsstand", "United Nations")},
    {QLatin1String("US"), QT_TRANSLATE_NOOP("Newsstand", "United States")},
};

constexpr Row topics[] = {
    {QLatin1String("business"), QT_TRANSLATE_NOOP("Newsstand", "Business")},
    {QLatin1String("culture"), QT_TRANSLATE_NOOP("Newsstand", "Culture")},
    {QLatin1String("health"), QT_TRANSLATE_NOOP("Newsstand", "Health")},
    {QLatin1String("politics"), QT_TRANSLATE_NOOP("Newsstand", "Politics")},
    {QLatin1String("science"), QT_TRANSLATE_NOOP("Newsstand", "Science")},
    {QLatin1String("south-caucasus"), QT_TRANSLATE_NOOP("Newsstand", "South Caucasus")},
    {QLatin1String("sport"), QT_TRANSLATE_NOOP("Newsstand", "Sport")},
    {QLatin1String("technology"), QT_TRANSLATE_NOOP("Newsstand", "Technology")},
    {QLatin1String("world"), QT_TRANSLATE_NOOP("Newsstand", "World")},
};

template <typename Rows>
QString nameIn(const Rows &rows, const QString &key, const QString &otherwise)
{
    const auto *found =
        std::find_if(std::begin(rows), std::end(rows), [&](const Row &row) { return row.key == key; });
    return found == std::end(rows) ? otherwise : word(found->text);
}

// The month by itself, not as in a date: "август 2026".
QString month(const QString &seen, QLocale::FormatType format)
{
    const QDate day = QDate::fromString(seen + u"-01"_s, Qt::ISODate);
    const QLocale reader;
    return day.isValid()
               ? reader.standaloneMonthName(day.month(), format) + u' ' + reader.toString(day, u"yyyy"_s)
               : QString();
}

} // namespace

QString countryName(const QString &country)
{
    if (country.isEmpty())
        return word(QT_TRANSLATE_NOOP("Newsstand", "Other countries"));
    return nameIn(countries, country, QLocale::territoryToString(QLocale::codeToTerritory(country)));
}

QString topicName(const QString &topic) { return nameIn(topics, topic, topic); }

QStringList languageNames(const Publication &publication)
{
    QStringList names;
    for (const Edition &edition : publication.editions) {
        if (isReadable(publication, edition))
            names.append(locale::language(edition.language).nativeName);
    }
    return names;
}

QString sectionCount(const Publication &publication)
{
    const int count = int(publication.sections.size());
    return count == 0 ? QString() : word(QT_TRANSLATE_N_NOOP("Newsstand", "%n section(s)"), count);
}

QString knownBriefly(const Known &known)
{
    using Confidence = Known::Confidence;
    const QString when = month(known.seen, QLocale::ShortFormat);
    if (known.confidence == Confidence::Unknown)
        return {};
    if (known.confidence == Confidence::Low)
        return word(QT_TRANSLATE_NOOP("Newsstand", "not certain"));
    if (known.confidence == Confidence::High)
        return when.isEmpty() ? word(QT_TRANSLATE_NOOP("Newsstand", "answered"))
                              : word(QT_TRANSLATE_NOOP("Newsstand", "answered %1")).arg(when);
    return when.isEmpty() ? word(QT_TRANSLATE_NOOP("Newsstand", "in use"))
                          : word(QT_TRANSLATE_NOOP("Newsstand", "in use %1")).arg(when);
}

QString knownInASentence(const Known &known)
{
    using Confidence = Known::Confidence;
    const QString when = month(known.seen, QLocale::LongFormat);
    if (known.confidence == Confidence::Unknown)
        return {};
    if (known.confidence == Confidence::Low)
        return word(QT_TRANSLATE_NOOP("Newsstand", "Not certain: its address may have changed."));
    if (known.confidence == Confidence::High)
        return when.isEmpty()
                   ? word(QT_TRANSLATE_NOOP("Newsstand", "It answered when it was last tried."))
                   : word(QT_TRANSLATE_NOOP("Newsstand", "It answered when it was last tried (%1)."))
                         .arg(when);
    return when.isEmpty()
               ? word(QT_TRANSLATE_NOOP("Newsstand", "Others read it; it was not tried."))
               : word(QT_TRANSLATE_NOOP("Newsstand", "Others read it (%1); it was not tried.")).arg(when);
}

QString hostName(const QString &address) { return text::withoutWww(QUrl(address).host()); }

} // namespace broadsheet
