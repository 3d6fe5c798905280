#include "core/library/refresher.h"

#include "core/base/log.h"
#include "core/library/access.h"
#include "core/library/answered.h"
#include "core/library/answers.h"
#include "core/library/inadvance.h"
#include "core/library/librarycore.h"
#include "core/library/plan.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int mostInFlight = 24;
constexpr int mostOpen = 40;    // asked, and not yet written down
constexpr int mostSitemaps = 2; // followed one after the other: robots.txt, an index, the sitemap
constexpr int tellEvery = 300;  // ms: how often a run speaks to everyone

// What the clock asks for keeps a distance between the sections of a newspaper; what a reader waits for, such
// as one that was just added, does not.
fetch::Pace paceOf(const store::Whom &whom)
{
    const bool byTheClock = whom.asking == store::Asking::WhenDue && whom.publication.isEmpty();
    return byTheClock ? fetch::Pace::Spaced : fetch::Pace::AtOnce;
}

// The first of every host, then the second of each: while one rests, another is asked.
QList<Source> inTurns(const QList<Source> &sources)
{
    QHash<QString, int> seen;
    QList<std::pair<int, Source>> turns;
    for (const Source &source : sources)
        turns.append({seen[hostOf(source)]++, source});
    std::stable_sort(turns.begin(), turns.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Source> list;
    for (const auto &[turn, source] : std::as_const(turns))
        list.append(source);
    return list;
}

bool wasAskedSince(const Source &source, const QDateTime &moment)
{
    return source.lastAsked.isValid() && source.lastAsked.toSecsSinceEpoch() >= moment.toSecsSinceEpoch();
}

bool isFresh(const Source &source, const QDateTime &now)
{
    const qint64 age = source.lastSucceeded.isValid() ? source.lastSucceeded.secsTo(now) : freshFor;
    return source.failures == 0 && age >= 0 && age < freshFor;
}

} // namespace

Refresher::Refresher(LibraryCore &core)
    : m_core(core),
      m_robots(core),
      m_lock(std::make_unique<QLockFile>(core.options.profileFolder + u"/refresh.lock"_s))
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
    if (!m_progress.running)
        return start({whom, {}});
    const Wish wish{whom, m_ending ? QDateTime() : m_began};
    if (!m_wishes.contains(wish))
        m_wishes.append(wish);
    if (paceOf(whom) == fetch::Pace::AtOnce) // a reader waits for the end of this run, too
        m_pace = fetch::Pace::AtOnce;
    if (m_ending) // news first
        m_core.inAdvance->stop();
}

// Pressed twice is asked once.
void Refresher::start(const Wish &wish)
{
    m_progress = {};
    m_pace = paceOf(wish.whom);
    m_began = wish.askedSince.isValid() ? wish.askedSince : m_core.now();
    if (m_core.store->isReadOnly())
        m_progress.refused = Error{Error::Kind::CannotWrite, m_core.options.profileFolder};
    else if (!m_lock->tryLock(0))
        m_progress.refused = Error{Error::Kind::Busy, m_core.options.profileFolder};
    if (m_progress.refused) {
        m_wishes.clear();
        emit progressed(m_progress);
        return;
    }
    m_progress.running = true;
    m_stopped = false;
    whenDone(m_core.store->toAsk(wish.whom, m_core.now()), this, [this, wish](QList<Source> sources) {
        if (wish.whom.asking == store::Asking::Now) {
            const auto fresh =
                sources.removeIf([now = m_core.now()](const Source &one) { return isFresh(one, now); });
            m_progress.upToDate = fresh > 0 && sources.isEmpty() && !wish.askedSince.isValid();
        }
        if (wish.askedSince.isValid() && wish.whom.asking != store::Asking::Again)
            sources.removeIf([&](const Source &one) { return wasAskedSince(one, wish.askedSince); });
        prepare(sources);
    });
}

// Feeds are read without their newspaper.
void Refresher::prepare(const QList<Source> &sources)
{
    const bool needsRules = std::any_of(sources.begin(), sources.end(),
                                        [](const Source &one) { return one.kind != SourceKind::Feed; });
    if (!needsRules)
        return begin(sources);
    const auto read = m_core.store->publications().then(
        [](const QList<store::PublicationRow> &rows) { return newspapersIn(rows); });
    whenDone(read, this, [this, sources](const Newspapers &newspapers) {
        m_newspapers = newspapers;
        begin(m_stopped ? QList<Source>() : sources);
    });
}

void Refresher::begin(const QList<Source> &sources)
{
    m_waiting = m_progress.running ? inTurns(sources) : QList<Source>();
    m_first = {};
    m_hosts.clear();
    for (const Source &source : std::as_const(m_waiting))
        m_hosts.insert(source.id, hostOf(source));
    m_progress.total = static_cast<int>(m_waiting.size());
    emit progressed(m_progress);
    askNext();
}

void Refresher::cancel()
{
    m_wishes.clear();
    m_stopped = true;
    m_progress.total -= static_cast<int>(m_waiting.size());
    m_waiting.clear();
    m_core.inAdvance->stop();
    m_core.fetcher->cancel(fetch::Lane::Background);
    for (const FirstAnswers::Unreached &one : m_first.take()) // nobody knows any more whose fault it was
        settled(one.source);
}

// One request a host at a time: a server that says "later" to the first is spared the others.
void Refresher::askNext()
{
    for (auto next = m_waiting.begin(); m_inFlight < mostInFlight && m_open < mostOpen &&
                                        !m_first.isDoubtful() && next != m_waiting.end();) {
        if (m_busyHosts.contains(m_hosts.value(next->id))) {
            ++next;
            continue;
        }
        const Source source = *next;
        next = m_waiting.erase(next);
        ask(source);
    }
    if (m_open == 0 && m_waiting.isEmpty())
        end();
    else if (m_open > 0 && m_open == m_first.held())
        judgeHeld();
}

void Refresher::ask(const Source &source)
{
    ++m_open;
    ++m_busyHosts[m_hosts.value(source.id)];
    if (source.kind == SourceKind::Feed)
        return admit(source);
    fetch::Request page = requestFor(source);
    page.pace = m_pace;
    whenDone(m_robots.ask(page), this, [this, source](const RobotsPass::Refusal &refusal) {
        if (m_stopped)
            settled(source);
        else if (refusal)
            failed(source, *refusal);
        else
            admit(source);
    });
}

void Refresher::admit(const Source &source)
{
    if (source.secret.isEmpty())
        return send(source, requestFor(source), 0);
    using Found = Result<fetch::Credentials>;
    whenDone(m_core.access->credentialsOf(source), this, [this, source](const Found &found) {
        if (m_stopped)
            settled(source);
        else if (!found)
            failed(source, {found.error(), {}, {}});
        else {
            fetch::Request request = requestFor(source);
            request.credentials = *found;
            send(source, request, 0);
        }
    });
}

void Refresher::send(const Source &source, const fetch::Request &request, int sitemaps)
{
    ++m_inFlight;
    fetch::Request paced = request;
    paced.pace = m_pace;
    whenDone(m_core.fetcher->get(paced), this, [this, source, sitemaps](const fetch::Answer &answer) {
        --m_inFlight;
        if (answer.ok()) {
            m_first.heard();
            refuseHeld();
        }
        answered(source, answer, sitemaps);
        if (m_open > 0) // the last one has ended the run
            askNext();
    });
}

// Where a robots.txt or an index leads. The validators are those of the sitemap that had the stories, and go
// to its address alone.
void Refresher::follow(const Source &source, const QString &sitemap, int sitemaps)
{
    fetch::Request request = requestFor(source);
    request.address = sitemap;
    if (QUrl(sitemap).host().toLower() != m_hosts.value(source.id)) {
        request.acceptedCertificate.clear();
        request.reach = fetch::Request::Reach::PublicOnly;
    }
    request.pace = m_pace;
    whenDone(m_robots.ask(request), this,
             [this, source, request, sitemaps](const RobotsPass::Refusal &refusal) {
                 if (m_stopped)
                     settled(source);
                 else if (refusal)
                     failed(source, *refusal);
                 else
                     send(source, request, sitemaps);
             });
}

void Refresher::answered(const Source &source, const fetch::Answer &answer, int sitemaps)
{
    if (!answer.ok())
        return failed(source, answer.failure());
    fetch::Response response = answer.response();
    if (sitemaps > 0)
        response.permanentAddress.clear(); // not the source's own
    if (response.status == 304)
        return write(source, unchanged(source, response, m_core.now()));
    whenDone(parseInPool(response, readingOf(source, m_newspapers)), this,
             [this, source, response, sitemaps](const ParsedDocument &document) {
                 if (document.leadsTo.isEmpty())
                     arrived(source, response, document);
                 else if (sitemaps < mostSitemaps)
                     follow(source, document.leadsTo, sitemaps + 1);
                 else
                     failed(source, {{Error::Kind::NotAFeed, response.address}, {}, {}});
             });
}

void Refresher::failed(const Source &source, const fetch::Failure &failure)
{
    using Kind = Error::Kind;
    // The reader's doing or this computer's is not the source's fault.
    if (failure.error.kind == Kind::Cancelled)
        return settled(source);
    if (failure.error.kind == Kind::Offline) {
        goOffline();
        return settled(source);
    }
    if (m_first.holds(source, failure))
        return askNext();
    if (failure.answered)
        refuseHeld();
    refuse(source, failure);
}

// It is so for all of them, and said once.
void Refresher::goOffline()
{
    m_progress.offline = true;
    cancel();
}

// All that were asked were not reached.
void Refresher::judgeHeld()
{
    if (m_first.wasTheNetwork())
        goOffline();
    else
        refuseHeld();
}

void Refresher::refuseHeld()
{
    for (const FirstAnswers::Unreached &one : m_first.take())
        refuse(one.source, one.failure);
}

void Refresher::refuse(const Source &source, const fetch::Failure &failure)
{
    ++m_progress.failed;
    if (failure.error.kind == Error::Kind::KeychainClosed)
        return write(source, unasked(source, failure.error, m_core.now()));
    if (failure.error.kind == Error::Kind::Throttled && isOfItsHost(source, failure)) {
        const qsizetype spared = m_waiting.removeIf([&, host = m_hosts.value(source.id)](const Source &one) {
            return m_hosts.value(one.id) == host;
        });
        m_progress.total -= static_cast<int>(spared);
    }
    write(source, refused(source, failure, m_core.now()));
}

void Refresher::arrived(const Source &source, const fetch::Response &response, const ParsedDocument &document)
{
    if (!document.feed.ok()) {
        // Half a document need not look like one.
        const Error error =
            response.complete ? document.feed.error() : Error{Error::Kind::Interrupted, response.address};
        return failed(source, {error, response.notBefore, {}});
    }
    store::Asked asked = brought(source, response, *document.feed, m_core.now());
    asked.remark = document.remark;
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

void Refresher::write(const Source &source, const store::Asked &asked)
{
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
    const QString host = m_hosts.value(source.id);
    if (--m_busyHosts[host] == 0)
        m_busyHosts.remove(host);
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
        if (!m_wishes.isEmpty())
            start(m_wishes.takeFirst());
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
