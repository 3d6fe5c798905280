// Whether robots.txt lets us read a page (RFC 9309), asked of its server once a day. See
// core/publications/robots.h for what it is asked for.
#pragma once

#include "core/fetch/request.h"
#include "core/publications/robots.h"

#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QObject>

#include <optional>

namespace broadsheet {

struct LibraryCore;

class RobotsPass final : public QObject
{
    Q_OBJECT

public:
    explicit RobotsPass(LibraryCore &core);

    // Why not: RobotsRefuse (the detail is the page's address), or what kept us from reading it; then
    // it is not now. Nothing: it may be read. Asked in the page's own lane, at its pace, within its reach and
    // with the certificate the reader accepts for its server.
    using Refusal = std::optional<fetch::Failure>;
    QFuture<Refusal> ask(const fetch::Request &page);

private:
    struct Known
    {
        publications::Robots robots;
        QDateTime until;
    };
    Refusal refusalOf(const QString &address, const publications::Robots &robots) const;
    Refusal learn(const QString &address, const fetch::Answer &answer);

    LibraryCore &m_core;
    QHash<QString, Known> m_known; // by the address of the robots.txt
};

} // namespace broadsheet
