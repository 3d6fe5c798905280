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

void HostQueue::add(Ticket ticket, const QString &host, Lane lane, Pace pace)
{
    QList<Queued> &queued = m_hosts[host].queued[at(lane)];
    if (queued.isEmpty())
        m_turns[at(lane)].append(host);
    queued.append({ticket, pace});
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

QList<Ticket> HostQueue::takeNext(qint64 now)
{
    m_rests.removeIf([now](const QHash<QString, qint64>::iterator &rest) { return *rest <= now; });
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
        QList<Queued> &queued = host.queued[at(lane)];
        const qsizetype next = isRoomAt(host, lane) ? nextOf(name, lane) : -1;
        if (next >= 0) {
            taken.append(queued.takeAt(next).ticket);
            ++host.running[at(lane)];
            ++m_running[at(lane)];
        }
        if (!queued.isEmpty())
            turns.append(name);
    }
    return taken;
}

// Where the one lies that may go; -1: while the host rests, none.
qsizetype HostQueue::nextOf(const QString &host, Lane lane) const
{
    const QList<Queued> &queued = m_hosts.constFind(host)->queued[at(lane)];
    if (lane == Lane::ReaderWaits || !m_rests.contains(host))
        return 0;
    const auto found = std::find_if(queued.begin(), queued.end(),
                                    [](const Queued &one) { return one.pace == Pace::AtOnce; });
    return found == queued.end() ? -1 : found - queued.begin();
}

std::optional<qint64> HostQueue::nextRested() const
{
    std::optional<qint64> first;
    for (const QString &host : m_turns[at(Lane::Background)]) {
        const auto rest = m_rests.constFind(host);
        if (rest != m_rests.constEnd() && (!first || *rest < *first))
            first = *rest;
    }
    return first;
}

void HostQueue::finish(const QString &host, Lane lane, qint64 now)
{
    if (lane == Lane::Background && m_limits.rest > 0)
        m_rests.insert(host, now + m_limits.rest);
    --m_running[at(lane)];
    --m_hosts[host].running[at(lane)];
    if (m_hosts[host].idle())
        m_hosts.remove(host);
}

QList<Ticket> HostQueue::ticketsOf(const QList<Queued> &queued)
{
    QList<Ticket> tickets;
    for (const Queued &one : queued)
        tickets.append(one.ticket);
    return tickets;
}

QList<Ticket> HostQueue::dropQueued(Lane lane)
{
    QList<Ticket> dropped;
    for (const QString &name : std::exchange(m_turns[at(lane)], {})) {
        dropped += ticketsOf(std::exchange(m_hosts[name].queued[at(lane)], {}));
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
        dropped += ticketsOf(std::exchange(found->queued[at(lane)], {}));
        m_turns[at(lane)].removeOne(host);
    }
    if (found->idle())
        m_hosts.erase(found);
    return dropped;
}

} // namespace broadsheet::fetch
