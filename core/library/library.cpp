#include "core/library/library.h"

#include "core/base/async.h"
#include "core/base/log.h"
#include "core/library/access.h"
#include "core/library/bookmarks.h"
#include "core/library/guide.h"
#include "core/library/inadvance.h"
#include "core/library/journal.h"
#include "core/library/keptpictures.h"
#include "core/library/librarycore.h"
#include "core/library/picturecache.h"
#include "core/library/pictures.h"
#include "core/library/refresher.h"
#include "core/library/scheduler.h"
#include "core/library/sharing.h"
#include "core/library/sources.h"
#include "core/library/stories.h"
#include "core/library/unfinishedimports.h"
#include "core/library/wholestories.h"

#include <QDir>
#include <QFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int pollForOthers = 1'000; // ms between looks whether another process wrote

// A profile is the reader's own: nobody else on this computer looks into it.
std::optional<Error> makeFolder(const QString &folder)
{
    if (folder.isEmpty())
        return Error{Error::Kind::CannotWrite, folder};
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return Error{Error::Kind::CannotWrite, QDir::toNativeSeparators(folder)};
    if (info.exists())
        return {};
    if (!QDir().mkpath(folder))
        return Error{Error::Kind::CannotWrite, QDir::toNativeSeparators(folder)};
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

fetch::FetcherOptions fetcherOptions(const LibraryOptions &options)
{
    fetch::FetcherOptions fetching = options.network ? *options.network : fetch::FetcherOptions();
    fetching.clock = options.clock;
    const QByteArray language = options.interfaceLanguage.toLatin1();
    if (!language.isEmpty() && language != "en")
        fetching.acceptLanguage = language + ",en;q=0.8,*;q=0.5";
    return fetching;
}

} // namespace

struct Library::Rooms
{
    LibraryCore core;
    std::unique_ptr<Access> access;
    std::unique_ptr<Refresher> refresher;
    std::unique_ptr<Scheduler> scheduler;
    std::unique_ptr<PictureCache> pictureCache;
    std::unique_ptr<KeptPictures> keptPictures;
    std::unique_ptr<WholeStories> wholeStories;
    std::unique_ptr<InAdvance> inAdvance;
    std::unique_ptr<UnfinishedImports> unfinishedImports;
    std::unique_ptr<Stories> stories;
    std::unique_ptr<Sources> sources;
    std::unique_ptr<Pictures> pictures;
    std::unique_ptr<Bookmarks> bookmarks;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Sharing> sharing;
    QTimer others;
    qint64 dataVersion = -1;
};

Result<std::unique_ptr<Library>> Library::open(const LibraryOptions &options)
{
    if (std::optional<Error> error = makeFolder(options.profileFolder))
        return *error;
    Result<std::unique_ptr<store::Store>> opened = store::Store::open(options.profileFolder, options.clock());
    if (!opened)
        return opened.error();
    auto rooms = std::make_unique<Rooms>();
    rooms->core.options = options;
    rooms->core.store = std::move(*opened);
    return std::unique_ptr<Library>(new Library(std::move(rooms)));
}

Library::Library(std::unique_ptr<Rooms> rooms) : m_rooms(std::move(rooms))
{
    LibraryCore &core = m_rooms->core;
    core.context = this;
    core.changed = [this](const Change &change) { emit changed(change); };
    fetch::FetcherOptions fetching = fetcherOptions(core.options);
    if (!fetching.reach) {
        fetching.reach = std::make_shared<fetch::Reachability>();
        fetching.reach->followSystem();
    }
    core.reach = fetching.reach;
    core.fetcher = std::make_unique<fetch::Fetcher>(fetching);
    m_rooms->wholeStories = std::make_unique<WholeStories>(core);
    core.wholeStories = m_rooms->wholeStories.get();
    m_rooms->inAdvance = std::make_unique<InAdvance>(core);
    core.inAdvance = m_rooms->inAdvance.get();
    m_rooms->access = std::make_unique<Access>(core);
    core.access = m_rooms->access.get();
    m_rooms->refresher = std::make_unique<Refresher>(core);
    core.refresher = m_rooms->refresher.get();
    m_rooms->scheduler = std::make_unique<Scheduler>(core);
    core.scheduler = m_rooms->scheduler.get();
    m_rooms->pictureCache = std::make_unique<PictureCache>(core);
    core.pictureCache = m_rooms->pictureCache.get();
    m_rooms->keptPictures = std::make_unique<KeptPictures>(core);
    core.keptPictures = m_rooms->keptPictures.get();
    m_rooms->unfinishedImports = std::make_unique<UnfinishedImports>(core);
    core.unfinishedImports = m_rooms->unfinishedImports.get();
    m_rooms->stories = std::make_unique<Stories>(core);
    m_rooms->sources = std::make_unique<Sources>(core);
    m_rooms->pictures = std::make_unique<Pictures>(core);
    m_rooms->bookmarks = std::make_unique<Bookmarks>(core);
    m_rooms->journal = std::make_unique<Journal>(core);
    m_rooms->sharing = std::make_unique<Sharing>(core);
    rememberPauses();
    installGuide(core);
    core.store->keepHouse(core.now());
    core.access->sweep();
    listenToOthers();
    if (!isReadOnly())
        core.unfinishedImports->takeBack();
    if (core.options.refreshing == LibraryOptions::Refreshing::WhileOpen && !isReadOnly())
        m_rooms->scheduler->start();
}

Library::~Library() = default;

// Who asked to be left alone, by whatever answer, is so for feeds, articles and pictures, and after a
// restart.
void Library::rememberPauses()
{
    LibraryCore &core = m_rooms->core;
    whenDone(core.store->pauses(core.now()), this, [&core](const QList<store::Pause> &pauses) {
        for (const store::Pause &pause : pauses)
            core.fetcher->pauseHost(pause.host, pause.until);
    });
    if (core.store->isReadOnly())
        return;
    connect(core.fetcher.get(), &fetch::Fetcher::hostPaused, this,
            [&core](const QString &host, const QDateTime &until) {
                core.store->keepPause({host, until}, core.now());
            });
}

void Library::listenToOthers()
{
    connect(&m_rooms->others, &QTimer::timeout, this, [this] {
        whenDone(m_rooms->core.store->dataVersion(), this, [this](qint64 version) {
            const qint64 before = std::exchange(m_rooms->dataVersion, version);
            if (before < 0 || before == version)
                return;
            emit changed({Change::What::Sources, {}, {}});
            emit changed({Change::What::Collections, {}, {}});
            emit changed({Change::What::Notes, {}, {}});
            emit changed({Change::What::Stories, {}, {}});
        });
    });
    m_rooms->others.start(pollForOthers);
}

Stories &Library::stories() { return *m_rooms->stories; }
Sources &Library::sources() { return *m_rooms->sources; }
Pictures &Library::pictures() { return *m_rooms->pictures; }
Bookmarks &Library::bookmarks() { return *m_rooms->bookmarks; }
Journal &Library::journal() { return *m_rooms->journal; }
Sharing &Library::sharing() { return *m_rooms->sharing; }
std::optional<Error> Library::notice() const { return m_rooms->core.store->notice(); }
bool Library::isReadOnly() const { return m_rooms->core.store->isReadOnly(); }

} // namespace broadsheet
