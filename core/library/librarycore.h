// What the doors share: the store, the network, the options, and the one voice that says what happened. Not
// for anyone outside this room.
#pragma once

#include "core/fetch/fetcher.h"
#include "core/fetch/reachability.h"
#include "core/library/library.h"
#include "core/library/sources.h"
#include "core/store/store.h"

#include <functional>
#include <memory>

namespace broadsheet {

class Access;
class InAdvance;
class KeptPictures;
class PictureCache;
class Refresher;
class Scheduler;
class UnfinishedImports;
class WholeStories;

struct LibraryCore
{
    LibraryOptions options;
    std::unique_ptr<store::Store> store;
    std::shared_ptr<fetch::Reachability> reach;
    std::unique_ptr<fetch::Fetcher> fetcher;
    Access *access = nullptr;
    Refresher *refresher = nullptr;
    Scheduler *scheduler = nullptr;
    PictureCache *pictureCache = nullptr;
    KeptPictures *keptPictures = nullptr;
    WholeStories *wholeStories = nullptr;
    InAdvance *inAdvance = nullptr;
    UnfinishedImports *unfinishedImports = nullptr;
    QObject *context = nullptr; // the Library: whoever waits for an answer waits as long as it lives
    std::function<void(const Change &)> changed;

    // Journals, writes, tells everyone; how many really changed.
    QFuture<Result<int>> changeStates(const QList<StoryId> &ids, JournalEntry::Action action,
                                      Copies copies = Copies::Apart);

    // An import came or went: anything may be different.
    void tellOfImport() const;

    QDateTime now() const { return options.clock(); }
};

} // namespace broadsheet
