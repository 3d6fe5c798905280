// Sources as rows: their plan (when to ask next) and their health.
#pragma once

#include "core/base/error.h"
#include "core/model/source.h"
#include "core/store/connection.h"

#include <QList>

#include <optional>

namespace broadsheet::store {

// Of all publications the reader has, every edition.
QList<Source> sources(Connection &connection);

// The source by any spelling of its address, of a publication the reader has.
std::optional<Source> sourceAt(Connection &connection, const QString &address);

enum class Asking { WhenDue, Now };
// Of the chosen editions, those to ask over the network; Now leaves out only what is gone or whose server
// forbids it. `publication` empty: of all.
QList<Source> toAsk(Connection &connection, Asking asking, const QString &publication, const QDateTime &now);

// What came of asking. Inside a transaction.
struct Asked
{
    SourceId source{};
    QDateTime now;
    QDateTime nextDue;
    std::optional<Error> trouble;         // none: it went well
    std::optional<Validators> validators; // of a document that came whole; none: the old ones stay
    QString title;                        // empty: the old one stays
    QDateTime forbiddenUntil;             // the whole host's wish; invalid: none
    QString permanentAddress;             // empty: no permanent redirect
    bool gone = false;
};
void writeAsked(Connection &connection, const Asked &asked);

} // namespace broadsheet::store
