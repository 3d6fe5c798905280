#include "core/library/opml.h"

#include "core/exchange/opml.h"
#include "core/library/answers.h"
#include "core/library/librarycore.h"
#include "core/library/refresher.h"
#include "core/library/subscriptions.h"
#include "core/publications/manifest.h"
#include "core/text/urls.h"

#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace broadsheet {

namespace {

using Subscriptions = QList<exchange::Subscription>;

struct Sorted
{
    OpmlResult result;
    QList<store::Store::Shelved> publications;
};

// Passwords do not lie in the library: the list of feeds will ask for one when the server does.
QString withoutLogin(const QString &address)
{
    QUrl url(address);
    if (url.userInfo().isEmpty())
        return address;
    url.setUserInfo({});
    return url.toString(QUrl::FullyEncoded);
}

Sorted sorted(const Subscriptions &subscriptions, const QList<Source> &sources)
{
    QSet<QString> known;
    for (const Source &source : sources)
        known.insert(text::canonicalUrl(source.address));
    Sorted sorted;
    for (const exchange::Subscription &one : subscriptions) {
        const QString address = withoutLogin(text::resolveUrl(one.address, {}));
        const QString canonical = text::canonicalUrl(address);
        if (address.isEmpty()) {
            ++sorted.result.refused;
        } else if (known.contains(canonical)) {
            ++sorted.result.alreadyThere;
        } else {
            known.insert(canonical);
            const QString title = one.title.isEmpty() ? QUrl(address).host() : one.title;
            const Publication publication = publications::fromFeed(address, title, one.home, {}, {});
            sorted.publications.append({publication, manifestOf(publication), one.folder});
            ++sorted.result.added;
        }
    }
    return sorted;
}

enum class Feeds { One, Several };

// Several feeds of one newspaper stand in a folder of its name, within the reader's own.
QString folderOf(const Subscribed &owner, Feeds feeds)
{
    QStringList path = owner.folder.split(u'/', Qt::SkipEmptyParts);
    if (feeds == Feeds::Several)
        path.append(QString(owner.publication.name).replace(u'/', exchange::slashInName));
    return path.join(u'/');
}

QByteArray written(const QList<Source> &sources, const QList<Subscribed> &publications, const QDateTime &now)
{
    QHash<QString, const Subscribed *> byId;
    for (const Subscribed &one : publications)
        byId.insert(one.publication.id, &one);
    QHash<QString, int> uses;
    const auto isChosen = [&](const Source &source) {
        const Subscribed *owner = byId.value(source.publication);
        return owner && owner->edition == source.edition && text::isWebUrl(QUrl(source.address));
    };
    for (const Source &source : sources)
        uses[source.publication] += isChosen(source) ? 1 : 0;
    Subscriptions list;
    for (const Source &source : sources) {
        if (!isChosen(source))
            continue;
        const Publication &owner = byId.value(source.publication)->publication;
        const bool alone = uses.value(source.publication) == 1;
        const QString title = alone || source.title.isEmpty() ? owner.name : source.title;
        list.append({source.address, title, owner.home,
                     folderOf(*byId.value(source.publication), alone ? Feeds::One : Feeds::Several)});
    }
    return exchange::writeOpml(list, u"Broadsheet"_s, now);
}

} // namespace

QFuture<Result<OpmlResult>> importOpml(LibraryCore &core, const QByteArray &opml)
{
    const Result<Subscriptions> subscriptions = exchange::readOpml(opml);
    if (!subscriptions)
        return readyFuture(Result<OpmlResult>(subscriptions.error()));
    using Promise = std::shared_ptr<QPromise<Result<OpmlResult>>>;
    return thenLater<Result<OpmlResult>>(
        core.store->sources(), core.context,
        [&core, list = *subscriptions](const QList<Source> &sources, const Promise &promise) {
            const Sorted one = sorted(list, sources);
            whenDone(core.store->putPublications(one.publications), core.context,
                     [&core, one, promise](const Result<Done> &put) {
                         if (!put)
                             return finish(promise, Result<OpmlResult>(put.error()));
                         core.changed({Change::What::Sources, {}, {}});
                         if (core.options.refreshing == LibraryOptions::Refreshing::WhileOpen)
                             core.refresher->refresh({store::Asking::WhenDue, {}, {}});
                         finish(promise, Result<OpmlResult>(one.result));
                     });
        });
}

QFuture<QByteArray> exportOpml(LibraryCore &core)
{
    using Promise = std::shared_ptr<QPromise<QByteArray>>;
    return thenLater<QByteArray>(
        core.store->sources(), core.context, [&core](const QList<Source> &sources, const Promise &promise) {
            whenDone(core.store->publications(), core.context,
                     [&core, sources, promise](const QList<store::PublicationRow> &rows) {
                         finish(promise, written(sources, subscribed(rows), core.now()));
                     });
        });
}

} // namespace broadsheet
