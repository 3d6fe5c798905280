#include "tests/support/http2server.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

using namespace Qt::StringLiterals;

namespace broadsheet::testing {

namespace {

constexpr int mostTries = 5;         // somebody else may take the port
constexpr int longestStart = 10'000; // ms

QString program()
{
    const QString found = QStandardPaths::findExecutable(u"nghttpd"_s);
    return found.isEmpty() ? QStandardPaths::findExecutable(u"nghttpd"_s, {u"/usr/sbin"_s}) : found;
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

Http2Server::Http2Server(const Certificate &certificate)
{
    if (program().isEmpty())
        qFatal("nghttpd is missing: install nghttp2-server");
    write(m_folder.filePath(u"key"_s), certificate.key);
    write(m_folder.filePath(u"certificate"_s), certificate.certificate);
    for (int tries = 0; tries < mostTries && m_port == 0; ++tries) {
        if (const quint16 port = freePort(); start(port))
            m_port = port;
    }
    if (m_port == 0)
        qFatal("nghttpd does not start: %s", m_server.readAll().constData());
}

Http2Server::~Http2Server()
{
    m_server.kill();
    m_server.waitForFinished();
}

bool Http2Server::start(quint16 port)
{
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(program(),
                   {u"--verbose"_s, u"--address=127.0.0.1"_s, u"--htdocs="_s + m_files.path(),
                    QString::number(port), m_folder.filePath(u"key"_s), m_folder.filePath(u"certificate"_s)});
    for (int waited = 0; waited < longestStart && m_server.state() != QProcess::NotRunning; waited += 20) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        if (socket.waitForConnected(100))
            return true;
        m_server.waitForFinished(20);
    }
    m_server.kill();
    m_server.waitForFinished();
    return false;
}

void Http2Server::put(const QString &name, const QByteArray &content)
{
    write(m_files.filePath(name), content);
}

QString Http2Server::address(const QString &name) const
{
    return u"https://127.0.0.1:%1/%2"_s.arg(m_port).arg(name);
}

QByteArray Http2Server::takeLog()
{
    while (m_server.waitForReadyRead(200)) {
    }
    return m_server.readAll();
}

} // namespace broadsheet::testing
