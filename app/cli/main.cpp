#include "app/cli/command.h"

#include "core/base/eventloops.h"
#include "core/locale/translations.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    broadsheet::keepThreadsOffGlib();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("broadsheet"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BROADSHEET_VERSION));
    const QStringList words = QCoreApplication::arguments().mid(1);
    broadsheet::locale::InterfaceTranslations translations;
    translations.load(broadsheet::locale::interfaceLanguageAsked(words));
    return broadsheet::cli::runCommandLine(words);
}
