#include "core/fetch/fetcher.h"

#include "core/base/async.h"
#include "core/base/log.h"
#include "core/fetch/exchange.h"
#include "core/fetch/hostqueue.h"
#include "core/fetch/proxy.h"
#include "core/fetch/reachability.h"
#include "core/fetch/redirects.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QNetworkAccessManager>
#include <QPromise>
#include <QSet>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

#include <map>

using namespace Qt::StringLiterals;

namespace broadsheet::fetch {

namespace {

Answer failure(Error::Kind kind) { return {Failure{Error{kind, {}}, {}, {}}}; }

Answer paused(const QString &host, const QDateTime &until)
{
    return {Failure{Error{Error::Kind::Throttled, {}}, until, {}, host}};
}

QSslConfiguration tlsConfiguration(const FetcherOptions &options)
{
    QSslConfiguration result = QSslConfiguration::defaultConfiguration();
    const QList<QSslCertificate> own = QSslCertificate::fromData(options.authorities, QSsl::Pem);
    if (!own.isEmpty()) // Qt loads the system's lazily, but not beside a list that was set
        result.setCaCertificates(QSslConfiguration::systemCaCertificates() + own);
    return result;
}

} // namespace

struct Fetcher::Engine final : QObject
{
    struct Job
    {
        Request request;
        QString host;
        QPromise<Answer> promise;
        Exchange *exchange = nullptr; // none: it waits in the queue
    };

    explicit Engine(const FetcherOptions &given);
    ~Engine() override;

    QFuture<Answer> get(const Request &request);
    std::shared_ptr<QNetworkAccessManager> newNetwork() const;
    std::shared_ptr<QNetworkAccessManager> networkFor(const Job &job);
    void startNext();
    void start(Ticket ticket);
    void finished(Ticket ticket);
    void settle(Ticket ticket, Answer answer);
    void cancel(Lane lane);
    void pause(const QString &host, const QDateTime &asked);
    QDateTime pausedUntil(const QString &host);

    std::function<void(const QString &host, const QDateTime &until)> tellPause;
    FetcherOptions options;
    QSslConfiguration tls;
    std::shared_ptr<QNetworkAccessManager> network;
    QSet<QString> hosts; // asked by it
    // Connections that stand on a certificate only the reader accepts serve nobody else: one for each.
    std::map<QByteArray, std::shared_ptr<QNetworkAccessManager>> excepted;
    HostQueue queue;
    QElapsedTimer ticks; // the queue's clock
    QTimer rested;       // some host is
    std::map<Ticket, Job> jobs;
    quint64 lastTicket = 0;
    QHash<QString, QDateTime> pauses;
    QHash<QString, KnownChallenge> challenges;
};

Fetcher::Engine::Engine(const FetcherOptions &given)
    : options(given),
      tls(tlsConfiguration(given)),
      queue({given.inFlight, given.perHostWaiting, given.perHostBackground, given.rest})
{
    ticks.start();
    rested.setSingleShot(true);
    rested.setTimerType(Qt::PreciseTimer);
    connect(&rested, &QTimer::timeout, this, &Engine::startNext);
    lookForProxiesOnlyHere();
    if (!options.reach) {
        options.reach = std::make_shared<Reachability>();
        options.reach->followSystem();
    }
    network = newNetwork();
}

std::shared_ptr<QNetworkAccessManager> Fetcher::Engine::newNetwork() const
{
    auto made = std::make_shared<QNetworkAccessManager>();
    made->setProxyFactory(new ProxyFactory(options.proxy));
    return made;
}

std::shared_ptr<QNetworkAccessManager> Fetcher::Engine::networkFor(const Job &job)
{
    if (const QByteArray &accepted = job.request.acceptedCertificate; !accepted.isEmpty()) {
        std::shared_ptr<QNetworkAccessManager> &found = excepted[accepted];
        if (!found)
            found = newNetwork();
        return found;
    }
    if (hosts.size() >= options.hostsTogether && !hosts.contains(job.host)) {
        network = newNetwork();
        hosts.clear();
    }
    hosts.insert(job.host);
    return network;
}

Fetcher::Engine::~Engine()
{
    while (!jobs.empty()) {
        delete jobs.begin()->second.exchange;
        settle(jobs.begin()->first, failure(Error::Kind::Cancelled));
    }
}

QFuture<Answer> Fetcher::Engine::get(const Request &request)
{
    const Result<QUrl> url = webAddress(request.address);
    if (!url)
        return readyFuture(Answer{Failure{url.error(), {}, {}}});
    const QString host = hostKey(*url);
    if (const QDateTime until = pausedUntil(host); until.isValid())
        return readyFuture(paused(host, until));

    const Ticket ticket{++lastTicket};
    Job &job = jobs[ticket];
    job.request = request;
    job.host = host;
    job.promise.start();
    queue.add(ticket, host, request.lane, request.pace);
    QMetaObject::invokeMethod(this, &Engine::startNext, Qt::QueuedConnection);
    return job.promise.future();
}

void Fetcher::Engine::startNext()
{
    for (const Ticket ticket : queue.takeNext(ticks.elapsed()))
        start(ticket);
    if (const std::optional<qint64> next = queue.nextRested())
        rested.start(static_cast<int>(std::max<qint64>(0, *next - ticks.elapsed())));
}

void Fetcher::Engine::start(Ticket ticket)
{
    Job &job = jobs.at(ticket);
    const Surroundings surroundings{networkFor(job), &options, &tls,
                                    [this](const QString &host) { return pausedUntil(host); }, &challenges};
    job.exchange = new Exchange(job.request, surroundings, this);
    connect(
        job.exchange, &Exchange::finished, this, [this, ticket] { finished(ticket); }, Qt::QueuedConnection);
    if (job.promise.isCanceled())
        return job.exchange->cancel();
    auto *watcher = new QFutureWatcher<Answer>(job.exchange);
    connect(watcher, &QFutureWatcherBase::canceled, job.exchange, &Exchange::cancel);
    watcher->setFuture(job.promise.future());
    job.exchange->start();
}

void Fetcher::Engine::finished(Ticket ticket)
{
    Job &job = jobs.at(ticket);
    const Answer answer = job.exchange->answer();
    if (!answer.ok()) {
        const Failure &failed = answer.failure();
        qCDebug(logFetch) << job.exchange->host() << int(failed.error.kind) << failed.error.detail;
        if (job.exchange->isForWholeHost()) {
            pause(failed.host, failed.notBefore);
            tellPause(failed.host, pauses.value(failed.host));
        }
    }
    job.exchange->deleteLater();
    queue.finish(job.host, job.request.lane, ticks.elapsed());
    settle(ticket, answer);
    startNext();
}

void Fetcher::Engine::settle(Ticket ticket, Answer answer)
{
    const auto job = jobs.extract(ticket);
    job.mapped().promise.addResult(std::move(answer));
    job.mapped().promise.finish();
}

void Fetcher::Engine::cancel(Lane lane)
{
    for (const Ticket ticket : queue.dropQueued(lane))
        settle(ticket, failure(Error::Kind::Cancelled));
    for (const auto &[ticket, job] : jobs) {
        if (job.request.lane == lane && job.exchange)
            job.exchange->cancel();
    }
}

// What was on its way meanwhile may name a shorter time.
void Fetcher::Engine::pause(const QString &host, const QDateTime &asked)
{
    const QDateTime until = std::max(asked, pauses.value(host, asked));
    pauses.insert(host, until);
    for (const Ticket ticket : queue.dropQueued(host))
        settle(ticket, paused(host, until));
}

QDateTime Fetcher::Engine::pausedUntil(const QString &host)
{
    const auto found = pauses.constFind(host);
    if (found == pauses.constEnd())
        return {};
    if (*found > options.clock())
        return *found;
    pauses.erase(found);
    return {};
}

Fetcher::Fetcher(const FetcherOptions &options, QObject *parent)
    : QObject(parent), m_engine(std::make_unique<Engine>(options))
{
    m_engine->tellPause = [this](const QString &host, const QDateTime &until) {
        emit hostPaused(host, until);
    };
}

Fetcher::~Fetcher() = default;

QFuture<Answer> Fetcher::get(const Request &request) { return m_engine->get(request); }

void Fetcher::cancel(Lane lane) { m_engine->cancel(lane); }

void Fetcher::pauseHost(const QString &host, const QDateTime &until) { m_engine->pause(host, until); }

void Fetcher::setAcceptLanguage(const QByteArray &value) { m_engine->options.acceptLanguage = value; }

void Fetcher::setProxy(const QString &proxy)
{
    m_engine->options.proxy = proxy;
    m_engine->network->setProxyFactory(new ProxyFactory(proxy));
    for (const auto &[certificate, network] : m_engine->excepted)
        network->setProxyFactory(new ProxyFactory(proxy));
}

} // namespace broadsheet::fetch
