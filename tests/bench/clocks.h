// What a measurement takes its time by, in milliseconds.
#pragma once

#include <QDeadlineTimer>

#include <ctime>

namespace broadsheet::bench {

inline double wallClock()
{
    return static_cast<double>(QDeadlineTimer::current(Qt::PreciseTimer).deadlineNSecs()) / 1e6;
}

// Processor time of this thread: on a busy machine too it is what the work took.
inline double threadCpu()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace broadsheet::bench
