// What went wrong, as a value. core never speaks to the reader: app/words/errortext turns the kind into a
// sentence in the reader's language and may add the detail, which is technical and never translated.
#pragma once

#include <QByteArray>
#include <QString>

namespace broadsheet {

struct Error
{
    enum class Kind {
        Unknown,
        // Addresses and the network.
        BadAddress,   // not an http(s) address
        HostNotFound, // the name does not resolve
        Refused,      // nobody listens there
        Offline,      // no network at all
        TimedOut,     // a deadline passed
        Tls,          // certificate or handshake; detail says which
        Proxy,        // the proxy refused
        TooManyRedirects,
        UnsafeRedirect, // https to http, or to something that is not the web
        NotFound,       // 404
        Gone,           // 410
        Forbidden,      // 403, 451
        Throttled,      // 429, 503: come back later
        ServerFailed,   // any other 4xx, 5xx
        Interrupted,    // the connection broke in the middle
        Cancelled,      // the reader asked to stop
        // Documents.
        TooLarge, // a named limit was passed
        NotAFeed,
        NoFeedFound, // a page that names no feed
        NoArticle,   // a page that holds none
        Malformed,   // a file that cannot be what it should be
        // This computer.
        FileNotFound,
        CannotRead,
        CannotWrite, // read-only or forbidden
        DiskFull,
        DatabaseDamaged,
        DatabaseNewer, // written by a later version
        Busy,          // another process holds it
        NotStored,     // the keychain refused
        NothingToDo,   // an empty selection, no story by that id
        // Later ones come last: the library's file keeps the number.
        PasswordNeeded, // 401, and we had none
        PasswordWrong,  // 401, although we sent one
        KeychainClosed, // the keychain does not give what it holds
        LayoutChanged,  // a page's rules find nothing any more; links that look like stories were taken
        RobotsRefuse,   // robots.txt asks programs to stay away from this page
        NameTaken,      // its siblings have one called so
    };

    Kind kind = Kind::Unknown;
    QString detail; // for the curious and the log: an address, a file name, the library's own words
    QByteArray certificate = {}; // Tls: SHA-256 of the one refused, which a reader may accept

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace broadsheet
