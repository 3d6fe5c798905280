#include "core/library/unfinishedimports.h"

#include "core/base/async.h"
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

bool UnfinishedImports::begin() { return !m_lock.isLocked() && m_lock.tryLock(0); }

void UnfinishedImports::end()
{
    m_lock.unlock();
    takeBack();
}

// Nearly always there are none, and nothing is locked.
void UnfinishedImports::takeBack()
{
    whenDone(m_core.store->brokenImports(), this, [this](const QList<JournalId> &entries) {
        if (entries.isEmpty() || !begin())
            return;
        m_left = entries;
        takeBackNext();
    });
}

void UnfinishedImports::takeBackNext()
{
    if (m_left.isEmpty())
        return close();
    const JournalId entry = m_left.takeFirst();
    whenDone(m_core.store->undo(entry, {publications::readManifest}, m_core.now()), this,
             [this](const Result<store::Undone> &undone) {
                 if (!undone && undone.error().kind != Error::Kind::NothingToDo) {
                     m_again.start();
                     return close();
                 }
                 takeBackNext();
             });
}

void UnfinishedImports::close()
{
    m_lock.unlock();
    m_core.tellOfImport();
}

} // namespace broadsheet
