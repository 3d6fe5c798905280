#include "core/locale/forms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::locale {

QLocale formsOf(const QString &language)
{
    // The reader's own region, where it is their language.
    const QLocale reader;
    if (!language.contains(u'-') && reader.language() == QLocale(language).language() &&
        reader.language() != QLocale::C)
        return reader;
    // Without a region Qt chooses one: American English, which is not that of the world, and Egypt, whose
    // digits most Arabic news sites do not use.
    if (language.isEmpty() || language == "en"_L1)
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    if (language == "ar"_L1)
        return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    return QLocale(language);
}

QString listText(const QStringList &names, const QString &language)
{
    return formsOf(language).createSeparatedList(names);
}

bool takesCapitals(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.script() == QChar::Script_Georgian; });
}

QString upperCase(const QString &text, const QString &language)
{
    const QString primary = language.section(u'-', 0, 0);
    if (primary == "ka"_L1 || !takesCapitals(text))
        return text;
    QString upper = text;
    if (primary == "az"_L1 || primary == "tr"_L1)
        upper.replace(u'i', u'İ');
    if (primary == "hy"_L1) // Qt's own would be ԵՒ, as it was written before the spelling was changed
        upper.replace(u"և"_s, u"ԵՎ"_s);
    return upper.toUpper();
}

} // namespace broadsheet::locale
