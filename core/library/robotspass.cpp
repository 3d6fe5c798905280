#include "core/library/robotspass.h"

#include "core/library/answers.h"
#include "core/library/librarycore.h"

namespace broadsheet {

namespace {

constexpr qsizetype mostKnown = 500;
constexpr qint64 goodFor = 24 * 60 * 60; // s, as the RFC has it

// The server answered that there is none for us: then everything is allowed.
bool meansThereIsNone(Error::Kind kind)
{
    using Kind = Error::Kind;
    return kind == Kind::NotFound || kind == Kind::Gone || kind == Kind::Forbidden ||
           kind == Kind::PasswordNeeded || kind == Kind::PasswordWrong || kind == Kind::TooManyRedirects;
}

} // namespace

RobotsPass::RobotsPass(LibraryCore &core) : m_core(core) {}

QFuture<RobotsPass::Refusal> RobotsPass::ask(const fetch::Request &page)
{
    const QString address = page.address;
    const QString robots = publications::robotsOf(address);
    const auto known = m_known.constFind(robots);
    if (known != m_known.constEnd() && m_core.now() < known->until)
        return readyFuture(refusalOf(address, known->robots));
    fetch::Request request;
    request.address = robots;
    request.lane = page.lane;
    request.pace = page.pace;
    request.reach = page.reach;
    request.accept = "text/plain, */*;q=0.5";
    request.acceptedCertificate = page.acceptedCertificate;
    return thenAnswer(m_core.fetcher->get(request), this,
                      [this, address](const fetch::Answer &answer) { return learn(address, answer); });
}

RobotsPass::Refusal RobotsPass::refusalOf(const QString &address, const publications::Robots &robots) const
{
    if (publications::allows(robots, address))
        return {};
    return fetch::Failure{{Error::Kind::RobotsRefuse, address}, {}, {}};
}

RobotsPass::Refusal RobotsPass::learn(const QString &address, const fetch::Answer &answer)
{
    if (!answer.ok() && !meansThereIsNone(answer.failure().error.kind))
        return answer.failure();
    const QString robots = publications::robotsOf(address);
    Known known;
    known.until = m_core.now().addSecs(goodFor);
    if (answer.ok())
        known.robots = publications::readRobots(answer.response().body, robots);
    if (m_known.size() >= mostKnown)
        m_known.clear();
    m_known.insert(robots, known);
    return refusalOf(address, known.robots);
}

} // namespace broadsheet
