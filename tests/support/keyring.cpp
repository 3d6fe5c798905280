#include "tests/support/keyring.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace broadsheet::testing {

namespace {

constexpr auto mark = "BROADSHEET_INNER_TEST";
constexpr int longestRun = 100'000; // ms

// $0 is the program, $@ its arguments. The daemon prints its environment and goes into the background; it
// ends with the bus.
const QString unlocked =
    u"printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null || exit 99; exec \"$0\" \"$@\""_s;
const QString none = u"exec \"$0\" \"$@\""_s;

// Buses start services by name; this one knows none, so that a keyring is there only when the test says so.
QByteArray busConfiguration(const QString &folder)
{
    return u"<!DOCTYPE busconfig PUBLIC '-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN' "
           "'http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd'><busconfig><type>session</type>"
           "<listen>unix:dir=%1</listen><policy context='default'><allow send_destination='*' "
           "eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/></policy></busconfig>"_s.arg(folder)
               .toUtf8();
}

} // namespace

void lockKeyring()
{
    const QStringList call{u"--session"_s,
                           u"--print-reply"_s,
                           u"--dest=org.freedesktop.secrets"_s,
                           u"/org/freedesktop/secrets"_s,
                           u"org.freedesktop.Secret.Service.Lock"_s,
                           u"array:objpath:/org/freedesktop/secrets/collection/login"_s};
    if (QProcess::execute(u"dbus-send"_s, call) != 0)
        qFatal("the keyring cannot be locked");
}

bool isInner() { return qEnvironmentVariableIsSet(mark); }

InnerRun runInside(Keyring keyring, const QStringList &arguments)
{
    const QTemporaryDir home;
    QFile configuration(home.filePath(u"bus.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly) || configuration.write(busConfiguration(home.path())) < 0)
        return {-1, "no room for a bus"};
    configuration.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(mark), u"1"_s);
    for (const QString &name :
         {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, home.path());
    for (const QString &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"DISPLAY"_s, u"GNOME_KEYRING_CONTROL"_s})
        environment.remove(name);
    QDir(home.path()).mkpath(u"keyrings"_s);
    QProcess run;
    run.setProcessEnvironment(environment);
    run.setProcessChannelMode(QProcess::MergedChannels);
    run.start(u"dbus-run-session"_s,
              QStringList{u"--config-file="_s + configuration.fileName(), u"--"_s, u"bash"_s, u"-c"_s,
                          keyring == Keyring::Unlocked ? unlocked : none,
                          QCoreApplication::applicationFilePath()} +
                  arguments);
    if (!run.waitForFinished(longestRun)) {
        run.kill();
        run.waitForFinished();
        return {-1, "it does not end: " + run.errorString().toUtf8() + run.readAll()};
    }
    return {run.exitCode(), run.readAll()};
}

} // namespace broadsheet::testing
