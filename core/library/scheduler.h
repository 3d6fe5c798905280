// While the program is open: looks now and then for what has fallen due and lets the refresher ask it; after
// that, lets go of what the reader no longer keeps. Waits while there is no network.
#pragma once

#include <QObject>
#include <QTimer>

namespace broadsheet {

struct LibraryCore;

class Scheduler final : public QObject
{
    Q_OBJECT

public:
    explicit Scheduler(LibraryCore &core);

private:
    void look();

    LibraryCore &m_core;
    QTimer m_clock;
};

} // namespace broadsheet
