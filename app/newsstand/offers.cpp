#include "app/newsstand/offers.h"

#include "app/newsstand/offerwords.h"
#include "core/locale/languages.h"
#include "core/text/fold.h"

#include <QCollator>
#include <QHash>
#include <QUrl>

#include <algorithm>
#include <tuple>

namespace broadsheet {

namespace {

bool speaks(const Publication &publication, const QString &language)
{
    const Edition *edition = editionOf(publication, language);
    return edition && isReadable(publication, *edition);
}

QString haystackOf(const Publication &publication)
{
    QStringList words = {publication.name, QUrl(publication.home).host(), countryName(publication.country)};
    words += publication.hosts;
    for (const Edition &edition : publication.editions) {
        if (isReadable(publication, edition))
            words += {edition.name, locale::language(edition.language).nativeName};
    }
    for (const Section &section : publication.sections)
        words += section.name.values();
    for (const QString &topic : publication.topics)
        words += {topic, topicName(topic)};
    return text::fold(words.join(QLatin1Char(' ')));
}

} // namespace

QList<Offer> offersFor(const QList<Publication> &publications, const Chooser &chooser)
{
    QHash<QString, bool> spoken; // country → has a newspaper in the chooser's language
    for (const Publication &one : publications)
        spoken[one.country] |= speaks(one, chooser.language);
    QList<Offer> offers;
    for (const Publication &one : publications) {
        const QString edition = speaks(one, chooser.language) ? chooser.language : one.defaultEdition;
        offers.append({one, edition, haystackOf(one)});
    }
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    const auto rank = [&](const Offer &offer) {
        const Publication &p = offer.publication;
        return std::tuple(p.country != chooser.country, !spoken.value(p.country));
    };
    std::stable_sort(offers.begin(), offers.end(), [&](const Offer &a, const Offer &b) {
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        if (a.publication.country != b.publication.country)
            return order.compare(countryName(a.publication.country), countryName(b.publication.country)) < 0;
        const bool spokenA = a.edition == chooser.language;
        const bool spokenB = b.edition == chooser.language;
        if (spokenA != spokenB)
            return spokenA;
        return order.compare(nameOf(a.publication, a.edition), nameOf(b.publication, b.edition)) < 0;
    });
    return offers;
}

bool matches(const Offer &offer, const QString &typed, const QString &language)
{
    if (!language.isEmpty() && !speaks(offer.publication, language))
        return false;
    const QStringList words = text::fold(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return offer.haystack.contains(word); });
}

QStringList languagesOf(const QList<Offer> &offers)
{
    QHash<QString, int> counts;
    for (const Offer &offer : offers) {
        for (const Edition &edition : offer.publication.editions)
            counts[edition.language] += isReadable(offer.publication, edition) ? 1 : 0;
    }
    counts.removeIf([](const auto &entry) { return entry.value() == 0; });
    QStringList languages = counts.keys();
    std::sort(languages.begin(), languages.end(), [&](const QString &a, const QString &b) {
        return std::tuple(-counts.value(a), a) < std::tuple(-counts.value(b), b);
    });
    return languages;
}

} // namespace broadsheet
