#include "app/interfacelanguage.h"

#include "app/look/missingfont.h"
#include "core/locale/forms.h"
#include "core/locale/languages.h"
#include "core/locale/translations.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace broadsheet {

void speakLanguage(locale::InterfaceTranslations &translations, const QString &code)
{
    translations.load(code);
    // The reader's own forms of date and number, where the system speaks the language too. First none,
    // because the language's own forms would else be those of the language before.
    QLocale::setDefault(QLocale::c());
    const QLocale system = QLocale::system();
    const bool isTheSystems = system.name().section(u'_', 0, 0) == code;
    QLocale::setDefault(isTheSystems ? system : locale::formsOf(code));
    QGuiApplication::setLayoutDirection(locale::directionOf(code));
}

QString loadFirstLanguage(locale::InterfaceTranslations &translations, const QStringList &wishes,
                          const QStringList &systems, const QList<QFontDatabase::WritingSystem> &shown)
{
    const QString first = locale::interfaceLanguageFor(wishes + systems);
    QStringList readable = wishes + systems;
    readable.removeIf(
        [&](const QString &each) { return missingFont(locale::languageCode(each), shown).has_value(); });
    translations.load(locale::interfaceLanguageFor(readable));
    const QString missing = missingLetters(first, shown);
    const bool isWish = std::any_of(wishes.begin(), wishes.end(), [&](const QString &each) {
        return locale::languageCode(each).section(u'-', 0, 0) == first;
    });
    if (isWish) // who wishes for boxes knows why
        translations.load(first);
    return missing;
}

QString missingLetters(const QString &language, const QList<QFontDatabase::WritingSystem> &shown)
{
    const std::optional<MissingFont> missing = missingFont(language, shown);
    return missing ? QCoreApplication::translate(
                         "Scripts", "No font on this computer has the letters of your language (%1). On "
                                    "Debian and Ubuntu the package %2 brings one.")
                         .arg(missing->script, missing->package)
                   : QString();
}

} // namespace broadsheet
