#include "core/fetch/proxy.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace broadsheet::fetch {

namespace {

constexpr quint16 usualHttpPort = 8080;
constexpr quint16 usualSocksPort = 1080;

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

// From a socket that is told to have no proxy, Qt 6.4 reads the head of an answer byte by byte, each with a
// system call: a fifth of what an http request costs. Told nothing, it asks the application's, see
// lookForProxiesOnlyHere(), finds none either and reads in pieces.
QNetworkProxy straight() { return QNetworkProxy(QNetworkProxy::DefaultProxy); }

} // namespace

bool isStraight(const QNetworkProxy &proxy)
{
    return proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy;
}

void lookForProxiesOnlyHere() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }

QList<QNetworkProxy> ProxyFactory::queryProxy(const QNetworkProxyQuery &query)
{
    if (isThisComputer(query.peerHostName()) || m_setting == "none"_L1)
        return {straight()};
    if (m_setting.isEmpty()) {
        const QList<QNetworkProxy> found = systemProxyForQuery(query);
        return found.isEmpty() || isStraight(found.first()) ? QList{straight()} : found;
    }
    const QUrl address(m_setting.contains("://"_L1) ? m_setting : "http://"_L1 + m_setting);
    const bool socks = address.scheme().startsWith("socks"_L1);
    const int port = address.port(socks ? usualSocksPort : usualHttpPort);
    return {QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, address.host(),
                          static_cast<quint16>(port), address.userName(QUrl::FullyDecoded),
                          address.password(QUrl::FullyDecoded))};
}

} // namespace broadsheet::fetch
