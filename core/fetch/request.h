// What is asked of the network and what comes back, as values. RFC 9110, 9111.
#pragma once

#include "core/base/certificate.h"
#include "core/base/error.h"
#include "core/fetch/authorization.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <variant>

namespace broadsheet::fetch {

enum class Lane { ReaderWaits, Background };

// In the background: whether to leave the host in peace for a moment before. At once goes what a reader asked
// for, and what comes in handfuls, as pictures do.
enum class Pace { Spaced, AtOnce };

struct Request
{
    // http or https; anything else is BadAddress. user:password@ is taken for the credentials.
    QString address;
    Lane lane = Lane::Background;
    Pace pace = Pace::Spaced;
    QByteArray accept = "*/*";
    QByteArray etag = {};         // sent byte for byte as If-None-Match; empty: not sent
    QByteArray lastModified = {}; // as If-Modified-Since
    // Where the two came from, when a redirect led there: they go to that address alone. Empty: to the
    // address asked.
    QString validatorsFrom = {};
    qint64 largestBody = 20 * 1024 * 1024; // bytes after decompression; more is TooLarge
    // What a public page names must not reach into the reader's own network. OwnHost: where the address
    // itself lies is good, but where it redirects to must be public.
    enum class Reach { Anywhere, PublicOnly, OwnHost };
    Reach reach = Reach::Anywhere;
    // For the origin of the address alone. Over https Basic is sent at once; in the open nothing is sent
    // before the server asked, so that a Digest password is never readable on the way.
    Credentials credentials = {};
    // SHA-256 of the one certificate the reader accepts for this address although it does not hold; from
    // Error::certificate. Empty: only certificates that hold.
    QByteArray acceptedCertificate = {};
};

struct Response
{
    int status = 0;                // 200 or 304; everything else is an Error
    QString address = {};          // after redirects, without a password
    QString permanentAddress = {}; // where 301/308 alone led; empty: no permanent redirect
    QByteArray body = {};
    QByteArray contentType = {}; // as it came
    QByteArray etag = {};        // byte for byte; empty: not sent
    QByteArray lastModified = {};
    QDateTime notBefore = {}; // from Cache-Control/Expires/Retry-After; invalid: not said
    // False: the body broke off (what came is in body). True does not prove the opposite: Qt 6.4 does not
    // always report a chunked body without its last chunk, never a gzip stream cut short, so whoever parses
    // the body has to notice a document without its end.
    bool complete = true;
};

struct Failure
{
    Error error = {};
    // How long to leave this address alone: the whole host when error is Throttled.
    QDateTime notBefore = {};
    ShownCertificate certificate = {}; // when error is Tls and there was one
    // Who answered last, or asked to be left alone, as hostKey() names it (redirects.h); empty: nobody.
    QString host = {};
    bool answered = false; // by any server on the way, whatever it said: then there is a network
};

struct Answer
{
    std::variant<Response, Failure> content = Failure{};
    bool ok() const { return std::holds_alternative<Response>(content); }
    const Response &response() const { return std::get<Response>(content); }
    const Failure &failure() const { return std::get<Failure>(content); }
};

} // namespace broadsheet::fetch
