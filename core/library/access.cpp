#include "core/library/access.h"

#include "core/base/log.h"
#include "core/library/answers.h"
#include "core/library/librarycore.h"
#include "core/library/refresher.h"
#include "core/library/typedaddress.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

QString written(const Login &login)
{
    const QJsonObject object{{u"name"_s, login.name}, {u"password"_s, login.password}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

fetch::Credentials readBack(const QString &secret)
{
    const QJsonObject object = QJsonDocument::fromJson(secret.toUtf8()).object();
    return {object.value("name"_L1).toString(), object.value("password"_L1).toString()};
}

} // namespace

Access::Access(LibraryCore &core) : m_core(core) {}

QFuture<Result<fetch::Credentials>> Access::credentialsOf(const Source &source)
{
    using Found = Result<fetch::Credentials>;
    if (source.secret.isEmpty())
        return readyFuture(Found(fetch::Credentials{}));
    if (const auto known = m_known.constFind(source.secret); known != m_known.constEnd())
        return readyFuture(Found(*known));
    return thenAnswer(m_secrets.find(source.secret), this,
                      [this, name = source.secret](const Result<std::optional<QString>> &found) -> Found {
                          if (!found)
                              return found.error();
                          if (!*found) // it was put there: a locked keychain says the same as an empty one
                              return Error{Error::Kind::KeychainClosed, {}};
                          return *m_known.insert(name, readBack(**found));
                      });
}

QFuture<Result<QString>> Access::keep(const Login &login)
{
    const QString name = u"source-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    return thenAnswer(m_secrets.keep(name, written(login)), this,
                      [this, name, login](const Result<Done> &kept) -> Result<QString> {
                          if (!kept)
                              return kept.error();
                          m_known.insert(name, {login.name, login.password});
                          return name;
                      });
}

void Access::forget(const QString &name)
{
    m_known.remove(name);
    whenDone(m_secrets.forget(name), this, [this, name](const Result<Done> &done) {
        if (done)
            m_core.store->dropForgotten(name);
        else // it stays on the list of what is to be forgotten
            qCWarning(logLibrary) << "a password is still in the keychain:" << done.error().detail;
    });
}

void Access::sweep()
{
    if (m_core.store->isReadOnly())
        return;
    whenDone(m_core.store->forgottenSecrets(), this, [this](const QStringList &names) {
        std::for_each(names.begin(), names.end(), [this](const QString &name) { forget(name); });
    });
}

QFuture<Result<Done>> Access::setLogin(SourceId source, const Login &login)
{
    if (m_core.store->isReadOnly())
        return readyFuture(Result<Done>(Error{Error::Kind::CannotWrite, m_core.options.profileFolder}));
    if (login.isEmpty())
        return use(source, {});
    using Promise = std::shared_ptr<QPromise<Result<Done>>>;
    return thenLater<Result<Done>>(
        keep(login), this, [this, source](const Result<QString> &name, const Promise &promise) {
            if (!name)
                return finish(promise, Result<Done>(name.error()));
            whenDone(use(source, *name), this, [this, name, promise](const Result<Done> &done) {
                if (!done)
                    forget(*name);
                finish(promise, done);
            });
        });
}

QFuture<Result<Done>> Access::use(SourceId source, const QString &name)
{
    return thenAnswer(m_core.store->setSecret(source, name), this, [this, source](const Result<Done> &done) {
        if (done) {
            sweep(); // the one before
            askAgain(source);
        }
        return done;
    });
}

QFuture<Result<Done>> Access::acceptCertificate(SourceId source, const QByteArray &sha256)
{
    return thenAnswer(m_core.store->acceptCertificate(source, sha256), this,
                      [this, source](const Result<Done> &done) {
                          if (done)
                              askAgain(source);
                          return done;
                      });
}

void Access::askAgain(SourceId source)
{
    m_core.changed({Change::What::SourceHealth, {}, {source}});
    m_core.refresher->refresh({store::Asking::Again, {}, {source}});
}

QFuture<Result<ShownCertificate>> Access::shownCertificate(SourceId source)
{
    using Promise = std::shared_ptr<QPromise<Result<ShownCertificate>>>;
    return thenLater<Result<ShownCertificate>>(
        m_core.store->sources(), this, [this, source](const QList<Source> &sources, const Promise &promise) {
            const auto found = std::find_if(sources.begin(), sources.end(),
                                            [source](const Source &one) { return one.id == source; });
            if (found == sources.end())
                return finish(promise, Result<ShownCertificate>(Error{Error::Kind::NothingToDo, {}}));
            whenDone(shownCertificate(found->address), this,
                     [promise](const Result<ShownCertificate> &shown) { finish(promise, shown); });
        });
}

QFuture<Result<ShownCertificate>> Access::shownCertificate(const QString &address)
{
    using Shown = Result<ShownCertificate>;
    const QString first = addressesOf(address).value(0);
    if (first.isEmpty())
        return readyFuture(Shown(Error{Error::Kind::BadAddress, address}));
    fetch::Request request;
    request.address = first;
    request.lane = fetch::Lane::ReaderWaits;
    request.reach = fetch::Request::Reach::OwnHost;
    return thenAnswer(m_core.fetcher->get(request), this, [first](const fetch::Answer &answer) -> Shown {
        if (answer.ok() || answer.failure().error.kind != Error::Kind::Tls)
            return Error{Error::Kind::NothingToDo, first};
        if (answer.failure().certificate.sha256.isEmpty())
            return answer.failure().error;
        return answer.failure().certificate;
    });
}

} // namespace broadsheet
