// GET over http(s), the only door to the network. Polite by construction: no cookies, no Referer, redirects
// followed by hand (RFC 9110 §15.4), credentials never to another origin, validators to their own address
// alone, deadlines, size caps after decompression, two lanes (a reader waits: six a host, first; background:
// one a host, and a moment of rest between), at most 24 in flight. A host that answers 429 or 503 is left
// alone for as long as it asks. Lives in one thread.
#pragma once

#include "core/fetch/openfiles.h"
#include "core/fetch/request.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace broadsheet::fetch {

class Reachability;

struct FetcherOptions
{
    // Who we are, behind the words without which some servers answer 403 to any program they do not know
    // (nationalpost.com to a "NextCloud-News/1.0", seattletimes.com through CloudFront). An address to write
    // to joins it once there is one.
    QByteArray userAgent = "Mozilla/5.0 (compatible; Broadsheet/" BROADSHEET_VERSION ")";
    QByteArray acceptLanguage = "en,*;q=0.5";
    int silence = 20'000;  // ms until the first byte, and between bytes
    int deadline = 60'000; // ms for the whole, redirects included, waiting in the queue not
    int inFlight = 24;
    int perHostWaiting = 6;
    int perHostBackground = 1;
    int rest = 1'000; // ms a host is left in peace between two requests in the background; see Pace
    int mostRedirects = 10;
    // Qt keeps a connection open for two minutes after its last answer. Those of very many hosts would be
    // more than a program may have (1,024 files are usual). So beyond this many hosts others begin anew; the
    // old connections end with the last request that uses them.
    int hostsTogether = mostOpenFiles() / 2;
    QByteArray authorities; // PEM: trusted beside those of the system
    // Empty: as the system says. "none": straight. Otherwise http://host:port or
    // socks5://user:password@host:port.
    QString proxy;
    // Whether we are offline when nobody answers. None: made by the Fetcher, follows the system.
    std::shared_ptr<Reachability> reach;
    std::function<QDateTime()> clock = QDateTime::currentDateTimeUtc;
};

class Fetcher final : public QObject
{
    Q_OBJECT

public:
    explicit Fetcher(const FetcherOptions &options = {}, QObject *parent = nullptr);
    ~Fetcher() override; // everything queued or running answers Cancelled

    // Answers always, unless its future is cancelled: what still waits in the queue is then never sent, what
    // runs is broken off.
    QFuture<Answer> get(const Request &request);
    void cancel(Lane lane); // everything queued or running there answers Cancelled

    // Until then requests to this host, as hostKey() names it, answer Throttled: for a pause remembered from
    // last time.
    void pauseHost(const QString &host, const QDateTime &until);
    void setAcceptLanguage(const QByteArray &value);
    void setProxy(const QString &proxy); // as in FetcherOptions; for requests from now on

signals:
    void hostPaused(const QString &host, const QDateTime &until); // as it asked for

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace broadsheet::fetch
