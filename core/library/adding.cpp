#include "core/library/adding.h"

#include "core/feeds/discovery.h"
#include "core/feeds/knownsites.h"
#include "core/fetch/redirects.h"
#include "core/library/access.h"
#include "core/library/answered.h"
#include "core/library/answers.h"
#include "core/library/librarycore.h"
#include "core/library/pagerequest.h"
#include "core/library/proposing.h"
#include "core/library/subscriptions.h"
#include "core/library/typedaddress.h"
#include "core/publications/manifest.h"
#include "core/text/encoding.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

// A permanent redirect is where the feed lives; any other redirect is only where it was today.
QString lastingAddress(const QString &asked, const fetch::Response &response)
{
    return response.permanentAddress.isEmpty() ? asked : response.permanentAddress;
}

// The addresses to ask for what was typed; the feed itself, where the site is known.
QStringList triesFor(const QString &typed)
{
    QStringList tries = addressesOf(typed);
    const QString known = tries.isEmpty() ? QString() : feeds::feedOfAddress(tries.first());
    return known.isEmpty() ? tries : QStringList{known};
}

} // namespace

Adding::Adding(LibraryCore &core, OnPage onPage) : m_core(core), m_onPage(onPage) {}

QFuture<Result<Added>> Adding::start(const QString &typed, const Admission &admission)
{
    m_promise.start();
    m_admission = admission;
    const QFuture<Result<Added>> future = m_promise.future();
    m_tries = triesFor(typed);
    takeOutLogin();
    if (m_core.store->isReadOnly())
        answer(Error{Error::Kind::CannotWrite, m_core.options.profileFolder});
    else if (m_tries.isEmpty())
        answer(Error{Error::Kind::BadAddress, typed.trimmed()});
    else if (feeds::isWithoutFeeds(m_tries.first()))
        answer(Error{Error::Kind::NoFeedFound, m_tries.first()});
    else
        lookUp(m_tries.first(), [self = shared_from_this()] { self->tryNext(Discovery::Allowed); });
    return future;
}

// What is typed in front of the host is not kept with the address. Who shows a name and a password is not
// sent on to plain http because https did not work.
void Adding::takeOutLogin()
{
    for (QString &address : m_tries) {
        QUrl url(address);
        if (url.userInfo().isEmpty())
            continue;
        if (m_admission.login.isEmpty())
            m_admission.login = {url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded)};
        url.setUserInfo({});
        address = url.toString(QUrl::FullyEncoded);
    }
    if ((!m_admission.login.isEmpty() || !m_admission.certificate.isEmpty()) && !m_tries.isEmpty())
        m_tries = {m_tries.first()};
    m_site = m_tries.value(0);
}

bool Adding::isAtTheSite(const QString &address) const
{
    return fetch::isSameOrigin(QUrl(address), QUrl(m_site));
}

void Adding::answer(Result<Added> added)
{
    m_promise.addResult(std::move(added));
    m_promise.finish();
}

void Adding::lookUp(const QString &address, const std::function<void()> &isNew)
{
    whenDone(m_core.store->sourceAt(address), m_core.context,
             [self = shared_from_this(), isNew](const std::optional<Source> &source) {
                 self->m_closed = source && source->gone ? source : std::nullopt;
                 if (source && !source->gone)
                     self->alreadyThere(*source);
                 else
                     isNew();
             });
}

void Adding::newspaperOf(const Source &source, const std::function<void(const Subscribed &)> &then)
{
    whenDone(m_core.store->publication(source.publication), m_core.context,
             [then](const std::optional<store::PublicationRow> &row) {
                 const QList<Subscribed> list =
                     row ? subscribed({*row}) : QList<Subscribed>(); // whose manifest can be read
                 then(list.value(0));
             });
}

void Adding::alreadyThere(const Source &source)
{
    newspaperOf(source, [self = shared_from_this()](const Subscribed &one) {
        Added added;
        added.alreadyThere = true;
        added.subscribed = one;
        self->answer(added);
    });
}

void Adding::tryNext(Discovery discovery)
{
    m_asked = m_tries.takeFirst();
    fetch::Request request;
    request.address = m_asked;
    request.lane = fetch::Lane::ReaderWaits;
    request.accept = acceptedFeeds();
    request.reach = reachFrom(m_site, m_asked);
    if (isAtTheSite(m_asked)) {
        request.credentials = {m_admission.login.name, m_admission.login.password};
        request.acceptedCertificate = m_admission.certificate;
    }
    whenDone(m_core.fetcher->get(request), m_core.context,
             [self = shared_from_this(), discovery](const fetch::Answer &answer) {
                 if (answer.ok())
                     self->arrived(answer.response(), discovery);
                 else if (discovery == Discovery::Guessing)
                     self->guessedWrong(answer.failure().error);
                 else if (!self->m_tries.isEmpty() && isWorthPlainHttp(answer.failure().error))
                     self->tryNext(discovery);
                 else
                     self->answer(answer.failure().error);
             });
}

void Adding::arrived(const fetch::Response &response, Discovery discovery)
{
    whenDone(parseInPool(response), m_core.context,
             [self = shared_from_this(), response, discovery](const ParsedDocument &document) {
                 if (document.feed.ok())
                     self->subscribe(response, document);
                 else if (!response.complete)
                     self->answer(Error{Error::Kind::Interrupted, response.address});
                 else if (document.feed.error().kind == Error::Kind::NotAFeed &&
                          discovery == Discovery::Allowed)
                     self->discover(response);
                 else if (discovery == Discovery::Guessing)
                     self->guessedWrong(document.feed.error());
                 else
                     self->answer(document.feed.error());
             });
}

void Adding::discover(const fetch::Response &response)
{
    const text::Decoded page = text::decode(response.body, response.contentType);
    QList<feeds::FoundFeed> found = feeds::discover(page.utf8, response.address);
    if (!found.isEmpty() && m_onPage == OnPage::Propose)
        return propose(response);
    if (found.isEmpty()) {
        if (const QString known = feeds::feedOfPage(page.utf8, response.address); !known.isEmpty())
            found.append({known, {}});
    }
    if (found.isEmpty()) {
        m_page = response;
        m_tries = feeds::usualFeedAddresses(m_page.address);
        return tryNext(Discovery::Guessing);
    }
    if (found.size() > 1) {
        Added added;
        for (const feeds::FoundFeed &one : found)
            added.choices.append({one.address, one.title});
        return answer(added);
    }
    m_tries = {found.first().address};
    lookUp(m_tries.first(), [self = shared_from_this()] { self->tryNext(Discovery::Over); });
}

// One usual place after the other, as long as the site only says that nothing is there.
void Adding::guessedWrong(const Error &error)
{
    constexpr Error::Kind nothingThere[] = {Error::Kind::NotFound, Error::Kind::Gone, Error::Kind::NotAFeed,
                                            Error::Kind::Forbidden};
    const bool goOn =
        std::find(std::begin(nothingThere), std::end(nothingThere), error.kind) != std::end(nothingThere);
    if (goOn && !m_tries.isEmpty())
        return tryNext(Discovery::Guessing);
    if (goOn && m_onPage == OnPage::Propose)
        return propose(m_page); // its sections or its sitemap may have what it has not
    answer(Error{Error::Kind::NoFeedFound, m_page.address});
}

void Adding::propose(const fetch::Response &page)
{
    const auto wanted = [self = shared_from_this()] { return !self->m_promise.isCanceled(); };
    whenDone(std::make_shared<Proposing>(m_core, wanted)->start(page), m_core.context,
             [self = shared_from_this()](const Result<Publication> &proposal) {
                 if (proposal)
                     self->offer(*proposal);
                 else
                     self->answer(proposal.error());
             });
}

// What the reader has already is not proposed once more.
void Adding::offer(const Publication &proposal)
{
    const auto propose = [self = shared_from_this(), proposal] {
        Added added;
        added.proposal = proposal;
        self->answer(added);
    };
    if (proposal.sources.isEmpty())
        propose();
    else
        lookUp(proposal.sources.first().address, propose);
}

void Adding::subscribe(const fetch::Response &response, const ParsedDocument &document)
{
    QString address = lastingAddress(m_asked, response);
    if (!isAtTheSite(address) && !(m_admission.login.isEmpty() && m_admission.certificate.isEmpty()))
        address = m_asked; // what the reader gave for one site is not for another
    lookUp(address, [self = shared_from_this(), address, response, document] {
        if (self->m_admission.login.isEmpty() || !self->isAtTheSite(address))
            return self->put(address, {}, response, document);
        whenDone(self->m_core.access->keep(self->m_admission.login), self->m_core.context,
                 [self, address, response, document](const Result<QString> &secret) {
                     if (secret)
                         self->put(address, *secret, response, document);
                     else
                         self->answer(secret.error());
                 });
    });
}

void Adding::put(const QString &address, const QString &secret, const fetch::Response &response,
                 const ParsedDocument &document)
{
    if (m_closed) // by its publisher, and it is there again
        return newspaperOf(*m_closed, [self = shared_from_this(), address, secret, response,
                                       document](const Subscribed &one) {
            self->admit(self->m_closed->id, address, secret);
            self->fill(one, self->m_closed->id, response, document);
        });
    const Feed &feed = *document.feed;
    const QString title = feed.title.isEmpty() ? QUrl(address).host() : feed.title;
    const Subscribed one =
        subscribedTo(publications::fromFeed(address, title, feed.homeUrl, feed.language, feed.icon));
    const QFuture<Result<SourceId>> put =
        m_core.store->subscribe(one.publication, manifestOf(one.publication), m_core.now());
    whenDone(put, m_core.context,
             [self = shared_from_this(), one, address, secret, response,
              document](const Result<SourceId> &source) {
                 if (!source) {
                     if (!secret.isEmpty())
                         self->m_core.access->forget(secret);
                     return self->answer(source.error());
                 }
                 self->admit(*source, address, secret);
                 self->fill(one, *source, response, document);
             });
}

void Adding::admit(SourceId source, const QString &address, const QString &secret)
{
    if (!secret.isEmpty())
        m_core.store->setSecret(source, secret);
    if (!m_admission.certificate.isEmpty() && isAtTheSite(address))
        m_core.store->acceptCertificate(source, m_admission.certificate);
}

// The first stories, and the validators with the last of them.
void Adding::fill(const Subscribed &subscribed, SourceId id, const fetch::Response &response,
                  const ParsedDocument &document)
{
    whenDone(
        m_core.store->source(id), m_core.context,
        [self = shared_from_this(), subscribed, id, response, document](const std::optional<Source> &found) {
            Source source = found.value_or(Source{});
            source.id = id;
            self->takeIn(subscribed, brought(source, response, *document.feed, self->m_core.now()), document);
        });
}

void Adding::takeIn(const Subscribed &subscribed, const store::Asked &asked, const ParsedDocument &document)
{
    using Taken = Result<store::Arrivals>;
    whenDone(m_core.store->takeIn(asked, document.items), m_core.context,
             [self = shared_from_this(), subscribed, asked](const Taken &taken) {
                 if (taken)
                     return self->settle(subscribed, asked.source, taken);
                 store::Asked failed = asked;
                 failed.validators.reset();
                 failed.trouble = taken.error();
                 whenDone(self->m_core.store->asked(failed), self->m_core.context,
                          [self, subscribed, failed, taken](const Result<Done> &) {
                              self->settle(subscribed, failed.source, taken);
                          });
             });
}

void Adding::settle(const Subscribed &subscribed, SourceId source, const Result<store::Arrivals> &taken)
{
    const auto tell = [self = shared_from_this(), subscribed, source, taken](const Result<Done> &) {
        self->m_core.changed({Change::What::Sources, {}, {source}});
        if (!taken)
            return self->answer(taken.error());
        self->m_core.changed({Change::What::Stories, taken->added, {source}});
        Added added;
        added.subscribed = subscribed;
        self->answer(added);
    };
    // Whoever asked once may go right away; the index would wait for the next start.
    if (m_core.options.refreshing == LibraryOptions::Refreshing::OnDemand)
        whenDone(m_core.store->indexed(), m_core.context, tell);
    else
        tell(Done{});
}

} // namespace broadsheet
