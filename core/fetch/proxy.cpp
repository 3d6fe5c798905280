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

} // namespace

QList<QNetworkProxy> ProxyFactory::queryProxy(const QNetworkProxyQuery &query)
{
    if (m_setting == "none"_L1 || isThisComputer(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    if (m_setting.isEmpty())
        return systemProxyForQuery(query);
    const QUrl address(m_setting.contains("://"_L1) ? m_setting : "http://"_L1 + m_setting);
    const bool socks = address.scheme().startsWith("socks"_L1);
    const int port = address.port(socks ? usualSocksPort : usualHttpPort);
    return {QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, address.host(),
                          static_cast<quint16>(port), address.userName(QUrl::FullyDecoded),
                          address.password(QUrl::FullyDecoded))};
}

} // namespace broadsheet::fetch
