// Whether this computer reaches the network, and whether the way there is paid by the byte, as far as the
// system tells. A guess for when to ask by itself: a request that a reader made is always tried.
#pragma once

#include <QObject>

namespace broadsheet::fetch {

class Reachability final : public QObject
{
    Q_OBJECT

public:
    enum class Network { Unknown, Offline, Online };
    enum class Cost { Unknown, Free, Metered };
    struct State
    {
        Network network = Network::Unknown;
        Cost cost = Cost::Unknown;
        friend bool operator==(const State &, const State &) = default;
    };

    using QObject::QObject; // knows nothing until it is told

    void followSystem(); // where the system has somebody to ask; otherwise it stays unknown
    void tell(const State &state);

    State state() const { return m_state; }
    bool isMetered() const { return m_state.cost == Cost::Metered; }
    // When the system does not say: is there any interface that is up and not the loopback one?
    bool isOnline() const;

signals:
    void changed();

private:
    State m_state;
};

} // namespace broadsheet::fetch
