// What the newsstand says of a newspaper, in the reader's language.
#pragma once

#include "core/model/publication.h"

#include <QString>

namespace broadsheet {

QString countryName(const QString &country);               // "AM" → "Armenia"; none: "Other countries"
QString topicName(const QString &topic);                   // "science" → "Science"; unknown: as it is
QStringList languageNames(const Publication &publication); // "English", "Русский"
QString sectionCount(const Publication &publication);      // "6 sections"; none: empty

QString knownBriefly(const Known &known);     // "answered Aug 2026"
QString knownInASentence(const Known &known); // "Its feeds answered (August 2026)."

// "https://www.bbc.com/news" → "bbc.com"
QString hostName(const QString &address);

} // namespace broadsheet
