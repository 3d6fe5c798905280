#include "core/library/unfinishedimports.h"

#include "core/library/answers.h"
#include "core/library/librarycore.h"
#include "core/publications/manifest.h"

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

constexpr int tryAgainAfter = 20'000; // ms

} // namespace

UnfinishedImports::UnfinishedImports(LibraryCore &core)
    : m_core(core), m_lock(core.options.profileFolder + u"/import.lock"_s)
{
    m_lock.setStaleLockTime(0); // a long import is not a dead one; a dead process is noticed anyway
    m_again.setSingleShot(true);
    m_again.setInterval(tryAgainAfter);
    m_again.callOnTimeout(this, &UnfinishedImports::takeBack);
}

bool UnfinishedImports::lock() { return !m_lock.isLocked() && m_lock.tryLock(0); }

// What is left of another is taken back first: stories that it brought would be known to the new one, which
// would then lose them.
QFuture<Result<Done>> UnfinishedImports::begin()
{
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    if (m_begun || (!m_isTakingBack && !lock())) {
        finish(promise, Result<Done>(Error{Error::Kind::Busy, m_core.options.profileFolder}));
        return promise->future();
    }
    m_begun = promise;
    if (!m_isTakingBack)
        takeBackAll();
    return promise->future();
}

void UnfinishedImports::end()
{
    m_lock.unlock();
    takeBack();
}

// Nearly always there are none, and nothing is locked.
void UnfinishedImports::takeBack()
{
    whenDone(m_core.store->brokenImports(), this, [this](const QList<JournalId> &entries) {
        if (!entries.isEmpty() && lock())
            takeBackAll();
    });
}

// Asked under the lock: what was under way before it may have come to its end meanwhile.
void UnfinishedImports::takeBackAll()
{
    m_isTakingBack = true;
    whenDone(m_core.store->brokenImports(), this, [this](const QList<JournalId> &entries) {
        m_left = entries;
        if (entries.isEmpty())
            close(Done{});
        else
            takeBackNext();
    });
}

void UnfinishedImports::takeBackNext()
{
    whenDone(m_core.store->undo(m_left.takeFirst(), {publications::readManifest}, m_core.now()), this,
             [this](const Result<store::Undone> &undone) {
                 const bool stays = !undone && undone.error().kind != Error::Kind::NothingToDo;
                 if (!stays && !m_left.isEmpty())
                     return takeBackNext();
                 m_core.tellOfImport();
                 close(stays ? Result<Done>(undone.error()) : Done{});
             });
}

void UnfinishedImports::close(const Result<Done> &done)
{
    m_isTakingBack = false;
    if (!done)
        m_again.start();
    const auto begun = std::exchange(m_begun, {});
    if (!done || !begun)
        m_lock.unlock();
    if (begun)
        finish(begun, Result<Done>(done));
}

} // namespace broadsheet
