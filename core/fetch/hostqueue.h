// Who may go next: so many in flight, so many a host, those a reader waits for first. Hosts take turns, so
// that a long queue for one does not hold up the others; in the background each is left in peace for a moment
// between two requests. Knows no sockets; the time is an argument, in ms of any clock that never goes back.
#pragma once

#include "core/fetch/request.h"

#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <optional>

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
        int rest = 0; // ms from the end of a request in the background to the next one of Pace::Spaced
    };

    explicit HostQueue(const Limits &limits) : m_limits(limits) {}

    void add(Ticket ticket, const QString &host, Lane lane, Pace pace = Pace::Spaced);
    QList<Ticket> takeNext(qint64 now); // whoever may start now; they count as running from here
    void finish(const QString &host, Lane lane, qint64 now);
    QList<Ticket> dropQueued(Lane lane);
    QList<Ticket> dropQueued(const QString &host);
    std::optional<qint64> nextRested() const; // when takeNext() may have more, though nothing finishes

private:
    struct Queued
    {
        Ticket ticket;
        Pace pace;
    };
    struct Host
    {
        std::array<QList<Queued>, 2> queued; // by lane
        std::array<int, 2> running{};
        bool idle() const;
    };

    static QList<Ticket> ticketsOf(const QList<Queued> &queued);
    bool isRoomFor(Lane lane) const;
    bool isRoomAt(const Host &host, Lane lane) const;
    QList<Ticket> takeRound(Lane lane);
    qsizetype nextOf(const QString &host, Lane lane) const;

    Limits m_limits;
    QHash<QString, Host> m_hosts;
    QHash<QString, qint64> m_rests;        // until when; those that are over go with the next takeNext()
    std::array<QList<QString>, 2> m_turns; // hosts with something queued, by lane
    std::array<int, 2> m_running{};
};

} // namespace broadsheet::fetch
