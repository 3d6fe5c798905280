// One window a profile: a second start raises the first and hands it what it was to open.
#pragma once

#include <QLocalServer>
#include <QObject>

namespace broadsheet {

class SingleWindow final : public QObject
{
    Q_OBJECT

public:
    explicit SingleWindow(const QString &profileFolder, QObject *parent = nullptr);

    // True when another window has the profile; it has then been asked to come forward and to add `address`,
    // if any.
    bool handOver(const QString &address);
    void listen();

signals:
    void raiseWanted(const QString &address);

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace broadsheet
