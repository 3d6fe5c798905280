// What there is to choose from, as the newsstand sorts and searches it. Values in, values out.
#pragma once

#include "core/model/publication.h"

#include <QList>
#include <QString>

namespace broadsheet {

// Who chooses: the interface's language, and the country of the system, "AM".
struct Chooser
{
    QString language;
    QString country;
};

struct Offer
{
    Publication publication;
    QString edition;  // to be added: the chooser's language, else the newspaper's own choice
    QString haystack; // folded: every name, host, section, language and the country
};

// Grouped by country: the chooser's own first, then those with newspapers in the language, then the others by
// name. In a group those in the language first, then by name.
QList<Offer> offersFor(const QList<Publication> &publications, const Chooser &chooser);

// Every word typed is somewhere in it; a language, when one is given, is one of its editions.
bool matches(const Offer &offer, const QString &typed, const QString &language);

// The languages of all of them, most spoken among them first.
QStringList languagesOf(const QList<Offer> &offers);

} // namespace broadsheet
