// A timer that beats in the window's thread; what lies between two beats is a stall. Also in that thread's
// own processor time, which a busy machine does not lengthen. Wanted: none above 50 ms.
#pragma once

#include "tests/bench/clocks.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QObject>
#include <QTimer>
#include <QTimerEvent>

#include <algorithm>
#include <cstdio>

namespace broadsheet::bench {

inline constexpr int beatEvery = 5; // ms
inline constexpr double longestStall = 50;

class Heartbeat final : public QObject
{
public:
    void begin()
    {
        m_worst = m_worstCpu = 0;
        m_beats = m_tooLong = 0;
        m_since.start();
        m_cpu = threadCpu();
        m_timer = startTimer(beatEvery, Qt::PreciseTimer);
    }

    void end(const char *what)
    {
        killTimer(m_timer);
        std::printf("%-16s longest stall %.0f ms (%.0f ms of its own time), %d of %d beats above %.0f ms\n",
                    what, m_worst, m_worstCpu, m_tooLong, m_beats, longestStall);
        std::fflush(stdout);
    }

protected:
    void timerEvent(QTimerEvent *) override
    {
        const double gap = static_cast<double>(m_since.nsecsElapsed()) / 1e6;
        const double cpu = threadCpu();
        m_worst = std::max(m_worst, gap);
        m_worstCpu = std::max(m_worstCpu, cpu - m_cpu);
        m_tooLong += gap > longestStall ? 1 : 0;
        ++m_beats;
        m_since.start();
        m_cpu = cpu;
    }

private:
    QElapsedTimer m_since;
    double m_cpu = 0;
    double m_worst = 0;
    double m_worstCpu = 0;
    int m_beats = 0;
    int m_tooLong = 0;
    int m_timer = 0;
};

inline void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace broadsheet::bench
