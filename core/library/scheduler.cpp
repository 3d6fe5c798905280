#include "core/library/scheduler.h"

#include "core/library/librarycore.h"
#include "core/library/refresher.h"

#include <QRandomGenerator>

namespace broadsheet {

namespace {

constexpr int lookEvery = 60'000;       // ms
constexpr int firstLook = 3'000;        // ms after the start at the earliest …
constexpr int firstLookSpread = 12'000; // … and this much later at the latest, by chance

} // namespace

Scheduler::Scheduler(LibraryCore &core) : m_core(core)
{
    connect(&m_clock, &QTimer::timeout, this, &Scheduler::look);
    m_clock.start(firstLook + static_cast<int>(QRandomGenerator::global()->bounded(firstLookSpread)));
}

void Scheduler::look()
{
    m_clock.setInterval(lookEvery);
    if (!m_core.refresher->progress().running)
        m_core.refresher->refresh({store::Asking::WhenDue, {}, {}});
}

} // namespace broadsheet
