// While the program is open: looks now and then for what has fallen due and lets the refresher ask it. Waits
// while there is no network, or only one that is paid by the byte. A few times a day, lets go of what the
// reader does not want to keep: not at once, so that a wish chosen by mistake can be changed back.
#pragma once

#include "core/library/sources.h"

#include <QObject>

#include <functional>

namespace broadsheet {

struct LibraryCore;

class Scheduler final : public QObject
{
    Q_OBJECT

public:
    explicit Scheduler(LibraryCore &core);

    void start();
    Waiting waiting() const { return m_waiting; }
    bool usesMetered() const { return m_usesMetered; }
    void useMetered(bool use); // kept in the library

signals:
    void waitingChanged(broadsheet::Waiting waiting);

private:
    void after(int ms, const std::function<void()> &call);
    void lookIn(int ms);
    void look();
    void networkChanged();
    void prune();

    LibraryCore &m_core;
    bool m_usesMetered;
    Waiting m_waiting;
    bool m_isStarted = false;
    int m_nextLook = 0; // counts them
};

} // namespace broadsheet
