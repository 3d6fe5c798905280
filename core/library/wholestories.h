// Whole articles: fetched from the story's own page, lifted out in Qt's pool, compared with the feed's text
// and stored beside it. Asked twice at the same time for the same story, its page is fetched once.
#pragma once

#include "core/base/result.h"
#include "core/fetch/fetcher.h"
#include "core/library/robotspass.h"
#include "core/model/publication.h"
#include "core/model/story.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>

#include <memory>

namespace broadsheet {

struct LibraryCore;

class WholeStories final : public QObject
{
    Q_OBJECT

public:
    explicit WholeStories(LibraryCore &core);

    // The story with its article. A reader who waits overtakes what only waits in the background.
    QFuture<Result<Story>> fetch(StoryId id, fetch::Lane lane);
    // When it runs in this lane, whoever waits for it gets Cancelled.
    void cancel(StoryId id, fetch::Lane lane);

private:
    using Promise = std::shared_ptr<QPromise<Result<Story>>>;

    struct Running
    {
        QList<Promise> waiting{};
        fetch::Lane lane = fetch::Lane::Background;
        Story story{};
        QFuture<fetch::Answer> answer{};
        int attempt = 0; // what an earlier one brings is not waited for
    };

    void begin(StoryId id, int attempt);
    void ask(StoryId id, int attempt, const Story &story);
    void admit(StoryId id, int attempt, fetch::Request request);
    void askRobots(StoryId id, int attempt, const fetch::Request &request);
    void send(StoryId id, int attempt, const fetch::Request &request);
    void arrived(StoryId id, int attempt, const fetch::Answer &answer);
    void lift(StoryId id, int attempt, const fetch::Response &page,
              const std::shared_ptr<const Publication> &newspaper);
    void lifted(StoryId id, int attempt, const Result<WholeText> &text);
    void failed(StoryId id, int attempt, const Error &error, const QDateTime &notBefore = {});
    void answer(StoryId id, int attempt, const Result<Story> &story);
    Running *running(StoryId id, int attempt);

    LibraryCore &m_core;
    RobotsPass m_robots;
    QHash<StoryId, Running> m_running;
    int m_attempts = 0;
};

} // namespace broadsheet
