#include "core/library/firstanswers.h"

#include "core/library/answered.h"

#include <utility>

namespace broadsheet {

namespace {

constexpr qsizetype doubtfulHosts = 3; // not reached, and nobody else was
constexpr qsizetype fewestHosts = 2;   // one alone may be dead

bool isUnreached(const fetch::Failure &failure)
{
    using Kind = Error::Kind;
    const Kind kind = failure.error.kind;
    return !failure.answered &&
           (kind == Kind::HostNotFound || kind == Kind::TimedOut || kind == Kind::Refused);
}

} // namespace

bool FirstAnswers::holds(const Source &source, const fetch::Failure &failure)
{
    m_heard = m_heard || failure.answered;
    if (m_heard || !isUnreached(failure))
        return false;
    if (source.failures == 0) // one that is dead for long is no sign
        m_hosts.insert(hostOf(source));
    m_held.append({source, failure});
    return true;
}

bool FirstAnswers::isDoubtful() const { return !m_heard && m_hosts.size() >= doubtfulHosts; }

bool FirstAnswers::wasTheNetwork() const { return !m_heard && m_hosts.size() >= fewestHosts; }

QList<FirstAnswers::Unreached> FirstAnswers::take() { return std::exchange(m_held, {}); }

} // namespace broadsheet
