#include "app/cli/command.h"

#include "core/base/eventloops.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    broadsheet::keepThreadsOffGlib();
    qputenv("QT_NO_GLIB", QByteArrayLiteral("1")); // nor does the main thread need it here …
    QCoreApplication application(argc, argv);
    qunsetenv("QT_NO_GLIB"); // … but the programs we start may
    QCoreApplication::setApplicationName(QStringLiteral("broadsheet"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BROADSHEET_VERSION));
    return broadsheet::cli::runCommandLine(application.arguments().mid(1));
}
