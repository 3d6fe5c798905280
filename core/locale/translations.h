// The interface's language: which one to speak, and loading its *.qm (ours, and Qt's own for its dialogs)
// into the application, at the start and live. Not the language of what is read: that is an edition.
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace broadsheet::locale {

// The first of these the interface speaks ("ru_RU", "arm" and the like are understood), else English.
QString interfaceLanguageFor(const QStringList &wanted);

// By "--language CODE" on a command line, else the system's: before a word of the line is understood, because
// what is wrong with it is said in it.
QString interfaceLanguageAsked(const QStringList &commandLine);

class InterfaceTranslations final
{
public:
    // Where broadsheet_<code>.qm lie; app carries them as resources.
    explicit InterfaceTranslations(QString folder = QStringLiteral(":/translations"));
    ~InterfaceTranslations();
    InterfaceTranslations(const InterfaceTranslations &) = delete;
    InterfaceTranslations &operator=(const InterfaceTranslations &) = delete;

    // Takes out what was loaded before. QCoreApplication sends QEvent::LanguageChange. Needs an application.
    void load(const QString &code);
    QString language() const { return m_language; }

private:
    void unload();

    QString m_folder;
    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace broadsheet::locale
