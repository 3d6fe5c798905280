#include "app/singlewindow.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int patience = 1000;       // ms; a first window that does not answer is no window
constexpr qint64 longestLine = 8192; // bytes

} // namespace

SingleWindow::SingleWindow(const QString &profileFolder, QObject *parent) : QObject(parent)
{
    const QByteArray path = QDir(profileFolder).absolutePath().toUtf8();
    m_name = u"broadsheet-"_s +
             QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().left(16));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            socket->setReadBufferSize(longestLine);
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                if (socket->canReadLine())
                    emit raiseWanted(QString::fromUtf8(socket->readLine(longestLine)).trimmed());
            });
        }
    });
}

bool SingleWindow::handOver(const QString &address)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(address.toUtf8() + '\n');
    return socket.waitForBytesWritten(patience);
}

void SingleWindow::listen()
{
    if (!m_server.listen(m_name)) {
        QLocalServer::removeServer(m_name); // left behind by a program that was killed
        m_server.listen(m_name);
    }
}

} // namespace broadsheet
