// After a refresh: whole articles of unread stories whose newspapers the reader wants in advance, newest
// first, so many a refresh, in the background lane (one at a time a host). Not while the network is paid by
// the byte.
#pragma once

#include "core/model/story.h"

#include <QObject>

#include <functional>

namespace broadsheet {

struct LibraryCore;

class InAdvance final : public QObject
{
    Q_OBJECT

public:
    explicit InAdvance(LibraryCore &core);

    // `ended` is called once, also when there is nothing to do. Not while it runs.
    void start(std::function<void()> ended);
    void stop(); // what is on its way is broken off
    bool isRunning() const { return m_running; }

signals:
    void progressed(int done, int total);

private:
    void choose(QList<StoryId> ids);
    void fetchAll();
    void end();

    LibraryCore &m_core;
    std::function<void()> m_ended;
    QList<StoryId> m_chosen;
    int m_done = 0;
    bool m_running = false;
    bool m_stopped = false;
};

} // namespace broadsheet
