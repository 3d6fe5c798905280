// Certificates for a ScriptedServer over TLS, made when the test runs by the openssl command, so that none in
// the repository ever expires: one authority, and what good and bad servers show.
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace broadsheet::testing {

struct Certificate // PEM
{
    QByteArray certificate;
    QByteArray key;
};

class Certificates final
{
public:
    QByteArray authority();                   // to be trusted: FetcherOptions::authorities
    Certificate good();                       // signed by the authority, for 127.0.0.1 and localhost
    Certificate goodFor(const QString &host); // likewise, for a name
    Certificate expired();                    // likewise, until yesterday
    Certificate wrongHost();                  // likewise, for elsewhere.example
    Certificate selfSigned();                 // for 127.0.0.1, signed by nobody else
    Certificate stranger();                   // signed by an authority nobody knows

private:
    enum class Validity { Now, Past };
    void makeAuthority(const QString &name);
    Certificate signedBy(const QString &authority, const QString &name, const QString &hosts,
                         Validity validity);
    void run(const QStringList &arguments);
    QByteArray content(const QString &file) const;

    QTemporaryDir m_dir;
};

} // namespace broadsheet::testing
