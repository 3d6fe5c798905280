// A server that speaks HTTP/2 over TLS and nothing else: nghttpd of the package nghttp2-server, on this
// computer, with a certificate of the test. It serves files, and says what it was asked.
#pragma once

#include "tests/support/certificates.h"

#include <QProcess>
#include <QTemporaryDir>

namespace broadsheet::testing {

class Http2Server final
{
public:
    explicit Http2Server(const Certificate &certificate); // ends the test program when it cannot start
    ~Http2Server();

    void put(const QString &name, const QByteArray &content);
    QString address(const QString &name) const; // https://127.0.0.1:…/name

    // What it wrote down since the last time: frames, and names and values as in "if-modified-since: …".
    QByteArray takeLog();

private:
    bool start(quint16 port);

    QTemporaryDir m_folder; // with the key
    QTemporaryDir m_files;
    QProcess m_server;
    quint16 m_port = 0;
};

} // namespace broadsheet::testing
