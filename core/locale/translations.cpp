#include "core/locale/translations.h"

#include "core/locale/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace broadsheet::locale {

QString interfaceLanguageFor(const QStringList &wanted)
{
    for (const QString &each : wanted) {
        const QString code = languageCode(each).section(u'-', 0, 0);
        for (const Language &known : interfaceLanguages()) {
            if (known.code == code)
                return code;
        }
    }
    return u"en"_s;
}

QString interfaceLanguageAsked(const QStringList &commandLine)
{
    const qsizetype asked = commandLine.indexOf(u"--language"_s);
    return interfaceLanguageFor((asked < 0 ? QStringList() : commandLine.mid(asked + 1, 1)) +
                                QLocale::system().uiLanguages());
}

InterfaceTranslations::InterfaceTranslations(QString folder) : m_folder(std::move(folder)) {}

InterfaceTranslations::~InterfaceTranslations() { unload(); }

void InterfaceTranslations::load(const QString &code)
{
    const QString language = interfaceLanguageFor({code});
    if (language == m_language)
        return;
    unload();
    m_language = language;
    // Later ones win, so ours comes last. Qt has no Armenian or Azerbaijani of its own: then its dialogs stay
    // English, and nothing else does.
    const std::pair<QString, QString> files[] = {
        {u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
        {u"broadsheet_"_s + language, m_folder},
    };
    for (const auto &[name, folder] : files) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name, folder))
            continue;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

void InterfaceTranslations::unload()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

} // namespace broadsheet::locale
