// GET over http(s), the only door to the network. Polite by construction: no cookies, no Referer, redirects
// followed by hand (RFC 9110 §15.4), credentials and validators never to another origin, deadlines, size caps
// after decompression, two lanes (a reader waits: six a host, first; background: one a host), at most 24 in
// flight. Lives in one thread.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QString>

#include <memory>

namespace broadsheet::fetch {

enum class Lane { ReaderWaits, Background };

struct Request
{
    QString address; // http or https; anything else is BadAddress
    Lane lane = Lane::Background;
    QByteArray accept = "*/*";
    QByteArray etag;                       // sent byte for byte as If-None-Match; empty: not sent
    QByteArray lastModified;               // as If-Modified-Since
    qint64 largestBody = 20 * 1024 * 1024; // bytes after decompression; more is TooLarge
    // Pictures of a public page must not reach into the reader's own network.
    enum class Reach { Anywhere, PublicOnly };
    Reach reach = Reach::Anywhere;
};

struct Response
{
    int status = 0;           // 200 or 304; everything else is an Error
    QString address;          // after redirects
    QString permanentAddress; // where 301/308 alone led; empty: no permanent redirect
    QByteArray body;
    QByteArray contentType; // as it came
    QByteArray etag;        // byte for byte; empty: not sent
    QByteArray lastModified;
    QDateTime notBefore;  // from Cache-Control/Expires/Retry-After; invalid: not said
    bool complete = true; // false: the body ended early (what came is in body)
};

// What a failure adds to Error: how long the whole host asks to be left alone (429, 503 with Retry-After).
struct Failure
{
    Error error;
    QDateTime notBefore;
};

struct Answer
{
    std::variant<Response, Failure> content = Failure{};
    bool ok() const { return std::holds_alternative<Response>(content); }
    const Response &response() const { return std::get<Response>(content); }
    const Failure &failure() const { return std::get<Failure>(content); }
};

struct FetcherOptions
{
    QByteArray userAgent =
        "Mozilla/5.0 (compatible; Broadsheet/" BROADSHEET_VERSION "; +https://broadsheet.invalid/about)";
    QByteArray acceptLanguage = "en,*;q=0.5";
    int silence = 20'000;  // ms until the first byte, and between bytes
    int deadline = 60'000; // ms for the whole, redirects included
    int inFlight = 24;
    int perHostWaiting = 6;
    int perHostBackground = 1;
    int mostRedirects = 10;
};

class Fetcher final : public QObject
{
    Q_OBJECT

public:
    explicit Fetcher(const FetcherOptions &options = {}, QObject *parent = nullptr);
    ~Fetcher() override;

    QFuture<Answer> get(const Request &request);
    void cancel(Lane lane); // everything queued or running there answers Cancelled

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace broadsheet::fetch
