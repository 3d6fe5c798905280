#include "core/library/refresher.h"

#include "core/base/log.h"
#include "core/library/answers.h"
#include "core/library/inadvance.h"
#include "core/library/librarycore.h"
#include "core/library/plan.h"

#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int mostInFlight = 24;
constexpr int mostOpen = 40;   // asked, and not yet written down
constexpr int tellEvery = 300; // ms: how often a run speaks to everyone

QString hostOf(const Source &source) { return QUrl(source.address).host().toLower(); }

void plan(store::Asked &asked, const Source &source, Outcome outcome)
{
    outcome.everyMinutes = source.everyMinutes;
    outcome.spread = QRandomGenerator::global()->bounded(largestSpread);
    const Plan plan = planned(outcome);
    asked.wished = plan.wished;
    asked.nextDue = plan.nextDue;
}

} // namespace

Refresher::Refresher(LibraryCore &core)
    : m_core(core), m_lock(std::make_unique<QLockFile>(core.options.profileFolder + u"/refresh.lock"_s))
{
    m_lock->setStaleLockTime(0); // a long run is not a dead one; a dead process is noticed anyway
    m_telling.setSingleShot(true);
    m_telling.setInterval(tellEvery);
    connect(&m_telling, &QTimer::timeout, this, &Refresher::tellNow);
    connect(core.inAdvance, &InAdvance::progressed, this, [this](int done, int total) {
        m_progress.articlesDone = done;
        m_progress.articles = total;
        emit progressed(m_progress);
    });
}

void Refresher::refresh(const store::Whom &whom)
{
    if (m_progress.running) {
        m_wish = whom;
        if (m_ending) // news first
            m_core.inAdvance->stop();
        return;
    }
    m_progress = {};
    if (m_core.store->isReadOnly())
        m_progress.refused = Error{Error::Kind::CannotWrite, m_core.options.profileFolder};
    else if (!m_lock->tryLock(0))
        m_progress.refused = Error{Error::Kind::Busy, m_core.options.profileFolder};
    if (m_progress.refused) {
        emit progressed(m_progress);
        return;
    }
    m_progress.running = true;
    m_stopped = false;
    whenDone(m_core.store->toAsk(whom, m_core.now()), this,
             [this](const QList<Source> &sources) { begin(sources); });
}

void Refresher::begin(const QList<Source> &sources)
{
    m_waiting = m_progress.running ? sources : QList<Source>();
    m_progress.total = static_cast<int>(m_waiting.size());
    emit progressed(m_progress);
    askNext();
}

void Refresher::cancel()
{
    m_wish.reset();
    m_stopped = true;
    m_progress.total -= static_cast<int>(m_waiting.size());
    m_waiting.clear();
    m_core.inAdvance->stop();
    m_core.fetcher->cancel(fetch::Lane::Background);
}

// One request a host at a time: a server that says "later" to the first is spared the others.
void Refresher::askNext()
{
    for (auto next = m_waiting.begin();
         m_inFlight < mostInFlight && m_open < mostOpen && next != m_waiting.end();) {
        if (m_busyHosts.contains(hostOf(*next))) {
            ++next;
            continue;
        }
        const Source source = *next;
        next = m_waiting.erase(next);
        ask(source);
    }
    if (m_open == 0 && m_waiting.isEmpty())
        end();
}

void Refresher::ask(const Source &source)
{
    ++m_open;
    ++m_inFlight;
    ++m_busyHosts[hostOf(source)];
    fetch::Request request;
    request.address = source.address;
    request.accept = acceptedFeeds();
    request.etag = source.validators.etag;
    request.lastModified = source.validators.lastModified;
    whenDone(m_core.fetcher->get(request), this, [this, source](const fetch::Answer &answer) {
        --m_inFlight;
        answered(source, answer);
        if (m_open > 0) // the last one has ended the run
            askNext();
    });
}

void Refresher::answered(const Source &source, const fetch::Answer &answer)
{
    if (!answer.ok())
        return failed(source, answer.failure());
    const fetch::Response &response = answer.response();
    if (response.status == 304) {
        store::Asked asked;
        plan(asked, source, {.now = m_core.now(), .notBefore = response.notBefore});
        asked.permanentAddress = response.permanentAddress;
        return write(source, asked);
    }
    whenDone(parseInPool(response), this, [this, source, response](const ParsedDocument &document) {
        arrived(source, response, document);
    });
}

void Refresher::failed(const Source &source, const fetch::Failure &failure)
{
    using Kind = Error::Kind;
    // The reader's doing or this computer's is not the source's fault.
    if (failure.error.kind == Kind::Cancelled)
        return settled(source);
    if (failure.error.kind == Kind::Offline) {
        m_progress.offline = true;
        cancel(); // it is so for all of them, and said once
        return settled(source);
    }
    ++m_progress.failed;
    const QDateTime now = m_core.now();
    store::Asked asked;
    asked.trouble = failure.error;
    asked.gone = failure.error.kind == Kind::Gone;
    plan(asked, source,
         {.now = m_core.now(), .failures = source.failures + 1, .notBefore = failure.notBefore});
    if (failure.error.kind == Kind::Throttled) {
        asked.forbiddenUntil = forbiddenUntil(failure.notBefore, now);
        const qsizetype spared =
            m_waiting.removeIf([&](const Source &one) { return hostOf(one) == hostOf(source); });
        m_progress.total -= static_cast<int>(spared);
    }
    write(source, asked);
}

void Refresher::arrived(const Source &source, const fetch::Response &response, const ParsedDocument &document)
{
    if (!document.feed.ok())
        return failed(source, {document.feed.error(), response.notBefore});
    const Feed &feed = *document.feed;
    store::Asked asked;
    asked.title = feed.title;
    plan(asked, source,
         {.now = m_core.now(), .notBefore = response.notBefore, .ttlMinutes = feed.ttlMinutes});
    asked.permanentAddress = response.permanentAddress;
    // Half a document brings its items; but with its validators we would never see the other half.
    if (response.complete && feed.complete)
        asked.validators = Validators{response.etag, response.lastModified};
    else
        asked.trouble = Error{Error::Kind::Interrupted, source.address};
    asked.source = source.id;
    asked.now = m_core.now();
    using Taken = Result<store::Arrivals>;
    whenDone(m_core.store->takeIn(asked, document.items), this,
             [this, source, asked](const Taken &taken) mutable {
                 if (!taken) {
                     asked.validators.reset();
                     asked.trouble = taken.error();
                     ++m_progress.failed;
                     return write(source, asked);
                 }
                 m_progress.newStories += static_cast<int>(taken->added.size());
                 tellLater({Change::What::Stories, taken->added + taken->changed, {source.id}});
                 tellLater({Change::What::SourceHealth, {}, {source.id}});
                 settled(source);
             });
}

void Refresher::write(const Source &source, store::Asked asked)
{
    asked.source = source.id;
    asked.now = m_core.now();
    whenDone(m_core.store->asked(asked), this, [this, source](const Result<Done> &written) {
        if (!written)
            qCWarning(logLibrary) << "the health of a source was not stored:" << written.error().detail;
        tellLater({Change::What::SourceHealth, {}, {source.id}});
        settled(source);
    });
}

void Refresher::settled(const Source &source)
{
    --m_open;
    if (--m_busyHosts[hostOf(source)] == 0)
        m_busyHosts.remove(hostOf(source));
    ++m_progress.done;
    emit progressed(m_progress);
    askNext();
}

void Refresher::end()
{
    if (!m_progress.running || m_ending)
        return;
    m_ending = true;
    tellNow();
    if (m_progress.offline || m_stopped)
        close();
    else
        m_core.inAdvance->start([this] { close(); });
}

void Refresher::close()
{
    // Whoever asked once may go right away; pruning and the index would wait for the next start.
    const auto finish = [this](const Result<Done> &) {
        m_lock->unlock();
        m_ending = false;
        m_progress.running = false;
        emit progressed(m_progress);
        if (const std::optional<store::Whom> wish = std::exchange(m_wish, std::nullopt))
            refresh(*wish);
    };
    if (m_core.options.refreshing == LibraryOptions::Refreshing::OnDemand)
        whenDone(m_core.store->prune(m_core.now()), this,
                 [this, finish](const Result<int> &) { whenDone(m_core.store->indexed(), this, finish); });
    else
        finish(Done{});
}

void Refresher::tellLater(const Change &change)
{
    Change &gathered = change.what == Change::What::Stories ? m_stories : m_health;
    if (change.what == Change::What::Stories && change.stories.isEmpty())
        return;
    gathered.stories += change.stories;
    gathered.sources += change.sources;
    if (!m_telling.isActive())
        m_telling.start();
}

void Refresher::tellNow()
{
    for (Change *gathered : {&m_stories, &m_health}) {
        if (gathered->stories.isEmpty() && gathered->sources.isEmpty())
            continue;
        m_core.changed(*gathered);
        gathered->stories.clear();
        gathered->sources.clear();
    }
}

} // namespace broadsheet
