// Makes the whole program speak a language, at the start and live: its texts, its forms of number and date,
// and which way its windows run. What a window has said already it says again when it is told to
// (MainWindow::setLanguage).
#pragma once

#include <QFontDatabase>
#include <QString>
#include <QStringList>

namespace broadsheet {

namespace locale {
class InterfaceTranslations;
}

void speakLanguage(locale::InterfaceTranslations &translations, const QString &code);

// Loads the language to begin with: the one the reader wished for, else the first of the system's that can be
// shown here, else English. Answers what missingLetters() has to say of the first of them all.
QString loadFirstLanguage(locale::InterfaceTranslations &translations, const QStringList &wishes,
                          const QStringList &systems,
                          const QList<QFontDatabase::WritingSystem> &shown = QFontDatabase::writingSystems());

// That no font here has the letters of a language, and where to get one; empty: some font has them. It is
// said in the language spoken now, so ask before another is loaded that would be boxes.
QString missingLetters(const QString &language,
                       const QList<QFontDatabase::WritingSystem> &shown = QFontDatabase::writingSystems());

} // namespace broadsheet
