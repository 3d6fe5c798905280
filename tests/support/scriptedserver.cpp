#include "tests/support/scriptedserver.h"

#include "tests/support/certificates.h"

#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace broadsheet::testing {

namespace {

constexpr qint64 endlessAhead = 256 * 1024; // written before the other side reads

QByteArray head(const Reply &reply)
{
    QByteArray result = "HTTP/1.1 " + QByteArray::number(reply.status) + " X\r\n";
    for (const auto &[name, value] : reply.headers)
        result += name + ": " + value + "\r\n";
    const bool bodiless = reply.status == 304 || reply.status == 204;
    if (reply.framing == Reply::Framing::UntilClose || reply.end == Reply::End::Endless)
        result += "Connection: close\r\n";
    else if (reply.framing == Reply::Framing::Chunked)
        result += "Transfer-Encoding: chunked\r\n";
    else if (!bodiless)
        result += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    return result + "\r\n";
}

QByteArray framed(const QByteArray &piece, Reply::Framing framing)
{
    if (framing != Reply::Framing::Chunked || piece.isEmpty())
        return piece;
    return QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
}

Received parse(const QByteArray &head)
{
    Received request;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    QByteArray path = request.target;
    if (const qsizetype scheme = path.indexOf("://"); scheme >= 0)
        path = path.mid(path.indexOf('/', scheme + 3));
    const qsizetype query = path.indexOf('?');
    request.path = query < 0 ? path : path.left(query);
    request.query = query < 0 ? QByteArray() : path.mid(query + 1);
    for (const QByteArray &line : lines.sliced(1)) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return request;
}

} // namespace

// One client's connection: reads requests one after another, and plays each reply to its end.
class ScriptedServer::Connection final : public QObject
{
public:
    Connection(QTcpSocket *socket, ScriptedServer *server)
        : QObject(socket), m_socket(socket), m_server(server)
    {
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::bytesWritten, this, &Connection::goOn);
        connect(socket, &QTcpSocket::disconnected, this, &Connection::leave);
        read(); // what came before we listened
    }
    ~Connection() override { leave(); }

private:
    void read()
    {
        m_buffer += m_socket->readAll();
        if (m_buffer.startsWith('\x16')) // a TLS handshake where none is spoken: as web servers answer it
            return refuse();
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (m_busy || end < 0)
            return;
        Received request = parse(m_buffer.left(end));
        const qsizetype length = request.header("Content-Length").toInt();
        if (m_buffer.size() < end + 4 + length)
            return;
        request.body = m_buffer.mid(end + 4, length);
        m_buffer.remove(0, end + 4 + length);
        m_busy = true;
        if (m_server)
            m_server->begin();
        if (const quint16 port = m_server ? m_server->m_leads.value(request.target) : 0) {
            m_server->m_requests.append(request);
            return lead(port);
        }
        m_reply = m_server ? m_server->answer(request) : Reply();
        QTimer::singleShot(m_reply.wait, this, &Connection::play);
    }

    // From here on this connection only hands bytes on, both ways.
    void lead(quint16 port)
    {
        disconnect(m_socket, nullptr, this, nullptr);
        leave();
        auto *target = new QTcpSocket(this);
        const auto handOn = [](QTcpSocket *from, QTcpSocket *to) { to->write(from->readAll()); };
        connect(target, &QTcpSocket::connected, this, [this, target, handOn] {
            m_socket->write("HTTP/1.1 200 Connection established\r\n\r\n");
            handOn(m_socket, target);
            connect(m_socket, &QTcpSocket::readyRead, target, [=, this] { handOn(m_socket, target); });
        });
        connect(target, &QTcpSocket::readyRead, this, [=, this] { handOn(target, m_socket); });
        connect(target, &QTcpSocket::disconnected, m_socket, &QTcpSocket::disconnectFromHost);
        connect(m_socket, &QTcpSocket::disconnected, target, &QTcpSocket::disconnectFromHost);
        target->connectToHost(QHostAddress::LocalHost, port);
    }

    void refuse()
    {
        m_buffer.clear();
        m_socket->write("HTTP/1.1 400 X\r\nConnection: close\r\n\r\n");
        m_socket->disconnectFromHost();
    }

    void play()
    {
        if (!m_reply.raw.isEmpty()) {
            m_socket->write(m_reply.raw);
            m_socket->disconnectFromHost();
            return;
        }
        if (m_reply.end == Reply::End::Hang && m_reply.body.isEmpty())
            return;
        m_socket->write(head(m_reply));
        if (m_reply.end == Reply::End::Endless)
            return goOn();
        m_left = m_reply.status == 304 || m_reply.status == 204 ? QByteArray() : m_reply.body;
        if (m_reply.end != Reply::End::Proper)
            m_left.truncate(m_left.size() / 2);
        if (m_reply.dripEvery > 0)
            return drip();
        m_socket->write(framed(std::exchange(m_left, {}), m_reply.framing));
        close();
    }

    void drip()
    {
        if (m_left.isEmpty())
            return close();
        m_socket->write(framed(m_left.first(1), m_reply.framing));
        m_left.remove(0, 1);
        QTimer::singleShot(m_reply.dripEvery, this, &Connection::drip);
    }

    void goOn()
    {
        if (!m_busy || m_reply.end != Reply::End::Endless)
            return;
        while (m_socket->state() == QAbstractSocket::ConnectedState &&
               m_socket->bytesToWrite() < endlessAhead)
            m_socket->write(m_reply.body);
    }

    void close()
    {
        if (m_reply.end == Reply::End::Hang)
            return;
        if (m_reply.end == Reply::End::CutShort || m_reply.framing == Reply::Framing::UntilClose)
            return m_socket->disconnectFromHost();
        if (m_reply.framing == Reply::Framing::Chunked)
            m_socket->write("0\r\n\r\n");
        leave();
        read(); // the next request may be here already
    }

    void leave()
    {
        if (std::exchange(m_busy, false) && m_server)
            m_server->end();
    }

    QTcpSocket *m_socket;
    QPointer<ScriptedServer> m_server;
    QByteArray m_buffer;
    Reply m_reply;
    QByteArray m_left;
    bool m_busy = false;
};

ScriptedServer::ScriptedServer(QObject *parent) : QObject(parent), m_server(std::make_unique<QTcpServer>())
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::accept);
    start();
}

ScriptedServer::ScriptedServer(const Certificate &certificate, QObject *parent)
    : QObject(parent), m_encrypted(true)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(certificate.certificate, QSsl::Pem));
    tls.setPrivateKey(QSslKey(certificate.key, QSsl::Ec, QSsl::Pem));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::accept);
    start();
}

ScriptedServer::~ScriptedServer() { stop(); }

QString ScriptedServer::address(const QString &path, const QString &host) const
{
    return u"%1://%2:%3%4"_s.arg(m_encrypted ? u"https"_s : u"http"_s, host).arg(m_port).arg(path);
}

quint16 ScriptedServer::port() const { return m_port; }

void ScriptedServer::route(const QByteArray &path, Handler handler)
{
    m_routes.insert(path, std::move(handler));
}

void ScriptedServer::route(const QByteArray &path, const Reply &reply)
{
    m_routes.insert(path, [reply](const Received &) { return reply; });
}

void ScriptedServer::lead(const QByteArray &hostAndPort, const ScriptedServer &server)
{
    m_leads.insert(hostAndPort, server.port());
}

QList<Received> ScriptedServer::requests(const QByteArray &path) const
{
    QList<Received> result;
    for (const Received &request : m_requests) {
        if (request.path == path)
            result.append(request);
    }
    return result;
}

int ScriptedServer::count(const QByteArray &path) const { return static_cast<int>(requests(path).size()); }

void ScriptedServer::forgetRequests()
{
    m_requests.clear();
    m_mostAtOnce = m_now;
}

void ScriptedServer::stop()
{
    m_server->close();
    for (QTcpSocket *socket : m_server->findChildren<QTcpSocket *>())
        socket->abort();
}

void ScriptedServer::start()
{
    if (!m_server->listen(QHostAddress::LocalHost, m_port))
        qFatal("The test server cannot listen: %s", qPrintable(m_server->errorString()));
    m_port = m_server->serverPort();
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        new Connection(socket, this);
    }
}

Reply ScriptedServer::answer(const Received &request)
{
    m_requests.append(request);
    const auto found = m_routes.constFind(request.path);
    return found == m_routes.constEnd() ? status(404) : (*found)(request);
}

void ScriptedServer::begin() { m_mostAtOnce = std::max(m_mostAtOnce, ++m_now); }

void ScriptedServer::end() { --m_now; }

} // namespace broadsheet::testing
