#include "core/library/wholestories.h"

#include "core/fetch/redirects.h"
#include "core/library/access.h"
#include "core/library/answers.h"
#include "core/library/librarycore.h"
#include "core/library/newspapers.h"
#include "core/library/pagerequest.h"
#include "core/library/pagetext.h"
#include "core/text/urls.h"

#include <QFutureWatcher>
#include <QUrl>
#include <QtConcurrentRun>

namespace broadsheet {

WholeStories::WholeStories(LibraryCore &core) : m_core(core), m_robots(core) {}

QFuture<Result<Story>> WholeStories::fetch(StoryId id, fetch::Lane lane)
{
    auto promise = std::make_shared<QPromise<Result<Story>>>();
    promise->start();
    const bool isFirst = !m_running.contains(id);
    Running &one = m_running[id];
    one.waiting.append(promise);
    const bool overtakes = lane == fetch::Lane::ReaderWaits && one.lane == fetch::Lane::Background;
    if (isFirst || overtakes) {
        one.answer.cancel(); // never sent when it still waits in its queue
        one.lane = lane;
        one.attempt = ++m_attempts;
        begin(id, one.attempt);
    }
    return promise->future();
}

void WholeStories::cancel(StoryId id, fetch::Lane lane)
{
    const auto one = m_running.find(id);
    if (one == m_running.end() || one->lane != lane)
        return;
    one->answer.cancel();
    answer(id, one->attempt, Error{Error::Kind::Cancelled, {}});
}

WholeStories::Running *WholeStories::running(StoryId id, int attempt)
{
    const auto one = m_running.find(id);
    return one != m_running.end() && one->attempt == attempt ? &*one : nullptr;
}

void WholeStories::begin(StoryId id, int attempt)
{
    whenDone(m_core.store->story(id), this, [this, id, attempt](const Result<Story> &story) {
        if (!story)
            answer(id, attempt, story.error());
        else
            ask(id, attempt, *story);
    });
}

// As for pictures: a public page must not make us knock at doors in the reader's own network. A newspaper the
// reader takes from there may have its pages there too.
void WholeStories::ask(StoryId id, int attempt, const Story &story)
{
    Running *one = running(id, attempt);
    if (!one)
        return;
    one->story = story;
    const QString address = text::resolveUrl(story.item.url, {});
    if (address.isEmpty())
        return answer(id, attempt, Error{Error::Kind::BadAddress, story.item.url});
    whenDone(m_core.store->isSourceHost(QUrl(address).host().toLower()), this,
             [this, id, attempt, address](bool isOurs) {
                 using Reach = fetch::Request::Reach;
                 admit(id, attempt, requestForPage(address, isOurs ? Reach::OwnHost : Reach::PublicOnly));
             });
}

// The login and the certificate the reader gave for a feed hold for pages of its own server, and no other.
void WholeStories::admit(StoryId id, int attempt, fetch::Request request)
{
    const Running *one = running(id, attempt);
    if (!one)
        return;
    whenDone(m_core.store->source(one->story.source), this,
             [this, id, attempt, request](const std::optional<Source> &known) mutable {
                 const Source source = known.value_or(Source{});
                 if (!fetch::isSameOrigin(QUrl(source.address), QUrl(request.address)))
                     return askRobots(id, attempt, request);
                 request.acceptedCertificate = source.certificate;
                 using Found = Result<fetch::Credentials>;
                 whenDone(m_core.access->credentialsOf(source), this,
                          [this, id, attempt, request](const Found &found) mutable {
                              if (!found) // the page would only ask for what we do not get
                                  return answer(id, attempt, found.error());
                              request.credentials = *found;
                              askRobots(id, attempt, request);
                          });
             });
}

// What nobody waits for is not fetched where robots.txt asks programs to stay away; a reader who opens a
// story is no robot.
void WholeStories::askRobots(StoryId id, int attempt, const fetch::Request &request)
{
    const Running *one = running(id, attempt);
    if (!one)
        return;
    if (one->lane == fetch::Lane::ReaderWaits)
        return send(id, attempt, request);
    whenDone(m_robots.ask(request), this, [this, id, attempt, request](const RobotsPass::Refusal &refusal) {
        if (refusal)
            failed(id, attempt, refusal->error, refusal->notBefore);
        else
            send(id, attempt, request);
    });
}

void WholeStories::send(StoryId id, int attempt, const fetch::Request &request)
{
    Running *one = running(id, attempt);
    if (!one)
        return;
    fetch::Request sent = request;
    sent.lane = one->lane;
    one->answer = m_core.fetcher->get(sent);
    whenDone(one->answer, this, [this, id, attempt](const fetch::Answer &got) { arrived(id, attempt, got); });
}

void WholeStories::arrived(StoryId id, int attempt, const fetch::Answer &got)
{
    const Running *one = running(id, attempt);
    if (!one)
        return;
    if (!got.ok())
        return failed(id, attempt, got.failure().error, got.failure().notBefore);
    if (!got.response().complete)
        return failed(id, attempt, Error{Error::Kind::Interrupted, got.response().address});
    const auto newspaper = m_core.store->publication(one->story.publication).then(newspaperIn);
    whenDone(newspaper, this,
             [this, id, attempt, page = got.response()](const std::shared_ptr<const Publication> &found) {
                 lift(id, attempt, page, found);
             });
}

void WholeStories::lift(StoryId id, int attempt, const fetch::Response &page,
                        const std::shared_ptr<const Publication> &newspaper)
{
    const Running *one = running(id, attempt);
    if (!one)
        return;
    const auto job = [page, newspaper, story = one->story, now = m_core.now()] {
        return textOf(page, story, newspaper ? *newspaper : Publication(), now);
    };
    whenDone(QtConcurrent::run(job), this,
             [this, id, attempt](const Result<WholeText> &text) { lifted(id, attempt, text); });
}

void WholeStories::lifted(StoryId id, int attempt, const Result<WholeText> &text)
{
    Running *one = running(id, attempt);
    if (!one)
        return;
    if (!text)
        return failed(id, attempt, text.error());
    one->story.whole.text = *text;
    one->story.whole.trouble.reset();
    one->story.whole.again = {};
    // On a full or read-only disk it is shown all the same.
    whenDone(m_core.store->putWhole(id, *text), this, [this, id, attempt](const Result<Done> &) {
        if (const Running *done = running(id, attempt))
            answer(id, attempt, Story(done->story));
    });
}

void WholeStories::failed(StoryId id, int attempt, const Error &error, const QDateTime &notBefore)
{
    if (!running(id, attempt))
        return;
    if (isOurDoing(error.kind))
        return answer(id, attempt, error);
    const QDateTime again = tryPageAgain(error, m_core.now(), notBefore);
    whenDone(m_core.store->putWholeTrouble(id, error, again), this,
             [this, id, attempt, error](const Result<Done> &) { answer(id, attempt, error); });
}

void WholeStories::answer(StoryId id, int attempt, const Result<Story> &story)
{
    if (!running(id, attempt))
        return;
    const QList<Promise> waiting = m_running.take(id).waiting;
    for (const Promise &promise : waiting)
        finish(promise, story);
}

} // namespace broadsheet
