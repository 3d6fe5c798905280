#include "core/library/proposing.h"

#include "core/library/answers.h"
#include "core/library/documents.h"
#include "core/library/librarycore.h"
#include "core/publications/robots.h"
#include "core/text/encoding.h"
#include "core/text/urls.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace broadsheet {

namespace {

constexpr qsizetype mostPages = 8; // of sections
constexpr qsizetype mostHomes = 4; // in other languages
constexpr qsizetype mostSitemaps = 2;
constexpr std::chrono::milliseconds longestTime = 12s; // then what was found is proposed
constexpr qint64 largestPage = 4 * 1024 * 1024;        // bytes

// Those that say they are of news.
QStringList newsSitemapsIn(const QByteArray &robots, const QString &address)
{
    QStringList list = publications::readRobots(robots, address).sitemaps;
    list.removeIf([](const QString &one) { return !one.contains("news"_L1, Qt::CaseInsensitive); });
    return list.mid(0, mostSitemaps);
}

} // namespace

Proposing::Proposing(LibraryCore &core, std::function<bool()> wanted)
    : m_core(core), m_robots(core), m_wanted(std::move(wanted))
{
}

QFuture<Result<Publication>> Proposing::start(const fetch::Response &page)
{
    m_promise.start();
    m_time.start();
    const QFuture<Result<Publication>> future = m_promise.future();
    const auto read = QtConcurrent::run([page] {
        return publications::propose(text::decode(page.body, page.contentType).utf8, page.address);
    });
    whenDone(read, m_core.context,
             [self = shared_from_this()](const Result<publications::Proposal> &proposal) {
                 if (!proposal) {
                     self->m_promise.addResult(proposal.error());
                     return self->m_promise.finish();
                 }
                 self->m_proposal = *proposal;
                 self->m_proposal.pages.resize(std::min(self->m_proposal.pages.size(), mostPages));
                 self->m_proposal.homes.resize(std::min(self->m_proposal.homes.size(), mostHomes));
                 self->askSections();
             });
    return future;
}

bool Proposing::mayAsk() const { return m_wanted() && !m_time.hasExpired(longestTime.count()); }

void Proposing::get(const QString &address, const QByteArray &accept,
                    const std::function<void(const fetch::Response *)> &arrived)
{
    fetch::Request request;
    request.address = address;
    request.lane = fetch::Lane::ReaderWaits;
    request.accept = accept;
    request.largestBody = largestPage;
    request.reach = fetch::Request::Reach::OwnHost;
    whenDone(m_core.fetcher->get(request), m_core.context,
             [arrived](const fetch::Answer &answer) { arrived(answer.ok() ? &answer.response() : nullptr); });
}

void Proposing::askSections()
{
    if (m_proposal.pages.isEmpty() || !mayAsk()) {
        return askHomes();
    }
    const publications::SectionLink page = m_proposal.pages.takeFirst();
    get(page.address, "text/html", [self = shared_from_this(), page](const fetch::Response *response) {
        if (!response)
            return self->askSections();
        const auto read = QtConcurrent::run([body = *response, known = self->m_proposal.publication] {
            return publications::sourceOfSection(text::decode(body.body, body.contentType).utf8, body.address,
                                                 known);
        });
        whenDone(read, self->m_core.context, [self, page](const std::optional<SectionSource> &source) {
            if (source)
                publications::addSection(self->m_proposal.publication, page, *source);
            self->askSections();
        });
    });
}

void Proposing::askHomes()
{
    if (m_proposal.homes.isEmpty() || !mayAsk()) {
        const Publication &p = m_proposal.publication;
        return p.sources.isEmpty() && p.sections.isEmpty() && mayAsk() ? askRobots() : finish();
    }
    const InLanguage home = m_proposal.homes.takeFirst();
    get(home.url, "text/html", [self = shared_from_this()](const fetch::Response *response) {
        if (!response)
            return self->askHomes();
        const auto read = QtConcurrent::run([page = *response] {
            return publications::propose(text::decode(page.body, page.contentType).utf8, page.address);
        });
        whenDone(read, self->m_core.context, [self](const Result<publications::Proposal> &other) {
            if (other)
                publications::addEdition(self->m_proposal.publication, *other);
            self->askHomes();
        });
    });
}

void Proposing::askRobots()
{
    const QString robots = text::resolveUrl(u"/robots.txt"_s, m_proposal.publication.home);
    get(robots, "text/plain", [self = shared_from_this(), robots](const fetch::Response *response) {
        self->askSitemaps(response ? newsSitemapsIn(response->body, robots) : QStringList());
    });
}

void Proposing::askSitemaps(QStringList addresses)
{
    if (addresses.isEmpty() || !mayAsk())
        return finish();
    const QString address = addresses.takeFirst();
    get(address, acceptedFeeds(),
        [self = shared_from_this(), address, addresses](const fetch::Response *response) {
            if (!response)
                return self->askSitemaps(addresses);
            whenDone(parseInPool(*response), self->m_core.context,
                     [self, address, addresses](const ParsedDocument &document) {
                         if (!document.feed.ok() || document.items.isEmpty())
                             return self->askSitemaps(addresses);
                         Publication &p = self->m_proposal.publication;
                         p.sources = {{p.defaultEdition, SourceKind::Sitemap, address, {}}};
                         self->finish();
                     });
        });
}

// A site without any feed is read by its front page.
void Proposing::finish()
{
    Publication &p = m_proposal.publication;
    const QList<SectionSource> all = everySource(p);
    const bool isEmpty = std::none_of(all.begin(), all.end(), [&](const SectionSource &source) {
        return source.edition == p.defaultEdition;
    });
    if (isEmpty && m_proposal.listsStories)
        p.sources.append({p.defaultEdition, SourceKind::Html, p.home, {}});
    const QList<SectionSource> sources = everySource(p);
    for (const SectionSource &source : sources) {
        if (source.kind == SourceKind::Html)
            m_lists.append(source.address);
    }
    dropForbiddenLists();
}

// What robots.txt keeps programs from is not proposed.
void Proposing::dropForbiddenLists()
{
    if (m_lists.isEmpty())
        return answer();
    const QString address = m_lists.takeFirst();
    if (!mayAsk()) { // who does not know that it may be read does not offer it
        forget(address);
        return dropForbiddenLists();
    }
    whenDone(m_robots.ask(address, {}, fetch::Lane::ReaderWaits), m_core.context,
             [self = shared_from_this(), address](const RobotsPass::Refusal &refusal) {
                 if (refusal)
                     self->forget(address);
                 self->dropForbiddenLists();
             });
}

void Proposing::forget(const QString &address)
{
    const auto isIt = [&](const SectionSource &source) { return source.address == address; };
    Publication &p = m_proposal.publication;
    p.sources.removeIf(isIt);
    p.sections.removeIf([&](const Section &section) {
        return std::all_of(section.sources.begin(), section.sources.end(), isIt);
    });
}

// Without those editions nothing was found for.
void Proposing::answer()
{
    Publication &p = m_proposal.publication;
    const QList<SectionSource> sources = everySource(p);
    if (!sources.isEmpty()) {
        p.editions.removeIf([&](const Edition &edition) {
            return std::none_of(sources.begin(), sources.end(), [&](const SectionSource &source) {
                return source.edition == edition.language;
            });
        });
    }
    if (!editionOf(p, p.defaultEdition))
        p.defaultEdition = p.editions.first().language;
    if (p.sources.isEmpty() && p.sections.isEmpty())
        m_promise.addResult(Error{Error::Kind::NoFeedFound, p.home});
    else
        m_promise.addResult(p);
    m_promise.finish();
}

} // namespace broadsheet
