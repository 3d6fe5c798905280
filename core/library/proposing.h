// A site's page → a newspaper to propose, with what the pages of its sections, its front pages in other
// languages, the sections of those and its news sitemap add.
// Polite: some thirty pages at most, one after the other, none that robots.txt keeps programs from, and no
// longer than a reader waits.
#pragma once

#include "core/base/result.h"
#include "core/fetch/request.h"
#include "core/library/robotspass.h"
#include "core/model/publication.h"
#include "core/publications/proposal.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>

namespace broadsheet {

struct LibraryCore;

class Proposing final : public std::enable_shared_from_this<Proposing>
{
public:
    // `wanted` is asked before every request; when it says no, what was found so far is the answer.
    Proposing(LibraryCore &core, std::function<bool()> wanted);

    // NoFeedFound where neither the page nor its sections nor the site's sitemaps have news, nor look like
    // lists of them that robots.txt lets programs read.
    QFuture<Result<Publication>> start(const fetch::Response &page);

private:
    struct Page
    {
        publications::SectionLink link;
        QString edition;
    };
    void learn(const publications::Proposal &front, qsizetype most);
    void getPage(const QString &address, const std::function<void(const fetch::Response *)> &arrived);
    void get(const QString &address, const QByteArray &accept,
             const std::function<void(const fetch::Response *)> &arrived);
    fetch::Request requestTo(const QString &address) const;
    bool mayAsk() const;
    void askSections();
    void addSection(const Page &page, const publications::SectionPage &section);
    void askHomes();
    void askRobots();
    void askSitemaps(QStringList addresses);
    void finish();
    void dropForbiddenLists();
    void forget(const QString &address);
    void answer();

    LibraryCore &m_core;
    RobotsPass m_robots;
    QStringList m_lists; // pages that are proposed as lists, for robots.txt to allow
    QString m_page;      // where it begins
    std::function<bool()> m_wanted;
    QPromise<Result<Publication>> m_promise;
    Publication m_publication;
    QList<Page> m_pages;                    // of sections, not yet asked
    QList<InLanguage> m_homes;              // of other editions, not yet asked
    QHash<QString, QString> m_sameSections; // by the address of its page in another language: its id
    QList<SectionSource> m_fronts; // front pages that list stories, for editions without anything else
    int m_requests = 0;
    QElapsedTimer m_time;
};

} // namespace broadsheet
