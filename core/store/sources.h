// Sources as rows: their plan (when to ask next) and their health.
#pragma once

#include "core/base/error.h"
#include "core/model/source.h"
#include "core/store/connection.h"

#include <QList>

#include <optional>

namespace broadsheet::store {

// What the reader takes: of all publications, the sources that the chosen edition names.
QList<Source> sources(Connection &connection);

// Of any edition of a publication the reader has, also when no section names it any more.
QList<Source> allSources(Connection &connection);
std::optional<Source> source(Connection &connection, SourceId id);

// One of those the reader takes by any spelling of its address; first one that is not gone.
std::optional<Source> sourceAt(Connection &connection, const QString &address);

enum class Asking {
    WhenDue, // by its plan
    Now,     // because the reader says so: all but what is gone
    Again,   // these, even if they are gone
};
struct Whom
{
    Asking asking = Asking::WhenDue;
    QString publication;     // empty: of all
    QList<SourceId> sources; // empty: all of these; but Again asks whom it names, and nobody else
    friend bool operator==(const Whom &, const Whom &) = default;
};
// Of what the reader takes, those to ask over the network. Nobody is asked whose server forbids it.
QList<Source> toAsk(Connection &connection, const Whom &whom, const QDateTime &now);

// What came of asking. Inside a transaction.
struct Asked
{
    SourceId source{};
    QDateTime now;
    QDateTime nextDue;
    QDateTime wished;                     // not before, as the server or the feed asks; invalid: no wish
    std::optional<Error> trouble;         // none: it went well
    std::optional<Error> remark;          // it went well, but the reader should know
    std::optional<Validators> validators; // of a document that came whole; none: the old ones stay
    std::optional<Rhythm> rhythm;         // likewise
    QString title;                        // empty: the old one stays
    QDateTime forbiddenUntil;             // "come back later"; invalid: nobody said so
    enum class Forbidden { ItsHost, ItAlone };
    Forbidden forbidden = Forbidden::ItsHost; // ItAlone: said by another host that it was sent on to
    QString permanentAddress;                 // empty: no permanent redirect
    bool gone = false;
    bool counts = true; // the trouble is the source's own failure, not this computer's
};
void writeAsked(Connection &connection, const Asked &asked);

// Back to its first address, before any redirect was believed; where it came from is not believed again.
// False: it has not moved.
bool moveBack(Connection &connection, SourceId source);

} // namespace broadsheet::store
