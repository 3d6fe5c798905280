#include "app/cli/command.h"

#include "core/base/eventloops.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    broadsheet::keepThreadsOffGlib();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("broadsheet"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BROADSHEET_VERSION));
    return broadsheet::cli::runCommandLine(application.arguments().mid(1));
}
