#include "core/fetch/errors.h"

#include "core/fetch/peercertificate.h"

#include <QMetaEnum>
#include <QSslCertificate>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace broadsheet::fetch {

namespace {

using Kind = Error::Kind;

struct NetworkRow
{
    QNetworkReply::NetworkError error;
    Kind kind;
};

constexpr std::array networkTable = {
    NetworkRow{QNetworkReply::ConnectionRefusedError, Kind::Refused},
    NetworkRow{QNetworkReply::RemoteHostClosedError, Kind::Interrupted},
    NetworkRow{QNetworkReply::HostNotFoundError, Kind::HostNotFound},
    NetworkRow{QNetworkReply::TimeoutError, Kind::TimedOut},
    NetworkRow{QNetworkReply::OperationCanceledError, Kind::Cancelled},
    NetworkRow{QNetworkReply::SslHandshakeFailedError, Kind::Tls},
    NetworkRow{QNetworkReply::TemporaryNetworkFailureError, Kind::Offline},
    NetworkRow{QNetworkReply::NetworkSessionFailedError, Kind::Offline},
    NetworkRow{QNetworkReply::TooManyRedirectsError, Kind::TooManyRedirects},
    NetworkRow{QNetworkReply::InsecureRedirectError, Kind::UnsafeRedirect},
    NetworkRow{QNetworkReply::ProxyConnectionRefusedError, Kind::Proxy},
    NetworkRow{QNetworkReply::ProxyConnectionClosedError, Kind::Proxy},
    NetworkRow{QNetworkReply::ProxyNotFoundError, Kind::Proxy},
    NetworkRow{QNetworkReply::ProxyTimeoutError, Kind::Proxy},
    NetworkRow{QNetworkReply::ProxyAuthenticationRequiredError, Kind::Proxy},
    NetworkRow{QNetworkReply::UnknownProxyError, Kind::Proxy},
    NetworkRow{QNetworkReply::ProtocolUnknownError, Kind::BadAddress},
    NetworkRow{QNetworkReply::ProtocolInvalidOperationError, Kind::BadAddress},
    NetworkRow{QNetworkReply::ProtocolFailure, Kind::Interrupted},
    NetworkRow{QNetworkReply::UnknownContentError, Kind::Malformed},
};

struct StatusRow
{
    int status;
    Kind kind;
};

constexpr std::array statusTable = {
    StatusRow{401, Kind::PasswordNeeded}, StatusRow{403, Kind::Forbidden}, StatusRow{404, Kind::NotFound},
    StatusRow{407, Kind::Proxy},          StatusRow{410, Kind::Gone},      StatusRow{429, Kind::Throttled},
    StatusRow{451, Kind::Forbidden},      StatusRow{503, Kind::Throttled},
};

QString name(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::UnknownContentError) // all Qt says, for a bomb too
        return u"the compressed body is broken, or far larger than it looks"_s;
    const char *key = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error);
    return key ? QString::fromLatin1(key) : u"network error %1"_s.arg(int(error));
}

QString certificateFault(const QSslError &error)
{
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
        return u"self-signed certificate"_s;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return u"certificate from an unknown issuer"_s;
    case QSslError::CertificateExpired:
        return u"certificate expired on %1"_s.arg(certificate.expiryDate().date().toString(Qt::ISODate));
    case QSslError::CertificateNotYetValid:
        return u"certificate not valid before %1"_s.arg(
            certificate.effectiveDate().date().toString(Qt::ISODate));
    case QSslError::HostNameMismatch:
        return u"certificate for another host (%1)"_s.arg(namesIn(certificate).join(", "_L1).left(200));
    case QSslError::CertificateRevoked:
        return u"certificate revoked"_s;
    default:
        return u"certificate error %1"_s.arg(int(error.error()));
    }
}

} // namespace

Error errorOf(QNetworkReply::NetworkError error, const Circumstances &circumstances)
{
    const auto *row = std::find_if(networkTable.begin(), networkTable.end(),
                                   [&](const NetworkRow &candidate) { return candidate.error == error; });
    Kind kind = row == networkTable.end() ? Kind::Unknown : row->kind;
    if (error == QNetworkReply::UnknownNetworkError) // "Network unreachable", "Proxy denied connection"
        kind = Kind::Refused;
    const bool unreached = kind == Kind::HostNotFound || kind == Kind::Refused || kind == Kind::TimedOut;
    if (unreached && !circumstances.online)
        kind = Kind::Offline;
    else if (unreached && circumstances.proxied) // we connect to nobody else
        kind = Kind::Proxy;
    const bool isAboutHost = kind != Kind::Unknown && kind != Kind::Malformed && kind != Kind::Tls;
    return {kind, isAboutHost ? circumstances.host : name(error)};
}

Error errorOfStatus(int status)
{
    const auto *row = std::find_if(statusTable.begin(), statusTable.end(),
                                   [&](const StatusRow &candidate) { return candidate.status == status; });
    return {row == statusTable.end() ? Kind::ServerFailed : row->kind, u"HTTP %1"_s.arg(status)};
}

Error errorOfCertificate(const QList<QSslError> &errors)
{
    QStringList faults;
    for (const QSslError &error : errors)
        faults.append(certificateFault(error));
    faults.removeDuplicates();
    return {Kind::Tls, faults.join("; "_L1)};
}

} // namespace broadsheet::fetch
