// The one setting for the proxy as a factory for the network. This computer itself is never asked through
// one.
#pragma once

#include <QNetworkProxyFactory>
#include <QString>

namespace broadsheet::fetch {

class ProxyFactory final : public QNetworkProxyFactory
{
public:
    explicit ProxyFactory(const QString &setting) : m_setting(setting) {} // see FetcherOptions::proxy

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    QString m_setting;
};

// Sockets that ProxyFactory tells nothing would look for the system's proxy once more, and find it though the
// reader wants none.
void lookForProxiesOnlyHere();

bool isStraight(const QNetworkProxy &proxy); // to the host itself

} // namespace broadsheet::fetch
