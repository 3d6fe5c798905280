#include "tests/support/spooler.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <functional>

using namespace Qt::StringLiterals;

namespace broadsheet::test {

namespace {

constexpr int patience = 20000; // milliseconds

constexpr char configuration[] = R"(Listen @/cups.sock
Browsing Off
WebInterface No
DefaultAuthType None
LogLevel warn
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order deny,allow
Allow all
</Limit>
</Policy>
)";

constexpr char files[] = R"(ServerRoot @/etc
RequestRoot @/spool
CacheDir @/cache
StateDir @/state
TempDir @/tmp
ServerBin @/bin
DataDir /usr/share/cups
AccessLog @/log/access
ErrorLog @/log/error
PageLog @/log/page
)";

// The last line tells that the job is whole.
constexpr char printer[] = R"(#!/bin/sh
[ $# -eq 0 ] && { echo 'direct keep "Keep" "Keep"'; exit 0; }
cat "${6:--}" >@/out/page.pdf
printf '%s\n%s\n%s\nwhole\n' "$3" "$4" "$5" >@/out/job
)";

bool waitFor(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > patience)
            return false;
        QThread::msleep(20);
    }
    return true;
}

} // namespace

Spooler::Spooler()
{
    // cupsd runs its helpers as another user when it is root: they must be able to walk in.
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
    for (const QString &name :
         {u"etc"_s, u"spool"_s, u"cache"_s, u"state"_s, u"tmp"_s, u"log"_s, u"out"_s, u"bin/backend"_s})
        QDir(m_folder.path()).mkpath(name);
    for (const QString &name : {u"daemon"_s, u"filter"_s, u"notifier"_s})
        QFile::link(u"/usr/lib/cups/"_s + name, m_folder.filePath(u"bin/"_s + name));
    write(u"cupsd.conf"_s, configuration);
    write(u"cups-files.conf"_s, files);
    write(u"bin/backend/keep"_s, printer, QFile::ExeOwner | QFile::ExeUser);
    start();
}

Spooler::~Spooler()
{
    m_daemon.terminate();
    if (!m_daemon.waitForFinished(5000))
        m_daemon.kill();
    m_daemon.waitForFinished(5000);
}

void Spooler::write(const QString &name, const QByteArray &text, QFile::Permissions more)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QByteArray(text).replace("@", m_folder.path().toUtf8()));
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser | more);
}

void Spooler::start()
{
    QString program = QStandardPaths::findExecutable(u"cupsd"_s);
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(u"cupsd"_s, {u"/usr/sbin"_s});
    if (program.isEmpty()) {
        m_complaint = u"cupsd is not installed (package cups-daemon)"_s;
        return;
    }
    m_daemon.setProcessChannelMode(QProcess::MergedChannels);
    m_daemon.start(program, {u"-f"_s, u"-c"_s, m_folder.filePath(u"cupsd.conf"_s), u"-s"_s,
                             m_folder.filePath(u"cups-files.conf"_s)});
    const QString socket = m_folder.filePath(u"cups.sock"_s);
    qputenv("CUPS_SERVER", socket.toLocal8Bit());
    m_complaint = u"cupsd did not start"_s;
    waitFor([&] {
        m_complaint = run(u"lpadmin"_s, {u"-p"_s, u"Paper"_s, u"-v"_s, u"keep:/"_s, u"-E"_s});
        return m_complaint.isEmpty();
    });
}

// What it complained of; nothing when it went well.
QString Spooler::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(patience))
        return program + u": "_s + process.errorString();
    const QString words = QString::fromLocal8Bit(process.readAll()).trimmed();
    return process.exitCode() == 0 ? QString() : words + u'.';
}

Spooler::Job Spooler::take()
{
    QList<QByteArray> lines;
    QFile file(m_folder.filePath(u"out/job"_s));
    waitFor([&] {
        if (file.open(QIODevice::ReadOnly))
            lines = file.readAll().split('\n');
        file.close();
        return lines.contains("whole");
    });
    QFile page(m_folder.filePath(u"out/page.pdf"_s));
    if (!lines.contains("whole") || !page.open(QIODevice::ReadOnly))
        return {};
    file.remove();
    return {page.readAll(), QString::fromUtf8(lines[0]), lines[1].toInt(),
            QString::fromUtf8(lines[2]).split(u' ')};
}

} // namespace broadsheet::test
