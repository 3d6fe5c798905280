#include "core/library/scheduler.h"

#include "core/base/async.h"
#include "core/fetch/reachability.h"
#include "core/library/librarycore.h"
#include "core/library/plan.h"
#include "core/library/refresher.h"

#include <QRandomGenerator>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int lookEvery = 60'000;           // ms
constexpr int firstPruning = 2 * 60'000;    // ms after the start
constexpr int pruneEvery = 6 * 60 * 60'000; // ms

const QString meteredSetting = u"refresh-on-metered"_s;

int soon() { return firstLookAfter(QRandomGenerator::global()->generate()); }

Waiting waitingFor(const fetch::Reachability &reach, bool usesMetered)
{
    if (!reach.isOnline())
        return Waiting::ForNetwork;
    return reach.isMetered() && !usesMetered ? Waiting::ForFreeNetwork : Waiting::No;
}

} // namespace

Scheduler::Scheduler(LibraryCore &core)
    : m_core(core),
      m_usesMetered(core.store->openedSetting(meteredSetting) == u"yes"_s),
      m_waiting(waitingFor(*core.reach, m_usesMetered))
{
}

void Scheduler::start()
{
    connect(m_core.reach.get(), &fetch::Reachability::changed, this, &Scheduler::networkChanged);
    m_isStarted = true;
    lookIn(soon());
    after(firstPruning, [this] { prune(); });
}

void Scheduler::after(int ms, const std::function<void()> &call)
{
    if (m_core.options.alarm)
        m_core.options.alarm(ms, this, call);
    else
        QTimer::singleShot(ms, this, call);
}

// The look asked for last is the next one.
void Scheduler::lookIn(int ms)
{
    after(ms, [this, number = ++m_nextLook] {
        if (number == m_nextLook)
            look();
    });
}

void Scheduler::prune()
{
    after(pruneEvery, [this] { prune(); });
    whenDone(m_core.store->prune(m_core.now()), this, [this](const Result<int> &pruned) {
        if (pruned && *pruned > 0)
            m_core.changed({Change::What::Stories, {}, {}});
    });
}

void Scheduler::look()
{
    lookIn(lookEvery);
    networkChanged(); // not every system tells by itself
    if (m_waiting == Waiting::No && !m_core.refresher->progress().running)
        m_core.refresher->refresh({store::Asking::WhenDue, {}, {}});
}

void Scheduler::networkChanged()
{
    const Waiting now = waitingFor(*m_core.reach, m_usesMetered);
    if (now == std::exchange(m_waiting, now))
        return;
    emit waitingChanged(now);
    if (now == Waiting::No && m_isStarted)
        lookIn(soon());
}

void Scheduler::useMetered(bool use)
{
    m_usesMetered = use;
    m_core.store->setSetting(meteredSetting, use ? u"yes"_s : u"no"_s);
    networkChanged();
}

} // namespace broadsheet
