#include "core/library/proposing.h"

#include "core/library/answers.h"
#include "core/library/documents.h"
#include "core/library/librarycore.h"
#include "core/library/pagerequest.h"
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

constexpr qsizetype mostPages = 8;          // of sections
constexpr qsizetype mostPagesElsewhere = 6; // of sections in another language
constexpr qsizetype mostHomes = 4;          // in other languages
constexpr qsizetype mostSitemaps = 2;
constexpr int mostRequests = 32;                       // of pages, all languages together
constexpr std::chrono::milliseconds longestTime = 12s; // then what was found is proposed
constexpr qint64 largestPage = 4 * 1024 * 1024;        // bytes

// Those that say they are of news.
QStringList newsSitemapsIn(const QByteArray &robots, const QString &address)
{
    QStringList list = publications::readRobots(robots, address).sitemaps;
    list.removeIf([](const QString &one) { return !one.contains("news"_L1, Qt::CaseInsensitive); });
    return list.mid(0, mostSitemaps);
}

bool isEmpty(const Publication &publication, const QString &edition)
{
    const QList<SectionSource> all = everySource(publication);
    return std::none_of(all.begin(), all.end(),
                        [&](const SectionSource &source) { return source.edition == edition; });
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
    m_page = page.address;
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
                 self->m_publication = proposal->publication;
                 self->m_homes = proposal->homes.mid(0, mostHomes);
                 self->learn(*proposal, mostPages);
                 self->askSections();
             });
    return future;
}

// What a front page leaves to be asked: its sections' pages, and at the end whether it will do itself.
void Proposing::learn(const publications::Proposal &front, qsizetype most)
{
    const QString edition = front.publication.defaultEdition;
    if (front.listsStories)
        m_fronts.append({edition, SourceKind::Html, front.publication.home, {}});
    QList<publications::SectionLink> pages = front.pages;
    for (publications::SectionLink &page : pages)
        page.section = m_sameSections.value(text::canonicalUrl(page.address));
    // First those of sections that are there in another language.
    std::stable_partition(pages.begin(), pages.end(), [&](const publications::SectionLink &page) {
        return publications::hasSection(m_publication, page);
    });
    for (const publications::SectionLink &page : pages.mid(0, most))
        m_pages.append({page, edition});
}

bool Proposing::mayAsk() const { return m_wanted() && !m_time.hasExpired(longestTime.count()); }

// A page of the site, where its robots.txt lets programs read it.
void Proposing::getPage(const QString &address, const std::function<void(const fetch::Response *)> &arrived)
{
    whenDone(m_robots.ask(requestTo(address)), m_core.context,
             [self = shared_from_this(), address, arrived](const RobotsPass::Refusal &refusal) {
                 if (refusal || !self->mayAsk() || self->m_requests >= mostRequests)
                     return arrived(nullptr);
                 ++self->m_requests;
                 self->get(address, "text/html", arrived);
             });
}

fetch::Request Proposing::requestTo(const QString &address) const
{
    fetch::Request request;
    request.address = address;
    request.lane = fetch::Lane::ReaderWaits;
    request.largestBody = largestPage;
    request.reach = reachFrom(m_page, address);
    return request;
}

void Proposing::get(const QString &address, const QByteArray &accept,
                    const std::function<void(const fetch::Response *)> &arrived)
{
    fetch::Request request = requestTo(address);
    request.accept = accept;
    whenDone(m_core.fetcher->get(request), m_core.context,
             [arrived](const fetch::Answer &answer) { arrived(answer.ok() ? &answer.response() : nullptr); });
}

void Proposing::askSections()
{
    if (m_pages.isEmpty() || !mayAsk())
        return askHomes();
    const Page page = m_pages.takeFirst();
    getPage(page.link.address, [self = shared_from_this(), page](const fetch::Response *response) {
        if (!response)
            return self->askSections();
        const auto read = QtConcurrent::run([body = *response, known = self->m_publication, page] {
            return publications::readSection(text::decode(body.body, body.contentType).utf8, body.address,
                                             known, page.edition);
        });
        whenDone(read, self->m_core.context, [self, page](const publications::SectionPage &section) {
            self->addSection(page, section);
            self->askSections();
        });
    });
}

void Proposing::addSection(const Page &page, const publications::SectionPage &section)
{
    if (!section.source)
        return;
    const QString id = publications::addSection(m_publication, page.link, *section.source);
    for (const InLanguage &other : section.others)
        m_sameSections.insert(text::canonicalUrl(other.url), id);
}

void Proposing::askHomes()
{
    if (m_homes.isEmpty() || !mayAsk())
        return everySource(m_publication).isEmpty() && mayAsk() ? askRobots() : finish();
    const InLanguage home = m_homes.takeFirst();
    getPage(home.url, [self = shared_from_this()](const fetch::Response *response) {
        if (!response)
            return self->askHomes();
        const auto read = QtConcurrent::run([page = *response] {
            return publications::propose(text::decode(page.body, page.contentType).utf8, page.address);
        });
        whenDone(read, self->m_core.context, [self](const Result<publications::Proposal> &other) {
            using publications::IsNew;
            if (other && publications::addEdition(self->m_publication, other->publication) == IsNew::Yes)
                self->learn(*other, mostPagesElsewhere);
            self->askSections();
        });
    });
}

void Proposing::askRobots()
{
    const QString robots = text::resolveUrl(u"/robots.txt"_s, m_publication.home);
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
                         Publication &p = self->m_publication;
                         p.sources = {{p.defaultEdition, SourceKind::Sitemap, address, {}}};
                         self->finish();
                     });
        });
}

// An edition without any feed or list is read by its front page.
void Proposing::finish()
{
    for (const SectionSource &front : std::as_const(m_fronts)) {
        if (isEmpty(m_publication, front.edition))
            m_publication.sources.append(front);
    }
    const QList<SectionSource> sources = everySource(m_publication);
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
    whenDone(m_robots.ask(requestTo(address)), m_core.context,
             [self = shared_from_this(), address](const RobotsPass::Refusal &refusal) {
                 if (refusal)
                     self->forget(address);
                 self->dropForbiddenLists();
             });
}

void Proposing::forget(const QString &address)
{
    const auto isIt = [&](const SectionSource &source) { return source.address == address; };
    m_publication.sources.removeIf(isIt);
    for (Section &section : m_publication.sections)
        section.sources.removeIf(isIt);
    m_publication.sections.removeIf([](const Section &section) { return section.sources.isEmpty(); });
}

// Without those editions nothing was found for.
void Proposing::answer()
{
    Publication &p = m_publication;
    p.editions.removeIf([&](const Edition &edition) { return isEmpty(p, edition.language); });
    if (p.editions.isEmpty()) {
        m_promise.addResult(Error{Error::Kind::NoFeedFound, p.home});
        return m_promise.finish();
    }
    if (!editionOf(p, p.defaultEdition))
        p.defaultEdition = p.editions.first().language;
    m_promise.addResult(p);
    m_promise.finish();
}

} // namespace broadsheet
