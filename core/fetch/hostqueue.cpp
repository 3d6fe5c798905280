#include "core/fetch/hostqueue.h"

#include <algorithm>

namespace broadsheet::fetch {

namespace {

size_t at(Lane lane) { return static_cast<size_t>(lane); }

} // namespace

bool HostQueue::Host::idle() const
{
    return queued[0].isEmpty() && queued[1].isEmpty() && running[0] == 0 && running[1] == 0;
}

void HostQueue::add(Ticket ticket, const QString &host, Lane lane)
{
    QList<Ticket> &queued = m_hosts[host].queued[at(lane)];
    if (queued.isEmpty())
        m_turns[at(lane)].append(host);
    queued.append(ticket);
}

// A quarter of the places stays free for what a reader waits for.
bool HostQueue::isRoomFor(Lane lane) const
{
    const int background = std::max(1, m_limits.inFlight - m_limits.inFlight / 4);
    const bool room = m_running[0] + m_running[1] < m_limits.inFlight;
    return lane == Lane::ReaderWaits ? room : room && m_running[at(lane)] < background;
}

bool HostQueue::isRoomAt(const Host &host, Lane lane) const
{
    if (lane == Lane::Background)
        return host.running[at(lane)] < m_limits.perHostBackground;
    return host.running[0] + host.running[1] < m_limits.perHostWaiting;
}

QList<Ticket> HostQueue::takeNext()
{
    QList<Ticket> taken;
    for (const Lane lane : {Lane::ReaderWaits, Lane::Background}) {
        for (QList<Ticket> round = takeRound(lane); !round.isEmpty(); round = takeRound(lane))
            taken += round;
    }
    return taken;
}

// One from every host that has room, as long as there are places.
QList<Ticket> HostQueue::takeRound(Lane lane)
{
    QList<Ticket> taken;
    QList<QString> &turns = m_turns[at(lane)];
    for (qsizetype left = turns.size(); left > 0 && isRoomFor(lane); --left) {
        const QString name = turns.takeFirst();
        Host &host = m_hosts[name];
        QList<Ticket> &queued = host.queued[at(lane)];
        if (isRoomAt(host, lane)) {
            taken.append(queued.takeFirst());
            ++host.running[at(lane)];
            ++m_running[at(lane)];
        }
        if (!queued.isEmpty())
            turns.append(name);
    }
    return taken;
}

void HostQueue::finish(const QString &host, Lane lane)
{
    --m_running[at(lane)];
    --m_hosts[host].running[at(lane)];
    if (m_hosts[host].idle())
        m_hosts.remove(host);
}

QList<Ticket> HostQueue::dropQueued(Lane lane)
{
    QList<Ticket> dropped;
    for (const QString &name : std::exchange(m_turns[at(lane)], {})) {
        dropped += std::exchange(m_hosts[name].queued[at(lane)], {});
        if (m_hosts[name].idle())
            m_hosts.remove(name);
    }
    return dropped;
}

QList<Ticket> HostQueue::dropQueued(const QString &host)
{
    const auto found = m_hosts.find(host);
    if (found == m_hosts.end())
        return {};
    QList<Ticket> dropped;
    for (const Lane lane : {Lane::ReaderWaits, Lane::Background}) {
        dropped += std::exchange(found->queued[at(lane)], {});
        m_turns[at(lane)].removeOne(host);
    }
    if (found->idle())
        m_hosts.erase(found);
    return dropped;
}

} // namespace broadsheet::fetch
