// The forms a language has beyond its words: numbers, lists, capitals. Languages are BCP 47 codes; an empty
// one is English.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace broadsheet::locale {

// Numbers, names of months and days. Without a region: that of most newspapers in the language.
QLocale formsOf(const QString &language);

// "A, B and C", "A, B և C".
QString listText(const QStringList &names, const QString &language);

// Whether a text may be set in capitals. Georgian may not, in whatever language it stands: its capitals are
// for whole inscriptions, and few fonts have them.
bool takesCapitals(const QString &text);

// Capitals as the language writes them: Azerbaijani and Turkish "i" is "İ", Armenian "և" is "ԵՎ", Georgian
// stays as it is.
QString upperCase(const QString &text, const QString &language);

} // namespace broadsheet::locale
