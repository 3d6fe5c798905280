#include "app/interfacelanguage.h"

#include "core/locale/forms.h"
#include "core/locale/languages.h"
#include "core/locale/translations.h"

#include <QGuiApplication>
#include <QLocale>

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

} // namespace broadsheet
