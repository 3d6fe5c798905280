#include "core/library/sources.h"

#include "core/library/access.h"
#include "core/library/adding.h"
#include "core/library/answers.h"
#include "core/library/catalogue.h"
#include "core/library/importing.h"
#include "core/library/librarycore.h"
#include "core/library/opml.h"
#include "core/library/plan.h"
#include "core/library/refresher.h"
#include "core/library/scheduler.h"
#include "core/library/subscriptions.h"
#include "core/publications/manifest.h"

#include <QJsonDocument>
#include <QRandomGenerator>

namespace broadsheet {

namespace {

// As if it had been so when the source was last asked.
QDateTime planAnew(const Source &source)
{
    return planned({.now = source.lastAsked,
                    .everyMinutes = source.everyMinutes,
                    .notBefore = source.wished,
                    .rhythm = source.rhythm,
                    .spread = QRandomGenerator::global()->bounded(largestSpread)})
        .nextDue;
}

} // namespace

Sources::Sources(LibraryCore &core) : m_core(core)
{
    connect(m_core.refresher, &Refresher::progressed, this, &Sources::progressed);
    connect(m_core.scheduler, &Scheduler::waitingChanged, this, &Sources::waitingChanged);
}

QFuture<QList<Subscribed>> Sources::publications()
{
    return m_core.store->publications().then(
        [](const QList<store::PublicationRow> &rows) { return subscribed(rows); });
}

QFuture<QList<Source>> Sources::sources() { return m_core.store->sources(); }

QFuture<publications::Catalogue> Sources::catalogue() { return readCatalogue(m_core.options); }

Result<Publication> Sources::fromManifest(const QByteArray &json) { return publications::readManifest(json); }

QByteArray Sources::toManifest(const Publication &publication)
{
    return QJsonDocument(publications::writeManifest(publication)).toJson();
}

QFuture<Result<Done>> Sources::chooseEdition(const QString &publication, const QString &edition)
{
    return thenAnswer(m_core.store->chooseEdition(publication, edition), this,
                      [this, publication](const Result<Done> &done) {
                          if (!done)
                              return done;
                          m_core.changed({Change::What::Sources, {}, {}});
                          m_core.changed({Change::What::Stories, {}, {}});
                          // An edition that was never read has no stories yet.
                          if (m_core.options.refreshing == LibraryOptions::Refreshing::WhileOpen)
                              m_core.refresher->refresh({store::Asking::WhenDue, publication, {}});
                          return done;
                      });
}

QFuture<Result<Added>> Sources::add(const QString &typedAddress, const Admission &admission, OnPage onPage)
{
    return std::make_shared<Adding>(m_core, onPage)->start(typedAddress, admission);
}

QFuture<Result<Done>> Sources::addPublication(const Publication &publication, const QString &edition)
{
    // What could not be read back would be a newspaper that is there and never seen.
    const QByteArray manifest = manifestOf(publication);
    const Result<Publication> read = publications::readManifest(manifest);
    if (!read)
        return QtFuture::makeReadyFuture(Result<Done>(read.error()));
    const QFuture<Result<Done>> put =
        m_core.store->putPublication(*read, manifest, edition, m_core.now(), store::Store::Journalled::Yes);
    return thenAnswer(put, this, [this, id = publication.id](const Result<Done> &done) {
        if (done) {
            m_core.changed({Change::What::Sources, {}, {}});
            if (m_core.options.refreshing == LibraryOptions::Refreshing::WhileOpen)
                m_core.refresher->refresh({store::Asking::WhenDue, id, {}});
        }
        return done;
    });
}

QFuture<Result<Done>> Sources::remove(const QString &publication)
{
    return thenAnswer(m_core.store->removePublication(publication, m_core.now()), this,
                      [this](const Result<Done> &done) {
                          if (done) {
                              m_core.changed({Change::What::Sources, {}, {}});
                              m_core.changed({Change::What::Stories, {}, {}});
                          }
                          return done;
                      });
}

QFuture<Result<ImportResult>> Sources::importFile(const QString &path)
{
    if (m_importing)
        return readyFuture(Result<ImportResult>(Error{Error::Kind::Busy, m_core.options.profileFolder}));
    m_importing = new Importing(m_core, this);
    connect(m_importing, &Importing::progressed, this, &Sources::importProgressed);
    connect(m_importing, &Importing::ended, this, [this] {
        m_importing->deleteLater();
        m_importing = nullptr;
    });
    return m_importing->start(path);
}

void Sources::cancelImport()
{
    if (m_importing)
        m_importing->cancel();
}

QFuture<QByteArray> Sources::exportOpml() { return broadsheet::exportOpml(m_core); }

void Sources::refresh(Which which, const QList<SourceId> &only)
{
    const auto asking = which == Which::All ? store::Asking::Now : store::Asking::WhenDue;
    m_core.refresher->refresh({asking, {}, only});
}

void Sources::refresh(const QString &publication)
{
    m_core.refresher->refresh({store::Asking::Now, publication, {}});
}

void Sources::tryAgain(const QList<SourceId> &sources)
{
    m_core.refresher->refresh({store::Asking::Again, {}, sources});
}

QFuture<Result<Done>> Sources::moveBack(SourceId source)
{
    return thenAnswer(m_core.store->moveBack(source), this, [this, source](const Result<Done> &done) {
        if (done)
            m_core.changed({Change::What::SourceHealth, {}, {source}});
        return done;
    });
}

QFuture<Result<Done>> Sources::setLogin(SourceId source, const Login &login)
{
    return m_core.access->setLogin(source, login);
}

QFuture<Result<Done>> Sources::forgetLogin(SourceId source) { return m_core.access->setLogin(source, {}); }

QFuture<Result<ShownCertificate>> Sources::shownCertificate(SourceId source)
{
    return m_core.access->shownCertificate(source);
}

QFuture<Result<ShownCertificate>> Sources::shownCertificate(const QString &typedAddress)
{
    return m_core.access->shownCertificate(typedAddress);
}

QFuture<Result<Done>> Sources::acceptCertificate(SourceId source, const QByteArray &sha256)
{
    return m_core.access->acceptCertificate(source, sha256);
}

void Sources::cancelRefresh() { m_core.refresher->cancel(); }
RefreshProgress Sources::progress() const { return m_core.refresher->progress(); }
QFuture<Result<Done>> Sources::checkDatabase() { return m_core.store->check(); }

QFuture<QList<ScopedUpkeep>> Sources::upkeep() { return m_core.store->upkeep(); }

QFuture<Result<Done>> Sources::setUpkeep(const UpkeepScope &scope, const Upkeep &upkeep)
{
    return thenAnswer(m_core.store->putUpkeep(scope, upkeep, planAnew), this,
                      [this](const Result<Done> &done) {
                          if (done) {
                              m_core.changed({Change::What::SourceHealth, {}, {}}); // when each is asked next
                              m_core.changed({Change::What::Stories, {}, {}});      // which way they run
                          }
                          return done;
                      });
}

Waiting Sources::waiting() const { return m_core.scheduler->waiting(); }
bool Sources::usesMetered() const { return m_core.scheduler->usesMetered(); }
void Sources::useMetered(bool use) { m_core.scheduler->useMetered(use); }

} // namespace broadsheet
