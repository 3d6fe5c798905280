// One page that is in no feed on its way among the bookmarks: fetched, freed from what surrounds the article,
// kept. What is known by its address is kept as it is.
#pragma once

#include "core/fetch/fetcher.h"
#include "core/library/bookmarks.h"
#include "core/library/pagetext.h"
#include "core/store/bringing.h"

#include <QPromise>
#include <QStringList>

#include <memory>
#include <optional>

namespace broadsheet {

struct LibraryCore;

class SavingPage final : public std::enable_shared_from_this<SavingPage>
{
public:
    SavingPage(LibraryCore &core, Bookmarks &bookmarks, CollectionId collection);
    QFuture<Result<SavedPage>> start(const QString &typed);
    void cancel(); // too late once it is being written

private:
    void keepKnown(StoryId id);
    void describe(StoryId id, SavedPage::How how);
    void tryNext();
    void arrived(const fetch::Answer &answer);
    void save(const SavedText &text, const QDateTime &notBefore = {});
    void saved(const SavedText &text, const store::Brought &brought);
    void answer(const Result<SavedPage> &page);

    LibraryCore &m_core;
    Bookmarks &m_bookmarks;
    CollectionId m_collection;
    QStringList m_tries;
    QString m_asked;
    QFuture<fetch::Answer> m_page;
    bool m_isFetching = false;
    bool m_isCancelled = false;
    std::optional<StoryId> m_known; // kept already; only its text is waited for
    QPromise<Result<SavedPage>> m_promise;
};

} // namespace broadsheet
