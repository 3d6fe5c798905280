#include "tests/support/certificates.h"

#include <QFile>
#include <QProcess>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace broadsheet::testing {

namespace {

const QString here = u"IP:127.0.0.1,DNS:localhost"_s;

} // namespace

QByteArray Certificates::authority()
{
    makeAuthority(u"authority"_s);
    return content(u"authority.pem"_s);
}

Certificate Certificates::good() { return signedBy(u"authority"_s, u"good"_s, here, Validity::Now); }

Certificate Certificates::goodFor(const QString &host)
{
    return signedBy(u"authority"_s, host, u"DNS:"_s + host, Validity::Now);
}

Certificate Certificates::expired() { return signedBy(u"authority"_s, u"expired"_s, here, Validity::Past); }

Certificate Certificates::wrongHost()
{
    return signedBy(u"authority"_s, u"elsewhere"_s, u"DNS:elsewhere.example"_s, Validity::Now);
}

Certificate Certificates::stranger() { return signedBy(u"stranger"_s, u"strange"_s, here, Validity::Now); }

Certificate Certificates::selfSigned()
{
    run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
         u"-nodes"_s, u"-days"_s, u"30"_s, u"-keyout"_s, u"self.key"_s, u"-out"_s, u"self.pem"_s, u"-subj"_s,
         u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName="_s + here});
    return {content(u"self.pem"_s), content(u"self.key"_s)};
}

void Certificates::makeAuthority(const QString &name)
{
    if (QFile::exists(m_dir.filePath(name + u".pem"_s)))
        return;
    run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
         u"-nodes"_s, u"-days"_s, u"30"_s, u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".pem"_s,
         u"-subj"_s, u"/CN=Test "_s + name});
}

Certificate Certificates::signedBy(const QString &authority, const QString &name, const QString &hosts,
                                   Validity validity)
{
    makeAuthority(authority);
    run({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
         u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".csr"_s, u"-subj"_s, u"/CN="_s + name,
         u"-addext"_s, u"subjectAltName="_s + hosts});
    run({u"x509"_s, u"-req"_s, u"-in"_s, name + u".csr"_s, u"-CA"_s, authority + u".pem"_s, u"-CAkey"_s,
         authority + u".key"_s, u"-CAcreateserial"_s, u"-copy_extensions"_s, u"copy"_s, u"-days"_s,
         validity == Validity::Past ? u"-1"_s : u"30"_s, u"-out"_s, name + u".pem"_s});
    return {content(name + u".pem"_s), content(name + u".key"_s)};
}

void Certificates::run(const QStringList &arguments)
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_dir.path());
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')),
               openssl.readAllStandardError().constData());
}

QByteArray Certificates::content(const QString &file) const
{
    QFile source(m_dir.filePath(file));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

} // namespace broadsheet::testing
