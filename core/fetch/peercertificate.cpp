#include "core/fetch/peercertificate.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet::fetch {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype mostNames = 20;

QString line(const QStringList &parts) { return parts.join(", "_L1).simplified().left(longestName); }

using Fault = ShownCertificate::Fault;

struct Row
{
    QSslError::SslError error;
    Fault fault;
};

constexpr Row rows[] = {
    {QSslError::SelfSignedCertificate, Fault::SelfSigned},
    {QSslError::SelfSignedCertificateInChain, Fault::UnknownIssuer},
    {QSslError::UnableToGetIssuerCertificate, Fault::UnknownIssuer},
    {QSslError::UnableToGetLocalIssuerCertificate, Fault::UnknownIssuer},
    {QSslError::UnableToVerifyFirstCertificate, Fault::UnknownIssuer},
    {QSslError::CertificateUntrusted, Fault::UnknownIssuer},
    {QSslError::CertificateExpired, Fault::Expired},
    {QSslError::CertificateNotYetValid, Fault::NotYetValid},
    {QSslError::HostNameMismatch, Fault::OtherHost},
};

QList<Fault> faultsIn(const QList<QSslError> &errors)
{
    QList<Fault> faults;
    for (const QSslError &error : errors) {
        const auto *row = std::find_if(std::begin(rows), std::end(rows),
                                       [&](const Row &one) { return one.error == error.error(); });
        const Fault fault = row == std::end(rows) ? Fault::Other : row->fault;
        if (!faults.contains(fault))
            faults.append(fault);
    }
    return faults;
}

} // namespace

QStringList namesIn(const QSslCertificate &certificate)
{
    QStringList names;
    for (const QString &name : certificate.subjectInfo(QSslCertificate::CommonName) +
                                   certificate.subjectAlternativeNames().values())
        names.append(name.simplified().left(longestName));
    names.removeDuplicates();
    return names.first(std::min(names.size(), mostNames));
}

ShownCertificate shownCertificate(const QSslCertificate &certificate, const QString &host,
                                  const QList<QSslError> &errors)
{
    if (certificate.isNull())
        return {};
    return {.sha256 = certificate.digest(QCryptographicHash::Sha256),
            .host = host,
            .faults = faultsIn(errors),
            .names = namesIn(certificate),
            .issuer = line(certificate.issuerInfo(QSslCertificate::CommonName) +
                           certificate.issuerInfo(QSslCertificate::Organization)),
            .from = certificate.effectiveDate().toUTC(),
            .until = certificate.expiryDate().toUTC()};
}

} // namespace broadsheet::fetch
