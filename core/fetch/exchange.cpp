#include "core/fetch/exchange.h"

#include "core/fetch/errors.h"
#include "core/fetch/freshness.h"
#include "core/fetch/peercertificate.h"
#include "core/fetch/proxy.h"
#include "core/fetch/reach.h"
#include "core/fetch/reachability.h"
#include "core/fetch/redirects.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <array>

using namespace Qt::StringLiterals;

namespace broadsheet::fetch {

namespace {

// A cap alone does not hold: Qt reads ahead as fast as the network gives (417 MB were seen); with a buffer it
// waits. Over HTTP/2 Qt 6.4 does not: there the cap bounds what comes between two turns of our event loop.
constexpr qint64 readBuffer = 1024 * 1024;
constexpr qint64 chunk = 64 * 1024;
// The body of a redirect or an error is read so that the connection can be used again, up to this.
constexpr qint64 largestIgnored = 64 * 1024;

bool hasBody(int status) { return status == 200 || status == 203; }

QByteArray oneLine(const QByteArray &value)
{
    return value.contains('\n') || value.contains('\r') ? QByteArray() : value;
}

QByteArray clientNonce()
{
    std::array<quint32, 4> chance{};
    QRandomGenerator::system()->fillRange(chance.data(), chance.size());
    return QByteArray(reinterpret_cast<const char *>(chance.data()), sizeof chance).toHex();
}

} // namespace

Exchange::Exchange(const Request &request, Surroundings surroundings, QObject *parent)
    : QObject(parent), m_request(request), m_surroundings(std::move(surroundings))
{
    m_silence.setSingleShot(true);
    m_deadline.setSingleShot(true);
    m_silence.setInterval(m_surroundings.options->silence);
    m_deadline.setInterval(m_surroundings.options->deadline);
    connect(&m_silence, &QTimer::timeout, this, &Exchange::timeOut);
    connect(&m_deadline, &QTimer::timeout, this, &Exchange::timeOut);
}

Exchange::~Exchange() { letGoOfReply(); }

void Exchange::start()
{
    const Result<QUrl> url = webAddress(m_request.address);
    if (!url)
        return fail(url.error());
    m_origin = *url;
    if (m_request.credentials.isEmpty())
        m_request.credentials = {url->userName(QUrl::FullyDecoded), url->password(QUrl::FullyDecoded)};
    m_origin.setUserInfo({});
    m_deadline.start();
    visit(m_origin);
}

void Exchange::cancel() { fail({Error::Kind::Cancelled, {}}); }

QString Exchange::host() const { return hostKey(m_url); }

void Exchange::visit(const QUrl &url)
{
    m_url = url;
    m_silence.start();
    if (const QDateTime until = m_surroundings.pausedUntil(host()); until.isValid())
        return finish({Failure{{Error::Kind::Throttled, u"the host asked to be left alone"_s},
                               until,
                               {},
                               host(),
                               !m_answeredBy.isEmpty()}});
    using Reach = Request::Reach;
    const bool isOwn = m_request.reach == Reach::OwnHost && url.host() == m_origin.host();
    if (m_request.reach != Reach::Anywhere && !isOwn)
        return lookUp();
    send();
}

bool Exchange::isProxied() const
{
    QNetworkProxyFactory *factory = m_surroundings.network->proxyFactory();
    if (!factory)
        return false;
    const QList<QNetworkProxy> proxies = factory->queryProxy(QNetworkProxyQuery(m_url));
    return !proxies.isEmpty() && !isStraight(proxies.first());
}

// Qt keeps what it looked up for a minute, so that the connection goes where we looked.
void Exchange::lookUp()
{
    const QHostAddress literal(m_url.host());
    if (literal.isNull() && isProxied())
        return send(); // only the proxy knows
    QHostInfo::lookupHost(m_url.host(), this, &Exchange::lookedUp);
}

void Exchange::lookedUp(const QHostInfo &info)
{
    if (m_finished)
        return;
    const QList<QHostAddress> addresses = info.addresses();
    if (addresses.isEmpty())
        return fail(errorOf(QNetworkReply::HostNotFoundError, circumstances(false)));
    for (const QHostAddress &address : addresses) {
        if (!isPublicAddress(address))
            return fail({Error::Kind::BadAddress, u"%1 is not a public address"_s.arg(address.toString())});
    }
    send();
}

void Exchange::send()
{
    m_body.clear();
    m_ignored = 0;
    m_sent = false;
    m_reply = m_surroundings.network->get(networkRequest());
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::checkSize);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::checkCertificate);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::read);
    connect(m_reply, &QNetworkReply::finished, this, [this, reply = m_reply] {
        read();
        if (m_reply == reply) // reading may have ended it, or followed it elsewhere
            conclude();
    });
}

// Validators go to the address that gave them and to no other: to another they are strange, and a date may
// even be later than what lies there, so that we would never see it.
bool Exchange::isConditional() const
{
    if (m_request.etag.isEmpty() && m_request.lastModified.isEmpty())
        return false;
    const QUrl from = m_request.validatorsFrom.isEmpty() ? m_origin : QUrl(m_request.validatorsFrom);
    return m_url.adjusted(QUrl::RemoveFragment) == from.adjusted(QUrl::RemoveFragment);
}

QNetworkRequest Exchange::networkRequest()
{
    QNetworkRequest request(m_url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
    request.setSslConfiguration(*m_surroundings.tls);
    request.setRawHeader("User-Agent", m_surroundings.options->userAgent);
    request.setRawHeader("Accept", m_request.accept);
    request.setRawHeader("Accept-Language", m_surroundings.options->acceptLanguage);
    if (isConditional()) {
        if (const QByteArray etag = oneLine(m_request.etag); !etag.isEmpty())
            request.setRawHeader("If-None-Match", etag);
        if (const QByteArray modified = oneLine(m_request.lastModified); !modified.isEmpty())
            request.setRawHeader("If-Modified-Since", modified);
    }
    m_authorized = authorization();
    if (!m_authorized.isEmpty())
        request.setRawHeader("Authorization", m_authorized);
    return request;
}

QByteArray Exchange::authorization()
{
    if (m_request.credentials.isEmpty() || !isSameOrigin(m_url, m_origin))
        return {};
    const auto known = m_surroundings.challenges->find(originOf(m_url));
    if (known == m_surroundings.challenges->end())
        return m_url.scheme() == "https"_L1 ? basicAuthorization(m_request.credentials) : QByteArray();
    if (known->challenge.scheme == Challenge::Scheme::Basic)
        return basicAuthorization(m_request.credentials);
    const QUrl::ComponentFormattingOptions line =
        QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment;
    const QByteArray uri = m_url.toString(line).toLatin1();
    return digestAuthorization(
        m_request.credentials, known->challenge,
        {.uri = uri.startsWith('/') ? uri : '/' + uri, .clientNonce = clientNonce(), .count = ++known->used});
}

// Asks once more with what the server wants to see: after nothing was sent, after Basic where it wants
// Digest, after a nonce that is no longer good. The same answer twice would be a wrong password.
bool Exchange::answerChallenge()
{
    if (m_request.credentials.isEmpty() || !isSameOrigin(m_url, m_origin))
        return false;
    const std::optional<Challenge> challenge = challengeIn(header("WWW-Authenticate"));
    if (!challenge || (m_challengesAnswered > 0 && !challenge->stale) || m_challengesAnswered > 1)
        return false;
    if (challenge->scheme == Challenge::Scheme::Basic && m_authorized.startsWith("Basic "))
        return false;
    ++m_challengesAnswered;
    m_surroundings.challenges->insert(originOf(m_url), {*challenge, 0});
    letGoOfReply();
    visit(m_url);
    return true;
}

// A body that says it is too large is not begun.
void Exchange::checkSize()
{
    m_silence.start();
    m_answeredBy = host();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (hasBody(status) && header("Content-Length").toLongLong() > m_request.largestBody)
        fail({Error::Kind::TooLarge, u"%1 bytes"_s.arg(header("Content-Length").toLongLong())});
}

void Exchange::checkCertificate(const QList<QSslError> &errors)
{
    m_answeredBy = host();
    m_certificateFault = errorOfCertificate(errors);
    const QSslCertificate shown = m_reply->sslConfiguration().peerCertificate();
    m_shown = shownCertificate(shown, m_url.host(), errors);
    m_certificateFault.certificate = m_shown.sha256;
    if (!m_request.acceptedCertificate.isEmpty() &&
        m_certificateFault.certificate == m_request.acceptedCertificate)
        m_reply->ignoreSslErrors(errors);
}

// To the last byte: with a read buffer, a compressed body stalls when one readyRead is one read.
void Exchange::read()
{
    m_silence.start();
    const bool wanted = hasBody(m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
    while (m_reply && m_reply->bytesAvailable() > 0) {
        const QByteArray piece = m_reply->read(chunk);
        if (piece.isEmpty())
            return;
        if (wanted) {
            m_body += piece;
            if (m_body.size() > m_request.largestBody)
                return fail({Error::Kind::TooLarge, u"more than %1 bytes"_s.arg(m_request.largestBody)});
        } else if ((m_ignored += piece.size()) > largestIgnored) {
            return conclude();
        }
    }
}

void Exchange::conclude()
{
    if (m_finished || !m_reply)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    if (isRedirect(status))
        return follow(status, header("Location"));
    if (status == 401 && answerChallenge())
        return;
    if (status >= 400)
        return failWithStatus(status);
    const bool brokeOff =
        error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::ProtocolFailure;
    if (hasBody(status) && brokeOff && !m_body.isEmpty())
        return succeed(200, false);
    if (error != QNetworkReply::NoError)
        return failWithNetworkError();
    if (hasBody(status) && m_body.isEmpty() &&
        !header("Content-Encoding").isEmpty()) // Qt makes no error of it
        return fail({Error::Kind::Malformed, u"nothing in the compressed body"_s});
    if (hasBody(status))
        return succeed(200, true);
    if (status == 304 && isConditional())
        return succeed(304, true);
    failWithStatus(status);
}

void Exchange::follow(int status, const QByteArray &location)
{
    letGoOfReply();
    const Result<QUrl> target = redirectTarget(m_url, location);
    if (!target)
        return fail(target.error());
    if (++m_redirects > m_surroundings.options->mostRedirects)
        return fail({Error::Kind::TooManyRedirects, host()});
    m_onlyPermanent = m_onlyPermanent && isPermanent(status);
    if (m_onlyPermanent)
        m_permanent = *target;
    visit(*target);
}

void Exchange::succeed(int status, bool complete)
{
    Response response;
    response.status = status;
    response.complete = complete;
    response.address = addressReached();
    response.permanentAddress = m_permanent.toString(QUrl::FullyEncoded);
    response.contentType = header("Content-Type");
    response.etag = header("ETag");
    response.lastModified = header("Last-Modified");
    response.notBefore = notBeforeSaid();
    response.body = std::move(m_body);
    finish({std::move(response)});
}

void Exchange::failWithStatus(int status)
{
    Error error = errorOfStatus(status);
    if (error.kind == Error::Kind::PasswordNeeded) {
        error.detail = m_url.host();
        if (!m_authorized.isEmpty())
            error.kind = Error::Kind::PasswordWrong;
    }
    const QByteArray retryAfter = header("Retry-After");
    const bool throttled = error.kind == Error::Kind::Throttled;
    // One picture that is not there just now (503) does not speak for its host while a reader waits for the
    // others.
    m_forWholeHost =
        throttled && (status == 429 || !retryAfter.isEmpty() || m_request.lane == Lane::Background);
    fail(error, throttled || !retryAfter.isEmpty()
                    ? fetch::pausedUntil(retryAfter, m_surroundings.options->clock())
                    : QDateTime());
}

void Exchange::failWithNetworkError()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error == QNetworkReply::SslHandshakeFailedError && !m_certificateFault.detail.isEmpty())
        return fail(m_certificateFault);
    const Error failed = errorOf(error, circumstances(isProxied()));
    if (failed.kind == Error::Kind::Tls || failed.kind == Error::Kind::Interrupted)
        m_answeredBy = host(); // that much came
    fail(failed);
}

// A proxy that took the request has done its part.
void Exchange::timeOut()
{
    fail(errorOf(QNetworkReply::TimeoutError, circumstances(!m_sent && isProxied())));
}

Circumstances Exchange::circumstances(bool proxied) const
{
    return {.host = m_url.host(), .online = m_surroundings.options->reach->isOnline(), .proxied = proxied};
}

void Exchange::fail(const Error &error, const QDateTime &notBefore)
{
    finish({Failure{error, notBefore, error.kind == Error::Kind::Tls ? m_shown : ShownCertificate(),
                    m_answeredBy, !m_answeredBy.isEmpty()}});
}

void Exchange::finish(Answer answer)
{
    if (m_finished)
        return;
    m_finished = true;
    m_silence.stop();
    m_deadline.stop();
    letGoOfReply();
    m_answer = std::move(answer);
    emit finished();
}

void Exchange::letGoOfReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    if (reply->isRunning())
        reply->abort();
    reply->deleteLater();
}

QString Exchange::addressReached() const
{
    if (m_redirects == 0 && QUrl(m_request.address).userInfo().isEmpty())
        return m_request.address;
    return m_url.toString(QUrl::FullyEncoded);
}

QByteArray Exchange::header(const char *name) const { return m_reply->rawHeader(name); }

QDateTime Exchange::notBeforeSaid() const
{
    const QDateTime fresh =
        freshUntil({header("Cache-Control"), header("Age"), header("Expires"), header("Date")},
                   m_surroundings.options->clock());
    const QByteArray retryAfter = header("Retry-After");
    return retryAfter.isEmpty()
               ? fresh
               : qMax(fresh, fetch::pausedUntil(retryAfter, m_surroundings.options->clock()));
}

} // namespace broadsheet::fetch
