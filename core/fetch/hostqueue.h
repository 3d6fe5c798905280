// Who may go next: so many in flight, so many a host, those a reader waits for first. Hosts take turns, so
// that a long queue for one does not hold up the others. Knows no sockets and no clock.
#pragma once

#include "core/fetch/request.h"

#include <QHash>
#include <QList>
#include <QString>

#include <array>

namespace broadsheet::fetch {

enum class Ticket : quint64 {};

class HostQueue final
{
public:
    struct Limits
    {
        int inFlight = 24;
        int perHostWaiting = 6; // the background's one counts among them
        int perHostBackground = 1;
    };

    explicit HostQueue(const Limits &limits) : m_limits(limits) {}

    void add(Ticket ticket, const QString &host, Lane lane);
    QList<Ticket> takeNext(); // whoever may start now; they count as running from here
    void finish(const QString &host, Lane lane);
    QList<Ticket> dropQueued(Lane lane);
    QList<Ticket> dropQueued(const QString &host);

private:
    struct Host
    {
        std::array<QList<Ticket>, 2> queued; // by lane
        std::array<int, 2> running{};
        bool idle() const;
    };

    bool isRoomFor(Lane lane) const;
    bool isRoomAt(const Host &host, Lane lane) const;
    QList<Ticket> takeRound(Lane lane);

    Limits m_limits;
    QHash<QString, Host> m_hosts;
    std::array<QList<QString>, 2> m_turns; // hosts with something queued, by lane
    std::array<int, 2> m_running{};
};

} // namespace broadsheet::fetch
