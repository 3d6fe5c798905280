#include "core/library/keptpictures.h"

#include "core/fetch/reachability.h"
#include "core/library/answers.h"
#include "core/library/librarycore.h"
#include "core/library/picturecache.h"
#include "core/library/storypictures.h"

#include <QSet>
#include <QtConcurrentRun>

#include <memory>

namespace broadsheet {

KeptPictures::KeptPictures(LibraryCore &core) : m_core(core) {}

void KeptPictures::list(std::function<void(const QStringList &)> answer)
{
    whenDone(m_core.store->held(), this, [this, answer = std::move(answer)](const QList<StoryId> &ids) {
        const auto all = std::make_shared<QSet<QString>>();
        walk(
            ids,
            [all](const QStringList &addresses) {
                all->unite({addresses.cbegin(), addresses.cend()});
            },
            [all, answer] { answer(all->values()); });
    });
}

namespace {

// What is still waited for; the last one to let go says how many came.
struct Bringing
{
    ~Bringing()
    {
        promise.addResult(here);
        promise.finish();
    }
    QPromise<int> promise;
    int here = 0;
};

} // namespace

QFuture<int> KeptPictures::bring(const QList<StoryId> &ids)
{
    const auto bringing = std::make_shared<Bringing>();
    bringing->promise.start();
    const QFuture<int> came = bringing->promise.future();
    const QFuture<int> answer = thenLater<int>(came, this, [this](int here, const auto &promise) {
        whenDone(m_core.pictureCache->written(), this,
                 [here, promise](const Done &) { finish(promise, int(here)); });
    });
    if (m_core.store->isReadOnly() || m_core.reach->isMetered())
        return answer;
    walk(
        ids,
        [this, bringing](const QStringList &addresses) {
            for (const QString &address : addresses)
                whenDone(m_core.pictureCache->picture(address, Pictures::Lane::Background), this,
                         [bringing](const Result<Picture> &picture) { bringing->here += picture ? 1 : 0; });
        },
        [] {});
    return answer;
}

// One story after another: a text may be long, and the reader's own wishes go between.
void KeptPictures::walk(QList<StoryId> ids, Each each, std::function<void()> ended)
{
    if (ids.isEmpty())
        return ended();
    const StoryId next = ids.takeFirst();
    whenDone(m_core.store->story(next), this, [this, ids, each, ended](const Result<Story> &story) {
        if (!story || !(story->state.kept || story->state.later))
            return walk(ids, each, ended);
        whenDone(QtConcurrent::run(allPictures, *story), this,
                 [this, ids, each, ended](const QStringList &addresses) {
                     each(addresses);
                     walk(ids, each, ended);
                 });
    });
}

} // namespace broadsheet
