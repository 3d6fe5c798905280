// A letter or two that stand for a name where there is no room for it: of "The Harbour Post" an H. Pure.
#pragma once

#include <QList>
#include <QString>

namespace broadsheet::locale {

struct Name
{
    QString text;
    QString language; // BCP 47; capitals are as it writes them
};

// The first letter of the first word that is no article.
QString monogram(const Name &name);

// Of each. Where one letter would stand for several of them, they have two: of two words, or of their first.
QStringList monograms(const QList<Name> &names);

} // namespace broadsheet::locale
