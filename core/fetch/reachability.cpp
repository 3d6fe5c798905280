#include "core/fetch/reachability.h"

#include <QNetworkInformation>
#include <QNetworkInterface>

#include <algorithm>

namespace broadsheet::fetch {

namespace {

using Feature = QNetworkInformation::Feature;

Reachability::Network networkOf(QNetworkInformation::Reachability reachability)
{
    switch (reachability) {
    case QNetworkInformation::Reachability::Disconnected:
        return Reachability::Network::Offline;
    case QNetworkInformation::Reachability::Online:
        return Reachability::Network::Online;
    default: // only so far as the house or the company: a newspaper may live there
        return Reachability::Network::Unknown;
    }
}

Reachability::State stateOf(const QNetworkInformation &system)
{
    Reachability::State state;
    if (system.supports(Feature::Reachability))
        state.network = networkOf(system.reachability());
    if (system.supports(Feature::Metered))
        state.cost = system.isMetered() ? Reachability::Cost::Metered : Reachability::Cost::Free;
    return state;
}

bool hasInterface()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface &one) {
        const QNetworkInterface::InterfaceFlags flags = one.flags();
        return flags.testFlag(QNetworkInterface::IsRunning) &&
               !flags.testFlag(QNetworkInterface::IsLoopBack) && !one.addressEntries().isEmpty();
    });
}

} // namespace

void Reachability::followSystem()
{
    if (!QNetworkInformation::loadBackendByFeatures(Feature::Reachability))
        return;
    QNetworkInformation *system = QNetworkInformation::instance();
    const auto ask = [this, system] { tell(stateOf(*system)); };
    connect(system, &QNetworkInformation::reachabilityChanged, this, ask);
    connect(system, &QNetworkInformation::isMeteredChanged, this, ask);
    ask();
}

void Reachability::tell(const State &state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit changed();
}

bool Reachability::isOnline() const
{
    return m_state.network == Network::Unknown ? hasInterface() : m_state.network == Network::Online;
}

} // namespace broadsheet::fetch
