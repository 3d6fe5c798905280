// Speaks the language that was added, or fails.
#include "core/locale/languages.h"
#include "core/locale/translations.h"

#include <QCoreApplication>

using namespace broadsheet;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const locale::Language added = locale::interfaceLanguages().first();
    locale::InterfaceTranslations translations;
    translations.load(locale::interfaceLanguageFor({u"be_BY"_s}));
    const bool speaks = QCoreApplication::translate("Menus", "&File") == u"&Файл"_s;
    return added.code == "be"_L1 && added.nativeName == u"Беларуская"_s && speaks ? 0 : 1;
}
