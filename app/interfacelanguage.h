// Makes the whole program speak a language, at the start and live: its texts, its forms of number and date,
// and which way its windows run. What a window has said already it says again when it is told to
// (MainWindow::setLanguage).
#pragma once

#include <QString>

namespace broadsheet {

namespace locale {
class InterfaceTranslations;
}

void speakLanguage(locale::InterfaceTranslations &translations, const QString &code);

} // namespace broadsheet
