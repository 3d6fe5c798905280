// Asks sources for news: those that are due, or those the reader names. When is the scheduler's matter. One
// process of a profile refreshes at a time (refresh.lock). A source's document is parsed in Qt's pool,
// stored, and only then its validators. Lists and sitemaps go the same road as feeds, but for robots.txt.
#pragma once

#include "core/fetch/fetcher.h"
#include "core/library/documents.h"
#include "core/library/firstanswers.h"
#include "core/library/newspapers.h"
#include "core/library/robotspass.h"
#include "core/library/sources.h"
#include "core/model/change.h"
#include "core/store/sources.h"

#include <QHash>
#include <QList>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <memory>

namespace broadsheet {

struct LibraryCore;

class Refresher final : public QObject
{
    Q_OBJECT

public:
    explicit Refresher(LibraryCore &core);

    void refresh(const store::Whom &whom);
    void cancel();
    RefreshProgress progress() const { return m_progress; }

signals:
    void progressed(const broadsheet::RefreshProgress &progress);

private:
    // Came while another run lasted. Asked since: who was, has answered it already; invalid: nobody has.
    struct Wish
    {
        store::Whom whom;
        QDateTime askedSince;
        friend bool operator==(const Wish &, const Wish &) = default;
    };

    void start(const Wish &wish);
    void prepare(const QList<Source> &sources);
    void begin(const QList<Source> &sources);
    void askNext();
    void ask(const Source &source);
    void admit(const Source &source);
    void send(const Source &source, const fetch::Request &request, int sitemaps);
    void follow(const Source &source, const QString &sitemap, int sitemaps);
    void answered(const Source &source, const fetch::Answer &answer, int sitemaps);
    void failed(const Source &source, const fetch::Failure &failure);
    void refuse(const Source &source, const fetch::Failure &failure);
    void judgeHeld();
    void refuseHeld();
    void goOffline();
    void arrived(const Source &source, const fetch::Response &response, const ParsedDocument &document);
    void write(const Source &source, const store::Asked &asked);
    void settled(const Source &source);
    void end();
    void close();
    void tellLater(const Change &change);
    void tellNow();

    LibraryCore &m_core;
    RobotsPass m_robots;
    Newspapers m_newspapers;           // of this run, when it needs them
    std::unique_ptr<QLockFile> m_lock; // held while a run lasts
    RefreshProgress m_progress;
    QDateTime m_began;
    fetch::Pace m_pace = fetch::Pace::Spaced; // of this run
    QList<Wish> m_wishes;
    QList<Source> m_waiting;
    QHash<SourceId, QString> m_hosts; // of this run
    QHash<QString, int> m_busyHosts;  // one request a host
    FirstAnswers m_first;
    int m_inFlight = 0;
    int m_open = 0; // those, and the ones whose answer is still being written
    Change m_stories{Change::What::Stories, {}, {}}; // gathered, told a few times a second
    Change m_health{Change::What::SourceHealth, {}, {}};
    QTimer m_telling;
    bool m_stopped = false; // the reader wants no more of this run
    bool m_ending = false;  // all sources are asked; articles are fetched in advance
};

} // namespace broadsheet
