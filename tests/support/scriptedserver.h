// A web server on this computer that says exactly what a test wants, good or bad, and remembers what it was
// asked.
//
//   ScriptedServer server;                                    // http://127.0.0.1:<port>
//   server.route("/feed", feed(bytes));                       // always the same
//   server.route("/feed", conditional(bytes, "\"v1\"", {}));  // 200, then 304 to whoever sends "v1" back
//   server.route("/old", redirect(301, "/feed"));
//   server.route("/slow", [](const Received &) { return page("…").after(500); });
//   … fetcher.get({.address = server.address("/feed")}) …
//   QCOMPARE(server.requests("/feed").last().header("If-None-Match"), "\"v1\"");
//
// Whatever has no route answers 404. It speaks HTTP/1.1 with keep-alive, in the test's own thread: wait with
// QTRY_… or an event loop, never by blocking. As a proxy it is asked in the absolute form; route by the path
// then still works, Received::target shows the whole. CONNECT is routed by "host:port", or led to the server
// that plays that host: proxy.lead("news.example:443", server).
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>
#include <QString>

#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace broadsheet::testing {

struct Certificate;

using Headers = QList<QPair<QByteArray, QByteArray>>;

struct Received
{
    QByteArray method = {};
    QByteArray target = {}; // as it stood on the line
    QByteArray path = {};   // without scheme, host and query
    QByteArray query = {};
    Headers headers = {};
    QByteArray body = {};

    bool has(const QByteArray &name) const;          // any case
    QByteArray header(const QByteArray &name) const; // as it came; empty: not sent
};

struct Reply
{
    enum class Framing { Length, Chunked, UntilClose };
    enum class End {
        Proper,
        CutShort, // half of the body, then the connection closes
        Hang,     // half of the body (nothing at all when there is none), then silence
        Endless,  // the body again and again
    };

    int status = 200;
    Headers headers = {};
    QByteArray body = {};
    Framing framing = Framing::Length;
    End end = End::Proper;
    int wait = 0;        // ms before the first byte
    int dripEvery = 0;   // ms between the single bytes of the body; 0: all at once
    QByteArray raw = {}; // these bytes instead of all that, then the connection closes

    Reply with(const QByteArray &name, const QByteArray &value) const;
    Reply framed(Framing value) const;
    Reply ending(End value) const;
    Reply after(int milliseconds) const;
};

using Handler = std::function<Reply(const Received &)>;

Reply page(const QByteArray &html);
Reply feed(const QByteArray &xml);
Reply bytes(const QByteArray &body, const QByteArray &contentType);
Reply status(int code);
Reply redirect(int code, const QByteArray &location);
Reply raw(const QByteArray &everything);
Reply silence();            // takes the request and never answers
Reply gzipped(Reply reply); // the body compressed, Content-Encoding said
QByteArray gzip(const QByteArray &bytes);

// 304 when If-None-Match equals the etag or, where there is none, If-Modified-Since equals lastModified, byte
// for byte; else 200 with both. Give an empty one to leave it out.
Handler conditional(const QByteArray &xml, const QByteArray &etag, const QByteArray &lastModified);

class ScriptedServer final : public QObject
{
    Q_OBJECT

public:
    explicit ScriptedServer(QObject *parent = nullptr);                                 // http
    explicit ScriptedServer(const Certificate &certificate, QObject *parent = nullptr); // https
    ~ScriptedServer() override;

    QString address(const QString &path = QStringLiteral("/"),
                    const QString &host = QStringLiteral("127.0.0.1")) const;
    quint16 port() const;

    void route(const QByteArray &path, Handler handler);
    void route(const QByteArray &path, const Reply &reply);

    void lead(const QByteArray &hostAndPort, const ScriptedServer &server); // by CONNECT

    QList<Received> requests() const { return m_requests; }
    QList<Received> requests(const QByteArray &path) const;
    int count(const QByteArray &path) const;
    int connections() const { return m_connections; }
    int mostAtOnce() const { return m_mostAtOnce; } // requests being answered at the same time
    void forgetRequests();

    void stop();  // nobody listens any more, connections break
    void start(); // again, at the same port

private:
    class Connection;
    friend class Connection;

    void accept();
    Reply answer(const Received &request);
    void begin();
    void end();

    std::unique_ptr<QTcpServer> m_server;
    bool m_encrypted = false;
    quint16 m_port = 0;
    QHash<QByteArray, Handler> m_routes;
    QHash<QByteArray, quint16> m_leads; // to a port of this computer
    QList<Received> m_requests;
    int m_connections = 0;
    int m_now = 0;
    int m_mostAtOnce = 0;
};

} // namespace broadsheet::testing
