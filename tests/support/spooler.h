// A printing system of its own in a temporary folder: cupsd on a private socket with one queue, "Paper",
// whose printer keeps what it gets. While it lives, lp and Qt speak to it alone.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace broadsheet::test {

class Spooler final
{
public:
    Spooler();
    ~Spooler();

    bool isRunning() const { return m_complaint.isEmpty(); }
    QString complaint() const { return m_complaint; } // why it does not run

    struct Job
    {
        QByteArray pdf; // empty: nothing came in time
        QString title;
        int copies = 0;
        QStringList options; // "sides=one-sided"
    };
    Job take(); // what the printer got; the next call waits for the next job

private:
    void write(const QString &name, const QByteArray &text, QFile::Permissions more = {});
    void start();
    QString run(const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_complaint;
};

} // namespace broadsheet::test
