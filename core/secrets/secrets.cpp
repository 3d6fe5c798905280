#include "core/secrets/secrets.h"

#include <QPromise>

#include <memory>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace broadsheet::secrets {

namespace {

const QString service = u"org.broadsheet.Broadsheet"_s;

// Starts the job; its answer is what `read` makes of it.
template <typename Job, typename Read>
auto started(Job *job, const QString &name, Read read) -> QFuture<decltype(read(*job))>
{
    using Answer = decltype(read(*job));
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QFuture<Answer> answer = promise->future();
    job->setKey(name);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, read] {
        promise->addResult(read(*job));
        promise->finish();
    });
    job->start(); // deletes itself
    return answer;
}

Result<Done> doneUnless(const QKeychain::Job &job, bool isFine)
{
    if (isFine)
        return Done{};
    return Error{Error::Kind::NotStored, job.errorString()};
}

} // namespace

QFuture<Result<Done>> Secrets::keep(const QString &name, const QString &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service, this);
    job->setTextData(secret);
    return started(job, name, [](const QKeychain::Job &ended) {
        return doneUnless(ended, ended.error() == QKeychain::NoError);
    });
}

QFuture<Result<std::optional<QString>>> Secrets::find(const QString &name)
{
    using Found = Result<std::optional<QString>>;
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    return started(job, name, [](const QKeychain::ReadPasswordJob &ended) -> Found {
        if (ended.error() == QKeychain::NoError)
            return std::optional(ended.textData());
        if (ended.error() == QKeychain::EntryNotFound)
            return std::optional<QString>();
        return Error{Error::Kind::KeychainClosed, ended.errorString()};
    });
}

QFuture<Result<Done>> Secrets::forget(const QString &name)
{
    auto *job = new QKeychain::DeletePasswordJob(service, this);
    return started(job, name, [](const QKeychain::Job &ended) {
        return doneUnless(ended,
                          ended.error() == QKeychain::NoError || ended.error() == QKeychain::EntryNotFound);
    });
}

} // namespace broadsheet::secrets
