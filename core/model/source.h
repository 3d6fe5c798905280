// A place stories come from, as the library keeps it: an address with its validators, its plan and its
// health.
#pragma once

#include "core/base/error.h"
#include "core/model/ids.h"
#include "core/model/publication.h"
#include "core/model/rhythm.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace broadsheet {

// RFC 9110 validators, byte for byte as one 200 response sent them; never taken apart, never mixed.
struct Validators
{
    QByteArray etag;
    QByteArray lastModified;
    QString from = {}; // where a redirect had led; empty: the source's own address
    friend bool operator==(const Validators &, const Validators &) = default;
};

struct Source
{
    SourceId id{};
    AccountId account{};
    SourceKind kind = SourceKind::Feed;
    QString publication; // Publication::id
    QString edition;     // language code of the edition
    QString address;
    QString title; // as the feed calls itself
    Validators validators;
    Rhythm rhythm;                // as the feed last said
    QDateTime lastAsked;          // UTC; invalid: never
    QDateTime lastSucceeded;      // UTC; invalid: never
    QDateTime nextDue;            // UTC; never asked before this, unless the reader asks
    QDateTime wished;             // UTC; not before this, as its server or the feed asks; invalid: no wish
    QDateTime forbiddenUntil;     // UTC; the server's own wish, which not even the reader overrides
    int everyMinutes = 0;         // between two looks, as the reader wishes; 0: only when asked
    int failures = 0;             // in a row
    std::optional<Error> trouble; // of the last attempt
    QString movedFrom;            // its first address, where permanent redirects were believed since
    QString secret;               // the name of its credentials in the keychain; empty: none
    QByteArray certificate;       // SHA-256 of the one the reader accepts although it does not hold
    bool gone = false;            // 410: closed by its publisher; asked only when the reader names it
    friend bool operator==(const Source &, const Source &) = default;
};

// Something a reader may want to look at. A server that only asks for patience is in order.
inline bool isInTrouble(const Source &source)
{
    return source.gone || (source.trouble && source.trouble->kind != Error::Kind::Throttled);
}

} // namespace broadsheet
