// After a refresh: whole articles of unread stories whose newspapers the reader wants in advance, newest
// first, so many a refresh, in the background lane (one at a time a host), each with its first pictures. Not
// while the network is paid by the byte.
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
    void stop(); // ends it at once

signals:
    void progressed(int done, int total);

private:
    void choose(int run, QList<StoryId> ids);
    void fetchAll(int run);
    void findPictures(int run, const Story &story);
    void fetchPictures(int run, const QStringList &addresses);
    void settleOne(int run);
    void end();

    LibraryCore &m_core;
    std::function<void()> m_ended; // none: it does not run
    QList<StoryId> m_chosen;
    int m_done = 0;
    int m_run = 0; // what an earlier one brings does not count
};

} // namespace broadsheet
